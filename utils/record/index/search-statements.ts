import { logOf } from '../arithmetic.ts';
import type { DocumentId } from '../model/article.ts';
import type { FoundStatement, StatementQuery } from '../model/record.ts';
import { Best } from './best.ts';
import type { Part } from './segment.ts';
import { countHashes, countPostings, eachPosting } from './statement-index.ts';

/** BM25 as it is commonly set: how soon repeats of a word stop counting, and how much long statements are discounted. */
const SATURATION = 1.2;
const LENGTH = 0.75;

const NONE = 0xffffffff;

/** One segment made ready for searching: which of its statements count, and room for their scores. */
class SegmentSearch {
  /** How many statements count: those of documents that another segment has instead don't. */
  readonly size: number;
  /** Terms of the statements that count, all together. */
  readonly terms: number;
  readonly #part: Part;
  /** The document of each statement, by its place in `heads`; 2^32 - 1 where the statement doesn't count. */
  readonly #documents: Uint32Array;
  readonly #scores: Float64Array;
  /** Statements that have a score, in the order in which they got it. */
  readonly #touched: Uint32Array;
  /** Documents asked for, as a flag for each: the same set is asked for again with every sentence of a page. */
  readonly #asked = new WeakMap<ReadonlySet<DocumentId>, Uint8Array>();

  constructor(part: Part) {
    const { heads, firsts, statements } = part.segment;
    const room = statements.lengths.length;
    this.#part = part;
    this.#documents = new Uint32Array(room).fill(NONE);
    this.#scores = new Float64Array(room);
    this.#touched = new Uint32Array(room);
    let [size, terms] = [0, 0];
    for (let place = 0; place < heads.length; place++) {
      if (!part.counts(place)) continue;
      for (let at = firsts[place] ?? 0; at < (firsts[place + 1] ?? 0); at++) {
        this.#documents[at] = place;
        terms += statements.lengths[at] ?? 0;
        size++;
      }
    }
    this.size = size;
    this.terms = terms;
  }

  /** In how many statements that count a term stands, by its hash. */
  holding(hash: number): number {
    const { statements } = this.#part.segment;
    if (this.size === statements.lengths.length) return countPostings(statements, hash);
    let holding = 0;
    eachPosting(statements, hash, (statement) => {
      if ((this.#documents[statement] ?? NONE) !== NONE) holding++;
    });
    return holding;
  }

  /** Offers the statements that hold any of the terms. `usual` is how many terms a statement has in the middle of all segments. */
  offer(
    weights: ReadonlyMap<number, number>,
    usual: number,
    among: ReadonlySet<DocumentId> | undefined,
    best: Best,
  ): void {
    const asked = among ? this.#flagsOf(among) : null;
    let count = 0;
    for (const [hash, weight] of weights) count = this.#addScores(hash, weight, usual, asked, count);
    this.#collect(count, best);
  }

  #addScores(hash: number, weight: number, usual: number, asked: Uint8Array | null, before: number): number {
    const { statements } = this.#part.segment;
    const [documents, scores, touched] = [this.#documents, this.#scores, this.#touched];
    let count = before;
    const perTerm = (SATURATION * LENGTH) / usual;
    eachPosting(statements, hash, (statement, times) => {
      const place = documents[statement] ?? NONE;
      if (place === NONE || (asked && asked[place] !== 1)) return;
      const length = SATURATION * (1 - LENGTH) + perTerm * (statements.lengths[statement] ?? 0);
      const damped = (times * (SATURATION + 1)) / (times + length);
      const score = scores[statement] ?? 0;
      if (score === 0) touched[count++] = statement;
      scores[statement] = score + weight * damped;
    });
    return count;
  }

  /** Takes the scores into the best, and leaves the room for them empty again. */
  #collect(count: number, best: Best): void {
    const { heads, firsts } = this.#part.segment;
    for (let at = 0; at < count; at++) {
      const statement = this.#touched[at] ?? 0;
      const place = this.#documents[statement] ?? 0;
      const score = this.#scores[statement] ?? 0;
      this.#scores[statement] = 0;
      if (score < best.least) continue;
      best.offer(heads[place]?.id ?? '', statement - (firsts[place] ?? 0), score);
    }
  }

  #flagsOf(among: ReadonlySet<DocumentId>): Uint8Array {
    const known = this.#asked.get(among);
    if (known) return known;
    const flags = Uint8Array.from(this.#part.segment.heads, ({ id }) => (among.has(id) ? 1 : 0));
    this.#asked.set(among, flags);
    return flags;
  }
}

/** Segments made ready for searching as one. */
export class Search {
  /** How many statements there are. */
  readonly size: number;
  readonly #segments: readonly SegmentSearch[];
  readonly #terms: number;
  /** In how many statements a term stands, for those that were asked for: a page's words are looked up many times over. */
  readonly #holding = new Map<number, number>();

  constructor(parts: readonly Part[]) {
    this.#segments = parts.map((part) => new SegmentSearch(part));
    this.size = this.#segments.reduce((sum, { size }) => sum + size, 0);
    this.#terms = this.#segments.reduce((sum, { terms }) => sum + terms, 0);
  }

  /** In how many statements a term stands, by its hash. */
  holding(hash: number): number {
    const known = this.#holding.get(hash);
    if (known !== undefined) return known;
    const holding = this.#segments.reduce((sum, segment) => sum + segment.holding(hash), 0);
    this.#holding.set(hash, holding);
    return holding;
  }

  /** The statements that fit a query best by BM25 over all segments, best first; of equal ones the earlier id and place. */
  best({ terms, among, limit }: StatementQuery): readonly FoundStatement[] {
    const weights = new Map<number, number>();
    for (const [hash, times] of countHashes(terms)) {
      const holding = this.holding(hash);
      weights.set(hash, times * logOf(1 + (this.size - holding + 0.5) / (holding + 0.5)));
    }
    const best = new Best(limit);
    for (const segment of this.#segments) segment.offer(weights, this.#terms / this.size, among, best);
    return best.found;
  }
}
