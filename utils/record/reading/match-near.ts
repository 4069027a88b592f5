import type { Span } from '../model/span.ts';

/** Code units before and after a telling word in which the rest of the phrase may stand. */
export type Reach = { readonly before: number; readonly after: number };

/** Enough for a date. */
const DATE: Reach = { before: 60, after: 40 };

/**
 * The matches of a pattern around the telling words of `seed`, their index that in the whole text: a plain search for the words
 * finds the few places worth a close look, so that patterns that could begin anywhere needn't be tried everywhere.
 */
export function matchNear(
  text: string,
  seed: RegExp,
  patterns: readonly RegExp[],
  reach: Reach = DATE,
): RegExpMatchArray[] {
  const areas = areasAround(text, seed, reach);
  return patterns.flatMap((pattern) =>
    areas.flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(pattern)].map((match) =>
        Object.assign(match, { index: start + match.index }),
      ),
    ),
  );
}

/** The stretches of a text around its telling words, joined where they meet. */
function areasAround(text: string, seed: RegExp, reach: Reach): Span[] {
  const areas: { start: number; end: number }[] = [];
  for (const { index, 0: word } of text.matchAll(seed)) {
    const from = Math.max(0, index - reach.before);
    const end = Math.min(text.length, index + word.length + reach.after);
    const last = areas.at(-1);
    if (last && from <= last.end) last.end = end;
    else areas.push({ start: startOfWord(text, from, last?.end ?? 0), end });
  }
  return areas;
}

/** No area begins within a word or number, where a pattern could take the rest for the whole. */
function startOfWord(text: string, from: number, least: number): number {
  let start = from;
  while (start > least && !/\s/u.test(text[start - 1] ?? ' ')) start -= 1;
  return start;
}

const CYRILLIC = /[а-яё]/i;

/** Patterns of Russian words: none where the text has no letter of theirs, so that they needn't be tried at every place. */
export const inRussian = (text: string, ...patterns: readonly RegExp[]): readonly RegExp[] =>
  CYRILLIC.test(text) ? patterns : [];
