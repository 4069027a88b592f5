import { hashOf, lowerBound } from './hash.ts';
import { PackError } from './pack-error.ts';

/**
 * Which statements hold which words, in four typed arrays that are used as they lie in a pack:
 * a word is found by its hash in `hashes`, its postings are the bytes from `offsets[i]` to `offsets[i + 1]`.
 */
export type StatementIndex = {
  /** Hashes of the terms, rising. */
  readonly hashes: Uint32Array;
  /** One more than `hashes`: where the postings of each term begin. */
  readonly offsets: Uint32Array;
  /** For each statement with the term: its distance from the one before, and how often the term stands there, as varints. */
  readonly postings: Uint8Array;
  /** How many terms each statement has. */
  readonly lengths: Uint16Array;
};

const LONGEST = 0xffff;

/** Indexes statements, given as lists of terms, by their order. */
export function indexStatements(statements: Iterable<readonly string[]>): StatementIndex {
  const writers = new Map<number, PostingsWriter>();
  const lengths: number[] = [];
  for (const terms of statements) {
    const statement = lengths.length;
    for (const [hash, times] of countHashes(terms)) {
      const writer = writers.get(hash) ?? new PostingsWriter();
      writer.add(statement, times);
      writers.set(hash, writer);
    }
    lengths.push(Math.min(terms.length, LONGEST));
  }
  return { ...layOut(writers), lengths: Uint16Array.from(lengths) };
}

/** A term's statements and how often it stands in each, passed to `visit` in rising order; nothing where no statement has it. */
export function eachPosting(
  index: StatementIndex,
  hash: number,
  visit: (statement: number, times: number) => void,
): void {
  const [from, end] = listOf(index, hash);
  let [statement, value, shift, isGap] = [-1, 0, 0, true];
  for (let at = from; at < end; at++) {
    const byte = index.postings[at] ?? 0;
    value |= (byte & 127) << shift;
    if (byte > 127) {
      shift += 7;
      continue;
    }
    if (isGap) statement += (value >>> 0) + 1;
    else visit(statement, value >>> 0);
    [value, shift, isGap] = [0, 0, !isGap];
  }
}

/** How many statements have a term: two numbers stand for each, and only the last byte of a number is below 128. */
export function countPostings(index: StatementIndex, hash: number): number {
  const [from, end] = listOf(index, hash);
  let numbers = 0;
  for (let at = from; at < end; at++) if ((index.postings[at] ?? 0) < 128) numbers++;
  return numbers >>> 1;
}

/** Where the postings of a term lie, as a half-open range of bytes; empty where no statement has it. */
function listOf({ hashes, offsets, postings }: StatementIndex, hash: number): readonly [number, number] {
  const place = lowerBound(hashes, hash);
  if (hashes[place] !== hash) return [0, 0];
  // A pack may lie about its offsets: no posting is read beyond the last.
  return [offsets[place] ?? 0, Math.min(offsets[place + 1] ?? 0, postings.length)];
}

/** Bytes of the longest varint of a 32-bit number. */
const VARINT = 5;

/** Throws a `PackError` where the postings of a term, by its place, aren't pairs of whole numbers that name statements, rising. */
export function requirePostings({ offsets, postings }: StatementIndex, term: number, statements: number): void {
  const [begin = 0, end = 0] = [offsets[term], offsets[term + 1]];
  let statement = -1;
  let [value, length, numbers] = [0, 0, 0];
  for (let at = begin; at < end; at++) {
    const byte = postings[at] ?? 0;
    value += (byte & 127) * 2 ** (7 * length);
    length++;
    if (length > VARINT) break;
    if (byte > 127) continue;
    if (numbers % 2 === 0) statement += value + 1;
    else if (value === 0) break;
    if (statement >= statements) break;
    [value, length, numbers] = [0, 0, numbers + 1];
  }
  if (begin === end || length > 0 || numbers % 2 !== 0) {
    throw new PackError('The section "postings" names statements that the pack doesn\'t have.');
  }
}

/** How often each distinct term of a list stands in it, by the term's hash. */
export function countHashes(terms: readonly string[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const term of terms) {
    const hash = hashOf(term);
    counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  return counts;
}

class PostingsWriter {
  readonly bytes: number[] = [];
  #last = -1;

  add(statement: number, times: number): void {
    this.#write(statement - this.#last - 1);
    this.#write(times);
    this.#last = statement;
  }

  #write(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.bytes.push(128 | (rest & 127));
      rest >>>= 7;
    }
    this.bytes.push(rest);
  }
}

function layOut(writers: ReadonlyMap<number, PostingsWriter>): Omit<StatementIndex, 'lengths'> {
  const hashes = Uint32Array.from(writers.keys()).sort();
  const offsets = new Uint32Array(hashes.length + 1);
  let length = 0;
  hashes.forEach((hash, place) => {
    offsets[place] = length;
    length += writers.get(hash)?.bytes.length ?? 0;
  });
  offsets[hashes.length] = length;
  const postings = new Uint8Array(length);
  hashes.forEach((hash, place) => {
    postings.set(writers.get(hash)?.bytes ?? [], offsets[place]);
  });
  return { hashes, offsets, postings };
}
