/*
 * Whether the first or last character of words belongs to something longer than they are: "member" in "non-member", "28" in "28.5",
 * "Azerbaijan" in "Azerbaijani". A dash between spaces joins nothing, one without joins.
 */

/** Code units beside words that decide: a number's next group of digits with what ends it, and what has no width. */
export const EDGE = 8;

const WORD = /[\p{L}\p{N}\p{M}]/u;

/** Whether words continue something that begins in what stands before them. */
export function continues(textBefore: string, words: string): boolean {
  const before = plain(textBefore);
  if (!WORD.test(firstOf(words))) return false;
  if (/(?:[\p{L}\p{N}\p{M}]|[\p{L}\p{N}]'|-)$/u.test(before)) return true;
  return (
    /^\p{N}/u.test(words) &&
    (/\p{N}[.,]$/u.test(before) || (/^\p{N}{3}(?!\p{N})/u.test(words) && /\p{N} $/u.test(before)))
  );
}

/** Whether words are continued by what stands after them. */
export function isContinued(words: string, textAfter: string): boolean {
  const after = plain(textAfter);
  if (!WORD.test(lastOf(words))) return false;
  if (/^(?:[\p{L}\p{N}\p{M}]|['-][\p{L}\p{N}])/u.test(after)) return true;
  return /\p{N}$/u.test(words) && /^(?:[.,]\p{N}| \p{N}{3}(?!\p{N}))/u.test(after);
}

/** One kind of dash, apostrophe and space, nothing without a width. */
const plain = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200f\u2060]/g, '')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/\s/g, ' ');

const firstOf = (words: string): string => String.fromCodePoint(words.codePointAt(0) ?? 0);
const lastOf = (words: string): string => [...words.slice(-2)].at(-1) ?? '';
