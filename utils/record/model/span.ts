/** Half-open range `[start, end)` of UTF-16 code units in one named text; unless said otherwise, in the article's T (`joinText`). */
export type Span = { readonly start: number; readonly end: number };

/** The words that a span covers. */
export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `inner` lies wholly within `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Reading order: by start, the longer first where both start together. */
export const inReadingOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Index of the first of things in reading order that ends after an offset; their number where none does. Looks at few of them. */
export function firstEndingAfter<T>(things: readonly T[], offset: number, endOf: (thing: T) => number): number {
  let [low, high] = [0, things.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const thing = things[middle];
    if (thing !== undefined && endOf(thing) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
