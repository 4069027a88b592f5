import { report } from '../fixtures/kept-pages.ts';
import { pageNamed } from '../fixtures/pages.ts';
import { askPage, type Desk } from './support/desk.ts';
import { ask, storedRows } from './support/keeping.ts';
import { deleteEverything, exportEverything, importFiles } from './support/library.ts';
import { cardOf, HOST, noteOf, registered, tabOf } from './support/overlay.ts';
import { annotateWords, entryOf, expectKept, highlightWords, holdUndo, openKept } from './support/reader.ts';
import { folded, selectWords } from './support/selecting.ts';
import { expect, test } from './support/test.ts';

const TALKS = pageNamed('kremlin 67830 standard');
const SCHOOLS = 'I know that there are 300 schools in Azerbaijan that teach Russian';
const TRADE = 'Bilateral trade has exceeded $3 billion';
/** Words that nothing else is painted on. */
const LAST = 'Thank you again for the invitation.';
const NOTE = 'He gave 304 in November.\nAsk the ministry – “officially”?';
const TAGS = ['schools', 'to check', 'русский язык'];

type Api = { readonly runtime: { getContexts(of: object): Promise<readonly unknown[]> } };
declare const chrome: Api;

/** How many side panels of the extension are open in Chromium. */
const panelsOpen = ({ page }: Desk): Promise<number> =>
  page.evaluate(async () => (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length);

test.describe('words that the reader keeps', () => {
  test('are painted, annotated in the side panel, and there after a reload', async ({
    visit,
    tab,
    desk,
    openPanel,
  }) => {
    await visit(TALKS);
    await tabOf(tab).waitFor();
    await highlightWords(tab, SCHOOLS);
    await selectWords(tab, TRADE);
    await askPage(desk, tab, 'highlight', {});
    await expectKept(tab, [SCHOOLS, TRADE]);
    const panel = await openPanel();
    await annotateWords(panel, SCHOOLS, NOTE, TAGS);
    await expect(entryOf(panel, TRADE)).toBeVisible();
    await tab.reload();
    await expectKept(tab, [SCHOOLS, TRADE]);
    const again = await openPanel();
    await expect(entryOf(again, SCHOOLS).getByRole('textbox', { name: /^Note on/ })).toHaveValue(NOTE);
    await expect(entryOf(again, SCHOOLS).locator('.tag')).toHaveText(TAGS);
    expect(await ask(desk.page, 'highlights', { documents: null })).toMatchObject([
      { document: 'kremlin:67830', note: NOTE, tags: TAGS, voices: [{ name: 'Vladimir Putin' }] },
      { document: 'kremlin:67830', note: '', tags: [], voices: [{ name: 'Ilham Aliyev' }] },
    ]);
  });

  test('are painted on every other edition of the same document', async ({ visit, tab, desk }) => {
    await visit(TALKS);
    await tabOf(tab).waitFor();
    await highlightWords(tab, SCHOOLS);
    await highlightWords(tab, TRADE);
    for (const edition of ['print', 'special', 'text version', 'transcripts', 'catalogue', 'short link']) {
      await visit(pageNamed(`kremlin 67830 ${edition}`));
      await expectKept(tab, [SCHOOLS, TRADE]);
      expect(await ask(desk.page, 'highlights', { documents: null }), edition).toHaveLength(2);
    }
    await visit(pageNamed('kremlin Russian edition'));
    await tabOf(tab).waitFor();
    await expectKept(tab, []);
  });

  test('are kept on one edition and found on another, and there they are the same ones', async ({
    visit,
    tab,
    desk,
  }) => {
    await visit(pageNamed('kremlin 67830 text version'));
    await highlightWords(tab, SCHOOLS);
    const [kept] = await ask(desk.page, 'highlights', { documents: null });
    await visit(TALKS);
    await expectKept(tab, [SCHOOLS]);
    await selectWords(tab, SCHOOLS);
    await askPage(desk, tab, 'highlight', {});
    await expectKept(tab, [SCHOOLS]);
    expect(await ask(desk.page, 'highlights', { documents: null })).toEqual([kept]);
  });

  test('are painted on the AMP page of a report', async ({ visit, tab }) => {
    const words = 'Aliyev put the number higher';
    await visit(report.standard);
    await highlightWords(tab, words);
    await visit(report.amp);
    await expectKept(tab, [words]);
  });

  test('lead to their note: the panel opens where an extension may open it, else the reader is told how', async ({
    visit,
    tab,
    desk,
    family,
  }) => {
    await visit(TALKS);
    await tabOf(tab).waitFor();
    await highlightWords(tab, LAST);
    await tab.evaluate(() => getSelection()?.removeAllRanges());
    await openKept(tab);
    await cardOf(tab).getByRole('button', { name: 'Note and tags' }).click();
    if (family === 'firefox')
      await expect(noteOf(tab)).toContainText('Only you can open the side panel in this browser');
    else await expect.poll(() => panelsOpen(desk)).toBe(1);
  });

  test('go with an undo, in the page and everywhere', async ({ visit, tab, desk, visitBeside, openPanel }) => {
    await visit(TALKS);
    await highlightWords(tab, SCHOOLS);
    const panel = await openPanel();
    await annotateWords(panel, SCHOOLS, NOTE, TAGS);
    const print = await visitBeside(pageNamed('kremlin 67830 print'));
    await expectKept(print, [SCHOOLS]);
    const [before] = await ask(desk.page, 'highlights', { documents: null });
    await entryOf(panel, SCHOOLS)
      .getByRole('button', { name: /^Remove “/ })
      .click();
    const undo = await holdUndo(panel);
    await expectKept(tab, []);
    await expectKept(print, []);
    await undo.click();
    await expectKept(tab, [SCHOOLS]);
    await expectKept(print, [SCHOOLS]);
    await expect(entryOf(panel, SCHOOLS).getByRole('textbox', { name: /^Note on/ })).toHaveValue(NOTE);
    expect(await ask(desk.page, 'highlights', { documents: null })).toEqual([before]);
  });
});

test('what the reader made is exported, deleted and imported, byte for byte', async ({
  visit,
  tab,
  desk,
  openPanel,
  openLibrary,
}) => {
  await visit(TALKS);
  await tabOf(tab).waitFor();
  await highlightWords(tab, SCHOOLS);
  await highlightWords(tab, TRADE);
  const panel = await openPanel();
  await annotateWords(panel, SCHOOLS, NOTE, TAGS);
  await panel.getByRole('button', { name: 'Keep this page' }).click();
  await expect(panel.getByText('You keep this page.')).toBeVisible();
  const highlights = await ask(desk.page, 'highlights', { documents: null });
  const kept = await ask(desk.page, 'keptPages', {});
  expect([highlights.length, kept.length]).toEqual([2, 1]);

  const library = await openLibrary('yours');
  const file = await exportEverything(library);
  expect(file.name).toMatch(/\.json$/);
  expect(folded(file.bytes.toString('utf8'))).toContain('304 in November');

  await deleteEverything(library);
  expect(await ask(desk.page, 'highlights', { documents: null })).toEqual([]);
  expect(await ask(desk.page, 'keptPages', {})).toEqual([]);
  const { meta: _revision, ...left } = await storedRows(desk.page);
  expect(Object.values(left).flat()).toEqual([]);
  await expectKept(tab, []);
  await expect(panel.locator('[data-highlight]')).toHaveCount(0);
  await expect(panel.getByRole('button', { name: 'Keep this page' })).toBeVisible();
  await tab.reload();
  await tabOf(tab).waitFor();
  expect(await registered(tab)).not.toContain('on-the-record-8');

  const [outcome] = await importFiles(library, [file]);
  expect(outcome).toMatch(/is merged: 2 new highlights, 1 new page\.$/);
  await expectKept(tab, [SCHOOLS, TRADE]);
  expect(await ask(desk.page, 'highlights', { documents: null })).toEqual(highlights);
  expect(await ask(desk.page, 'keptPages', {})).toEqual(kept);
  expect((await exportEverything(library)).bytes.equals(file.bytes)).toBe(true);

  const [again] = await importFiles(library, [file]);
  expect(again).toMatch(/holds nothing that isn’t here already\.$/);
  expect((await exportEverything(library)).bytes.equals(file.bytes)).toBe(true);
  await expect(tab.locator(HOST)).toHaveCount(1);
});
