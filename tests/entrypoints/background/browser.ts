import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Version of the extension that the browser runs. */
export const running = { version: '1.0.0' };

/** A browser with two tabs of the sites, one of them asleep: what the background tells is seen in its mocks. */
export const browser = {
  runtime: {
    id: 'ours',
    getURL: (path: string) => `chrome-extension://ours${path}`,
    getManifest: () => ({ version: running.version }),
    getPlatformInfo: async () => ({ os: 'linux' }),
    sendMessage: vi.fn(async (_message: unknown): Promise<unknown> => ({ done: true, answer: true })),
  },
  tabs: {
    query: vi.fn(async (_query: unknown) => [{ id: 1 }, { id: 2, discarded: true }]),
    sendMessage: vi.fn(async (_tab: number, _message: unknown, _options: unknown) => ({ done: true, answer: true })),
  },
  contextMenus: { removeAll: vi.fn(async () => {}), create: vi.fn() },
  i18n: { getMessage: (name: string) => name },
  storage: fakeBrowser.storage,
};

/** What tabs and own pages were told since the last test: the name of each message, with its tab or what has changed. */
export function told(): string[] {
  const nameOf = (message: unknown) => (message as { name: string }).name;
  return [
    ...browser.tabs.sendMessage.mock.calls.map(([tab, message]) => `${nameOf(message)} ${tab}`),
    ...browser.runtime.sendMessage.mock.calls.map(
      ([message]) => `${nameOf(message)} ${(message as { ask: { what: string[] } }).ask.what.join()}`,
    ),
  ].sort();
}

/** What everybody is told when highlights, or the record, have changed. */
export const TOLD = {
  highlights: ['hasChanged highlights', 'repaint 1'],
  record: ['hasChanged record', 'lookAgain 1'],
};
