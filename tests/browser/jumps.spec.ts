import type { Page } from '@playwright/test';
import { renderKremlinPage } from '../../utils/cli/render-page.ts';
import { bundledDocument, bundledNumbers } from '../fixtures/build/kremlin.ts';
import { pageNamed } from '../fixtures/pages.ts';
import { HOST, markCount, markedWords, openRail, tabOf } from './support/overlay.ts';
import type { Sites } from './support/server.ts';
import { expect, test } from './support/test.ts';

const squeezed = (words: string) => words.replace(/\s+/g, ' ').trim();

/** Serves the pages of the bundled documents, as the site would. */
function serveDocuments(sites: Sites): void {
  for (const number of bundledNumbers()) {
    const source = bundledDocument(number);
    sites.set(source.address!, { body: renderKremlinPage(source) });
  }
}

const REPORT = pageNamed('tass.com talks');

test('"Open at these words" opens the document in a new tab, scrolled to the words and lit', async ({
  visit,
  tab,
  sites,
  running,
}) => {
  await visit(REPORT);
  serveDocuments(sites);
  const rail = await openRail(tab);
  const moment = rail.locator('.section.source [data-card] .moment').last();
  const words = squeezed((await moment.locator('.quote').textContent()) ?? '');
  const page = await running.openedBy(() => moment.getByRole('link', { name: 'Open at these words' }).click());
  await tabOf(page).waitFor();
  expect(page.url()).toBe('http://en.kremlin.ru/events/president/news/67830');
  await expect.poll(async () => (await markedWords(page, 'sought')).map(squeezed)).toEqual([words]);
  expect(await soughtIsInView(page)).toBe(true);
  expect(await page.locator('.read__scroll').evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
  await page.mouse.click(5, 300);
  await expect.poll(() => markCount(page, 'sought')).toBe(0);
  await running.leave(page);
});

test('the words are sought once: a reload of the new tab shows the page from its top', async ({
  visit,
  tab,
  sites,
  running,
}) => {
  await visit(REPORT);
  serveDocuments(sites);
  const rail = await openRail(tab);
  const link = rail.locator('.section.source [data-card]').getByRole('link', { name: 'Open at these words' }).last();
  const page = await running.openedBy(() => link.click());
  await tabOf(page).waitFor();
  await expect.poll(() => markCount(page, 'sought')).toBe(1);
  await page.reload();
  await tabOf(page).waitFor();
  expect(await markCount(page, 'sought')).toBe(0);
  await running.leave(page);
});

test('words that the page no longer has are told to the reader', async ({ visit, tab, sites, running }) => {
  await visit(REPORT);
  const source = bundledDocument(67830);
  const rail = await openRail(tab);
  const moment = rail.locator('.section.source [data-card] .moment').last();
  const words = squeezed((await moment.locator('.quote').textContent()) ?? '');
  const text = source.text.filter((paragraph) => !squeezed(paragraph).includes(words.slice(0, 40)));
  expect(text.length).toBeLessThan(source.text.length);
  sites.set(source.address!, { body: renderKremlinPage({ ...source, text }) });
  const page = await running.openedBy(() => moment.getByRole('link', { name: 'Open at these words' }).click());
  await expect(page.locator(`${HOST} .note`)).toContainText('These words aren’t on the page as it is now');
  await running.leave(page);
});

test('"Read here" opens the bundled copy at the words without asking any site', async ({
  visit,
  tab,
  sites,
  running,
}) => {
  await visit(REPORT);
  const rail = await openRail(tab);
  const moment = rail.locator('.section.source [data-card] .moment').last();
  const words = squeezed((await moment.locator('.quote').textContent()) ?? '');
  const before = sites.hits.filter((hit) => hit.includes('kremlin')).length;
  const page = await running.openedBy(() => moment.getByRole('button', { name: 'Read here' }).click());
  await expect(page.locator('mark#sought')).toHaveText(words);
  await expect(page.locator('mark#sought')).toBeInViewport();
  await expect(page.locator('.kicker')).toHaveText('Bundled with the extension');
  expect(page.url().startsWith(`${running.base}/read.html#`)).toBe(true);
  expect(sites.hits.filter((hit) => hit.includes('kremlin')).length).toBe(before);
  await running.leave(page);
});

test('a related meeting leads to its document', async ({ visit, tab, sites, running }) => {
  await visit(pageNamed('kremlin 67830 standard'));
  serveDocuments(sites);
  const rail = await openRail(tab);
  const meeting = rail.locator('.section.meeting [data-card]').filter({ hasText: 'Sochi' }).first();
  const page = await running.openedBy(() => meeting.locator('.title a').first().click());
  await expect(page).toHaveURL('http://en.kremlin.ru/events/president/news/67199');
  await tabOf(page).waitFor();
  await running.leave(page);
});

const soughtIsInView = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('on-the-record-7') ?? [])];
    if (!(range instanceof Range)) return false;
    const { top, bottom } = range.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
