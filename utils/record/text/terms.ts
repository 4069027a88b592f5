import { stemOf } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';
import { wordsOf } from './words.ts';

/** What a text speaks of, for search and comparison: the stems of its words in order, repeats kept, without those that only join others. */
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  for (const { word } of wordsOf(text)) {
    if (!STOP_WORDS.has(word) && (word.length > 1 || !isLone(word))) terms.push(stemOf(word));
  }
  return terms;
}

/** A single letter is an initial or a list's sign; a single digit counts something. */
const isLone = (word: string): boolean => !/\d/.test(word);
