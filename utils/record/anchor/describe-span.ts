import type { Selectors } from '../model/highlight.ts';
import { type Span, textOf } from '../model/span.ts';

/** Code units of context on either side, as W3C's examples and Hypothesis have them. */
export const CONTEXT = 32;
/** Code units of words that hardly stand twice in a text. */
export const SELDOM_TWICE = 48;
/** Context grows up to this where the words stand in the text again with the same words on that side. */
const MOST_CONTEXT = 512;

/**
 * Describes words of a text so that they can be found in another edition of it: by their offsets, and by themselves with what stands
 * around them. Either side's context is long enough to tell the words from their like in this text by itself, where anything can; it is
 * also longer than usual where long words have their like, which tells whoever finds them that they don't tell their place alone.
 */
export function describeSpan(text: string, span: Span): Selectors {
  const exact = textOf(text, span);
  const least = exact.length < SELDOM_TWICE || isOnce(text, exact) ? CONTEXT : 2 * CONTEXT;
  const prefix = lengthen(
    least,
    (length) => {
      const start = Math.max(0, span.start - length);
      return text.slice(isHalfPair(text, start) ? start + 1 : start, span.start);
    },
    (context) => isOnce(text, context + exact),
  );
  const suffix = lengthen(
    least,
    (length) => {
      const end = Math.min(text.length, span.end + length);
      return text.slice(span.end, isHalfPair(text, end) ? end - 1 : end);
    },
    (context) => isOnce(text, exact + context),
  );
  return [
    { type: 'TextPositionSelector', start: span.start, end: span.end },
    { type: 'TextQuoteSelector', exact, prefix, suffix },
  ];
}

function lengthen(
  least: number,
  contextOf: (length: number) => string,
  isEnough: (context: string) => boolean,
): string {
  for (let length = least; length < MOST_CONTEXT; length *= 2) {
    const context = contextOf(length);
    if (context.length < length - 1 || isEnough(context)) return context;
  }
  return contextOf(MOST_CONTEXT);
}

const isOnce = (text: string, words: string): boolean => text.indexOf(words) === text.lastIndexOf(words);

/** Whether a cut here would part the two halves of one character. */
const isHalfPair = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));
