import type { Page } from '@playwright/test';
import { extractionOf } from '../../utils/cli/page.ts';
import { paintedMarks } from '../../utils/page/painted-marks.ts';
import { joinText } from '../../utils/record/model/article.ts';
import { pageNamed } from '../fixtures/pages.ts';
import { expectedCards } from './support/expected.ts';
import {
  type Box,
  boxOf,
  bringMark,
  cardOf,
  HOST,
  MARKS,
  type MarkName,
  markCount,
  markedWords,
  meet,
  middleOf,
  openRail,
  railOf,
  tabOf,
} from './support/overlay.ts';
import { expect, test } from './support/test.ts';

const TRANSCRIPT = pageNamed('kremlin 67830 standard');
const squeezed = (words: string) => words.replace(/\s+/g, ' ').trim();

for (const name of ['kremlin 67830 standard', 'kremlin 67830 special', 'tass.com talks', 'tdi meeting'])
  test(`the passages marked on "${name}" are the words that the record speaks to`, async ({ visit, tab }) => {
    const fixture = pageNamed(name);
    await visit(fixture);
    await tabOf(tab).waitFor();
    const { marks } = expectedCards(fixture);
    // One line is drawn under a sentence that rests on a transcript and has earlier ones; the rail tells both.
    const painted = [...paintedMarks(marks, false)];
    const text = joinText(extractionOf(fixture.html, fixture.address).article);
    for (const kind of MARKS) {
      const spans = painted.filter((mark) => mark.kind === kind).map(({ span }) => text.slice(span.start, span.end));
      await expect.poll(() => markCount(tab, kind), kind).toBe(spans.length);
      expect((await markedWords(tab, kind)).map(squeezed), kind).toEqual(spans.map(squeezed));
    }
  });

test.describe('pointing', () => {
  let line: Box;
  test.beforeEach(async ({ visit, tab }) => {
    await visit(TRANSCRIPT);
    await tabOf(tab).waitFor();
    await expect.poll(() => markCount(tab, 'said')).toBeGreaterThan(3);
    await tab.mouse.move(2, 200);
    line = (await bringMark(tab, 'said', 2))[0]!;
  });

  test('opens a card when the pointer has rested on the words, no sooner than half a second', async ({ tab }) => {
    const waited = tab.evaluate(
      ([host]) =>
        new Promise<number>((resolve) => {
          let first = 0;
          addEventListener('pointermove', () => (first ||= performance.now()), { capture: true });
          const look = () => {
            if (document.querySelector(host)?.shadowRoot?.querySelector('.pop')) resolve(performance.now() - first);
            else requestAnimationFrame(look);
          };
          look();
        }),
      [HOST] as const,
    );
    await tab.mouse.move(middleOf(line).x, middleOf(line).y);
    expect(await waited).toBeGreaterThanOrEqual(499);
    await expect(tab.locator(`${HOST} .pop.pinned`)).toHaveCount(0);
  });

  test('keeps the card on the way to it, and while the pointer is on it', async ({ tab }) => {
    const { x, y } = middleOf(line);
    await tab.mouse.move(x, y);
    await expect(cardOf(tab)).toBeVisible();
    const card = await boxOf(cardOf(tab));
    await tab.mouse.move(card.x + card.width / 2, card.y + card.height / 2, { steps: 12 });
    await outlast(tab, 600);
    await expect(cardOf(tab)).toBeVisible();
    await tab.mouse.move(2, 2);
    await expect(cardOf(tab)).toHaveCount(0);
  });

  test('opens nothing when the pointer only passes', async ({ tab }) => {
    const { x, y } = middleOf(line);
    await tab.mouse.move(x, y);
    await tab.mouse.move(2, y);
    await outlast(tab, 900);
    await expect(cardOf(tab)).toHaveCount(0);
  });

  test('a click holds the card open until a click beside it', async ({ tab }) => {
    const { x, y } = middleOf(line);
    await tab.mouse.click(x, y);
    await expect(tab.locator(`${HOST} .pop.pinned`)).toBeVisible();
    await tab.mouse.move(2, 2);
    await outlast(tab, 600);
    await expect(cardOf(tab)).toBeVisible();
    await tab.mouse.click(2, 300);
    await expect(cardOf(tab)).toHaveCount(0);
  });

  test('a click on the close button closes the card', async ({ tab }) => {
    await tab.mouse.click(middleOf(line).x, middleOf(line).y);
    await cardOf(tab).getByRole('button', { name: 'Close' }).click();
    await expect(cardOf(tab)).toHaveCount(0);
  });
});

for (const size of [
  { width: 1280, height: 720 },
  { width: 390, height: 700 },
])
  test(`no card covers the line pointed at or leaves a window of ${size.width} × ${size.height}`, async ({
    visit,
    tab,
  }) => {
    await tab.setViewportSize(size);
    await visit(TRANSCRIPT);
    await tabOf(tab).waitFor();
    await expect.poll(() => markCount(tab, 'said')).toBeGreaterThan(3);
    let seen = 0;
    for (const kind of MARKS)
      for (let index = 0; index < Math.min(4, await markCount(tab, kind)); index++) {
        const line = (await bringMark(tab, kind as MarkName, index))[0]!;
        const at = { x: Math.min(line.x + line.width / 2, size.width - 60), y: line.y + line.height / 2 };
        await tab.mouse.click(at.x, at.y);
        await expect(cardOf(tab), `${kind} ${index}`).toBeVisible();
        await expect
          .poll(() => cardOf(tab).evaluate((card) => card.getAnimations().length), 'the card has risen')
          .toBe(0);
        const card = await boxOf(cardOf(tab));
        expect(meet(card, { ...line, x: 0, width: size.width }), `${kind} ${index} covers its line`).toBe(false);
        expect(card.x, `${kind} ${index}`).toBeGreaterThanOrEqual(0);
        expect(card.y, `${kind} ${index}`).toBeGreaterThanOrEqual(0);
        expect(card.x + card.width, `${kind} ${index}`).toBeLessThanOrEqual(size.width);
        expect(card.y + card.height, `${kind} ${index}`).toBeLessThanOrEqual(size.height);
        await tab.keyboard.press('Escape');
        await expect(cardOf(tab)).toHaveCount(0);
        seen++;
      }
    expect(seen).toBeGreaterThan(6);
  });

test.describe('by keyboard', () => {
  test.beforeEach(async ({ visit, tab }) => {
    await visit(TRANSCRIPT);
    await tabOf(tab).waitFor();
    await expect.poll(() => markCount(tab, 'said')).toBeGreaterThan(3);
  });

  test('next and previous go through the passages in reading order', async ({ tab, press }) => {
    const { marks } = expectedCards(TRANSCRIPT);
    const lit = async () => (await markedWords(tab, 'lit')).map(squeezed);
    const text = joinText(extractionOf(TRANSCRIPT.html, TRANSCRIPT.address).article);
    const wordsOf = (index: number) => {
      const of = marks.filter(({ card }) => card === marks[index]!.card);
      return of.map(({ span }) => squeezed(text.slice(span.start, span.end)));
    };
    await press('next');
    await expect.poll(lit).toEqual(wordsOf(0));
    await press('next');
    await expect.poll(lit).toEqual(wordsOf(1));
    await press('next');
    await expect.poll(lit).toEqual(wordsOf(2));
    await press('previous');
    await expect.poll(lit).toEqual(wordsOf(1));
  });

  test('the focus goes into the card and comes back where it was', async ({ tab, press }) => {
    await tab.locator('.read__scroll').focus();
    await press('next');
    await expect(cardOf(tab)).toBeFocused();
    await tab.keyboard.press('Tab');
    await expect(cardOf(tab).locator(':focus')).toHaveCount(1);
    await tab.keyboard.press('Escape');
    await expect(cardOf(tab)).toHaveCount(0);
    await expect(tab.locator('.read__scroll')).toBeFocused();
  });

  test('the rail opens with the focus in it and gives it to the tab', async ({ tab, press }) => {
    await press('rail');
    await expect(railOf(tab).getByRole('heading', { level: 2 })).toBeFocused();
    await press('rail');
    await expect(railOf(tab)).toHaveCount(0);
    await expect(tabOf(tab)).toBeFocused();
  });

  test('the tab is reached and pressed by keys', async ({ tab }) => {
    await tabOf(tab).focus();
    await tab.keyboard.press('Enter');
    await expect(railOf(tab)).toBeVisible();
  });

  // Browsers don't hand synthetic keys to shortcuts of extensions. Chromium lets the event be dispatched where it arrives; Firefox has no
  // such way, and what the background sends then is sent by the tests above.
  test('the browser’s shortcut reaches the page in front', { tag: '@chromium' }, async ({ tab, running, desk }) => {
    const [worker] = running.context.serviceWorkers();
    await worker!.evaluate(
      (id) => {
        const { commands } = (
          globalThis as unknown as {
            chrome: { commands: { onCommand: { dispatch(name: string, tab: object): void } } };
          }
        ).chrome;
        commands.onCommand.dispatch('rail', { id });
      },
      await desk.idOf(tab),
    );
    await expect(railOf(tab)).toBeVisible();
  });
});

test('a passage in the rail leads to its words on the page', async ({ visit, tab }) => {
  await visit(TRANSCRIPT);
  const rail = await openRail(tab);
  const passage = rail.locator('button.passage').nth(3);
  const words = squeezed((await passage.textContent()) ?? '');
  await passage.click();
  await expect(cardOf(tab)).toBeVisible();
  expect((await markedWords(tab, 'lit')).map(squeezed)).toContain(words);
  const card = await boxOf(cardOf(tab));
  expect(meet(card, await boxOf(rail))).toBe(false);
});

/** Waits in the page's own time: for what must not happen within it. */
const outlast = (tab: Page, milliseconds: number): Promise<void> =>
  tab.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), milliseconds);
