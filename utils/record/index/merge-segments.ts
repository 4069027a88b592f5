import type { FingerprintIndex } from './fingerprint-index.ts';
import type { Part, Segment } from './segment.ts';
import type { StatementIndex } from './statement-index.ts';

/** Statements below which a segment is small: what a page that is kept has. */
const SMALL = 2000;

/**
 * Small segments merged into one in memory: a word is then looked up once, and not once for every page that is kept. Large ones stay as
 * they lie in their file.
 */
export function mergeSmall(parts: readonly Part[]): readonly Part[] {
  const small = parts.filter(isSmall);
  return small.length < 2 ? parts : [...parts.filter((part) => !isSmall(part)), mergeParts(small)];
}

const isSmall = ({ segment }: Part): boolean => segment.statements.lengths.length < SMALL;

/** Parts as one, the documents in the same order. */
function mergeParts(parts: readonly Part[]): Part {
  const segments = parts.map(({ segment }) => segment);
  const places = parts.flatMap((part) => part.segment.heads.map((_, place) => ({ part, place })));
  const at = (place: number) => {
    const found = places[place];
    if (!found) throw new RangeError(`No document ${place} of ${places.length}.`);
    return found;
  };
  const merged: Segment = {
    heads: segments.flatMap(({ heads }) => heads),
    firsts: mergeFirsts(segments),
    statements: mergeStatements(segments.map(({ statements }) => statements)),
    fingerprints: mergeFingerprints(segments),
    open: (place) => at(place).part.segment.open(at(place).place),
  };
  return { segment: merged, counts: (place) => at(place).part.counts(at(place).place) };
}

function mergeFirsts(segments: readonly Segment[]): Uint32Array {
  const firsts = [0];
  let begin = 0;
  for (const segment of segments) {
    for (const first of segment.firsts.subarray(1)) firsts.push(begin + first);
    begin += segment.statements.lengths.length;
  }
  return Uint32Array.from(firsts);
}

/** A number of 32 bits and the place of its segment in one double: 2^32 times 2^20 fit its 53 bits. */
const SEGMENTS = 2 ** 20;

function mergeFingerprints(segments: readonly Segment[]): FingerprintIndex {
  const begins = beginsOf(segments.map(({ heads }) => heads.length));
  const keys = new Float64Array(segments.reduce((sum, { fingerprints }) => sum + fingerprints.documents.length, 0));
  let at = 0;
  segments.forEach(({ fingerprints: { fingerprints, documents } }, segment) => {
    const begin = begins[segment] ?? 0;
    for (let each = 0; each < fingerprints.length; each++) {
      keys[at++] = (fingerprints[each] ?? 0) * SEGMENTS + begin + (documents[each] ?? 0);
    }
  });
  keys.sort();
  const merged = { fingerprints: new Uint32Array(keys.length), documents: new Uint32Array(keys.length) };
  for (let place = 0; place < keys.length; place++) {
    const key = keys[place] ?? 0;
    merged.fingerprints[place] = Math.floor(key / SEGMENTS);
    merged.documents[place] = key % SEGMENTS;
  }
  return merged;
}

function mergeStatements(indexes: readonly StatementIndex[]): StatementIndex {
  const begins = beginsOf(indexes.map(({ lengths }) => lengths.length));
  const merging = new PostingsMerge(indexes);
  const keys = new Float64Array(indexes.reduce((sum, { hashes }) => sum + hashes.length, 0));
  let at = 0;
  indexes.forEach(({ hashes }, index) => {
    for (let term = 0; term < hashes.length; term++) keys[at++] = (hashes[term] ?? 0) * SEGMENTS + index;
  });
  keys.sort();
  for (let place = 0; place < keys.length; place++) {
    const key = keys[place] ?? 0;
    const index = key % SEGMENTS;
    merging.take(Math.floor(key / SEGMENTS), index, begins[index] ?? 0);
  }
  const lengths = new Uint16Array(begins.at(-1) ?? 0);
  indexes.forEach((index, place) => {
    lengths.set(index.lengths, begins[place]);
  });
  return { ...merging.merged(), lengths };
}

/** Where each of some runs begins when they stand one after the other; at the end, how long they are together. */
function beginsOf(lengths: readonly number[]): number[] {
  const begins = [0];
  for (const length of lengths) begins.push((begins.at(-1) ?? 0) + length);
  return begins;
}

/** Bytes that the first number of a list can take at most more than before. */
const LONGER = 4;

/** Puts the postings of indexes behind one another, term by term. */
class PostingsMerge {
  readonly #indexes: readonly StatementIndex[];
  /** The term of each index that comes next. */
  readonly #next: Uint32Array;
  readonly #hashes: number[] = [];
  readonly #offsets: number[] = [];
  readonly #bytes: Uint8Array;
  #length = 0;
  /** The last statement that was written for the term at hand. */
  #last = -1;

  constructor(indexes: readonly StatementIndex[]) {
    this.#indexes = indexes;
    this.#next = new Uint32Array(indexes.length);
    const room = indexes.reduce((sum, { hashes, postings }) => sum + postings.length + hashes.length * LONGER, 0);
    this.#bytes = new Uint8Array(room);
  }

  /** Takes the next list of an index, whose statements are counted from `begin`; terms come in rising order. */
  take(hash: number, index: number, begin: number): void {
    if (this.#hashes.at(-1) !== hash) {
      this.#hashes.push(hash);
      this.#offsets.push(this.#length);
      this.#last = -1;
    }
    const given = this.#indexes[index];
    const term = this.#next[index] ?? 0;
    this.#next[index] = term + 1;
    if (!given) return;
    const end = Math.min(given.offsets[term + 1] ?? 0, given.postings.length);
    this.#copy(given.postings, given.offsets[term] ?? 0, end, begin);
  }

  /** Copies a list; of its numbers only the first gap changes, for it counts from the list before. */
  #copy(postings: Uint8Array, from: number, end: number, begin: number): void {
    let statement = begin - 1;
    let [value, shift, numbers] = [0, 0, 0];
    for (let at = from; at < end; at++) {
      const byte = postings[at] ?? 0;
      if (numbers > 0) this.#bytes[this.#length++] = byte;
      value |= (byte & 127) << shift;
      if (byte > 127) {
        shift += 7;
        continue;
      }
      if (numbers % 2 === 0) statement += (value >>> 0) + 1;
      if (numbers === 0) this.#write(statement - this.#last - 1);
      [value, shift, numbers] = [0, 0, numbers + 1];
    }
    this.#last = statement;
  }

  #write(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.#bytes[this.#length++] = 128 | (rest & 127);
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  merged(): Omit<StatementIndex, 'lengths'> {
    return {
      hashes: Uint32Array.from(this.#hashes),
      offsets: Uint32Array.from([...this.#offsets, this.#length]),
      postings: this.#bytes.slice(0, this.#length),
    };
  }
}
