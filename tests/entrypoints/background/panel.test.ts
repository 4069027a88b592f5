import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', async () => ({ browser: (await import('./browser.ts')).browser }));

import { openPanel } from '../../../entrypoints/background/panel.ts';
import { takeSoughtHighlight } from '../../../utils/store/sought.ts';
import { browser, told } from './browser.ts';
import { OWN, PAGE, startAfresh } from './support.ts';

const open = vi.fn();
const isOpen = vi.fn();

beforeEach(async () => {
  await startAfresh();
  open.mockReset().mockResolvedValue(undefined);
  isOpen.mockReset().mockResolvedValue(false);
});

describe('the side panel of Chromium', () => {
  beforeEach(() => void Object.assign(browser, { sidePanel: { open }, sidebarAction: undefined }));

  it('is opened in the asker’s tab, within the turn of the message', () => {
    void openPanel({ highlight: null }, PAGE);
    expect(open).toHaveBeenCalledWith({ tabId: 1 });
  });

  it('finds the highlight that it is opened at, once; one that was open already is told', async () => {
    expect(await openPanel({ highlight: 'h' }, PAGE)).toBe(true);
    await vi.waitFor(() => expect(told()).toEqual(['hasChanged highlights']));
    expect(await takeSoughtHighlight()).toBe('h');
    expect(await takeSoughtHighlight()).toBeNull();
  });

  it('doesn’t go to a highlight of an earlier press', async () => {
    await openPanel({ highlight: 'h' }, PAGE);
    await openPanel({ highlight: null }, PAGE);
    expect(await takeSoughtHighlight()).toBeNull();
  });

  it('stays closed where the browser refuses, or where there is no tab', async () => {
    open.mockRejectedValue(new Error('no gesture'));
    expect(await openPanel({ highlight: null }, PAGE)).toBe(false);
    expect(await openPanel({ highlight: null }, OWN)).toBe(false);
  });
});

describe('the sidebar of Firefox', () => {
  beforeEach(() => void Object.assign(browser, { sidePanel: undefined, sidebarAction: { isOpen } }));

  it('is opened by the reader alone', async () => {
    expect(await openPanel({ highlight: 'h' }, PAGE)).toBe(false);
    expect(told()).toEqual([]);
    expect(await takeSoughtHighlight()).toBe('h');
  });

  it('goes to the highlight where it is open already', async () => {
    isOpen.mockResolvedValue(true);
    expect(await openPanel({ highlight: 'h' }, PAGE)).toBe(true);
    expect(isOpen).toHaveBeenCalledWith({ windowId: 5 });
    await vi.waitFor(() => expect(told()).toEqual(['hasChanged highlights']));
  });
});
