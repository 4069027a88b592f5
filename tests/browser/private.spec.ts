import { sochi } from '../fixtures/kept-pages.ts';
import { pageNamed } from '../fixtures/pages.ts';
import { askPage } from './support/desk.ts';
import { ask, storedRows } from './support/keeping.ts';
import { noteOf, openRail, tabOf } from './support/overlay.ts';
import { type Hidden, launchHidden } from './support/private.ts';
import { entryOf, expectKept, highlightWords, keptWords, pickOf } from './support/reader.ts';
import { selectWords } from './support/selecting.ts';
import { expect, test } from './support/test.ts';

const TALKS = pageNamed('kremlin 67830 standard');
const SCHOOLS = 'I know that there are 300 schools in Azerbaijan that teach Russian';
const TRADE = 'Bilateral trade has exceeded $3 billion';
const SENTENCE = 'This is a private window: nothing is kept here.';

let hidden: Hidden;
test.beforeAll(async ({ family }) => {
  hidden = await launchHidden(family);
});
test.beforeEach(() => hidden.begin());
test.afterAll(() => hidden.close());

const rows = async () => {
  const { meta: _revision, ...stores } = await storedRows(hidden.desk.page);
  return Object.values(stores).flat();
};

test('in a private window nothing is kept, and the reader is told so, until they allow it there', async () => {
  const { desk, openPrivate } = hidden;
  const tab = await openPrivate(TALKS);
  await tabOf(tab).waitFor();
  await selectWords(tab, SCHOOLS);
  await pickOf(tab).click();
  await expect(noteOf(tab)).toContainText(SENTENCE);
  expect(await keptWords(tab)).toEqual([]);
  expect(await askPage(desk, tab, 'keepPage', { keep: true })).toEqual({ done: false, why: 'private' });
  await expect(noteOf(tab)).toContainText(SENTENCE);
  expect(await rows()).toEqual([]);

  await selectWords(tab, TRADE);
  await pickOf(tab).click();
  await noteOf(tab).getByRole('button', { name: 'Keep here until I close the browser' }).click();
  await expectKept(tab, [TRADE]);
  await highlightWords(tab, SCHOOLS);
  expect(await ask(desk.page, 'highlights', { documents: null })).toHaveLength(2);
});

test('keeping the page there asks the same, and keeps it then', async () => {
  const { desk, openPrivate } = hidden;
  const tab = await openPrivate(sochi.standard);
  const rail = await openRail(tab);
  await rail.getByRole('button', { name: 'Keep this page' }).click();
  await expect(noteOf(tab)).toContainText(SENTENCE);
  expect(await rows()).toEqual([]);
  await noteOf(tab).getByRole('button', { name: 'Keep here until I close the browser' }).click();
  await expect(rail).toContainText('You keep this page.');
  expect(await ask(desk.page, 'keptPages', {})).toMatchObject([{ document: 'kremlin:990126' }]);
});

test('what was kept in an ordinary window is shown in a private one, and can’t be written on there', async () => {
  const { running, desk, openPrivate, openOrdinary } = hidden;
  const ordinary = await openOrdinary(TALKS);
  await highlightWords(ordinary, SCHOOLS);
  const tab = await openPrivate(TALKS);
  await expectKept(tab, [SCHOOLS]);
  const panel = await running.openOwnPage(`sidepanel.html?tab=${await desk.idOf(tab)}`);
  await expect(panel.locator('.locked')).toContainText(SENTENCE);
  const note = entryOf(panel, SCHOOLS).getByRole('textbox', { name: /^Note on/ });
  await expect(note).toHaveJSProperty('readOnly', true);
  await panel.getByRole('button', { name: 'Keep here until I close the browser' }).click();
  await expect(note).toHaveJSProperty('readOnly', false);
  await selectWords(tab, TRADE);
  await pickOf(tab).click();
  await expectKept(tab, [SCHOOLS, TRADE]);
  await running.leave(panel);
});

test('no page is kept by itself there, though the reader has asked for it', async () => {
  const { running, desk, openPrivate, openOrdinary } = hidden;
  const library = await running.openOwnPage('library.html#yours');
  await library.getByRole('checkbox', { name: /^Keep every recognised page/ }).check();
  const ordinary = await openOrdinary(sochi.standard);
  await tabOf(ordinary).waitFor();
  expect((await askPage(desk, ordinary, 'cardsHere', {}))?.mine.keepAtEnd).toBe(true);
  const tab = await openPrivate(sochi.standard);
  await tabOf(tab).waitFor();
  expect((await askPage(desk, tab, 'cardsHere', {}))?.mine.keepAtEnd).toBe(false);
  await running.leave(library);
});
