import type { Page } from '@playwright/test';
import { type ServedPage, shortRead, sochi } from '../fixtures/kept-pages.ts';
import { pageNamed } from '../fixtures/pages.ts';
import { shortReport } from '../fixtures/texts/short-report.ts';
import { SOCHI_WORDS, sochiTalks } from '../fixtures/texts/sochi-talks.ts';
import { askPage, type Desk } from './support/desk.ts';
import { expectedBeside, expectedCards } from './support/expected.ts';
import { ask, storedRows } from './support/keeping.ts';
import { countOf, noteOf, openRail, railOf, tabOf } from './support/overlay.ts';
import { holdUndo } from './support/reader.ts';
import { expect, test } from './support/test.ts';

const FEBRUARY = pageNamed('kremlin 67830 standard');
const ALONE = expectedCards(FEBRUARY);
const BESIDE = expectedBeside({ kept: [sochi.standard] })(FEBRUARY);

const cardsOn = async (desk: Desk, tab: Page) => (await askPage(desk, tab, 'cardsHere', {}))?.cards;
const keptIds = async (desk: Desk) => (await ask(desk.page, 'keptPages', {})).map(({ document }) => document);

test('the talks of November have something to say to the page of February', () => {
  expect(BESIDE.cards.length).toBeGreaterThan(ALONE.cards.length);
  expect(JSON.stringify(BESIDE.cards)).toContain(SOCHI_WORDS.putin);
  expect(JSON.stringify(ALONE.cards)).not.toContain(SOCHI_WORDS.putin);
});

/** The ways to keep a page with one press: each gives the tab and presses. */
const WAYS: Record<
  string,
  (tab: Page, openPanel: (tab: Page) => Promise<Page>, openPopup: () => Promise<Page>) => Promise<void>
> = {
  'in the rail': async (tab) => (await openRail(tab)).getByRole('button', { name: 'Keep this page' }).click(),
  'in the side panel': async (tab, openPanel) =>
    (await openPanel(tab)).getByRole('button', { name: 'Keep this page' }).click(),
  'in the popup': async (_tab, _openPanel, openPopup) =>
    (await openPopup()).getByRole('button', { name: 'Keep this page' }).click(),
};

for (const [where, press] of Object.entries(WAYS))
  test(`a page kept ${where} speaks at once in the cards of a page that is open beside it`, async ({
    visit,
    tab,
    visitBeside,
    openPanel,
    running,
    desk,
  }) => {
    await visit(FEBRUARY);
    const rail = await openRail(tab);
    await expect(rail.locator('[data-card]')).toHaveCount(ALONE.cards.length);
    await tab.evaluate(() => Object.assign(globalThis, { same: true }));
    const november = await visitBeside(sochi.standard);
    await tabOf(november).waitFor();
    const openPopup = async () => running.openOwnPage(`popup.html?tab=${await desk.idOf(november)}`);
    await press(november, openPanel, openPopup);

    await expect(rail.locator('[data-card]')).toHaveCount(BESIDE.cards.length);
    expect(await cardsOn(desk, tab)).toEqual(BESIDE);
    const said = rail.locator('.section.said .moment').filter({ hasText: SOCHI_WORDS.putin }).first();
    await expect(said.locator('cite')).toHaveText(sochiTalks.title);
    await expect(said.locator('time')).toHaveAttribute('datetime', '2021-11-26');
    await expect(said).toContainText('Vladimir Putin');
    await expect(said).toContainText('kremlin.ru');
    expect(await tab.evaluate(() => (globalThis as { same?: boolean }).same), 'the page is still the same').toBe(true);
    expect(await keptIds(desk)).toEqual(['kremlin:990126']);
  });

test('a page kept twice, or from another edition, is one document', async ({ visit, tab, desk, stateOf }) => {
  for (const page of [sochi.standard, sochi.print, sochi.standard, sochi.special]) {
    await visit(page);
    await stateOf();
    expect(await askPage(desk, tab, 'keepPage', { keep: true }), page.address).toEqual({ done: true, value: true });
    expect(await keptIds(desk)).toEqual(['kremlin:990126']);
  }
  await visit(FEBRUARY);
  await expect(countOf(tab)).toHaveText(String(BESIDE.cards.length));
});

test('every edition of a kept page says that it is kept', async ({ visit, tab, openPanel }) => {
  await visit(sochi.standard);
  await (await openRail(tab)).getByRole('button', { name: 'Keep this page' }).click();
  for (const page of [sochi.print, sochi.special] as readonly ServedPage[]) {
    await visit(page);
    await expect(await openRail(tab)).toContainText('You keep this page.');
    await expect((await openPanel()).getByText('You keep this page.')).toBeVisible();
  }
});

test('a page kept no more is gone from the cards at once, and undo brings it back', async ({
  visit,
  tab,
  visitBeside,
  desk,
}) => {
  await visit(FEBRUARY);
  const rail = await openRail(tab);
  const november = await visitBeside(sochi.standard);
  const keeping = (await openRail(november)).locator('.keeping');
  await keeping.getByRole('button', { name: 'Keep this page' }).click();
  await expect(rail.locator('[data-card]')).toHaveCount(BESIDE.cards.length);
  await keeping.getByRole('button', { name: 'Remove' }).click();
  const undo = await holdUndo(november);
  await expect(rail.locator('[data-card]')).toHaveCount(ALONE.cards.length);
  expect(await cardsOn(desk, tab)).toEqual(ALONE);
  expect(await keptIds(desk)).toEqual([]);
  await undo.click();
  await expect(rail.locator('[data-card]')).toHaveCount(BESIDE.cards.length);
  expect(await cardsOn(desk, tab)).toEqual(BESIDE);
  await expect(keeping).toContainText('You keep this page.');
});

test('a kept page is removed in the library too, and comes back by undo there', async ({
  visit,
  tab,
  desk,
  openLibrary,
}) => {
  await visit(sochi.standard);
  await (await openRail(tab)).getByRole('button', { name: 'Keep this page' }).click();
  await expect.poll(() => keptIds(desk)).toEqual(['kremlin:990126']);
  const library = await openLibrary('documents');
  const row = library.locator('li').filter({ hasText: sochiTalks.title }).first();
  await row.getByRole('button', { name: /^Stop keeping/ }).click();
  await expect.poll(() => keptIds(desk)).toEqual([]);
  await expect(railOf(tab).getByRole('button', { name: 'Keep this page' })).toBeVisible();
  await library.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => keptIds(desk)).toEqual(['kremlin:990126']);
  await expect(railOf(tab)).toContainText('You keep this page.');
});

test('a page without a day is not kept, and the reader is told why', async ({ visit, tab, desk }) => {
  const undated = sochi.standard.html.replace(/datetime="[^"]*"/g, 'datetime=""').replaceAll('November 26, 2021', '');
  await visit({ address: sochi.standard.address, html: undated });
  await (await openRail(tab)).getByRole('button', { name: 'Keep this page' }).click();
  await expect(noteOf(tab)).toContainText('This page gives no date');
  expect(await keptIds(desk)).toEqual([]);
});

test.describe('pages read to their end', () => {
  test.afterEach(({ desk }) => desk.forget());

  test('are not kept by themselves unless the reader has asked for it', async ({ visit, tab, desk, openLibrary }) => {
    const library = await openLibrary('yours');
    await expect(library.getByRole('checkbox', { name: /^Keep every recognised page/ })).not.toBeChecked();
    await visit(shortRead);
    await tabOf(tab).waitFor();
    expect((await askPage(desk, tab, 'cardsHere', {}))?.mine).toMatchObject({ kept: false, keepAtEnd: false });
  });

  test('are kept once the reader has, with a word about it and a way back', async ({
    visit,
    tab,
    desk,
    openLibrary,
  }) => {
    const library = await openLibrary('yours');
    await library.getByRole('checkbox', { name: /^Keep every recognised page/ }).check();
    await expect.poll(async () => JSON.stringify(await desk.settings())).toContain('"keepAtEnd":true');
    await visit(shortRead);
    await tab.bringToFront();
    await expect(noteOf(tab)).toContainText('You read this page to its end, so it is kept.', { timeout: 60_000 });
    const undo = await holdUndo(tab);
    expect(await ask(desk.page, 'keptPages', {})).toMatchObject([
      { document: 'tass.com:990201', title: shortReport.title },
    ]);
    await undo.click();
    await expect.poll(() => keptIds(desk)).toEqual([]);
    expect((await storedRows(desk.page)).pages).toEqual([]);
  });
});
