import { test as base, expect, type Page } from '@playwright/test';
import type { Family } from '../../../utils/cli/browsers.ts';
import { launch, type Running } from './launch.ts';
import { type Sites, startSites } from './server.ts';

type PerTest = { readonly tab: Page };
type PerWorker = { readonly family: Family; readonly sites: Sites; readonly running: Running };

/** `test` with one browser for each worker, the extension in it, and a fresh tab and an empty server for each test. */
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
  tab: async ({ running, sites }, use) => {
    sites.clear();
    const tab = await running.context.newPage();
    await use(tab);
    await tab.close();
  },
});

export { expect };
