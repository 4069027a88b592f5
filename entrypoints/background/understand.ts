import { matchReading } from '../../utils/record/match/match.ts';
import type { Article, DocumentId } from '../../utils/record/model/article.ts';
import type { Match, Reading } from '../../utils/record/model/reading.ts';
import { read } from '../../utils/record/reading/read.ts';
import { type Ready, readyRecord } from './record.ts';

/** What is understood of an article beside a record. */
export type Understood = { readonly reading: Reading; readonly match: Match | null };

/** So many articles are remembered for each record: what a reader keeps of a page has just been laid out. */
const MOST = 3;

const remembered = new WeakMap<Ready, Map<string, Understood>>();

/** Reads an article and finds its document in the record; the last few are remembered. */
export function understand(article: Article, ready: Ready): Understood {
  const known = remembered.get(ready) ?? new Map<string, Understood>();
  remembered.set(ready, known);
  const key = JSON.stringify(article);
  const before = known.get(key);
  if (before) return before;
  const reading = read(article, ready.lexicon);
  const understood = { reading, match: matchReading(reading, ready.record) };
  known.set(key, understood);
  for (const old of [...known.keys()].slice(0, -MOST)) known.delete(old);
  return understood;
}

/** Under which id what the reader keeps of an article is kept, and under which ids it may have been. */
export type Keys = { readonly document: DocumentId; readonly documents: readonly DocumentId[] };

/** A page that has no id of its own is the document that its words match; all others needn't be read to tell. */
export async function keysOf(article: Article): Promise<Keys> {
  return hasOwnId(article) ? ownKey(article) : keysBy(article, understand(article, await readyRecord()).match);
}

/** The same where the match is known. */
export function keysBy(article: Article, match: Match | null): Keys {
  if (hasOwnId(article) || !match || match.document === article.id) return ownKey(article);
  return { document: match.document, documents: [match.document, article.id] };
}

const ownKey = ({ id }: Article): Keys => ({ document: id, documents: [id] });

const hasOwnId = ({ id }: Article): boolean => !id.startsWith('text:');
