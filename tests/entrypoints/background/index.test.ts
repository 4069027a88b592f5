import { beforeEach, describe, expect, it, vi } from 'vitest';

/** Listeners by the name of their event, as the worker's top level registers them. */
const heard = vi.hoisted(() => new Map<string, (...given: never[]) => void>());

vi.mock('wxt/browser', async () => {
  const { browser } = await import('./browser.ts');
  const event = (name: string) => ({ addListener: (listener: () => void) => heard.set(name, listener) });
  Object.assign(browser.runtime, {
    onMessage: event('message'),
    onInstalled: event('installed'),
    onStartup: event('startup'),
  });
  Object.assign(browser.contextMenus, { onClicked: event('menu') });
  return { browser: { ...browser, commands: { onCommand: event('command') } } };
});
vi.mock('../../../entrypoints/background/inject.ts', { spy: true });
vi.mock('../../../entrypoints/background/refresh-kept.ts', () => ({ refreshKept: vi.fn(async () => {}) }));

import background from '../../../entrypoints/background/index.ts';
import { refreshKept } from '../../../entrypoints/background/refresh-kept.ts';
import { BACKGROUND_CHECKS } from '../../../utils/messages/background-checks.ts';
import { browser } from './browser.ts';

background.main();

beforeEach(() => void vi.clearAllMocks());

const happens = (name: string, ...given: unknown[]) => heard.get(name)?.(...(given as never[]));

describe('the background', () => {
  it('listens for all that may wake it, before anything else', () => {
    expect([...heard.keys()].sort()).toEqual(['command', 'installed', 'menu', 'message', 'startup']);
  });

  it('answers every message of the contract', () => {
    const sender = { id: 'ours', url: 'chrome-extension://ours/library.html' };
    const isAnswered = (name: string): unknown =>
      (heard.get('message') as unknown as (...given: unknown[]) => unknown)({ name, ask: null }, sender, () => {});
    expect(Object.keys(BACKGROUND_CHECKS).filter((name) => isAnswered(name) !== true)).toEqual([]);
  });

  it.each([
    ['rail', { name: 'go', ask: { to: 'rail' } }],
    ['next', { name: 'go', ask: { to: 'next' } }],
    ['highlight', { name: 'highlight', ask: {} }],
  ])('hands the shortcut %s to the page', (command, message) => {
    happens('command', command, { id: 9 });
    expect(browser.tabs.sendMessage.mock.calls).toEqual([[9, message, { frameId: 0 }]]);
  });

  it('leaves shortcuts alone that aren’t ours, or have no tab', () => {
    happens('command', '_execute_action', { id: 9 });
    happens('command', 'highlight', undefined);
    expect(browser.tabs.sendMessage).not.toHaveBeenCalled();
  });

  it('hands the menus to the page', () => {
    happens('menu', { menuItemId: 'keep' }, { id: 9 });
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(9, { name: 'keepPage', ask: { keep: true } }, { frameId: 0 });
  });

  it.each([
    ['installed', { reason: 'install' }, 0],
    ['installed', { reason: 'update' }, 1],
    ['startup', undefined, 0],
  ])('makes its menus when it is %s (%o), and reads kept pages anew after an update', async (name, details, times) => {
    happens(name, details);
    await vi.waitFor(() => expect(browser.contextMenus.create).toHaveBeenCalledTimes(2));
    expect(refreshKept).toHaveBeenCalledTimes(times);
  });
});
