import { describe, expect, it } from 'vitest';
import type { Box } from '../../utils/page/box.ts';
import { placeButton } from '../../utils/page/place-button.ts';

const WINDOW: Box = { left: 0, top: 0, right: 1000, bottom: 600 };
const NARROW: Box = { left: 0, top: 0, right: 360, bottom: 640 };
const BUTTON = { width: 110, height: 32 };

const line = (left: number, top: number, right: number): Box => ({ left, top, right, bottom: top + 20 });
/** Lines of a column, one under another. */
const column = (top: number, count: number, [left, right]: readonly [number, number] = [200, 800]): Box[] =>
  Array.from({ length: count }, (_each, index) => line(left, top + index * 24, right));

const place = (lines: readonly Box[], backward = false, room = WINDOW) =>
  placeButton({ lines, backward }, BUTTON, room);

describe('placeButton', () => {
  it('stands under the end of the words', () => {
    const at = place([line(400, 100, 800), line(200, 124, 500)]);
    expect(at).toEqual({ x: 500 - BUTTON.width / 2, y: 144 + 6 });
  });

  it('leaves room for the handles that fingers select by', () => {
    const lines = [line(400, 100, 800)];
    const touched = placeButton({ lines, backward: false, touched: true }, BUTTON, WINDOW);
    expect(touched!.y).toBeGreaterThan(place(lines)!.y + 20);
  });

  it('stands above their beginning where the reader selects backwards', () => {
    expect(place([line(400, 100, 800), line(200, 124, 500)], true)).toEqual({ x: 345, y: 100 - 6 - 32 });
  });

  it('stands above them where there is no room below', () => {
    expect(place([line(400, 570, 500)])?.y).toBe(570 - 6 - 32);
  });

  it('stands under them where they begin above the window', () => {
    expect(place(column(-100, 10))?.y).toBe(136 + 6);
  });

  it('stands beside a column that fills the window', () => {
    const at = place(column(-100, 60));
    expect(at?.x).toBeGreaterThanOrEqual(800);
  });

  it('stands nowhere where the words fill all there is', () => {
    expect(place(column(-100, 60, [10, 350]), false, NARROW)).toBeNull();
  });

  it('stands nowhere while the words are out of view', () => {
    expect(place(column(700, 3))).toBeNull();
    expect(place(column(-200, 3))).toBeNull();
    expect(place([])).toBeNull();
  });

  const rooms = [WINDOW, NARROW, { left: 0, top: 0, right: 608, bottom: 400 }];
  const cases = rooms.flatMap((room) =>
    [-300, -40, 5, 250, 380, 560, 630].flatMap((top) =>
      [1, 2, 9, 30].flatMap((count) =>
        [[2, 60] as const, [200, 340] as const, [10, 350] as const].flatMap((across) =>
          [false, true].map((backward) => ({ room, top, count, across, backward })),
        ),
      ),
    ),
  );

  it('never covers the words, never leaves the room', () => {
    let placed = 0;
    for (const { room, top, count, across, backward } of cases) {
      const lines = column(top, count, across);
      const at = place(lines, backward, room);
      if (!at) continue;
      placed++;
      const box = { left: at.x, top: at.y, right: at.x + BUTTON.width, bottom: at.y + BUTTON.height };
      const name = JSON.stringify({ room, top, count, across, backward, box });
      expect(box.left >= room.left && box.right <= room.right, name).toBe(true);
      expect(box.top >= room.top && box.bottom <= room.bottom, name).toBe(true);
      for (const each of lines) {
        const meets = box.left < each.right && each.left < box.right && box.top < each.bottom && each.top < box.bottom;
        expect(meets, name).toBe(false);
      }
    }
    expect(placed).toBeGreaterThan(cases.length / 3);
  });
});
