import { renderKremlinPage } from '../../utils/cli/render-page.ts';
import { bundledDocument } from '../fixtures/build/kremlin.ts';
import { pageNamed } from '../fixtures/pages.ts';
import {
  type Box,
  boxOf,
  bringMark,
  cardOf,
  markCount,
  markedWords,
  middleOf,
  openRail,
  railOf,
  tabOf,
} from './support/overlay.ts';
import { expect, test } from './support/test.ts';

const STRICT = {
  'content-security-policy':
    "default-src 'self'; style-src 'self'; script-src 'self'; require-trusted-types-for 'script'",
};

/** Counts what the page's policy was asked to forbid. */
const countViolations = () => {
  const counts: Record<string, number> = {};
  Object.assign(globalThis, { violations: counts });
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
    counts[effectiveDirective] = (counts[effectiveDirective] ?? 0) + 1;
  });
};

for (const name of ['kremlin 67830 standard', 'tass.com talks', 'tdi meeting'])
  test(`the strictest policy of "${name}" forbids nothing of ours`, async ({ visit, tab }) => {
    const { address, html } = pageNamed(name);
    await tab.addInitScript(countViolations);
    const violations = () => tab.evaluate(() => (globalThis as unknown as { violations: object }).violations);
    await visit({ address: 'https://elsewhere.example/page', html }, STRICT);
    const own = await violations();
    await visit({ address, html }, STRICT);
    const rail = await openRail(tab);
    await rail.locator('button.passage, .card > .link').first().click();
    await expect(cardOf(tab)).toBeVisible();
    // Its styles apply: without them it would be neither as wide nor above the page.
    expect((await boxOf(rail)).width).toBe(392);
    expect(await rail.evaluate((element) => getComputedStyle(element).position)).toBe('absolute');
    const kind = (await markCount(tab, 'said')) > 0 ? 'said' : 'source';
    expect(await markCount(tab, kind)).toBeGreaterThan(0);
    expect(await violations()).toEqual(own);
  });

test.describe('beside a site that closes its article on Escape', () => {
  const page = {
    address: 'http://en.kremlin.ru/events/president/news/67830',
    html: renderKremlinPage(bundledDocument(67830), 'closes-on-escape'),
  };

  test('Escape closes our card and not the article', async ({ visit, tab, press }) => {
    await visit(page);
    await tabOf(tab).waitFor();
    await press('next');
    await expect(cardOf(tab)).toBeVisible();
    await tab.keyboard.press('Escape');
    await expect(cardOf(tab)).toHaveCount(0);
    await expect(tab.locator('.read')).toBeVisible();
  });

  test('Escape closes the rail that the keyboard is in and not the article', async ({ visit, tab }) => {
    await visit(page);
    await openRail(tab);
    await tab.keyboard.press('Escape');
    await expect(railOf(tab)).toHaveCount(0);
    await expect(tab.locator('.read')).toBeVisible();
  });

  test('Escape is the site’s when nothing of ours is open', async ({ visit, tab, press }) => {
    await visit(page);
    await tabOf(tab).waitFor();
    await press('next');
    await tab.keyboard.press('Escape');
    await expect(cardOf(tab)).toHaveCount(0);
    await tab.keyboard.press('Escape');
    await expect(tab.locator('.read')).toHaveCount(0);
  });

  test('the card goes with its words when the inner scroller moves', async ({ visit, tab }) => {
    await visit(page);
    await tabOf(tab).waitFor();
    const lines = await bringMark(tab, 'said');
    const [first] = lines;
    const words = { ...first!, height: Math.max(...lines.map(({ y, height }) => y + height)) - first!.y };
    await tab.mouse.click(middleOf(first!).x, middleOf(first!).y);
    await expect(cardOf(tab)).toBeVisible();
    const gap = (card: Box, from: Box) =>
      Math.round(card.y > from.y ? card.y - (from.y + from.height) : from.y - (card.y + card.height));
    await expect.poll(async () => gap(await boxOf(cardOf(tab)), words)).toBe(8);
    await tab.locator('.read__scroll').evaluate((scroller) => scroller.scrollBy(0, 60));
    await expect.poll(async () => gap(await boxOf(cardOf(tab)), { ...words, y: words.y - 60 })).toBe(8);
    expect(await tab.evaluate(() => scrollY)).toBe(0);
  });

  test('the next passage is brought into view by the inner scroller', async ({ visit, tab, press }) => {
    await visit(page);
    await tabOf(tab).waitFor();
    for (let passage = 0; passage < 12; passage++) await press('next');
    await expect(cardOf(tab)).toBeVisible();
    expect(await tab.locator('.read__scroll').evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
    expect(await markedWords(tab, 'lit')).not.toEqual([]);
  });
});
