import type { Span } from '../model/span.ts';

/** One word of a text where it stands; `word` is folded: lower case, straight apostrophes, no possessive ending, NFC. */
export type Token = Span & { readonly word: string };

/** Whether a UTF-16 code unit is an ASCII digit. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * Whether a UTF-16 code unit belongs to a word as a letter or as a mark on one. Ranges stand here instead of `\p{L}`,
 * whose table a worker would build anew at each cold start.
 */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code < 0x2000) return code !== 0xd7 && code !== 0xf7;
  return code >= 0x2c00 && code < 0xfe00 && !(code >= 0x2e00 && code < 0x3040) && !(code >= 0xd800 && code < 0xf900);
}

/** Apostrophes as they stand in words: straight, curly and the modifier letter. */
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x02bc;

/** The words of a text in reading order. Hyphens part words; numbers stay whole ("4.5", "140,000"), also with letters on them ("30th"). */
export function wordsOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (!isLetter(code) && !isDigit(code)) at += 1;
    else {
      const end = endOfWord(text, at);
      tokens.push({ start: at, end, word: foldWord(text.slice(at, end)) });
      at = end;
    }
  }
  return tokens;
}

function endOfWord(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code)) continue;
    if (!joins(text, at, code)) break;
  }
  return at;
}

/** Whether a sign between two letters or two digits keeps them in one word. */
function joins(text: string, at: number, code: number): boolean {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)];
  if (isApostrophe(code)) return isLetter(before) && isLetter(after);
  if (code === 0x2e || code === 0x2c) return isDigit(before) && isDigit(after);
  return code === 0xad || code === 0x200b;
}

const MARKS = /[\u2019\u02bc]/g;
const BREAKS = /\u00ad|\u200b|\u0307/g;
const POSSESSIVE = /'s$/;

/** One word in the form in which words are compared. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (isPlain(lower)) return lower;
  return lower.normalize('NFC').replace(BREAKS, '').replace(MARKS, "'").replace(POSSESSIVE, '');
}

/** Whether a lower-case word has nothing but ASCII letters and digits, as most have: nothing of it is left to fold. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if ((code < 97 || code > 122) && !isDigit(code)) return false;
  }
  return true;
}
