import type { Span } from '../model/span.ts';

/** A text in the one typography in which its editions meet, and the way back. */
export type Folded = {
  readonly text: string;
  /** The span of the unfolded text that a span of `text` stands for; `null` where it would cut a character that folded to several. */
  readonly unfold: (span: Span) => Span | null;
};

/**
 * What differs between editions of the same words: white space, and whether there is any beside a dash or before a bracket; characters
 * without a width (soft hyphens, break points, marks of direction); quotation marks, apostrophes, dashes, the ellipsis; and whether an accent
 * is a character of its own. "ё" stays: it tells words apart.
 */
const VARIES =
  /(?<nothing>\s+(?=[-‐‑‒–—―−[(])|(?<=[-‐‑‒–—―−])\s+|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+)|(?<space>[^\S ]\s*| \s+)|(?<double>[“”„‟«»″])|(?<single>[‘’‚‛ʼ′`´])|(?<dash>[‐‑‒–—―−])|(?<ellipsis>…)|\P{M}\p{M}+/gu;

/** Folds a text, keeping in mind where each of its characters comes from. */
export function foldTypography(text: string): Folded {
  let folded = '';
  const stretches: Stretch[] = [];
  const add = (words: string, start: number, length: number, isCopy: boolean) => {
    if (words !== '') stretches.push({ at: folded.length, start, length, isCopy });
    folded += words;
  };
  let read = 0;
  for (const found of text.matchAll(VARIES)) {
    const [words] = found;
    add(text.slice(read, found.index), read, found.index - read, true);
    add(foldedForm(words, found.groups ?? {}), found.index, words.length, false);
    read = found.index + words.length;
  }
  add(text.slice(read), read, text.length - read, true);
  return { text: folded, unfold: ({ start, end }) => unfold(stretches, start, end) };
}

/** A stretch of the folded text from `at` on: the other text's `[start, start + length)`, as it was or folded as one. */
type Stretch = { readonly at: number; readonly start: number; readonly length: number; readonly isCopy: boolean };

function foldedForm(words: string, groups: Readonly<Record<string, string | undefined>>): string {
  if (groups.space !== undefined) return ' ';
  if (groups.nothing !== undefined) return '';
  if (groups.double !== undefined) return '"';
  if (groups.single !== undefined) return "'";
  if (groups.dash !== undefined) return '-';
  return groups.ellipsis !== undefined ? '...' : words.normalize('NFC');
}

function unfold(stretches: readonly Stretch[], from: number, to: number): Span | null {
  const [one, other] = [indexAt(stretches, from), indexAt(stretches, to - 1)];
  const [first, last, next] = [stretches[one], stretches[other], stretches[other + 1]];
  if (from >= to || !first || !last) return null;
  // What folded as one is taken whole or not at all.
  if (!first.isCopy && from !== first.at) return null;
  if (!last.isCopy && next && to !== next.at) return null;
  return {
    start: first.start + (first.isCopy ? from - first.at : 0),
    end: last.start + (last.isCopy ? to - last.at : last.length),
  };
}

/** Which stretch of the folded text holds an offset. */
function indexAt(stretches: readonly Stretch[], offset: number): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.at ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
