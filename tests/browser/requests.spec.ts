import { renderKremlinPage } from '../../utils/cli/render-page.ts';
import { bundledDocument } from '../fixtures/build/kremlin.ts';
import { pageNamed } from '../fixtures/pages.ts';
import { cardOf, openRail, tabOf } from './support/overlay.ts';
import { expect, test } from './support/test.ts';

/** What the two browsers ask for by themselves: their own services, and the icon of each site. */
const BROWSERS_OWN =
  /^https?:\/\/(?:[\w.-]+\.)?(?:mozilla\.(?:com|org|net)|firefox\.com|google\.com|googleapis\.com|gstatic\.com)\/|\/favicon\.ico$/;

test('everything a reader does asks the network for the pages that they opened, and nothing else', async ({
  visit,
  tab,
  sites,
  running,
  desk,
  press,
}) => {
  const source = bundledDocument(67830);
  const report = pageNamed('tass.com talks');
  await visit(report);
  sites.set(source.address!, { body: renderKremlinPage(source) });
  const rail = await openRail(tab);
  await press('next');
  await cardOf(tab).waitFor();
  await tab.keyboard.press('Escape');
  const moment = rail.locator('.section.source [data-card] .moment').last();
  const opens = running.context.waitForEvent('page');
  await moment.getByRole('link', { name: 'Open at these words' }).click();
  const document = await opens;
  await tabOf(document).waitFor();
  const reads = running.context.waitForEvent('page');
  await moment.getByRole('button', { name: 'Read here' }).click();
  const copy = await reads;
  await copy.locator('mark#sought').waitFor();
  const popup = await running.openOwnPage(`popup.html?tab=${await desk.idOf(tab)}`);
  await popup.locator('main.popup h2').waitFor();
  await tab.reload();
  await tabOf(tab).waitFor();
  const asked = sites.hits.filter((hit) => !BROWSERS_OWN.test(hit));
  expect(asked).toEqual([report.address, source.address, report.address]);
  for (const page of [popup, copy, document]) await running.leave(page);
});

test('an unknown layout is read without a request', async ({ visit, sites, tab }) => {
  const page = pageNamed('tdi unknown layout');
  await visit(page);
  await tabOf(tab).waitFor();
  expect(sites.hits.filter((hit) => !BROWSERS_OWN.test(hit))).toEqual([page.address]);
});
