import type { Box, Point } from './box.ts';
import type { Size } from './placing.ts';

/** Air between the button and the words, and between it and the window's edge, in CSS pixels. */
const GAP = 6;
/** Where fingers select, browsers hang handles below the words. */
const GAP_BELOW_HANDLES = 30;
const EDGE = 8;

/** What the button stands beside. */
export type Selected = {
  /** The boxes of the selected words, in their order. */
  readonly lines: readonly Box[];
  /** Whether the reader is at the selection's start rather than its end. */
  readonly backward: boolean;
  /** Whether the reader's pointer is a finger. */
  readonly touched?: boolean;
};

/**
 * Where a button stands beside selected words: near the end that the reader is at, wherever it neither covers any of the words nor leaves
 * the room; `null` where there is no such place.
 */
export function placeButton({ lines, backward, touched = false }: Selected, size: Size, room: Box): Point | null {
  const seen = lines.filter((line) => line.bottom > room.top && line.top < room.bottom);
  const [first, last] = [seen[0], seen.at(-1)];
  if (!first || !last) return null;
  const below = { x: last.right - size.width / 2, y: last.bottom + (touched ? GAP_BELOW_HANDLES : GAP) };
  const above = { x: first.left - size.width / 2, y: first.top - GAP - size.height };
  const near = backward ? first : last;
  const y = (near.top + near.bottom - size.height) / 2;
  const right = { x: Math.max(...seen.map((line) => line.right)) + GAP, y };
  const left = { x: Math.min(...seen.map((line) => line.left)) - GAP - size.width, y };
  const across = ({ x, y }: Point) => ({ x: within(x, room.left + EDGE, room.right - EDGE - size.width), y });
  const along = ({ x, y }: Point) => ({ x, y: within(y, room.top + EDGE, room.bottom - EDGE - size.height) });
  const wanted = [...(backward ? [above, below] : [below, above]).map(across), along(right), along(left)];
  return wanted.find((at) => isInside(at, size, room) && !seen.some((line) => covers(at, size, line))) ?? null;
}

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

const isInside = ({ x, y }: Point, { width, height }: Size, room: Box): boolean =>
  x >= room.left && y >= room.top && x + width <= room.right && y + height <= room.bottom;

const covers = ({ x, y }: Point, { width, height }: Size, line: Box): boolean =>
  x < line.right && line.left < x + width && y < line.bottom && line.top < y + height;
