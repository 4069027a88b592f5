import { test as base, expect, type Page } from '@playwright/test';
import type { View } from '../../../components/library/address.ts';
import type { Family } from '../../../utils/cli/browsers.ts';
import type { Move, PageState } from '../../../utils/messages/contract.ts';
import type { PageFixture } from '../../fixtures/pages.ts';
import { type Desk, openDesk } from './desk.ts';
import { forgetKept } from './keeping.ts';
import { launch, type Running } from './launch.ts';
import { type Answer, type Sites, startSites } from './server.ts';

type PerTest = {
  readonly tab: Page;
  /** Serves a page at its address, with other headers if given, and opens it in the test's tab. */
  readonly visit: (page: Pick<PageFixture, 'address' | 'html'>, headers?: Answer['headers']) => Promise<void>;
  /** What the content script of the test's tab says of its page, once it has read it. */
  readonly stateOf: () => Promise<PageState>;
  /** Sends what the browser's keyboard shortcuts send. */
  readonly press: (to: Move) => Promise<void>;
  /** Serves a page at its address and opens it in one more tab. */
  readonly visitBeside: (page: Pick<PageFixture, 'address' | 'html'>) => Promise<Page>;
  /** Opens the side panel, as a page, on a tab; on the test's where none is given. */
  readonly openPanel: (tab?: Page) => Promise<Page>;
  /** Opens a part of the library. */
  readonly openLibrary: (view: View) => Promise<Page>;
};
type PerWorker = {
  readonly family: Family;
  readonly sites: Sites;
  readonly running: Running;
  /** A page of the extension's own, from which tests call its API. */
  readonly desk: Desk;
};

/** `test` with one browser for each worker, the extension in it, and a fresh tab, an empty server and nothing kept for each test. */
export const test = base.extend<PerTest, PerWorker>({
  family: ['chromium', { option: true, scope: 'worker' }],
  sites: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const sites = await startSites();
      await use(sites);
      await sites.close();
    },
    { scope: 'worker' },
  ],
  running: [
    async ({ family, sites }, use) => {
      const running = await launch({ family, sites });
      await use(running);
      await running.close();
    },
    { scope: 'worker' },
  ],
  desk: [
    async ({ running }, use) => {
      const desk = await openDesk(running);
      await use(desk);
      await desk.close();
    },
    { scope: 'worker' },
  ],
  tab: async ({ running, sites, desk }, use) => {
    sites.clear();
    const tab = await running.context.newPage();
    await desk.idOf(tab);
    await use(tab);
    await desk.closePanel();
    await running.leave(tab);
    await forgetKept(desk.page);
  },
  visit: async ({ tab, sites }, use) => {
    await use(async ({ address, html }, headers) => {
      sites.set(address.replace(/#.*$/, ''), { body: html, ...(headers ? { headers } : {}) });
      await tab.goto(address);
    });
  },
  stateOf: async ({ tab, desk }, use) => {
    await use(async () => {
      const id = await desk.idOf(tab);
      let state: PageState = { state: 'reading' };
      await expect(async () => {
        state = (await desk.stateOf(id)) ?? { state: 'reading' };
        expect(state.state).not.toBe('reading');
      }).toPass({ timeout: 60_000, intervals: [50, 100, 200] });
      return state;
    });
  },
  press: async ({ tab, desk }, use) => {
    await use(async (to) => desk.press(await desk.idOf(tab), to));
  },
  visitBeside: async ({ tab, running, sites, desk }, use) => {
    await desk.idOf(tab);
    const opened: Page[] = [];
    await use(async ({ address, html }) => {
      const other = await running.context.newPage();
      opened.push(other);
      await desk.idOf(other);
      sites.set(address.replace(/#.*$/, ''), { body: html });
      await other.goto(address);
      return other;
    });
    for (const other of opened) await running.leave(other);
  },
  openPanel: async ({ tab: own, running, desk }, use) => {
    const opened: Page[] = [];
    await use(async (tab = own) => {
      const panel = await running.openOwnPage(`sidepanel.html?tab=${await desk.idOf(tab)}`);
      opened.push(panel);
      return panel;
    });
    for (const panel of opened) await running.leave(panel);
  },
  openLibrary: async ({ tab: _before, running }, use) => {
    const opened: Page[] = [];
    await use(async (view) => {
      const library = await running.openOwnPage(`library.html#${view}`);
      opened.push(library);
      return library;
    });
    for (const library of opened) await running.leave(library);
  },
});

export { expect };
