import type { Box, Point } from './box.ts';

/** Where a card goes, in CSS pixels of the window; it may be no higher than `maxHeight`. */
export type Placement = {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
  readonly side: 'below' | 'above';
};

export type Size = { readonly width: number; readonly height: number };

/** Air between a card and its words, and between a card and the window's edge. */
const GAP = 8;
const EDGE = 8;
/** A card lower than this shows too little to be read: less of the passage is kept free before it gets so low. */
const LEAST = 160;

/**
 * Where a card stands beside its words: below them, or above where there is no room; never on them, never out of the window.
 * `lines` are the words' boxes; where they leave no room on either side only the line that was pointed at is kept free.
 * `room` is the part of the window that the card may use.
 */
export function placeCard(lines: readonly Box[], pointed: Point | null, card: Size, room: Box): Placement {
  const line = nearestLine(lines, pointed) ?? { left: room.left, top: room.top, right: room.left, bottom: room.top };
  const whole = spanOf(lines) ?? line;
  const roomOf = (box: Box) => Math.max(room.bottom - EDGE - box.bottom - GAP, box.top - GAP - room.top - EDGE);
  const kept = roomOf(whole) >= Math.min(card.height, LEAST) ? whole : line;
  const below = room.bottom - EDGE - Math.max(kept.bottom, room.top - GAP) - GAP;
  const above = Math.min(kept.top, room.bottom + GAP) - GAP - room.top - EDGE;
  const side = below >= card.height || below >= above ? 'below' : 'above';
  const maxHeight = Math.max(0, side === 'below' ? below : above);
  const height = Math.min(card.height, maxHeight);
  const top = side === 'below' ? room.bottom - EDGE - below : room.top + EDGE + above - height;
  return { left: leftOf(line, pointed, card.width, room), top, maxHeight, side };
}

/** A little left of the pointer, or at the words' start: and within the window. */
function leftOf(line: Box, pointed: Point | null, width: number, room: Box): number {
  const wanted = Math.max(line.left, pointed ? pointed.x - width / 3 : line.left);
  return Math.max(room.left + EDGE, Math.min(wanted, room.right - EDGE - width));
}

function nearestLine(lines: readonly Box[], pointed: Point | null): Box | null {
  if (!pointed) return lines[0] ?? null;
  const distance = ({ top, bottom }: Box) => Math.max(top - pointed.y, pointed.y - bottom, 0);
  return lines.reduce<Box | null>((best, line) => (best && distance(best) <= distance(line) ? best : line), null);
}

function spanOf(lines: readonly Box[]): Box | null {
  if (lines.length === 0) return null;
  return {
    left: Math.min(...lines.map(({ left }) => left)),
    top: Math.min(...lines.map(({ top }) => top)),
    right: Math.max(...lines.map(({ right }) => right)),
    bottom: Math.max(...lines.map(({ bottom }) => bottom)),
  };
}
