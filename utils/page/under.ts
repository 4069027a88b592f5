import { type Box, boxOf, isWithin, type Point } from './box.ts';

/** Rounding of the boxes of text, and the underline that hangs below them, in CSS pixels. */
const SLACK = 4;

/** The boxes of words in the window, one for each line. */
export const linesOf = (range: Range): Box[] =>
  [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0).map(boxOf);

/** Those of things on the page whose words stand under a point of the window. */
export function under<T>(things: readonly T[], rangesOf: (thing: T) => readonly Range[], point: Point): T[] {
  const caret = document.caretPositionFromPoint(point.x, point.y);
  if (!caret) return [];
  const { offsetNode, offset } = caret;
  if (!offsetNode.isConnected) return [];
  const isUnder = (range: Range) =>
    range.isPointInRange(offsetNode, offset) && linesOf(range).some((line) => isWithin(point, line, SLACK));
  return things.filter((thing) => rangesOf(thing).some(isUnder));
}
