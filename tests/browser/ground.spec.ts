import type { Page } from '@playwright/test';
import { pageNamed } from '../fixtures/pages.ts';
import { cardOf, HOST, openRail, railOf, tabOf } from './support/overlay.ts';
import { expect, test } from './support/test.ts';

const PAGE = pageNamed('tass.com talks');
const DARK = '<style>html.night, html.night body { background: #14161a; color: #ddd }</style>';
const night = {
  address: PAGE.address,
  html: PAGE.html.replace('<html ', '<html class="night" ').replace('</head>', `${DARK}</head>`),
};
const day = { address: PAGE.address, html: PAGE.html.replace('</head>', `${DARK}</head>`) };

const groundOf = (page: Page) => page.locator(`${HOST} .otr`);
/** How light a colour is, 0 to 255. */
const lightness = (rgb: string) => {
  const [red = 0, green = 0, blue = 0] = rgb.match(/[\d.]+/g)!.map(Number);
  return (red + green + blue) / 3;
};

test('on a dark page the overlay is dark', async ({ visit, tab }) => {
  await visit(night);
  const rail = await openRail(tab);
  expect(lightness(await rail.evaluate((each) => getComputedStyle(each).backgroundColor))).toBeLessThan(60);
  expect(lightness(await rail.evaluate((each) => getComputedStyle(each).color))).toBeGreaterThan(180);
});

test('on a light page the overlay is light', async ({ visit, tab }) => {
  await visit(day);
  const rail = await openRail(tab);
  expect(lightness(await rail.evaluate((each) => getComputedStyle(each).backgroundColor))).toBeGreaterThan(220);
});

test('the overlay follows when the page switches its colours', async ({ visit, tab }) => {
  await visit(day);
  await tabOf(tab).waitFor();
  await expect(groundOf(tab)).toHaveClass('otr light');
  await tab.evaluate(() => document.documentElement.classList.add('night'));
  await expect(groundOf(tab)).toHaveClass('otr dark');
  await tab.evaluate(() => document.documentElement.classList.remove('night'));
  await expect(groundOf(tab)).toHaveClass('otr light');
});

// Playwright's media emulation has no effect in Firefox; the rule is one and the same.
test('nothing of ours is printed', { tag: '@chromium' }, async ({ visit, tab }) => {
  await visit(PAGE);
  await openRail(tab);
  const underline = () =>
    tab.evaluate(() => {
      const [range] = [...(CSS.highlights.get('on-the-record-1') ?? [])];
      const element = range instanceof Range ? range.startContainer.parentElement : null;
      return element && getComputedStyle(element, '::highlight(on-the-record-1)').textDecorationLine;
    });
  await expect(railOf(tab)).toBeVisible();
  expect(await underline()).toBe('underline');
  await tab.emulateMedia({ media: 'print' });
  expect(await tab.locator(HOST).evaluate((host) => getComputedStyle(host).display)).toBe('none');
  await expect(railOf(tab)).toBeHidden();
  expect(await underline()).not.toBe('underline');
  await expect(cardOf(tab)).toHaveCount(0);
});
