const MARKS = /\p{M}/gu;

/** Text in the form in which it is searched: case, accents and kinds of space make no difference. */
export const foldWords = (text: string): string =>
  text.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(/\s+/g, ' ').trim();

/** The words that were typed, folded, each once. */
export const wordsTyped = (typed: string): readonly string[] => [
  ...new Set(
    foldWords(typed)
      .split(' ')
      .filter((word) => word !== ''),
  ),
];

/** Whether a folded text holds each of the words, in any order. */
export const holdsAll = (folded: string, words: readonly string[]): boolean =>
  words.every((word) => folded.includes(word));

/** Rows don't change, they are replaced: what was folded once holds as long as the row does. */
const folded = new WeakMap<object, string>();

/** The texts of a row by which it is found, folded. */
export function foldOnce(row: object, textsOf: () => readonly (string | null)[]): string {
  const known = folded.get(row);
  if (known !== undefined) return known;
  const text = foldWords(textsOf().join('\n'));
  folded.set(row, text);
  return text;
}
