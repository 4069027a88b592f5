import { defineConfig } from '@playwright/test';
import type { Family } from '../../utils/cli/browsers.ts';

/** Both browsers run the same tests, one after the other: two real browsers on two cores would only slow each other. */
export default defineConfig<object, { family: Family }>({
  testDir: '.',
  outputDir: '../../test-results',
  workers: 1,
  fullyParallel: false,
  timeout: 40_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../../test-results/browser.json' }]],
  projects: [
    { name: 'chromium', use: { family: 'chromium' }, grepInvert: /@firefox/ },
    // What only one browser lets a driver do is tagged with its name; each such test says why.
    { name: 'firefox', use: { family: 'firefox' }, grepInvert: /@chromium/ },
  ],
});
