import { describe, expect, it } from 'vitest';
import type { Box } from '../../utils/page/box.ts';
import { placeCard } from '../../utils/page/placing.ts';

const WINDOW: Box = { left: 0, top: 0, right: 1000, bottom: 800 };
const CARD = { width: 360, height: 200 };
const line = (top: number, left = 100, right = 700): Box => ({ left, top, right, bottom: top + 20 });

/** The box that a card takes where it is placed. */
function boxOf(lines: readonly Box[], at: { x: number; y: number } | null, card = CARD, room = WINDOW): Box {
  const { left, top, maxHeight } = placeCard(lines, at, card, room);
  return { left, top, right: left + card.width, bottom: top + Math.min(card.height, maxHeight) };
}

const meets = (a: Box, b: Box) => a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right;

describe('placeCard', () => {
  it.each([
    ['at the top', [line(10)]],
    ['in the middle', [line(400)]],
    ['at the bottom', [line(770)]],
    ['over several lines', [line(300), line(320), line(340)]],
    ['over lines that reach from edge to edge', [line(0), line(390), line(780)]],
    ['at the right edge', [line(400, 900, 1000)]],
    ['above the window', [line(-60)]],
    ['below the window', [line(860)]],
  ])('covers no line of words %s, and stays in the window', (_name, lines) => {
    const at = { x: lines[0]!.left + 5, y: lines[0]!.top + 10 };
    const box = boxOf(lines, at);
    const pointed = lines.length > 1 && lines[2]!.bottom - lines[0]!.top > 700 ? lines.slice(0, 1) : lines;
    for (const each of pointed) expect(meets(box, each)).toBe(false);
    expect(box.left).toBeGreaterThanOrEqual(WINDOW.left);
    expect(box.right).toBeLessThanOrEqual(WINDOW.right);
    expect(box.top).toBeGreaterThanOrEqual(WINDOW.top);
    expect(box.bottom).toBeLessThanOrEqual(WINDOW.bottom);
  });

  it('stands below where there is room, else above', () => {
    expect(placeCard([line(100)], null, CARD, WINDOW).side).toBe('below');
    expect(placeCard([line(700)], null, CARD, WINDOW).side).toBe('above');
  });

  it('gives a card that fits nowhere the larger side, as high as that', () => {
    const { side, maxHeight } = placeCard([line(500)], null, { width: 360, height: 2000 }, WINDOW);
    expect(side).toBe('above');
    expect(maxHeight).toBe(500 - 8 - 8);
  });

  it('keeps only the line pointed at free where the words fill the window', () => {
    const lines = Array.from({ length: 40 }, (_line, index) => line(index * 20));
    const box = boxOf(lines, { x: 200, y: 105 });
    expect(meets(box, line(100))).toBe(false);
    expect(box.bottom - box.top).toBe(CARD.height);
  });

  it('stays out of what the rail takes', () => {
    const room = { ...WINDOW, right: 600 };
    expect(boxOf([line(100, 100, 590)], { x: 580, y: 110 }, CARD, room).right).toBeLessThanOrEqual(600);
  });

  it('stands near the pointer on a long line', () => {
    const { left } = placeCard([line(100, 0, 1000)], { x: 500, y: 110 }, CARD, WINDOW);
    expect(left).toBeLessThanOrEqual(500);
    expect(left + CARD.width).toBeGreaterThanOrEqual(500);
  });

  it('stands somewhere in the window for words without any box', () => {
    const box = boxOf([], null);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(800);
  });
});
