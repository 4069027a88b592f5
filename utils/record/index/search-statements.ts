import type { DocumentHead } from '../model/held.ts';
import type { FoundStatement, StatementQuery } from '../model/record.ts';
import { hashOf } from './hash.ts';
import type { Segment } from './segment.ts';
import { countHashes, eachPosting } from './statement-index.ts';

/** BM25 as it is commonly set: how soon repeats of a word stop counting, and how much long statements are discounted. */
const SATURATION = 1.2;
const LENGTH = 0.75;

/** One segment made ready for searching: which of its statements count, and room for their scores. */
export class SegmentSearch {
  readonly segment: Segment;
  /** How many statements count: those of documents that another segment has instead don't. */
  readonly size: number;
  /** Terms of the statements that count, all together. */
  readonly terms: number;
  /** The document of each statement, by its place in `heads`; 2^32 - 1 where the statement doesn't count. */
  readonly documents: Uint32Array;
  readonly scores: Float64Array;

  constructor(segment: Segment, counts: (head: DocumentHead) => boolean) {
    this.segment = segment;
    this.documents = new Uint32Array(segment.statements.lengths.length).fill(NONE);
    this.scores = new Float64Array(segment.statements.lengths.length);
    let [size, terms] = [0, 0];
    segment.heads.forEach((head, place) => {
      if (!counts(head)) return;
      for (let at = segment.firsts[place] ?? 0; at < (segment.firsts[place + 1] ?? 0); at++) {
        this.documents[at] = place;
        terms += segment.statements.lengths[at] ?? 0;
        size++;
      }
    });
    this.size = size;
    this.terms = terms;
  }

  /** In how many statements that count a term stands. */
  holding(term: string): number {
    let holding = 0;
    eachPosting(this.segment.statements, hashOf(term), (statement) => {
      if ((this.documents[statement] ?? NONE) !== NONE) holding++;
    });
    return holding;
  }
}

const NONE = 0xffffffff;

/** The statements that fit a query best by BM25 over all segments, best first; of equal ones the earlier in the segments. */
export function searchAll(searches: readonly SegmentSearch[], query: StatementQuery): FoundStatement[] {
  const size = searches.reduce((sum, search) => sum + search.size, 0);
  const terms = searches.reduce((sum, search) => sum + search.terms, 0);
  const touched = searches.map((): number[] => []);
  for (const [hash, times] of countHashes(query.terms)) {
    const hits = searches.map((search) => hitsOf(search, hash));
    const holding = hits.reduce((sum, each) => sum + each.length / 2, 0);
    const weight = times * Math.log(1 + (size - holding + 0.5) / (holding + 0.5));
    searches.forEach((search, place) => {
      addScores(search, hits[place] ?? [], weight, terms / size, touched[place] ?? []);
    });
  }
  const best = new Best(query.limit);
  searches.forEach((search, place) => {
    collect(search, touched[place] ?? [], query.among, best);
  });
  return best.found;
}

/** Statements that count and hold the term, each followed by how often. */
function hitsOf(search: SegmentSearch, hash: number): number[] {
  const hits: number[] = [];
  eachPosting(search.segment.statements, hash, (statement, times) => {
    if ((search.documents[statement] ?? NONE) !== NONE) hits.push(statement, times);
  });
  return hits;
}

function addScores(
  search: SegmentSearch,
  hits: readonly number[],
  weight: number,
  usual: number,
  touched: number[],
): void {
  for (let at = 0; at < hits.length; at += 2) {
    const [statement = 0, times = 0] = [hits[at], hits[at + 1]];
    const length = (search.segment.statements.lengths[statement] ?? 0) / usual;
    const damped = (times * (SATURATION + 1)) / (times + SATURATION * (1 - LENGTH + LENGTH * length));
    if (search.scores[statement] === 0) touched.push(statement);
    search.scores[statement] = (search.scores[statement] ?? 0) + weight * damped;
  }
}

/** Takes the scores into the best, and leaves the room for them empty again. */
function collect(
  search: SegmentSearch,
  touched: readonly number[],
  among: ReadonlySet<string> | undefined,
  best: Best,
): void {
  const { heads, firsts } = search.segment;
  for (const statement of touched) {
    const place = search.documents[statement] ?? 0;
    const score = search.scores[statement] ?? 0;
    search.scores[statement] = 0;
    const document = heads[place]?.id;
    if (document === undefined || (among && !among.has(document))) continue;
    best.offer(document, statement - (firsts[place] ?? 0), score);
  }
}

class Best {
  readonly found: FoundStatement[] = [];
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  offer(document: string, statement: number, score: number): void {
    const { found } = this;
    const last = found[found.length - 1];
    if (found.length >= this.#limit && last && !isBetter(document, statement, score, last)) return;
    let at = found.length;
    while (at > 0) {
      const above = found[at - 1];
      if (!above || !isBetter(document, statement, score, above)) break;
      at--;
    }
    found.splice(at, 0, { document, statement, score });
    if (found.length > this.#limit) found.pop();
  }
}

/** Of equal scores the earlier id and place, so that the order depends on nothing but the record. */
function isBetter(document: string, statement: number, score: number, than: FoundStatement): boolean {
  if (score !== than.score) return score > than.score;
  if (document !== than.document) return document < than.document;
  return statement < than.statement;
}
