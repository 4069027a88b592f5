import type { Span } from '../model/span.ts';

/** Of spans that overlap the longest, of equally long ones the first given; in no order. Time grows with their number, not its square. */
export function longestApart<T extends { readonly span: Span }>(items: readonly T[]): T[] {
  const size = items.reduce((most, { span }) => Math.max(most, span.end), 0);
  const taken = new Uint8Array(size);
  // No later one is longer: one that overlaps begins or ends within one that is kept.
  return [...items]
    .sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start))
    .filter(({ span: { start, end } }) => {
      if (end <= start || taken[start] || taken[end - 1]) return false;
      taken.fill(1, start, end);
      return true;
    });
}
