import type { Selectors } from '../model/highlight.ts';
import type { Span } from '../model/span.ts';

/** Where described words are now: at their old place, at another (or written with other quotation marks, dashes …), or nowhere that is sure. */
export type Found = { readonly state: 'found' | 'moved'; readonly span: Span } | { readonly state: 'lost' };

/** Finds words described by `describeSpan` in a text. What isn't surely theirs is `lost`: a wrong place is worse. */
export function findSelectors(text: string, [position, quote]: Selectors): Found {
  const { start, end } = position;
  if (quote.exact !== '' && text.slice(start, end) === quote.exact) return { state: 'found', span: { start, end } };
  const whole = text.indexOf(quote.prefix + quote.exact + quote.suffix);
  if (quote.exact === '' || whole < 0) return { state: 'lost' };
  const moved = whole + quote.prefix.length;
  return { state: 'moved', span: { start: moved, end: moved + quote.exact.length } };
}
