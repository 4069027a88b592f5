import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { HOST_TAG } from '../page/leftovers.ts';
import { MARK_NAMES } from '../page/mark-styles.ts';
import { layOutRail, readRail } from './cards-text.ts';

/** How long the extension may take to recognise a page, in milliseconds; generous, since a first run reads from a cold disk. */
const PATIENCE = 20_000;

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 844 };

/**
 * Points at a passage, opens the rail and gives what it says as text. Writes five pictures to the folder: the page as it is found, with
 * a card, with the rail and a card from it, in a narrow window, and on a dark ground. Throws when the extension shows nothing.
 */
export async function showCards(page: Page, folder: string): Promise<string> {
  const picture = async (name: string) => {
    await settle();
    await page.screenshot({ path: join(folder, `${name}.png`) });
  };
  await appears(page, 'button.tab');
  await picture('1-page');
  if (await pointAtMark(page)) await picture('2-card');
  await page.mouse.move(4, 4);
  await press(page, 'button.tab');
  await railIsDrawn(page);
  // What runs this file names functions by a helper of its own, which the page doesn't have.
  await page.evaluate('globalThis.__name ??= (named) => named');
  const { sections, foot } = await page.evaluate(readRail, HOST_TAG);
  await showOne(page);
  await picture('3-rail');
  await page.setViewport(NARROW);
  await press(page, '.pop .close');
  await press(page, '.jumps button');
  await picture('4-narrow');
  await page.setViewport(WIDE);
  await page.evaluate(darken);
  await showOne(page);
  await picture('5-dark');
  return layOutRail(sections, foot);
}

const appears = (page: Page, selector: string, patience = PATIENCE) =>
  page.waitForFunction(
    (host, inner) => document.querySelector(host)?.shadowRoot?.querySelector(inner),
    { timeout: patience },
    HOST_TAG,
    selector,
  );

/** Rests the pointer on the first passage in the window that has a mark; says whether a card came of it. */
async function pointAtMark(page: Page): Promise<boolean> {
  const at = await page.evaluate(firstMark, MARK_NAMES);
  if (!at) return false;
  await page.mouse.move(at.x - 2, at.y - 2);
  await page.mouse.move(at.x, at.y);
  return appears(page, '.pop', 3_000).then(
    () => true,
    () => false,
  );
}

/** The middle of a short mark's first line; runs on the page. */
function firstMark(names: readonly string[]): { x: number; y: number } | null {
  const ranges = names
    .flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
    .filter((range) => range instanceof Range);
  const boxes = ranges.flatMap((range) => [...range.getClientRects()].slice(0, 1));
  const shown = boxes.filter(({ top, bottom, left }) => top > 160 && bottom < innerHeight * 0.6 && left >= 0);
  const box = shown.sort((a, b) => a.top - b.top)[0];
  return box ? { x: box.left + Math.min(24, box.width / 2), y: (box.top + box.bottom) / 2 } : null;
}

/** The rail is drawn in slices: it is whole when it has stopped growing. */
async function railIsDrawn(page: Page): Promise<void> {
  const drawn = () =>
    page.evaluate(
      (host) => document.querySelector(host)?.shadowRoot?.querySelectorAll('.rail [data-card]').length ?? 0,
      HOST_TAG,
    );
  for (let before = -1, now = await drawn(); before !== now; ) {
    await settle();
    [before, now] = [now, await drawn()];
  }
}

/** Gives a page a dark ground; runs on the page. */
function darken(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('*{background-color:#16181b!important;color:#dcdcdc!important}:root{color-scheme:dark}');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  // The overlay looks again at what carries a style of its own.
  document.body.style.backgroundColor = '#16181b';
}

/** Shows a passage from the rail: a number that is drawn, or the first. */
const showOne = (page: Page) => press(page, '.card.number:has(.plot) .passage', '.card .passage');

/** Presses the first that is there. */
async function press(page: Page, ...selectors: readonly string[]): Promise<void> {
  await page.evaluate(
    (host, inner) => {
      const root = document.querySelector(host)?.shadowRoot;
      const [found] = inner.flatMap((selector) => root?.querySelector<HTMLElement>(selector) ?? []);
      found?.click();
    },
    HOST_TAG,
    selectors,
  );
  await settle();
}

/** Time for transitions and repainting, in milliseconds. */
const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 500));
