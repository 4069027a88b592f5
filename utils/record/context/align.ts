import { comparable } from './comparable.ts';

/** A unit of the page beside the unit of the record that it stands for; `null` where the other side has none. */
export type Aligned = { readonly page: string | null; readonly record: string | null };

/** Share of common words from which two units count as one that was changed, not as one removed and another added. */
const CHANGED = 0.5;

/** Cells of the table by which a gap is aligned; a larger gap is no edit but another text, and is given as removed and added. */
const MOST_CELLS = 250_000;

/**
 * Where two sequences of units differ: one block for each place, in order, empty where they are the same.
 *
 * 1. Units that stand once in both, in the same order, are the anchors (patience diff).
 * 2. Between anchors, equal units at both ends are taken off; what remains is a place that differs.
 * 3. Within it units are paired in order so that the paired ones are as alike as can be.
 */
export function align(page: readonly string[], record: readonly string[]): Aligned[][] {
  const [pageKeys, recordKeys] = [page.map(comparable), record.map(comparable)];
  const blocks: Aligned[][] = [];
  let [p, r] = [0, 0];
  for (const [nextP, nextR] of [...anchorsOf(pageKeys, recordKeys), [page.length, record.length] as const]) {
    let [endP, endR] = [nextP, nextR];
    while (p < endP && r < endR && pageKeys[p] === recordKeys[r]) [p, r] = [p + 1, r + 1];
    while (p < endP && r < endR && pageKeys[endP - 1] === recordKeys[endR - 1]) [endP, endR] = [endP - 1, endR - 1];
    if (p < endP || r < endR) blocks.push(...pairUp(page.slice(p, endP), record.slice(r, endR)));
    [p, r] = [nextP + 1, nextR + 1];
  }
  return blocks;
}

/** Pairs of indexes of units that stand once on each side, the longest series that is in order on both. */
function anchorsOf(page: readonly string[], record: readonly string[]): (readonly [number, number])[] {
  const inRecord = onceIn(record);
  const inPage = onceIn(page);
  const pairs = [...inPage].flatMap(([key, p]) => {
    const r = inRecord.get(key);
    return r === undefined ? [] : [[p, r] as const];
  });
  return longestRising(pairs);
}

function onceIn(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map(keys.flatMap((key, index) => (counts.get(key) === 1 ? [[key, index] as const] : [])));
}

/** The longest subsequence whose second members rise; patience sorting with back pointers. */
function longestRising(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const tops: number[] = [];
  const before: number[] = [];
  pairs.forEach(([, r], index) => {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < r) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tops[low - 1] ?? -1) : -1;
    tops[low] = index;
  });
  const found: (readonly [number, number])[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair) found.unshift(pair);
  }
  return found;
}

/** Pairs the units of one gap; runs without equal units between them are one block each. */
function pairUp(page: readonly string[], record: readonly string[]): Aligned[][] {
  const width = record.length + 1;
  if (page.length * record.length > MOST_CELLS) {
    return [
      [...record.map((unit) => ({ page: null, record: unit })), ...page.map((unit) => ({ page: unit, record: null }))],
    ];
  }
  const [pageWords, recordWords] = [page.map(wordsOf), record.map(wordsOf)];
  const likeness = (p: number, r: number): number => {
    const [a, b] = [page[p] ?? '', record[r] ?? ''];
    if (comparable(a) === comparable(b)) return 2;
    const share = shareOf(pageWords[p] ?? [], recordWords[r] ?? []);
    return share >= CHANGED ? share : 0;
  };
  const best = new Float64Array((page.length + 1) * width);
  for (let p = page.length - 1; p >= 0; p--) {
    for (let r = record.length - 1; r >= 0; r--) {
      const paired = likeness(p, r);
      const through = paired > 0 ? paired + (best[(p + 1) * width + r + 1] ?? 0) : 0;
      best[p * width + r] = Math.max(through, best[(p + 1) * width + r] ?? 0, best[p * width + r + 1] ?? 0);
    }
  }
  const blocks: Aligned[][] = [[]];
  let [p, r] = [0, 0];
  while (p < page.length || r < record.length) {
    const here = best[p * width + r] ?? 0;
    const paired = p < page.length && r < record.length ? likeness(p, r) : 0;
    if (paired > 0 && here === paired + (best[(p + 1) * width + r + 1] ?? 0)) {
      if (paired === 2) blocks.push([]);
      else blocks.at(-1)?.push({ page: page[p] ?? null, record: record[r] ?? null });
      [p, r] = [p + 1, r + 1];
    } else if (r < record.length && (p === page.length || here === (best[p * width + r + 1] ?? 0))) {
      blocks.at(-1)?.push({ page: null, record: record[r] ?? null });
      r += 1;
    } else {
      blocks.at(-1)?.push({ page: page[p] ?? null, record: null });
      p += 1;
    }
  }
  return blocks.filter((block) => block.length > 0);
}

const wordsOf = (unit: string): string[] => unit.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words in common, of the words of both: Dice's coefficient over the two multisets. */
function shareOf(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of a) {
    const count = left.get(word) ?? 0;
    if (count > 0) common += 1;
    left.set(word, count - 1);
  }
  return a.length + b.length === 0 ? 0 : (2 * common) / (a.length + b.length);
}
