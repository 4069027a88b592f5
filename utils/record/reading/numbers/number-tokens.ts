import type { Span } from '../../model/span.ts';
import { pattern } from '../../text/pattern.ts';
import { isNumberWord } from './number-words.ts';

/** One word, number or sign of a sentence; offsets index T. */
export type Token = Span & {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'digits' | 'currency' | 'sign';
  /** Whether it follows the token before it without white space. */
  readonly glued: boolean;
};

const TOKEN = pattern(
  String.raw`((?:US|AU|CA|HK|C|A)?\$|[€£¥₽₸₼₴])|(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?: \d{3})+(?![\d])(?:,\d+)?|\d+(?:[.,]\d+)?)|(\p{L}[\p{L}\p{M}\d]*(?:['’‑-](?=[\p{L}\d])[\p{L}\p{M}\d]+)*(?:(?<=s)['’](?=\s\p{Ll}))?)|(\S)`,
  'gu',
);

/** The tokens of a sentence. A hyphenated word that begins with a number word ("five-year") comes apart at its hyphens. */
export function tokensOf(text: string, sentence: Span): Token[] {
  const tokens: Token[] = [];
  const words = text.slice(sentence.start, sentence.end);
  for (const found of words.matchAll(TOKEN)) {
    const kind = found[1] ? 'currency' : found[2] ? 'digits' : found[3] ? 'word' : 'sign';
    for (const part of kind === 'word' ? partsOfWord(found[0]) : [found[0]]) {
      const start: number = (part === found[0] ? null : tokens.at(-1)?.end) ?? sentence.start + found.index;
      const from = start < sentence.start + found.index ? sentence.start + found.index : start;
      tokens.push({
        text: part,
        lower: part.toLowerCase().replace('’', "'"),
        kind: part === '-' || part === '‑' ? 'sign' : kind,
        start: from,
        end: from + part.length,
        glued: tokens.at(-1)?.end === from,
      });
    }
  }
  return tokens;
}

function partsOfWord(word: string): string[] {
  if (!/[‑-]/.test(word)) return [word];
  const parts = word.split(/([‑-])/);
  return parts[0] && isNumberWord(parts[0].toLowerCase()) ? parts : [word];
}
