import { lowerBound } from './hash.ts';

/** Which documents hold which fingerprints: two parallel arrays, rising by fingerprint, then by document. */
export type FingerprintIndex = {
  readonly fingerprints: Uint32Array;
  /** By their order in the pack. */
  readonly documents: Uint32Array;
};

/** Indexes documents, given as lists of distinct fingerprints, by their order. */
export function indexFingerprints(documents: readonly Uint32Array[]): FingerprintIndex {
  const size = documents.reduce((sum, each) => sum + each.length, 0);
  const pairs = new Float64Array(size);
  let at = 0;
  // A fingerprint and its document in one number: 2^32 fingerprints times 2^20 documents fit the 53 bits of a double.
  documents.forEach((each, document) => {
    for (const fingerprint of each) pairs[at++] = fingerprint * DOCUMENTS + document;
  });
  pairs.sort();
  return {
    fingerprints: Uint32Array.from(pairs, (pair) => Math.floor(pair / DOCUMENTS)),
    documents: Uint32Array.from(pairs, (pair) => pair % DOCUMENTS),
  };
}

/** The most documents that one index can hold. */
export const DOCUMENTS = 2 ** 20;

/** Passes each document that has a fingerprint to `visit`. */
export function eachDocumentWith(
  index: FingerprintIndex,
  fingerprint: number,
  visit: (document: number) => void,
): void {
  for (let at = lowerBound(index.fingerprints, fingerprint); index.fingerprints[at] === fingerprint; at++) {
    visit(index.documents[at] ?? 0);
  }
}
