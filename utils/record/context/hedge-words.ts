import type { Hedge } from '../model/reading.ts';

/** Words that hedge a number, by their sense; the longest first where one begins another. */
const WORDS: Readonly<Record<Hedge, RegExp>> = {
  about: /\b(?:approximately|around|about|roughly|some|or so|in the region of|an estimated|close to|or thereabouts)\b/i,
  'more than':
    /\b(?:more than|no fewer than|higher than|greater than|in excess of|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|upwards of|over|above|well over|beyond|and more)\b/i,
  'less than': /\b(?:less than|fewer than|lower than|under|below|within)\b/i,
  nearly: /\b(?:nearly|almost|practically|close to|just under|approaching)\b/i,
  'at least': /\b(?:at least|no less than|not less than|no fewer than|a minimum of|minimum)\b/i,
  'up to': /\b(?:up to|as many as|as much as|at most|no more than|not more than|a maximum of|maximum)\b/i,
};

/** The words of a number's hedge as they stand beside it; its sense where they stand elsewhere, empty where it has none. */
export function hedgeWordsOf(words: string, hedge: Hedge | null): string {
  return hedge === null ? '' : (WORDS[hedge].exec(words)?.[0] ?? hedge);
}

/** The sense of the hedge at the very end of some words, with the hedge; `null` where they end in none. */
export function hedgeAtEnd(words: string): { readonly hedge: Hedge; readonly words: string } | null {
  for (const [hedge, pattern] of Object.entries(WORDS) as [Hedge, RegExp][]) {
    const found = new RegExp(`(?:${pattern.source})\\s*$`, 'i').exec(words);
    if (found) return { hedge, words: found[0].trim() };
  }
  return null;
}
