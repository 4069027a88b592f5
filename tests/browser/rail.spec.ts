import { CARD_KINDS } from '../../utils/record/model/cards.ts';
import { pageNamed } from '../fixtures/pages.ts';
import { expectedCards, record } from './support/expected.ts';
import { boxOf, openRail, railOf, tabOf } from './support/overlay.ts';
import { expect, test } from './support/test.ts';

const PAGES = ['kremlin 67830 standard', 'tass.com talks', 'tdi meeting'];
const HEADINGS = ['This page', 'Related meetings', 'Earlier statements', 'Numbers', 'Agreements', 'The transcript'];
const SECTIONS = { meeting: 1, said: 2, number: 3, agreement: 4, source: 5 } as const;
const NOTHING = {
  meeting: 'No other meeting of these people on this record',
  said: 'Nothing earlier in this record',
  number: 'No number of this page was given elsewhere in this record',
  agreement: 'No agreement of this page on this record',
  source: 'No transcript behind this page on this record',
} as const;

for (const name of PAGES)
  test(`the rail beside "${name}" is a named landmark with its headings in order`, async ({ visit, tab }) => {
    await visit(pageNamed(name));
    await openRail(tab);
    const landmark = tab.getByRole('complementary', { name: 'On the Record', exact: true });
    await expect(landmark).toHaveCount(1);
    await expect(landmark.getByRole('heading', { level: 2 })).toHaveText('On the Record');
    const headings = await landmark.getByRole('heading', { level: 3 }).allTextContents();
    expect(headings.map((heading) => heading.replace(/\d+$/, ''))).toEqual(HEADINGS);
  });

for (const name of PAGES)
  test(`the rail beside "${name}" lists every card in reading order, or says that there is none`, async ({
    visit,
    tab,
  }) => {
    const fixture = pageNamed(name);
    await visit(fixture);
    const rail = await openRail(tab);
    const { cards, marks } = expectedCards(fixture);
    await expect(rail.locator('[data-card]')).toHaveCount(cards.length);
    for (const kind of CARD_KINDS) {
      const own = cards.filter((card) => card.kind === kind);
      const section = rail.locator('section').nth(SECTIONS[kind]);
      const listed = await section
        .locator('[data-card]')
        .evaluateAll((all) => all.map((each) => each.getAttribute('data-card')));
      expect(listed, kind).toEqual(own.map(({ id }) => id));
      if (own.length === 0) await expect(section, kind).toContainText(NOTHING[kind]);
    }
    const marked = new Set(marks.map(({ card }) => card));
    for (const card of marked) await expect(rail.locator(`[data-card="${card}"]`), card).toHaveCount(1);
  });

test('the rail says what the record spans and that not found is not "not said"', async ({ visit, tab }) => {
  await visit(pageNamed('tdi meeting'));
  const rail = await openRail(tab);
  await expect(rail.locator('.covered')).toHaveText(
    `${record.documents.length} documents, Nov 2021 – Sep 2022. Not here doesn’t mean not said.`,
  );
});

test('the rail names the document that the page is, and how it was known', async ({ visit, tab }) => {
  await visit(pageNamed('kremlin 67830 standard'));
  const page = (await openRail(tab)).locator('section').first();
  await expect(page).toContainText('On this record; the words are the same. Matched by its address.');
});

test('a page that differs from the record says in which sentences', async ({ visit, tab }) => {
  const { address, html } = pageNamed('kremlin 67830 standard');
  const changed = html.replace(/\b16(\s)percent/, '17$1percent');
  expect(changed).not.toBe(html);
  await visit({ address, html: changed });
  const page = (await openRail(tab)).locator('section').first();
  await expect(page).toContainText('1 sentence differs');
  await page.getByText('What differs').click();
  await expect(page.locator('.version').first()).toContainText('17 percent');
});

test('the rail closes by its button and gives the page back', async ({ visit, tab }) => {
  await visit(pageNamed('tdi meeting'));
  const rail = await openRail(tab);
  await rail.getByRole('button', { name: 'Close' }).click();
  await expect(railOf(tab)).toHaveCount(0);
  await expect(tabOf(tab)).toBeFocused();
});

test('in a narrow window the rail is a sheet at the bottom', async ({ visit, tab }) => {
  await tab.setViewportSize({ width: 390, height: 800 });
  await visit(pageNamed('kremlin 67830 standard'));
  const rail = await openRail(tab);
  await expect.poll(() => rail.evaluate((sheet) => sheet.getAnimations().length)).toBe(0);
  const sheet = await boxOf(rail);
  expect(sheet).toMatchObject({ x: 0, width: 390 });
  expect(Math.round(sheet.y + sheet.height)).toBe(800);
  expect(sheet.height).toBeLessThan(480);
});

test('in a wide window the rail stands at the right edge from top to bottom', async ({ visit, tab }) => {
  await tab.setViewportSize({ width: 1400, height: 800 });
  await visit(pageNamed('kremlin 67830 standard'));
  const rail = await openRail(tab);
  await expect.poll(() => rail.evaluate((each) => each.getAnimations().length)).toBe(0);
  expect(await boxOf(rail)).toEqual({ x: 1400 - 392, y: 0, width: 392, height: 800 });
});
