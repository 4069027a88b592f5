import type { Page } from '@playwright/test';
import { pageNamed } from '../fixtures/pages.ts';
import { violationsIn } from './support/axe.ts';
import { openDesk } from './support/desk.ts';
import { launch } from './support/launch.ts';
import { importFiles } from './support/library.ts';
import { cardOf, HOST, openRail, tabOf } from './support/overlay.ts';
import { smallPack } from './support/pack.ts';
import { annotateWords, expectKept, highlightWords, openKept, pickOf, serve } from './support/reader.ts';
import { selectWords } from './support/selecting.ts';
import { startSites } from './support/server.ts';
import { expect, test } from './support/test.ts';

/** Words that nothing else is painted on. */
const WORDS = 'Thank you again for the invitation.';

const GROUNDS = {
  light: '',
  dark: '<style>html,body,.read{background:#14161a!important;color:#ddd!important}</style>',
};

for (const [ground, style] of Object.entries(GROUNDS))
  test.describe(`on ${ground} ground axe finds nothing wrong`, () => {
    for (const name of ['kremlin 67830 standard', 'tass.com talks'])
      test(`with the tab, a card, and the rail beside "${name}"`, async ({ visit, tab, press }) => {
        const { address, html } = pageNamed(name);
        await visit({ address, html: html.replace('</head>', `${style}</head>`) });
        await tabOf(tab).waitFor();
        await expect(tab.locator(`${HOST} .otr.${ground}`)).toHaveCount(1);
        expect(await violationsIn(tab, HOST)).toEqual([]);
        await press('next');
        await cardOf(tab).waitFor();
        expect(await violationsIn(tab, HOST)).toEqual([]);
        await tab.keyboard.press('Escape');
        const rail = await openRail(tab);
        for (const summary of await rail.locator('summary').all())
          await summary.evaluate((each) => (each as HTMLElement).click());
        expect(await violationsIn(tab, HOST)).toEqual([]);
      });

    test('with the button beside selected words, and what opens at a highlight', async ({ visit, tab }) => {
      const { address, html } = pageNamed('kremlin 67830 standard');
      await visit({ address, html: html.replace('</head>', `${style}</head>`) });
      await tabOf(tab).waitFor();
      await selectWords(tab, WORDS);
      await pickOf(tab).waitFor();
      expect(await violationsIn(tab, HOST)).toEqual([]);
      await pickOf(tab).click();
      await expectKept(tab, [WORDS]);
      await tab.evaluate(() => getSelection()?.removeAllRanges());
      await openKept(tab);
      await expect(cardOf(tab)).toContainText('Note and tags');
      expect(await violationsIn(tab, HOST)).toEqual([]);
    });

    test('with the sheet of a narrow window', async ({ visit, tab }) => {
      await tab.setViewportSize({ width: 390, height: 800 });
      const { address, html } = pageNamed('kremlin 67830 standard');
      await visit({ address, html: html.replace('</head>', `${style}</head>`) });
      await openRail(tab);
      expect(await violationsIn(tab, HOST)).toEqual([]);
    });
  });

test('axe finds nothing wrong in the popup', async ({ visit, tab, stateOf, running, desk }) => {
  await visit(pageNamed('kremlin 67830 standard'));
  await stateOf();
  const popup = await running.openOwnPage(`popup.html?tab=${await desk.idOf(tab)}`);
  await popup.locator('main.popup h2').waitFor();
  expect(await violationsIn(popup, 'html')).toEqual([]);
  await running.leave(popup);
});

test('axe finds nothing wrong in the bundled copy of a document', async ({ running }) => {
  const page = await running.openOwnPage('read.html#document=kremlin%3A67830');
  await page.locator('article p').first().waitFor();
  expect(await violationsIn(page, 'html')).toEqual([]);
  await running.leave(page);
});

test('axe finds nothing wrong where nothing is kept yet', async ({ visit, stateOf, openLibrary, openPanel }) => {
  for (const [view, ready] of [
    ['highlights', 'No highlights yet.'],
    ['documents', 'None yet.'],
    ['packs', 'The bundled pack'],
    ['yours', 'You have made nothing yet.'],
  ] as const) {
    const library = await openLibrary(view);
    await library.getByText(ready).first().waitFor();
    expect(await violationsIn(library, 'html'), view).toEqual([]);
  }
  await visit(pageNamed('kremlin 69365 standard'));
  await stateOf();
  const panel = await openPanel();
  await panel.getByText('Nothing highlighted here yet.').waitFor();
  expect(await violationsIn(panel, 'html')).toEqual([]);
  await visit({ address: 'https://elsewhere.example/', html: '<!doctype html><title>Elsewhere</title><p>Nothing.' });
  await panel.getByText('Open a page of kremlin.ru').waitFor();
  expect(await violationsIn(panel, 'html')).toEqual([]);
});

test('axe finds nothing wrong in the dark, in any page of our own', async ({ family }) => {
  const sites = await startSites();
  const talks = pageNamed('kremlin 67830 standard');
  serve(sites, [talks]);
  // Of Firefox's own pages the driver can't change what a reader prefers; a preference can.
  const running = await launch({
    family,
    sites,
    preferences: { 'layout.css.prefers-color-scheme.content-override': 0 },
  });
  try {
    const desk = await openDesk(running);
    const tab = await running.context.newPage();
    await desk.idOf(tab);
    await tab.goto(talks.address);
    await tabOf(tab).waitFor();
    const id = await desk.idOf(tab);
    const looks = async (path: string, ready: string, act?: (own: Page) => Promise<unknown>) => {
      const own = await running.openOwnPage(path);
      if (family === 'chromium') await own.emulateMedia({ colorScheme: 'dark' });
      expect(await own.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
      await own.locator(ready).first().waitFor();
      await act?.(own);
      expect(await violationsIn(own, 'html'), path).toEqual([]);
      await running.leave(own);
    };
    await highlightWords(tab, WORDS);
    await looks(`sidepanel.html?tab=${id}`, '[data-highlight]', (own) =>
      annotateWords(own, WORDS, 'A note', ['a tag']),
    );
    await looks('library.html#packs', '.pack', (own) => importFiles(own, [smallPack()]));
    await looks('library.html#highlights', '[data-highlight]');
    await looks('library.html#documents', 'main li');
    await looks('library.html#yours', 'main h1');
    await looks('read.html#document=kremlin%3A67830', 'article p');
    await looks(`popup.html?tab=${id}`, 'main.popup h2');
    await running.leave(desk.page);
  } finally {
    await running.close();
    await sites.close();
  }
});
