import { pageNamed } from '../fixtures/pages.ts';
import { SLEEPS_SOON, stopBackground } from './support/background.ts';
import { openDesk } from './support/desk.ts';
import { expectedCards } from './support/expected.ts';
import { launch } from './support/launch.ts';
import { cardOf, countOf, HOST, openRail, railOf, tabOf } from './support/overlay.ts';
import { startSites } from './support/server.ts';
import { expect, test } from './support/test.ts';

const PAGE = pageNamed('tass.com talks');

test('the background killed between two actions loses nothing', async ({ family }) => {
  const sites = await startSites();
  const running = await launch({ family, sites, preferences: SLEEPS_SOON });
  try {
    const desk = await openDesk(running);
    const kill = () => stopBackground(family, desk.page);
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
    const moment = rail.locator('.section.source [data-card] .moment').last();
    const copy = await running.openedBy(() => moment.getByRole('button', { name: 'Read here' }).click());
    await expect(copy.locator('mark#sought')).toBeVisible();
    await expect(cardOf(tab)).toBeVisible();
    await expect(railOf(tab)).toBeVisible();
    await running.leave(copy);

    const popup = await running.openOwnPage(`popup.html?tab=${id}`);
    await popup.locator('summary').click();
    await popup.getByRole('checkbox', { name: 'The transcript' }).uncheck();
    const left = expectedCards(PAGE).cards.filter(({ kind }) => kind !== 'source').length;
    // The rail stays open beside the page that is laid anew.
    await expect(rail.locator('.section.source [data-card]')).toHaveCount(0);
    await expect(railOf(tab)).toBeVisible();
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
