import type { Day } from '../../record/model/day.ts';
import { termsOf } from '../../record/text/terms.ts';

/** Words in the form in which answers are compared: case, accents, articles and kinds of apostrophe make no difference. */
export const foldAnswer = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ]/g, "'")
    .toLowerCase()
    .replace(/\b(?:the|an?)\s+/g, '')
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();

/** Whether two answers are the same word for word, nothing being the same as nothing. */
export const isSameAnswer = (a: string | null, b: string | null): boolean =>
  a === null || b === null ? a === b : foldAnswer(a) === foldAnswer(b);

/**
 * Whether a day that was found is the one expected. Annotators write as much as the text tells ("2022-02"); the record may know the
 * day itself, which is no mistake.
 */
export const isSameDay = (expected: Day | null, found: Day | null): boolean =>
  expected === found || (expected !== null && (found ?? '').startsWith(`${expected}-`));

/** Whether two lists name the same, in any order. */
export const isSameList = (a: readonly string[], b: readonly string[]): boolean => {
  const [one, other] = [a, b].map((names) => [...new Set(names.map(foldAnswer))].sort().join('|'));
  return one === other;
};

/** Whether two noun phrases have the same head ("Russian companies", "companies"), or one holds the other. */
export function isSameHead(a: string, b: string): boolean {
  if (isSameAnswer(a, b)) return true;
  const [one, other] = [termsOf(a), termsOf(b)];
  if (one.length === 0 || other.length === 0) return false;
  const [inner, outer] = one.length <= other.length ? [one, other] : [other, one];
  return one.at(-1) === other.at(-1) || inner.every((term) => outer.includes(term));
}
