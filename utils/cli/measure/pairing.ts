import { contains, type Span } from '../../record/model/span.ts';

/*
 * When two spans are the same reference:
 *   exactly: the same characters, once a leading article, a possessive ending and quotation marks are off;
 *   about: one holds the other, or the part they share is at least half of what the two cover together;
 *   touching: they share anything at all. This is for references to meetings and agreements, where readers agree on what is meant
 *   more than on where the words that mean it begin and end, and for numbers, of which no two share words.
 * Everything else about a mention or a number is compared where its span is about the same, or touches.
 */

const SHARED_AT_LEAST = 0.5;

/** How much two spans share of what they cover together: 0 to 1. */
export function sharedPart(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** Whether two spans are about the same. */
export const isAbout = (a: Span, b: Span): boolean =>
  contains(a, b) || contains(b, a) || sharedPart(a, b) >= SHARED_AT_LEAST;

/** The span without a leading article, a possessive ending or quotation marks. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const head = /^(?:["“'‘(\s]|(?:the|an?)\s)*/i.exec(words)?.[0].length ?? 0;
  const tail = /(?:['’]s?)?["”'’).,;:]*$/.exec(words)?.[0].length ?? 0;
  return { start: start + head, end: Math.max(start + head, end - tail) };
}

/** Whether two spans are exactly the same once trimmed. */
export function isExactly(text: string, a: Span, b: Span): boolean {
  const [one, other] = [trimmed(text, a), trimmed(text, b)];
  return one.start === other.start && one.end === other.end;
}

/**
 * Pairs each expected thing with at most one that was found, the likeliest pairs first; `likeness` is 0 where two can't be paired.
 * Returns for each expected the index of what it is paired with, or -1.
 */
export function pairUp<E, F>(
  expected: readonly E[],
  found: readonly F[],
  likeness: (expected: E, found: F) => number,
  near: (expected: E) => Iterable<number> = () => found.keys(),
): number[] {
  const likely: { at: number; to: number; like: number }[] = [];
  for (const [at, one] of expected.entries()) {
    for (const to of near(one)) {
      const other = found[to];
      const like = other === undefined ? 0 : likeness(one, other);
      if (like > 0) likely.push({ at, to, like });
    }
  }
  const pairs = expected.map(() => -1);
  const taken = new Set<number>();
  for (const { at, to } of likely.sort((a, b) => b.like - a.like || a.at - b.at || a.to - b.to)) {
    if (pairs[at] !== -1 || taken.has(to)) continue;
    pairs[at] = to;
    taken.add(to);
  }
  return pairs;
}

type Spanned = { readonly span: Span };

/** Code units of a stretch of text by which spans are looked up: longer than most of them. */
const STRETCH = 64;

/** Pairs things by the text that they share; `likeness` is asked of what lies close to each other only. */
export function pairSpans<E extends Spanned, F extends Spanned>(
  expected: readonly E[],
  found: readonly F[],
  likeness: (expected: E, found: F) => number,
): number[] {
  const stretches = new Map<number, number[]>();
  for (const [to, { span }] of found.entries()) {
    for (const stretch of stretchesOf(span)) {
      const there = stretches.get(stretch);
      if (there) there.push(to);
      else stretches.set(stretch, [to]);
    }
  }
  const near = ({ span }: E) => new Set(stretchesOf(span).flatMap((stretch) => stretches.get(stretch) ?? []));
  return pairUp(expected, found, likeness, near);
}

function stretchesOf({ start, end }: Span): number[] {
  const first = Math.floor(start / STRETCH);
  return Array.from({ length: Math.floor((end - 1) / STRETCH) - first + 1 }, (_, at) => first + at);
}
