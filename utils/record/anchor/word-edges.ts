/*
 * Whether the first or last character of words belongs to something longer than they are: "member" in "non-member", "28" in "28.5",
 * "Azerbaijan" in "Azerbaijani". Texts are folded: one kind of dash, apostrophe and space.
 */

const WORD = /[\p{L}\p{N}\p{M}]/u;

/** Whether words continue something that begins in what stands before them. */
export function continues(before: string, words: string): boolean {
  if (!WORD.test(firstOf(words))) return false;
  if (/(?:[\p{L}\p{N}\p{M}]|[\p{L}\p{N}]'|-)$/u.test(before)) return true;
  return (
    /^\p{N}/u.test(words) &&
    (/\p{N}[.,]$/u.test(before) || (/^\p{N}{3}(?!\p{N})/u.test(words) && /\p{N} $/u.test(before)))
  );
}

/** Whether words are continued by what stands after them. */
export function isContinued(words: string, after: string): boolean {
  if (!WORD.test(lastOf(words))) return false;
  if (/^(?:[\p{L}\p{N}\p{M}]|['-][\p{L}\p{N}])/u.test(after)) return true;
  return /\p{N}$/u.test(words) && /^(?:[.,]\p{N}| \p{N}{3}(?!\p{N}))/u.test(after);
}

const firstOf = (words: string): string => String.fromCodePoint(words.codePointAt(0) ?? 0);
const lastOf = (words: string): string => [...words.slice(-2)].at(-1) ?? '';
