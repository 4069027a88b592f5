import type { CDPSession, Page } from '@playwright/test';
import { pageNamed } from '../fixtures/pages.ts';
import { openDesk } from './support/desk.ts';
import { expectedCards } from './support/expected.ts';
import { launch } from './support/launch.ts';
import { cardOf, countOf, HOST, openRail, railOf, tabOf } from './support/overlay.ts';
import { startSites } from './support/server.ts';
import { expect, test } from './support/test.ts';

const PAGE = pageNamed('tass.com talks');

/** Kills the background in Chromium, and waits until it is dead. */
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

/** Waits until Firefox has put its event page to sleep, as the preference of the test makes it do soon. */
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
      { timeout: 20_000 },
    )
    .toBe(true);

test('the background killed between two actions loses nothing', async ({ family }) => {
  const sites = await startSites();
  const running = await launch({ family, sites, preferences: { 'extensions.background.idle.timeout': 1_500 } });
  try {
    const desk = await openDesk(running);
    const kill = () => (family === 'chromium' ? killWorker(desk.page) : sleeps(desk.page));
    sites.set(PAGE.address.replace(/\?.*$/, ''), { body: PAGE.html });
    const tab = await running.context.newPage();
    await tab.goto(PAGE.address);
    const id = await desk.idOf(tab);
    await tabOf(tab).waitFor();

    await kill();
    const rail = await openRail(tab);
    await rail.locator('button.passage').first().click();
    await expect(cardOf(tab)).toBeVisible();

    await kill();
    const opens = running.context.waitForEvent('page', { timeout: 25_000 });
    await rail.locator('.section.source [data-card] .moment').last().getByRole('button', { name: 'Read here' }).click();
    const copy = await opens;
    await expect(copy.locator('mark#sought')).toBeVisible();
    await expect(cardOf(tab)).toBeVisible();
    await expect(railOf(tab)).toBeVisible();
    await running.leave(copy);

    const popup = await running.openOwnPage(`popup.html?tab=${id}`);
    await popup.locator('summary').click();
    await popup.getByRole('checkbox', { name: 'The transcript' }).uncheck();
    const left = expectedCards(PAGE).cards.filter(({ kind }) => kind !== 'source').length;
    await expect(countOf(tab)).toHaveText(String(left));
    await running.leave(popup);

    await kill();
    expect(await desk.settings()).toMatchObject({ offKinds: ['source'] });
    await tab.reload();
    await expect(countOf(tab)).toHaveText(String(left));
    await expect(tab.locator(HOST)).toHaveCount(1);
    await running.leave(tab);
    await desk.close();
  } finally {
    await running.close();
    await sites.close();
  }
});
