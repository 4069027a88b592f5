import type { Page } from '@playwright/test';
import type { Move, PageAsks, PageState } from '../../../utils/messages/contract.ts';
import type { Running } from './launch.ts';

/** The part of the extension API that tests use from a page of the extension's own. */
type Api = {
  readonly tabs: {
    query(of: object): Promise<{ readonly id: number; readonly active: boolean }[]>;
    sendMessage(
      tab: number,
      message: object,
      options: object,
    ): Promise<{ readonly done: boolean; readonly answer?: unknown }>;
  };
  /** Chromium's own; a test that has the browser open its panel leaves it open. */
  readonly sidePanel?: { setOptions(options: { readonly enabled: boolean; readonly path?: string }): Promise<void> };
  /** Firefox's own. */
  readonly sidebarAction?: { isOpen(of: object): Promise<boolean>; close(): Promise<void> };
  readonly runtime: { getContexts(of: { readonly contextTypes: readonly string[] }): Promise<readonly unknown[]> };
  readonly storage: {
    readonly local: { get(key: string): Promise<Record<string, unknown>>; remove(key: string): Promise<void> };
  };
};
declare const chrome: Api;

/** What tests do by the extension's own API. */
export type Desk = {
  readonly page: Page;
  /** The number that the browser has for a tab. */
  idOf(tab: Page): Promise<number>;
  stateOf(tab: number): Promise<PageState | null>;
  /** Sends what the background sends when one of the browser's shortcuts is pressed. */
  press(tab: number, to: Move): Promise<void>;
  /** The reader's settings, as stored. */
  settings(): Promise<unknown>;
  /** Closes the browser's real side panel or sidebar, which would answer in place of a test's own. */
  closePanel(): Promise<void>;
  /** Puts everything back on. */
  forget(): Promise<void>;
  close(): Promise<void>;
};

/** Opens a page of the extension's own that shows nothing. */
export async function openDesk(running: Running): Promise<Desk> {
  const page = await running.openOwnPage('read.html');
  const known = new WeakMap<Page, number>();
  return {
    page,
    async idOf(tab) {
      const found = known.get(tab);
      if (found !== undefined) return found;
      // Addresses are told only of tabs on the three sites: tests ask for a tab before they open another, so it is the newest.
      const id = await page.evaluate(async () => Math.max(...(await chrome.tabs.query({})).map((each) => each.id)));
      known.set(tab, id);
      return id;
    },
    stateOf: (tab) =>
      page.evaluate(async (id) => {
        try {
          const reply = await chrome.tabs.sendMessage(id, { name: 'whatIsThis', ask: {} }, { frameId: 0 });
          return reply.done ? (reply.answer as PageState) : null;
        } catch {
          return null;
        }
      }, tab),
    press: async (tab, to) => {
      await page.evaluate(
        ([id, move]) => chrome.tabs.sendMessage(id, { name: 'go', ask: { to: move } }, { frameId: 0 }),
        [tab, to] as const,
      );
    },
    closePanel: () =>
      page.evaluate(async () => {
        if (await chrome.sidebarAction?.isOpen({})) await chrome.sidebarAction?.close();
        if (!chrome.sidePanel) return;
        const isOpen = async () => (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0;
        if (!(await isOpen())) return;
        await chrome.sidePanel.setOptions({ enabled: false });
        while (await isOpen()) await new Promise((resolve) => setTimeout(resolve, 20));
        await chrome.sidePanel.setOptions({ enabled: true, path: 'sidepanel.html' });
      }),
    settings: () => page.evaluate(async () => (await chrome.storage.local.get('settings')).settings),
    forget: () => page.evaluate(() => chrome.storage.local.remove('settings')),
    close: () => running.leave(page),
  };
}

/** Asks the content script of a tab, as the background and the extension's own pages do. */
export async function askPage<N extends keyof PageAsks>(
  { page, idOf }: Desk,
  tab: Page,
  name: N,
  question: PageAsks[N]['ask'],
): Promise<PageAsks[N]['answer']> {
  const reply = await page.evaluate(([id, message]) => chrome.tabs.sendMessage(id, message, { frameId: 0 }), [
    await idOf(tab),
    { name, ask: question },
  ] as const);
  if (!reply.done) throw new Error(`"${name}" was refused or failed.`);
  return reply.answer as PageAsks[N]['answer'];
}
