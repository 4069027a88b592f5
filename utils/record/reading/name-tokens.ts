import type { Span } from '../model/span.ts';
import { isDigit, isLetter } from '../text/words.ts';
import { nominativesOf } from './russian-endings.ts';

/** One word of a text as names are made of: without its possessive ending, which stands in no name. */
export type NameToken = Span & {
  /** Lower case, no diacritics or apostrophes, е for ё. */
  readonly key: string;
  readonly capital: boolean;
  /** Every letter of it is large: an abbreviation, or a word of a dateline. */
  readonly upper: boolean;
  /** Whether a possessive ending follows. */
  readonly possessive: boolean;
};

/** The words of a text with what names need to know of them. Hyphens part words. */
export function nameTokens(text: string): NameToken[] {
  const tokens: NameToken[] = [];
  for (let at = nextWord(text, 0); at < text.length; ) {
    const end = endOf(text, at);
    tokens.push(tokenOf(text, at, end));
    at = nextWord(text, end);
  }
  return tokens;
}

/** The keys of a name's first two words; of the second only where the first is an initial. */
export function firstKeys(name: string): readonly string[] {
  const at = nextWord(name, 0);
  if (at === name.length) return [];
  const end = endOf(name, at);
  const { key } = tokenOf(name, at, end);
  return key.length > 1 ? [key] : nameTokens(name).map((token) => token.key);
}

/** Where the next word begins, or the end of the text. */
function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isWordAt(text, at)) at += 1;
  return at;
}

const isWordAt = (text: string, at: number): boolean => isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at));
const isApostrophe = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === 0x27 || code === 0x2019 || code === 0x02bc;
};

function endOf(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && (isWordAt(text, at) || (isApostrophe(text, at) && isWordAt(text, at + 1)))) at += 1;
  return at;
}

function tokenOf(text: string, start: number, end: number): NameToken {
  const possessive = end - start > 2 && isApostrophe(text, end - 2) && /[sS]/.test(text.charAt(end - 1));
  const word = text.slice(start, possessive ? end - 2 : end);
  const first = word.charAt(0);
  return {
    start,
    end: start + word.length,
    key: foldKey(word),
    capital: first !== first.toLowerCase(),
    upper: word !== word.toLowerCase() && word === word.toUpperCase(),
    possessive: possessive || (isApostrophe(text, end) && text.charAt(end - 1) === 's'),
  };
}

const PLAIN = /^[a-z0-9]+$/;
const CYRILLIC = /^[а-яё]+$/;

/** One word of a name in the form in which words of names are compared. */
export function foldKey(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  if (CYRILLIC.test(lower)) return lower.replace(/ё/g, 'е');
  return lower
    .normalize('NFD')
    .replace(/\u0438\u0306/g, '\u0439')
    .replace(/[\u0300-\u036f'’ʼ]/g, '')
    .replace(/ı/g, 'i')
    .replace(/đ/g, 'd')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o');
}

/** Whether two neighbouring words can belong to one name: nothing stands between but a space, a hyphen or an initial's full stop. */
export function joinsName(text: string, left: NameToken, right: NameToken): boolean {
  const gap = text.slice(left.end, right.start);
  const between = left.possessive ? gap.replace(/^['’ʼ]s?/i, '') : gap;
  if (between === ' ' || between === '-' || between === '') return true;
  if (between === '.' || between === '. ') return left.end - left.start === 1 || left.key === 'st';
  return between === '–' || between === '‑' || between === ' – ' || between === ' (';
}

/** Whether a word of a text is a word of a name, in whatever case ending. */
export const meansKey = (token: NameToken, key: string): boolean =>
  token.key === key || (token.key.charCodeAt(0) > 0x400 && nominativesOf(token.key).includes(key));
