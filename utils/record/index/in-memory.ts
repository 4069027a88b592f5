import { fingerprintsOf } from '../match/fingerprints.ts';
import type { DocumentId } from '../model/article.ts';
import type { HeldDocument } from '../model/held.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { OpenRecord } from '../model/record.ts';
import { termsOf } from '../text/terms.ts';
import { indexFingerprints } from './fingerprint-index.ts';
import { knowledgeWithMet } from './join-knowledge.ts';
import { joinSegments } from './join-segments.ts';
import type { Segment } from './segment.ts';
import { indexStatements } from './statement-index.ts';

/** Fingerprints of documents whose text isn't held; of the others they are made from the text. */
export type Fingerprints = ReadonlyMap<DocumentId, Uint32Array>;

/** A record of documents that are at hand: what tests use, and kept pages before they are packed. */
export const recordOf = (
  documents: readonly HeldDocument[],
  knowledge: Knowledge,
  fingerprints: Fingerprints = new Map(),
): OpenRecord => joinSegments([segmentOf(documents, fingerprints)], knowledgeWithMet(documents, knowledge));

/** Indexes documents; what a pack holds is this segment, laid out in bytes. */
export function segmentOf(documents: readonly HeldDocument[], fingerprints: Fingerprints): Segment {
  return {
    heads: documents,
    firsts: firstsOf(documents),
    statements: indexStatements(termsOfStatements(documents)),
    fingerprints: indexFingerprints(documents.map((document) => printsOf(document, fingerprints))),
    open(place) {
      const document = documents[place];
      if (!document) throw new RangeError(`No document ${place} of ${documents.length}.`);
      return document;
    },
  };
}

function firstsOf(documents: readonly HeldDocument[]): Uint32Array {
  const firsts = new Uint32Array(documents.length + 1);
  documents.forEach((document, place) => {
    firsts[place + 1] = (firsts[place] ?? 0) + document.statements.length;
  });
  return firsts;
}

function* termsOfStatements(documents: readonly HeldDocument[]): Generator<readonly string[]> {
  for (const { statements } of documents) for (const { quote } of statements) yield termsOf(quote);
}

const printsOf = (document: HeldDocument, given: Fingerprints): Uint32Array =>
  document.text ? fingerprintsOf(document.text.join(' ')) : (given.get(document.id) ?? new Uint32Array());
