import type { Page } from '@playwright/test';
import { extractionOf } from '../../utils/cli/page.ts';
import { renderKremlinPage } from '../../utils/cli/render-page.ts';
import type { PageAsks } from '../../utils/messages/contract.ts';
import type { Article } from '../../utils/record/model/article.ts';
import { bundledDocument } from '../fixtures/build/kremlin.ts';
import { sochi } from '../fixtures/kept-pages.ts';
import { violationsIn } from './support/axe.ts';
import { record } from './support/expected.ts';
import { ask } from './support/keeping.ts';
import type { Running } from './support/launch.ts';
import {
  boxOf,
  bringMark,
  cardOf,
  countOf,
  HOST,
  MARKS,
  markCount,
  markedWords,
  middleOf,
  openRail,
  railOf,
  registered,
  tabOf,
} from './support/overlay.ts';
import { annotateWords, entryOf, expectKept, highlightWords, holdUndo } from './support/reader.ts';
import { folded } from './support/selecting.ts';
import { expect, test } from './support/test.ts';

const TALKS = 'kremlin:67830';
const source = bundledDocument(67830);
const site = { address: source.address!, html: renderKremlinPage(source) };
const kept: Article = extractionOf(sochi.standard.html, sochi.standard.address).article;

/** The address of the reading view at a document, and at words of it. */
const viewOf = (document: string, quote = ''): string => `read.html#${new URLSearchParams({ document, quote })}`;

/** Opens the reading view and waits until the record is laid beside the text. */
async function read(running: Running, document: string, quote = ''): Promise<Page> {
  const page = await running.openOwnPage(viewOf(document, quote));
  await tabOf(page).waitFor();
  return page;
}

/** A sentence of the talks that stands in a paragraph of them whole, and nowhere else. */
const sentence = (() => {
  const text = source.text.join(' ');
  const sentences = source.text.flatMap((paragraph) => paragraph.match(/[^.?!:]{50,110}[.]/g) ?? []);
  const found = sentences.map((each) => each.trim()).find((each) => text.split(each).length === 2);
  if (!found) throw new Error('the talks have sentences');
  return found;
})();

/** The texts of all cards that the rail of a page shows. */
async function cardsOf(page: Page): Promise<string[]> {
  const count = Number(await countOf(page).textContent());
  const rail = await openRail(page);
  await expect(rail.locator('[data-card]')).toHaveCount(count);
  return (await rail.locator('[data-card]').allTextContents()).map(folded);
}

const marksOf = async (page: Page): Promise<Record<string, string[]>> =>
  Object.fromEntries(
    await Promise.all(MARKS.map(async (mark) => [mark, (await markedWords(page, mark)).map(folded)] as const)),
  );

/** Asks the page of a tab, from another page of the extension's own. */
const askTab = <N extends keyof PageAsks>(own: Page, tab: number, name: N, question: PageAsks[N]['ask']) =>
  own.evaluate(
    ([id, message]) =>
      (globalThis as never as { chrome: { tabs: { sendMessage(...of: unknown[]): Promise<unknown> } } }).chrome.tabs
        .sendMessage(id, message, { frameId: 0 })
        .then((reply) => (reply as { answer: unknown }).answer),
    [tab, { name, ask: question }] as const,
  ) as Promise<PageAsks[N]['answer']>;

test('a document of the record has the cards and the marks that its page has on the site', async ({
  visit,
  tab,
  running,
}) => {
  await visit(site);
  await tabOf(tab).waitFor();
  const onSite = { cards: await cardsOf(tab), marks: await marksOf(tab) };
  const page = await read(running, TALKS);
  await expect.poll(() => marksOf(page)).toEqual(onSite.marks);
  expect(await cardsOf(page)).toEqual(onSite.cards);
  await running.leave(page);
});

test('pointing at marked words and clicking them opens their card', async ({ running, tab: _tab }) => {
  const page = await read(running, TALKS);
  await expect.poll(() => markCount(page, 'number')).toBeGreaterThan(0);
  const [line] = await bringMark(page, 'number');
  const { x, y } = middleOf(line!);
  await page.mouse.move(x - 2, y);
  await page.mouse.move(x, y);
  await cardOf(page).waitFor();
  await page.mouse.click(x, y);
  await page.mouse.move(x + 300, y + 300);
  await expect(cardOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cardOf(page)).toHaveCount(0);
  await running.leave(page);
});

test('the browser’s shortcuts reach it, and what the panel and the popup ask', async ({ running, desk, tab: _tab }) => {
  const page = await read(running, TALKS);
  const id = await desk.idOf(page);
  await desk.press(id, 'next');
  await cardOf(page).waitFor();
  await desk.press(id, 'rail');
  await railOf(page).waitFor();
  expect(await desk.stateOf(id)).toMatchObject({ state: 'shown', kept: false });
  const here = await askTab(desk.page, id, 'cardsHere', {});
  expect(here?.cards.page.match?.document).toBe(TALKS);
  expect(here?.mine).toMatchObject({ held: true, keepAtEnd: false });
  const mark = here?.cards.marks.at(-1);
  expect(await askTab(desk.page, id, 'show', { card: mark!.card })).toBe(true);
  expect(await askTab(desk.page, id, 'show', { card: 'none' })).toBe(false);
  await running.leave(page);
});

test('words that are highlighted here are painted on the site, and the other way round', async ({
  visit,
  tab,
  running,
}) => {
  await visit(site);
  await tabOf(tab).waitFor();
  const page = await read(running, TALKS);
  await highlightWords(page, sentence);
  await expectKept(tab, [sentence]);
  await tab.bringToFront();
  const other = folded(source.text.at(-1)!).split('. ')[0]!;
  await highlightWords(tab, other);
  await expectKept(page, [sentence, other]);
  await running.leave(page);
  const again = await read(running, TALKS);
  await expectKept(again, [sentence, other]);
  await running.leave(again);
});

test('the side panel shows its cards and its highlights, takes notes, and leads to the words', async ({
  running,
  openPanel,
}) => {
  const page = await read(running, TALKS);
  const panel = await openPanel(page);
  await expect(panel.locator('[data-card]')).toHaveCount(Number(await countOf(page).textContent()));
  await expect(panel.getByRole('button', { name: 'Keep this page' })).toHaveCount(0);
  await page.bringToFront();
  await highlightWords(page, sentence);
  await annotateWords(panel, sentence, 'Compare with the press statement.', ['to check']);
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  await entryOf(panel, sentence).getByRole('button', { name: 'Show on the page' }).click();
  await expect.poll(async () => (await markedWords(page, 'sought')).map(folded)).toEqual([sentence]);
  expect(await page.content()).not.toContain('press statement');
  await running.leave(page);
});

test('the words that a reader came for are scrolled to and lit until they go on', async ({ running, tab: _tab }) => {
  const last = source.text.at(-1)!;
  const page = await read(running, TALKS, last);
  await expect(page.locator('#sought').first()).toBeInViewport();
  expect(folded((await page.locator('mark').allTextContents()).join(''))).toBe(folded(last));
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  const ground = () =>
    page
      .locator('mark')
      .first()
      .evaluate((each) => getComputedStyle(each).backgroundColor);
  expect(await ground()).not.toBe('rgba(0, 0, 0, 0)');
  await page.mouse.click(5, 300);
  expect(await ground()).toBe('rgba(0, 0, 0, 0)');
  await running.leave(page);
});

test('another document in the same tab takes the place of the first, and the way back leads to where the reader was', async ({
  running,
  tab: _tab,
}) => {
  const page = await read(running, TALKS);
  await page.evaluate(() => scrollTo({ top: 1200, behavior: 'instant' }));
  await expect.poll(() => page.evaluate(() => history.state)).toEqual({ top: 1200 });
  await page.evaluate(() => {
    location.hash = String(new URLSearchParams({ document: 'kremlin:67199' }));
  });
  await expect(page.locator('h1')).toHaveText(record.open('kremlin:67199')!.title!);
  await tabOf(page).waitFor();
  expect(await page.locator(HOST).count()).toBe(1);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('h1')).toHaveText(source.title!);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(1200);
  await running.leave(page);
});

test('of a document that is held without its text the quotations are shown, and no cards', async ({
  running,
  desk,
  tab: _tab,
}) => {
  const abstract = record.documents.find(({ whole }) => !whole)!;
  const page = await running.openOwnPage(viewOf(abstract.id));
  await expect(page.locator('blockquote')).toHaveCount(record.open(abstract.id)!.statements.length);
  await expect(page.locator('article .note')).toContainText('Cards need the text, so there are none here.');
  await expect.poll(async () => desk.stateOf(await desk.idOf(page))).toEqual({ state: 'other' });
  expect(await page.locator(HOST).count()).toBe(0);
  await running.leave(page);
});

test('what isn’t on the record is said to be missing, with the way to the library', async ({ running, tab: _tab }) => {
  for (const address of ['read.html', viewOf('kremlin:1')]) {
    const page = await running.openOwnPage(address);
    await expect(page.locator('.note').first()).toHaveText('This document isn’t on the record.');
    await page.getByRole('link', { name: 'See what is on the record' }).click();
    await expect(page).toHaveURL(`${running.base}/library.html#documents`);
    await running.leave(page);
  }
});

test('a kept page tells since when it is kept, and stays to be read when it is kept no more', async ({
  running,
  desk,
  tab: _tab,
}) => {
  await ask(desk.page, 'keep', { article: kept });
  const page = await read(running, kept.id);
  await expect(page.locator('.kicker')).toHaveText(/^Kept by you on \d+ \w+ \d{4}$/);
  const rail = await openRail(page);
  await rail.getByRole('button', { name: 'Remove', exact: true }).click();
  const undo = await holdUndo(page);
  const told = page.locator('main [role="status"]');
  await expect(told).toContainText('isn’t on the record any more');
  await expect(rail.getByRole('button', { name: 'Keep this page' })).toHaveCount(0);
  await expect(page.locator('article .words')).toHaveText(kept.text);
  await undo.click();
  await expect(told).toBeEmpty();
  await expect(rail.getByRole('button', { name: 'Remove', exact: true })).toBeVisible();
  await running.leave(page);
});

test('keeping is not offered for what comes with the extension', async ({ running, tab: _tab }) => {
  const page = await read(running, TALKS);
  const rail = await openRail(page);
  await expect(rail.locator('.keeping')).toHaveCount(0);
  await running.leave(page);
});

test('when the record changes, the cards change and the reader stays where they are', async ({
  running,
  desk,
  tab: _tab,
}) => {
  const page = await read(running, TALKS);
  await expect.poll(() => markCount(page, 'said')).toBeGreaterThan(0);
  const before = Number(await countOf(page).textContent());
  await page.evaluate(() => scrollTo({ top: 1200, behavior: 'instant' }));
  await ask(desk.page, 'keep', { article: kept });
  await expect.poll(async () => Number(await countOf(page).textContent())).not.toBe(before);
  expect(await page.evaluate(() => scrollY)).toBe(1200);
  await running.leave(page);
});

test('where the reader has switched a site off, its documents are shown without cards, and why is said', async ({
  running,
  desk,
  tab: _tab,
}) => {
  await desk.page.evaluate(() =>
    (
      globalThis as never as { chrome: { storage: { local: { set(of: object): Promise<void> } } } }
    ).chrome.storage.local.set({ settings: { offSites: ['kremlin'] } }),
  );
  const page = await running.openOwnPage(viewOf(TALKS));
  await expect(page.locator('main [role="status"]')).toHaveText('Off for kremlin.ru.');
  await expect(page.locator('article .words')).toHaveCount(source.text.length);
  expect(await page.locator(HOST).count()).toBe(0);
  await desk.forget();
  await askTab(desk.page, await desk.idOf(page), 'lookAgain', {});
  await tabOf(page).waitFor();
  await expect(page.locator('main [role="status"]')).toBeEmpty();
  await running.leave(page);
});

// Firefox's driver can't print to the screen.
test('printing gives the document without anything of ours', { tag: '@chromium' }, async ({ running, tab: _tab }) => {
  const page = await read(running, TALKS, sentence);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator(HOST)).toBeHidden();
  expect(await page.locator('mark').evaluate((each) => getComputedStyle(each).backgroundColor)).toBe(
    'rgba(0, 0, 0, 0)',
  );
  await expect(page.locator('article .words').first()).toBeVisible();
  await running.leave(page);
});

for (const width of [320, 700, 1440])
  test(`${width} pixels are wide enough for it, and axe finds nothing wrong`, async ({ running, tab: _tab }) => {
    const page = await read(running, TALKS, sentence);
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await violationsIn(page, 'html')).toEqual([]);
    const rail = await boxOf(await openRail(page));
    const words = await boxOf(page.locator('article .words').first());
    // Beside the text, or a sheet that leaves room to read above it.
    if (width > 1100) expect(words.x + words.width).toBeLessThanOrEqual(rail.x);
    else expect(rail.y).toBeGreaterThan(300);
    expect(await violationsIn(page, 'html')).toEqual([]);
    await running.leave(page);
  });

test('nothing of it is left in the registry where there is nothing to mark', async ({ running, tab: _tab }) => {
  const page = await read(running, TALKS);
  await expect.poll(() => registered(page)).not.toEqual([]);
  await page.evaluate(() => {
    location.hash = 'document=nowhere';
  });
  await expect(page.locator('.none')).toBeVisible();
  expect(await registered(page)).toEqual([]);
  await running.leave(page);
});
