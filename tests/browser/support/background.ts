import { type CDPSession, expect, type Page } from '@playwright/test';
import type { Family } from '../../../utils/cli/browsers.ts';

/**
 * Makes Firefox put its event page to sleep soon: a preference for `launch`, in milliseconds. Within it a busy machine must be able to
 * start the event page and open the record, or nothing is ever answered: a second was too short for that.
 */
export const SLEEPS_SOON = { 'extensions.background.idle.timeout': 4_000 } as const;

/** Ends the background, and waits until it has ended; the next message wakes it. Firefox needs `SLEEPS_SOON`. */
export const stopBackground = (family: Family, own: Page): Promise<void> =>
  family === 'chromium' ? killWorker(own) : sleeps(own);

async function killWorker(own: Page): Promise<void> {
  const session: CDPSession = await own.context().newCDPSession(own);
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}

const sleeps = (own: Page): Promise<void> =>
  expect
    .poll(
      () =>
        own.evaluate(
          () =>
            (
              globalThis as unknown as { chrome: { extension: { getBackgroundPage(): unknown } } }
            ).chrome.extension.getBackgroundPage() === null,
        ),
      { timeout: 60_000 },
    )
    .toBe(true);
