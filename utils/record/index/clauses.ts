import type { Reading } from '../model/reading.ts';
import { type Span, textOf } from '../model/span.ts';
import { pattern } from '../text/pattern.ts';
import { type Quotation, sentencesToQuote } from './hold.ts';

/** A part of a sentence that can be quoted by itself. */
export type Clause = Quotation & {
  readonly words: number;
  /** How many of its two ends aren't the sentence's own. */
  readonly cuts: number;
};

/**
 * Where a clause can begin or end: at a stop within the sentence, at a comma that stands neither in a date ("May 2, 2015") nor in a list
 * of names ("Oslo, Turin and Lima"), or before a word that opens a subordinate clause.
 */
const BREAK = pattern(
  String.raw`[;:]\s+|\s+[–—-]\s+|,\s+(?!\d)(?!(?:\p{Lu}[\p{L}'’-]*\s?){1,6}(?:,|(?:and|or|и|или)\s|[).]))|\s+(?=(?:that|which|where|who|while|whereas)\s)`,
  'gu',
);

/** What stands at a clause's edges without belonging to it. */
const EDGE_START = /^(?:[\s,;:–—"“”«»-]+|(?:and|but|that)\s)+/u;
const EDGE_END = /[\s,;:–—"“”«»-]+$/u;

/** Every clause, and every run of neighbouring clauses of one sentence, that has words enough and not too many. */
export function clausesOf(reading: Reading, fewest: number, most: number): Clause[] {
  return sentencesToQuote(reading).flatMap(({ span, sentence }) =>
    runsOf(reading.text, borders(reading.text, span)).flatMap((run) => {
      const trimmed = trim(reading.text, run);
      const quote = textOf(reading.text, trimmed);
      const words = countWords(quote);
      if (words < fewest || words > most || !isBalanced(quote)) return [];
      const cuts = (run.start > span.start ? 1 : 0) + (run.end < span.end ? 1 : 0);
      return [{ span: trimmed, sentence, words, cuts }];
    }),
  );
}

const PAIRS = [
  ['(', ')'],
  ['“', '”'],
  ['«', '»'],
] as const;

/** Whether brackets and quotation marks that open also close: a clause must not end within them. */
function isBalanced(quote: string): boolean {
  const times = (sign: string) => quote.split(sign).length;
  return times('"') % 2 === 1 && PAIRS.every(([open, close]) => times(open) === times(close));
}

/** How many words a text has: runs between white space, or runs of letters, whichever are more. */
export const countWords = (text: string): number =>
  Math.max(text.match(/\S+/g)?.length ?? 0, text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0);

/** Where clauses of a sentence begin and end, its own ends included. */
function borders(text: string, { start, end }: Span): number[] {
  const within = [...text.slice(start, end).matchAll(BREAK)].map((found) => start + found.index + found[0].length);
  return [...new Set([start, ...within, end])];
}

/** Runs of neighbouring clauses; one that begins with a relative word ends with its clause, for what follows has another subject. */
function runsOf(text: string, places: readonly number[]): Span[] {
  return places.flatMap((start, first) => {
    const ends = places.slice(first + 1);
    return (RELATIVE.test(text.slice(start)) ? ends.slice(0, 1) : ends).map((end) => ({ start, end }));
  });
}

const RELATIVE = /^(?:which|who|where|while|whereas)\s/u;

function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const before = EDGE_START.exec(words)?.[0].length ?? 0;
  const after = EDGE_END.exec(words)?.[0].length ?? 0;
  return before + after >= words.length ? { start, end: start } : { start: start + before, end: end - after };
}
