import { mayBeSameDay } from '../model/day.ts';
import type { DocumentHead } from '../model/held.ts';
import type { Match, Reading } from '../model/reading.ts';
import type { OpenRecord } from '../model/record.ts';
import { overlapOf } from './coverage.ts';
import { fingerprintsOfWords, wordHashes } from './fingerprints.ts';

/** Of the page's words, how many must stand in a document: under the document's own address, and under any other. */
const SHARE_AT_ADDRESS = 0.5;
const SHARE_ANYWHERE = 0.3;

/**
 * Under another address, how much of it must stand in runs too long for chance: courtesies and offices with names fill short
 * announcements of quite other meetings.
 */
const TELLING_SHARE = 0.2;
const TELLING_WORDS = 18;

/**
 * A report that quotes at length isn't the transcript that it quotes, though half of its words stand there. A page that its address shows to be another document, of another day or with quite another title, is one unless nearly all its
 * words agree: readouts of calls and signings repeat each other for most of their length.
 */
const SHARE_OF_ANOTHER = 0.9;

/** The same of a document of which only fingerprints are held. */
const TELLING_FINGERPRINTS = 5;

/** Documents looked at closely: those with most fingerprints in common. */
const CANDIDATES = 8;

/** Which document of the record the page is: by address, else by words, else by title and day. */
export function matchReading(reading: Reading, record: OpenRecord): Match | null {
  if (reading.kind === 'gallery' || reading.kind === 'listing') return null;
  const words = wordHashes(reading.text);
  const page = { reading, words, fingerprints: fingerprintsOfWords(words) };
  return matchAddress(page, record) ?? matchWords(page, record) ?? matchTitle(page, record);
}

type Page = { readonly reading: Reading; readonly words: Uint32Array; readonly fingerprints: Uint32Array };

function matchAddress(page: Page, record: OpenRecord): Match | null {
  const document = record.documents.find(({ id }) => id === page.reading.article.id);
  if (!document) return null;
  const comparable = page.words.length > 0 && sameLanguage(document, page.reading);
  if (!comparable) return { document: document.id, how: 'address', share: 0 };
  const { share } = compare(page, document, record);
  return share >= SHARE_AT_ADDRESS ? { document: document.id, how: 'address', share } : null;
}

function matchWords(page: Page, record: OpenRecord): Match | null {
  const counts = [...record.containing(page.fingerprints)].sort(([, a], [, b]) => b - a).slice(0, CANDIDATES);
  const candidates = new Set(counts.map(([id]) => id));
  const found = record.documents
    .filter(({ id }) => candidates.has(id))
    .map((document) => ({ document, ...compare(page, document, record) }))
    .filter(({ document, share, telling }) => telling && share >= shareNeeded(page.reading, document))
    .sort((a, b) => b.share - a.share || likeness(page, b.document) - likeness(page, a.document))[0];
  return found ? { document: found.document.id, how: 'text', share: found.share } : null;
}

function shareNeeded(reading: Reading, document: DocumentHead): number {
  const { id, title } = reading.article;
  if (reading.turns.length === 0 && document.kind === 'transcript') return SHARE_OF_ANOTHER;
  const isNamed = id !== '' && !id.startsWith('text:') && id !== document.id;
  return isNamed && (areOtherDays(reading, document) || areOtherTitles(title, document.title))
    ? SHARE_OF_ANOTHER
    : SHARE_ANYWHERE;
}

/** Whether both days are known and none of the one's can be any of the other's. */
function areOtherDays({ event, published }: Reading, document: DocumentHead): boolean {
  const here = [event, published].filter((day) => day !== null);
  const there = [document.date, document.published].filter((day) => day !== null);
  return here.length > 0 && !here.some((day) => there.some((other) => mayBeSameDay(day, other)));
}

/** Of documents that hold the page's words alike, the one of its title and its day is meant. */
function likeness({ reading }: Page, document: DocumentHead): number {
  const sameTitle = foldTitle(reading.article.title ?? '') === foldTitle(document.title ?? '');
  return (sameTitle ? 1 : 0) + (areOtherDays(reading, document) ? 0 : 1);
}

/** Whether two titles share less than half of the words of the shorter. */
function areOtherTitles(here: string | null, there: string | null): boolean {
  if (here === null || there === null) return false;
  const [some, others] = [new Set(foldTitle(here).split(' ')), new Set(foldTitle(there).split(' '))];
  const common = [...some].filter((word) => others.has(word)).length;
  return common * 2 < Math.min(some.size, others.size);
}

function matchTitle(page: Page, record: OpenRecord): Match | null {
  const { article, event } = page.reading;
  if (article.title === null || event === null || event.length < 'YYYY-MM-DD'.length) return null;
  const title = foldTitle(article.title);
  const found = record.documents.find(
    (document) => document.title !== null && foldTitle(document.title) === title && mayBeSameDay(document.date, event),
  );
  return found ? { document: found.id, how: 'title', share: compare(page, found, record).share } : null;
}

/** The share of the page's words in a document, and whether it is more than chance; by fingerprints where no text is held. */
function compare(page: Page, document: DocumentHead, record: OpenRecord): { share: number; telling: boolean } {
  const text = document.whole ? record.open(document.id)?.text : null;
  if (text) {
    const { words, shared, telling } = overlapOf(page.words, hashesOf(text));
    if (words === 0) return { share: 0, telling: false };
    return { share: shared / words, telling: telling >= TELLING_WORDS && telling / words >= TELLING_SHARE };
  }
  const all = page.fingerprints.length;
  const found = record.containing(page.fingerprints).get(document.id) ?? 0;
  return { share: all === 0 ? 0 : found / all, telling: found >= TELLING_FINGERPRINTS };
}

const hashesByText = new WeakMap<readonly string[], Uint32Array>();

/** The hashed words of a document, made once for each: pages are looked at again whenever the record changes. */
function hashesOf(text: readonly string[]): Uint32Array {
  const known = hashesByText.get(text);
  if (known) return known;
  const hashes = wordHashes(text.join(' '));
  hashesByText.set(text, hashes);
  return hashes;
}

const sameLanguage = (document: DocumentHead, { article }: Reading): boolean =>
  article.language.split('-')[0] === document.language.split('-')[0];

const foldTitle = (title: string): string => (title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
