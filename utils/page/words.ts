/** White space (U+00A0 too) as one space, U+00AD and U+200B gone, trimmed: how every text of a page is read. */
export const foldedWords = (text: string): string =>
  text
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A place in common case: "MOSCOW" is "Moscow". What isn't shouted stays as it is; so do initials such as "UAE". */
export function inCommonCase(place: string): string {
  if (place.length <= 3 || place !== place.toUpperCase()) return place;
  return place.toLowerCase().replace(/(?<![\p{L}\p{N}’'])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Whether most letters at a text's beginning are Cyrillic. */
export function isCyrillic(text: string): boolean {
  const letters = text.slice(0, 2000).match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => /\p{Script=Cyrillic}/u.test(letter)).length * 2 > letters.length;
}
