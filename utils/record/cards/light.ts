import type { Words } from '../model/cards.ts';
import { inReadingOrder, overlaps, type Span } from '../model/span.ts';
import { stemOf } from '../text/stem.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { wordsOf } from '../text/words.ts';

/** Words with those lit that stand in any of the other texts too: what made the two meet. */
export function lightWords(text: string, others: readonly string[]): Words {
  const shared = new Set(others.flatMap((other) => tellingWords(other).map(({ key }) => key)));
  return {
    text,
    lit: joinNeighbours(
      text,
      tellingWords(text).filter(({ key }) => shared.has(key)),
    ),
  };
}

/** Words with every name of a thing lit that stands in them; where none does, the words that they share with its shortest name. */
export function lightNames(text: string, names: readonly string[]): Words {
  const folded = text.toLowerCase();
  const longestFirst = [...new Set(names.map((name) => name.toLowerCase()))].sort((a, b) => b.length - a.length);
  const lit: Span[] = [];
  for (const name of longestFirst)
    for (
      let start = folded.indexOf(name);
      name !== '' && start >= 0;
      start = folded.indexOf(name, start + name.length)
    ) {
      const span = { start, end: start + name.length };
      if (!lit.some((other) => overlaps(other, span))) lit.push(span);
    }
  return lit.length > 0 ? { text, lit: lit.sort(inReadingOrder) } : lightWords(text, longestFirst.slice(-1));
}

/** Words with the values lit that they give, in digits of whatever magnitude, and the words for what is counted. */
export function lightValues(text: string, values: readonly number[], counted: string): Words {
  const magnitudes = [1, 1e3, 1e6, 1e9, 1e12];
  const digits = new Set(values.flatMap((value) => magnitudes.map((magnitude) => String(value / magnitude))));
  const numbers = [
    ...text.matchAll(
      /(\d[\d,]*(?:\.\d+)?)(?:(?:st|nd|rd|th)(?!\p{L})|-[йяе](?!\p{L})|-(?:го|му|ом|ая|ую|ой|ый|ий)(?!\p{L}))?/gu,
    ),
  ]
    .filter((found) => digits.has(String(Number(found[1]?.replaceAll(',', '')))))
    .map((found) => ({ start: found.index, end: found.index + found[0].length }));
  const words = lightWords(text, [counted]).lit.filter((word) => !numbers.some((number) => overlaps(number, word)));
  return { text, lit: joinNeighbours(text, [...numbers, ...words].sort(inReadingOrder)) };
}

/** Words with the given ones lit wherever they stand. */
export function lightExact(text: string, exact: string): Words {
  const start = exact === '' ? -1 : text.indexOf(exact);
  return { text, lit: start < 0 ? [] : [{ start, end: start + exact.length }] };
}

/** The telling words of a text, with a key that the forms of one word share. */
const tellingWords = (text: string): (Span & { readonly key: string })[] =>
  wordsOf(text).flatMap(({ start, end, word }) =>
    STOP_WORDS.has(word) || (word.length === 1 && !/\d/.test(word)) ? [] : [{ start, end, key: stemOf(word) }],
  );

/** Neighbours with nothing but white space between them are lit as one. */
function joinNeighbours(text: string, words: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of words) {
    const last = joined.at(-1);
    if (last && /^\s*$/.test(text.slice(last.end, start))) joined[joined.length - 1] = { start: last.start, end };
    else joined.push({ start, end });
  }
  return joined;
}
