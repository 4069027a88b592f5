import type { Sentence } from '../model/reading.ts';

/** Index of the sentence in which an offset lies, or -1 (a label's words lie in none); sentences are in reading order. */
export function sentenceIndexAt(sentences: readonly Sentence[], offset: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = sentences[middle]?.span;
    if (!span) return -1;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** The sentence in which an offset lies, or `null`. */
export const sentenceAt = (sentences: readonly Sentence[], offset: number): Sentence | null =>
  sentences[sentenceIndexAt(sentences, offset)] ?? null;
