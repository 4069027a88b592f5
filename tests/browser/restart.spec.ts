import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { sochi } from '../fixtures/kept-pages.ts';
import { pageNamed } from '../fixtures/pages.ts';
import { SLEEPS_SOON, stopBackground } from './support/background.ts';
import { askPage, type Desk, openDesk } from './support/desk.ts';
import { expectedBeside } from './support/expected.ts';
import { ask, storedRows } from './support/keeping.ts';
import { launch, type Running } from './support/launch.ts';
import { exportEverything, importFiles } from './support/library.ts';
import { countOf, tabOf } from './support/overlay.ts';
import { smallPack } from './support/pack.ts';
import { annotateWords, entryOf, expectKept, highlightWords, holdUndo, serve } from './support/reader.ts';
import { startSites } from './support/server.ts';
import { expect, test } from './support/test.ts';

const TALKS = pageNamed('kremlin 67830 standard');
const SCHOOLS = 'I know that there are 300 schools in Azerbaijan that teach Russian';
const TRADE = 'Bilateral trade has exceeded $3 billion';
const NOTE = 'Ask again when he is in Baku.';

/** Opens a page of the site in a tab, as a reader would. */
async function openTab(running: Running, desk: Desk, address: string): Promise<Page> {
  const tab = await running.context.newPage();
  await desk.idOf(tab);
  await tab.goto(address);
  await tabOf(tab).waitFor();
  return tab;
}

test('everything that the reader keeps is there after the browser was closed and started again', async ({ family }) => {
  const profile = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  const sites = await startSites();
  serve(sites, [TALKS, sochi.standard]);
  const beside = expectedBeside({ packs: [smallPack().bytes], kept: [sochi.standard] });
  try {
    let running = await launch({ family, sites, profile });
    let desk = await openDesk(running);
    let tab = await openTab(running, desk, TALKS.address);
    await highlightWords(tab, SCHOOLS);
    await highlightWords(tab, TRADE);
    let panel = await running.openOwnPage(`sidepanel.html?tab=${await desk.idOf(tab)}`);
    await annotateWords(panel, SCHOOLS, NOTE, ['schools']);
    const other = await openTab(running, desk, sochi.standard.address);
    await askPage(desk, other, 'keepPage', { keep: true });
    let library = await running.openOwnPage('library.html#packs');
    await importFiles(library, [smallPack()]);
    await running.leave(library);
    library = await running.openOwnPage('library.html#yours');
    const file = await exportEverything(library);
    const rows = await storedRows(desk.page);
    for (const own of [panel, library, desk.page]) await running.leave(own);
    await running.close();

    running = await launch({ family, sites, profile });
    desk = await openDesk(running);
    tab = await openTab(running, desk, TALKS.address);
    await expectKept(tab, [SCHOOLS, TRADE]);
    await expect(countOf(tab)).toHaveText(String(beside(TALKS).cards.length));
    expect((await askPage(desk, tab, 'cardsHere', {}))?.cards).toEqual(beside(TALKS));
    panel = await running.openOwnPage(`sidepanel.html?tab=${await desk.idOf(tab)}`);
    const entry = entryOf(panel, SCHOOLS);
    await expect(entry.getByRole('textbox', { name: /^Note on/ })).toHaveValue(NOTE);
    await expect(entry.locator('.tag')).toHaveText(['schools']);
    library = await running.openOwnPage('library.html#yours');
    expect((await exportEverything(library)).bytes.equals(file.bytes)).toBe(true);
    expect(await storedRows(desk.page)).toEqual(rows);
    for (const own of [panel, library, desk.page]) await running.leave(own);
    await running.close();
  } finally {
    await sites.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
});

test('a background that ends between any two acts loses nothing that was kept', async ({ family }) => {
  const sites = await startSites();
  serve(sites, [TALKS, sochi.standard]);
  const running = await launch({ family, sites, preferences: SLEEPS_SOON });
  try {
    const desk = await openDesk(running);
    const stop = () => stopBackground(family, desk.page);
    const tab = await openTab(running, desk, TALKS.address);
    await stop();
    await highlightWords(tab, SCHOOLS);
    // The page paints the words before they are stored: what is ended is the background at rest.
    await expect.poll(() => ask(desk.page, 'highlights', { documents: null })).toHaveLength(1);
    await stop();
    const panel = await running.openOwnPage(`sidepanel.html?tab=${await desk.idOf(tab)}`);
    await annotateWords(panel, SCHOOLS, NOTE, ['schools']);
    const other = await openTab(running, desk, sochi.standard.address);
    await stop();
    expect(await askPage(desk, other, 'keepPage', { keep: true })).toEqual({ done: true, value: true });
    const beside = expectedBeside({ kept: [sochi.standard] })(TALKS);
    await expect(countOf(tab)).toHaveText(String(beside.cards.length));
    await stop();
    await entryOf(panel, SCHOOLS)
      .getByRole('button', { name: /^Remove “/ })
      .click();
    const undo = await holdUndo(panel);
    await expectKept(tab, []);
    await stop();
    await undo.click();
    await expectKept(tab, [SCHOOLS]);
    await stop();
    expect(await ask(desk.page, 'highlights', { documents: null })).toMatchObject([{ note: NOTE, tags: ['schools'] }]);
    expect(await ask(desk.page, 'keptPages', {})).toMatchObject([{ document: 'kremlin:990126' }]);
    await tab.reload();
    await expectKept(tab, [SCHOOLS]);
    expect((await askPage(desk, tab, 'cardsHere', {}))?.cards).toEqual(beside);
    for (const own of [panel, desk.page]) await running.leave(own);
  } finally {
    await running.close();
    await sites.close();
  }
});
