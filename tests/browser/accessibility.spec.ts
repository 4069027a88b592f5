import { pageNamed } from '../fixtures/pages.ts';
import { violationsIn } from './support/axe.ts';
import { cardOf, HOST, openRail, tabOf } from './support/overlay.ts';
import { expect, test } from './support/test.ts';

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
