import { defineConfig } from '@playwright/test';
import type { Family } from '../../utils/cli/browsers.ts';

/**
 * Both browsers run the same tests. Two browsers run at once, each with a server and a profile of its own: a test spends most of its time
 * in round trips, so that two cores bear two of them. What failed is tried once more in a new browser, and counted apart: a browser that
 * dies or dawdles on a busy machine is told from a fault, which fails twice. How long something may take is told generously: it only matters where it fails.
 */
export default defineConfig<object, { family: Family }>({
  testDir: '.',
  outputDir: '../../test-results',
  workers: 2,
  fullyParallel: false,
  retries: 1,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: '../../test-results/browser.json' }]],
  projects: [
    { name: 'chromium', use: { family: 'chromium' }, grepInvert: /@firefox/ },
    // What only one browser lets a driver do is tagged with its name; each such test says why.
    { name: 'firefox', use: { family: 'firefox' }, grepInvert: /@chromium/ },
  ],
});
