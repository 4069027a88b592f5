import { overlaps, type Span } from '../record/model/span.ts';
import { rangeOf, type TextMap } from './text-map.ts';

/** The range of a span of T on the page, moving with the page's changes; `null` where the page has changed under it. */
export function liveRange(map: TextMap, span: Span): Range | null {
  const found = rangeOf(map, span);
  if (!found) return null;
  const range = new Range();
  range.setStart(found.startNode, found.startOffset);
  range.setEnd(found.endNode, found.endOffset);
  return range;
}

/** The ranges of a span of T, one for each paragraph: what stands between paragraphs and isn't part of T stays out. */
export const liveRanges = (map: TextMap, span: Span): Range[] =>
  map.paragraphs
    .filter((paragraph) => overlaps(paragraph, span))
    .flatMap(
      ({ start, end }) => liveRange(map, { start: Math.max(start, span.start), end: Math.min(end, span.end) }) ?? [],
    );

/** The element that holds all of T. */
export function rootOf(map: TextMap): Element | null {
  const all = liveRange(map, { start: 0, end: map.text.length });
  const holder = all?.commonAncestorContainer ?? null;
  return holder instanceof Element ? holder : (holder?.parentElement ?? null);
}
