import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', async () => ({ browser: (await import('./browser.ts')).browser }));

import { followMenu, makeMenus } from '../../../entrypoints/background/menus.ts';
import { hostPatterns } from '../../../utils/sites/registry.ts';
import { browser, told } from './browser.ts';

beforeEach(() => void vi.clearAllMocks());

describe('the context menus', () => {
  it('have an entry for words and one for the page, on the three sites alone', async () => {
    await makeMenus();
    expect(browser.contextMenus.create.mock.calls.map(([entry]) => entry)).toEqual([
      { id: 'highlight', title: 'menuHighlight', contexts: ['selection'], documentUrlPatterns: hostPatterns },
      { id: 'keep', title: 'menuKeep', contexts: ['page'], documentUrlPatterns: hostPatterns },
    ]);
  });

  it('have each entry once, though an update and a start of the browser come together', async () => {
    const there: string[] = [];
    browser.contextMenus.removeAll.mockImplementation(async () => void there.splice(0));
    browser.contextMenus.create.mockImplementation(({ id }) => void there.push(id));
    await Promise.all([makeMenus(), makeMenus()]);
    expect(there).toEqual(['highlight', 'keep']);
  });

  it.each([
    ['highlight', { name: 'highlight', ask: {} }],
    ['keep', { name: 'keepPage', ask: { keep: true } }],
  ])('hand %s to the content script', (entry, message) => {
    followMenu(entry, 7);
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, message, { frameId: 0 });
  });

  it.each([
    ['an entry that isn’t ours', 'other', 7],
    ['a place without a tab', 'keep', undefined],
  ])('do nothing for %s', (_name, entry, tab) => {
    followMenu(entry, tab);
    expect(told()).toEqual([]);
  });
});
