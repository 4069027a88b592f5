import type { Selectors } from '../model/highlight.ts';
import type { Span } from '../model/span.ts';
import { type Folded, foldTypography } from './fold-typography.ts';
import { continues, isContinued } from './word-edges.ts';

/** A place of the described words, with what of their context stands around it: code units of the folded texts. */
export type Place = {
  readonly span: Span;
  readonly before: number;
  readonly after: number;
  /** Whether all the context of that side stands there. */
  readonly isWholeBefore: boolean;
  readonly isWholeAfter: boolean;
  /** Whether it is the old place with the very words. */
  readonly isAsItWas: boolean;
  /** Code units to the old place. */
  readonly away: number;
};

/** Code units that tell whether words belong to a longer one: a number's next group of digits and what ends it. */
const EDGE = 5;

/** All places of described words in a text that has them but for typography; only such where they are as whole, or as cut, as they were. */
export function* placesOf(text: string, folded: Folded, [position, quote]: Selectors): Generator<Place> {
  const [exact, prefix, suffix] = [fold(quote.exact), fold(quote.prefix), fold(quote.suffix)];
  if (exact === '') return;
  const [wasContinuing, wasContinued] = [continues(prefix, exact), isContinued(exact, suffix)];
  for (let at = folded.text.indexOf(exact); at >= 0; at = folded.text.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    if (continues(folded.text.slice(Math.max(0, at - EDGE), at), exact) !== wasContinuing) continue;
    if (isContinued(exact, folded.text.slice(end, end + EDGE)) !== wasContinued) continue;
    const span = folded.unfold({ start: at, end });
    if (!span) continue;
    const before = sharedBefore(folded.text, at, prefix);
    const after = sharedAfter(folded.text, end, suffix);
    yield {
      span,
      before,
      after,
      isWholeBefore: before === prefix.length,
      isWholeAfter: after === suffix.length,
      isAsItWas: span.start === position.start && text.slice(span.start, span.end) === quote.exact,
      away: Math.abs(span.start - position.start),
    };
  }
}

const fold = (words: string): string => foldTypography(words).text;

/** How much of the end of `context` stands before an offset. */
function sharedBefore(text: string, offset: number, context: string): number {
  let shared = 0;
  while (shared < context.length && shared < offset && text[offset - 1 - shared] === context.at(-1 - shared)) shared++;
  return shared;
}

/** How much of the beginning of `context` stands from an offset on. */
function sharedAfter(text: string, offset: number, context: string): number {
  let shared = 0;
  while (shared < context.length && text[offset + shared] === context[shared]) shared++;
  return shared;
}
