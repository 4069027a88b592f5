import type { Selectors } from '../model/highlight.ts';
import type { Span } from '../model/span.ts';
import { type Folded, foldTypography } from './fold-typography.ts';
import { continues, EDGE, isContinued } from './word-edges.ts';

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

/** All places of described words in a text that has them but for typography; only such where they are as whole, or as cut, as they were. */
export function* placesOf(text: string, folded: Folded, [position, quote]: Selectors): Generator<Place> {
  const exact = fold(quote.exact);
  if (exact === '') return;
  // White space beside a dash was folded away in the text, where the words and their context are one.
  const prefix = /^[-[(]/.test(exact) ? fold(quote.prefix).trimEnd() : fold(quote.prefix);
  const suffix = exact.endsWith('-') ? fold(quote.suffix).trimStart() : fold(quote.suffix);
  const [wasContinuing, wasContinued] = edgesOf(quote.prefix, quote.exact, quote.suffix);
  for (let at = folded.text.indexOf(exact); at >= 0; at = folded.text.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    const span = folded.unfold({ start: at, end });
    if (!span) continue;
    const [isContinuing, isContinuedNow] = edgesIn(text, span);
    if (isContinuing !== wasContinuing || isContinuedNow !== wasContinued) continue;
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

/** Whether words continue something before them, and whether something after them continues them. */
const edgesOf = (before: string, words: string, after: string): [boolean, boolean] => [
  continues(before.slice(-EDGE), words),
  isContinued(words, after.slice(0, EDGE)),
];

const edgesIn = (text: string, { start, end }: Span): [boolean, boolean] =>
  edgesOf(text.slice(Math.max(0, start - EDGE), start), text.slice(start, end), text.slice(end, end + EDGE));

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
