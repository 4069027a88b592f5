/**
 * A text as editions of it have it in common: without white space and invisible characters, quotation marks, apostrophes,
 * dashes and dots in one form each. Two texts with the same result differ in nothing that was said.
 */
export const comparable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replace(/[\u2018\u2019\u201A\u201B\u02BC\u2032`´]/gu, "'")
    .replace(/[\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033]|''/gu, '"')
    .replace(/[\u2010-\u2015\u2212]+|-+/gu, '-')
    .replace(/…/gu, '...');
