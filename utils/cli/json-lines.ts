import { type Article, joinText } from '../record/model/article.ts';
import { type Day, isDay } from '../record/model/day.ts';
import { idOfText } from '../record/model/document-id.ts';
import { webUrl } from '../sites/path.ts';
import { identify } from '../sites/registry.ts';

/** A line that holds no document; the message says what is missing. */
export class LineError extends Error {
  override readonly name = 'LineError';
}

/** The article of one line `{address, title, published, place, text}`. Throws a `LineError` where the line holds none. */
export function articleOfLine(line: string): Article {
  const given = parse(line);
  const text = paragraphsOf(given.text);
  if (text.length === 0) throw new LineError('"text" is missing or empty');
  const address = textOf(given, 'address');
  if (address !== null && !webUrl(address)) throw new LineError(`"address" is no http address: ${address}`);
  const known = address === null ? null : identify(address);
  return {
    id: known?.id ?? idOfText(joinText({ text })),
    address: known?.address ?? address,
    site: known?.site ?? null,
    kind: known && known.page !== 'article' ? known.page : 'article',
    language: textOf(given, 'language') ?? known?.language ?? languageOf(joinText({ text })),
    title: textOf(given, 'title'),
    published: dayOf(textOf(given, 'published')),
    place: textOf(given, 'place'),
    text,
    leads: 0,
    strong: null,
    headings: null,
  };
}

function parse(line: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new LineError('the line is no JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new LineError('the line is no object');
  return value as Record<string, unknown>;
}

/** A text that a line may have; throws where it holds something else. */
function textOf(given: Readonly<Record<string, unknown>>, key: string): string | null {
  const value = given[key];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') throw new LineError(`"${key}" is no text`);
  return fold(value) || null;
}

/** A day, or the day of a moment ("2015-03-02T10:00:00Z"). */
function dayOf(published: string | null): Day | null {
  if (published === null) return null;
  const day = published.split('T')[0] ?? '';
  if (!isDay(day)) throw new LineError(`"published" is no day: ${published}`);
  return day;
}

function paragraphsOf(text: unknown): string[] {
  const given = typeof text === 'string' ? text.split(/\r\n|[\n\r\u2028\u2029]/) : text;
  if (!Array.isArray(given)) return [];
  if (!given.every((each) => typeof each === 'string')) throw new LineError('"text" holds something that is no text');
  return given.map(fold).filter((each) => each !== '' && !SEPARATOR.test(each));
}

/** Paragraphs that only separate others, or tell that a transcript was cut. */
const SEPARATOR = /^(?:\*(?:\s*\*)*|<(?:…|\.\.\.)>)$/;

/** White space folds to one space; soft hyphens and zero-width spaces go. */
const fold = (words: string): string =>
  words
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Russian where most letters are Cyrillic, else English: what the reading knows. */
function languageOf(words: string): string {
  const cyrillic = words.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = words.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return cyrillic > latin ? 'ru' : 'en';
}
