import type { Page } from '@playwright/test';
import { bundledDocument } from '../fixtures/build/kremlin.ts';
import { pageNamed } from '../fixtures/pages.ts';
import { violationsIn } from './support/axe.ts';
import { expectedCards } from './support/expected.ts';
import { ask } from './support/keeping.ts';
import { countOf } from './support/overlay.ts';
import { annotateWords, entryOf, expectKept, highlightWords, holdUndo } from './support/reader.ts';
import { expect, test } from './support/test.ts';

declare const chrome: {
  readonly storage: { readonly session: { set(what: object): Promise<void> } };
  readonly tabs: {
    move(id: number, to: object): Promise<unknown>;
    update(id: number, change: object): Promise<unknown>;
  };
  readonly windows: { getCurrent(): Promise<{ readonly id: number }> };
};

const FEBRUARY = pageNamed('kremlin 67830 standard');
const PRINT = pageNamed('kremlin 67830 print');
const SCHOOLS = 'there are 300 schools in Azerbaijan that teach Russian';
const DISPUTES = 'there are still some disputes';

const noteIn = (panel: Page, words: string) => entryOf(panel, words).getByRole('textbox', { name: /^Note on/ });
/** What the background leaves for the panel: asked by message, Chromium would open a panel of its own, which takes it. */
const leaveSought = (desk: { readonly page: Page }, id: string) =>
  desk.page.evaluate((highlight) => chrome.storage.session.set({ 'sought highlight': highlight }), id);
const stored = async (desk: { readonly page: Page }) => ask(desk.page, 'highlights', { documents: null });

test.describe('the side panel', () => {
  test('names the page, lays out its cards by section, and says how to make a first highlight', async ({
    visit,
    stateOf,
    openPanel,
  }) => {
    await visit(FEBRUARY);
    await stateOf();
    const panel = await openPanel();
    await expect(panel.getByRole('heading', { level: 1 })).toHaveText(bundledDocument(67830).title!);
    await expect(panel.locator('.head')).toContainText('22 Feb 2022 · The Kremlin, Moscow');
    await expect(panel.locator('.own .nothing')).toContainText(
      'Nothing highlighted here yet. Select words on the page',
    );
    const { cards } = expectedCards(FEBRUARY);
    await expect(panel.locator('[data-card]')).toHaveCount(cards.length);
    await expect(panel.locator('.holdings')).toContainText('0 highlights, 0 kept pages');
  });

  test('shows a highlight as soon as it is made, with who speaks in which office', async ({
    visit,
    tab,
    openPanel,
  }) => {
    await visit(FEBRUARY);
    await countOf(tab).waitFor();
    const panel = await openPanel();
    await tab.bringToFront();
    await highlightWords(tab, SCHOOLS);
    await expect(entryOf(panel, SCHOOLS)).toContainText('Vladimir Putin · President of Russia');
    await expect(panel.locator('.holdings')).toContainText('1 highlight, 0 kept pages');
    await expect(panel.locator('.told')).toHaveCount(0);
  });

  test('keeps a note and tags that are written in it, and suggests the tags again', async ({
    visit,
    tab,
    openPanel,
    desk,
  }) => {
    await visit(FEBRUARY);
    await countOf(tab).waitFor();
    await highlightWords(tab, SCHOOLS);
    const panel = await openPanel();
    await annotateWords(panel, SCHOOLS, 'He said 304 in Sochi.\nAsk for the list.', ['schools', 'language']);
    expect(await stored(desk)).toMatchObject([
      { note: 'He said 304 in Sochi.\nAsk for the list.', tags: ['schools', 'language'] },
    ]);
    const again = await openPanel();
    await expect(noteIn(again, SCHOOLS)).toHaveValue('He said 304 in Sochi.\nAsk for the list.');
    await expect(again.locator('.tag')).toHaveText(['schools', 'language']);
    expect(
      await again.locator('datalist option').evaluateAll((all) => all.map((each) => each.getAttribute('value'))),
    ).toEqual(['language', 'schools']);
    await again.getByRole('button', { name: 'Remove the tag schools' }).click();
    await again.keyboard.press('Backspace');
    await expect.poll(async () => (await stored(desk))[0]?.tags).toEqual([]);
  });

  test('stores a note after a pause, and lets nothing else take it from under the reader’s hands', async ({
    visit,
    tab,
    openPanel,
    desk,
  }) => {
    await visit(FEBRUARY);
    await countOf(tab).waitFor();
    await highlightWords(tab, SCHOOLS);
    const panel = await openPanel();
    await noteIn(panel, SCHOOLS).pressSequentially('Half a thou');
    const [kept] = await stored(desk);
    const { id, note, tags } = kept!;
    await ask(desk.page, 'annotate', { id, note: 'From another window', tags: ['elsewhere'], base: { note, tags } });
    await ask(desk.page, 'changed', { what: ['highlights'] });
    await noteIn(panel, SCHOOLS).pressSequentially('ght');
    await expect(noteIn(panel, SCHOOLS)).toHaveValue('Half a thought');
    const paragraphs = async () => (await stored(desk))[0]?.note.split('\n\n').sort();
    await expect.poll(paragraphs).toEqual(['From another window', 'Half a thought']);
    expect(await stored(desk)).toMatchObject([{ tags: ['elsewhere'] }]);
    await expect(entryOf(panel, SCHOOLS).getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
    await expect(noteIn(panel, SCHOOLS)).toBeFocused();
    await noteIn(panel, SCHOOLS).blur();
    await expect(noteIn(panel, SCHOOLS)).toHaveValue(/From another window/);
  });

  test('stores what is being written when it is closed', async ({ visit, tab, openPanel, desk, running }) => {
    await visit(FEBRUARY);
    await countOf(tab).waitFor();
    await highlightWords(tab, SCHOOLS);
    const panel = await openPanel();
    await noteIn(panel, SCHOOLS).fill('Written last');
    await running.leave(panel);
    await expect.poll(async () => (await stored(desk))[0]?.note).toBe('Written last');
  });

  test('jumps to the words on the page, and says where they aren’t there any more', async ({
    visit,
    tab,
    openPanel,
  }) => {
    await visit(FEBRUARY);
    await countOf(tab).waitFor();
    await highlightWords(tab, SCHOOLS);
    await tab.evaluate(() => window.scrollTo(0, 0));
    const panel = await openPanel();
    const place = () =>
      tab.evaluate(() => {
        const [range] = [...(CSS.highlights.get('on-the-record-8') ?? [])];
        return range instanceof Range ? range.getBoundingClientRect().top : Number.NaN;
      });
    await entryOf(panel, SCHOOLS)
      .getByRole('button', { name: /^Show on the page/ })
      .click();
    await expect.poll(place).toBeGreaterThan(0);
    expect(await place()).toBeLessThan(await tab.evaluate(() => innerHeight));
    await visit({ ...FEBRUARY, html: FEBRUARY.html.replace(/there are 300 schools[^.]*\./, 'much has been done.') });
    await expect(entryOf(panel, SCHOOLS)).toContainText('Not on this page as it is now.');
  });

  test('removes a highlight, with its note, and brings both back', async ({ visit, tab, openPanel, desk }) => {
    await visit(FEBRUARY);
    await countOf(tab).waitFor();
    await highlightWords(tab, SCHOOLS);
    const panel = await openPanel();
    await annotateWords(panel, SCHOOLS, 'To be brought back', ['schools']);
    const before = await stored(desk);
    await entryOf(panel, SCHOOLS)
      .getByRole('button', { name: /^Remove “/ })
      .click();
    const undo = await holdUndo(panel);
    await expect(panel.locator('[data-highlight]')).toHaveCount(0);
    await expectKept(tab, []);
    await undo.click();
    await expect(noteIn(panel, SCHOOLS)).toHaveValue('To be brought back');
    await expectKept(tab, [SCHOOLS]);
    expect(await stored(desk)).toEqual(before);
  });

  test('keeps the page, and lets it go with a way back', async ({ visit, tab, openPanel, desk }) => {
    await visit(FEBRUARY);
    await countOf(tab).waitFor();
    const panel = await openPanel();
    await panel.getByRole('button', { name: 'Keep this page' }).click();
    await expect(panel.locator('.head')).toContainText('You keep this page.');
    await expect(panel.locator('.holdings')).toContainText('1 kept page');
    await panel.locator('.keeping').getByRole('button', { name: 'Remove' }).click();
    const undo = await holdUndo(panel);
    await expect(panel.getByRole('button', { name: 'Keep this page' })).toBeVisible();
    await undo.click();
    await expect(panel.locator('.head')).toContainText('You keep this page.');
    expect(await ask(desk.page, 'keptPages', {})).toHaveLength(1);
  });

  test('shows the highlights of one edition beside another', async ({ visit, tab, openPanel }) => {
    await visit(FEBRUARY);
    await countOf(tab).waitFor();
    await highlightWords(tab, SCHOOLS);
    const panel = await openPanel();
    await visit(PRINT);
    await expect(entryOf(panel, SCHOOLS)).toBeVisible();
    await expectKept(tab, [SCHOOLS]);
    await expect(panel.locator('.told')).toHaveCount(0);
  });

  test('goes with its tab from page to page', async ({ visit, stateOf, openPanel }) => {
    await visit(pageNamed('kremlin listing'));
    await stateOf();
    const panel = await openPanel();
    await expect(panel.locator('.state')).toHaveText('A list of articles. Open one to see what is on the record.');
    await visit(FEBRUARY);
    await expect(panel.getByRole('heading', { level: 1 })).toHaveText(bundledDocument(67830).title!);
    await visit({ address: 'https://example.org/', html: '<p>Elsewhere</p>' });
    await expect(panel.locator('.state')).toContainText('Open a page of kremlin.ru, TASS or The Diplomatic Insight');
  });

  test('follows the tab that is in front', async ({ visit, tab, visitBeside, running, desk }) => {
    await visit(FEBRUARY);
    const samarkand = pageNamed('tdi meeting');
    const beside = await visitBeside(samarkand);
    const panel = await running.openOwnPage('sidepanel.html');
    await expect(panel.locator('.state')).toContainText('Open a page of kremlin.ru, TASS or The Diplomatic Insight');
    for (const [page, title] of [
      [tab, FEBRUARY.expected.title],
      [beside, samarkand.expected.title],
    ] as const) {
      await panel.evaluate(
        async (id) => {
          // Playwright opens a window for each page of Firefox.
          await chrome.tabs.move(id, { windowId: (await chrome.windows.getCurrent()).id, index: -1 });
          await chrome.tabs.update(id, { active: true });
        },
        await desk.idOf(page),
      );
      await expect(panel.getByRole('heading', { level: 1 })).toHaveText(title!);
    }
    await running.leave(panel);
  });

  test('says that the site was switched off, and is back when it is on again', async ({
    visit,
    stateOf,
    tab,
    openPanel,
    running,
    desk,
  }) => {
    await visit(FEBRUARY);
    await stateOf();
    const panel = await openPanel();
    const popup = await running.openOwnPage(`popup.html?tab=${await desk.idOf(tab)}`);
    const off = popup.getByRole('checkbox', { name: 'Off on kremlin.ru' });
    await off.check();
    await expect(panel.locator('.state')).toHaveText(/^Off for kremlin\.ru\. The button of On the Record/);
    await off.uncheck();
    await expect(panel.getByRole('heading', { level: 1 })).toHaveText(FEBRUARY.expected.title!);
    await running.leave(popup);
    await desk.forget();
  });

  test('opens at the highlight that it was opened for, with the keyboard at its note', async ({
    visit,
    tab,
    openPanel,
    desk,
  }) => {
    await visit(FEBRUARY);
    await countOf(tab).waitFor();
    await highlightWords(tab, DISPUTES);
    await highlightWords(tab, SCHOOLS);
    const [first, second] = await stored(desk);
    await leaveSought(desk, second!.id);
    const panel = await openPanel();
    await expect(noteIn(panel, SCHOOLS)).toBeFocused();
    await leaveSought(desk, first!.id);
    await ask(desk.page, 'changed', { what: ['highlights'] });
    await expect(noteIn(panel, DISPUTES)).toBeFocused();
  });

  for (const width of [280, 400, 800])
    test(`holds everything at ${width} px, and axe finds nothing wrong`, async ({ visit, tab, openPanel }) => {
      await visit(FEBRUARY);
      await countOf(tab).waitFor();
      await highlightWords(tab, SCHOOLS);
      const panel = await openPanel();
      await panel.setViewportSize({ width, height: 800 });
      await annotateWords(panel, SCHOOLS, 'A note', ['one tag that is rather long for a narrow panel of this kind']);
      for (const summary of await panel.locator('summary').all())
        await summary.evaluate((each) => (each as HTMLElement).click());
      expect(await violationsIn(panel, 'html')).toEqual([]);
      const excess = await panel.evaluate(() => {
        const all = [...document.querySelectorAll('html, .scroll')];
        return all.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      });
      expect(excess).toEqual([0, 0]);
    });
});
