import type { DocumentHead, HeldDocument } from '../model/held.ts';
import type { FingerprintIndex } from './fingerprint-index.ts';
import type { StatementIndex } from './statement-index.ts';

/** The documents of one pack with their indexes: several of them, seen as one, are the record. */
export type Segment = {
  readonly heads: readonly DocumentHead[];
  /** One more than `heads`: the number, in `statements`, of each document's first statement. */
  readonly firsts: Uint32Array;
  readonly statements: StatementIndex;
  readonly fingerprints: FingerprintIndex;
  /** A document by its place in `heads`. */
  open(place: number): HeldDocument;
};

/** A segment as part of a record. */
export type Part = {
  readonly segment: Segment;
  /** Whether a document, by its place, counts: not where another segment has it instead. */
  counts(place: number): boolean;
};
