import type { AgreementId } from '../model/knowledge.ts';
import { openSections, type Sections, verifySectionsInSteps } from './container.ts';
import type { FingerprintIndex } from './fingerprint-index.ts';
import { asPart, eachInSteps, runSteps, type Steps } from './in-steps.ts';
import { knowledgeInSteps } from './knowledge-shape.ts';
import { requirePackSize } from './limits.ts';
import { requireFlat } from './nesting.ts';
import { openPackInSteps, outOfOrder, type Pack } from './pack.ts';
import { PackError } from './pack-error.ts';
import type { Segment } from './segment.ts';
import { requirePostings, type StatementIndex } from './statement-index.ts';

/** A pack of which every part was looked at: what that showed of its documents needn't be looked up again. */
export type CheckedPack = Pack & {
  /** Agreements that its documents speak of. */
  readonly agreements: ReadonlySet<AgreementId | string>;
};

/** Opens a pack from outside after every part of it was checked: sums, indexes and each document. Throws a `PackError`. */
export const checkPack = (bytes: Uint8Array): CheckedPack => runSteps(checkPackInSteps(bytes));

/** The same as `checkPack`, cut into steps of a few milliseconds, so that it can be watched, and left off. */
export function* checkPackInSteps(bytes: Uint8Array): Steps<CheckedPack> {
  requirePackSize(bytes.length);
  yield* asPart(0, 0.35, verifySectionsInSteps(bytes));
  yield* asPart(0.35, 0.4, checkNesting(openSections(bytes)));
  const pack = yield* asPart(0.4, 0.45, openPackInSteps(bytes));
  const knowledge = yield* asPart(0.45, 0.5, knowledgeInSteps(pack.knowledge, 'knowledge'));
  yield* asPart(0.5, 0.55, checkStatements(pack.segment.statements));
  yield* asPart(0.55, 0.6, checkFingerprints(pack.segment.fingerprints, pack.segment.heads.length));
  const agreements = yield* asPart(0.6, 1, checkDocuments(pack.segment));
  return { ...pack, knowledge, agreements };
}

const JSON_SECTIONS = ['pack', 'knowledge', 'met', 'heads', 'documents'] as const;

function* checkNesting(sections: Sections): Steps<void> {
  for (const [at, name] of JSON_SECTIONS.entries()) {
    const share = at / JSON_SECTIONS.length;
    const section = sections.get(name) ?? new Uint8Array();
    yield* asPart(share, share + 1 / JSON_SECTIONS.length, requireFlat(section, name));
  }
}

/** How many numbers of an index, and how many lists of it, are looked at in one step. */
const NUMBERS = 100_000;
const LISTS = 500;

function* checkStatements(index: StatementIndex): Steps<void> {
  const { hashes, offsets, lengths } = index;
  yield* asPart(0, 0.1, checkRising('term hashes', hashes, false));
  yield* asPart(0.1, 0.2, checkRising('term offsets', offsets, true));
  const checkLists = eachInSteps(hashes.length, LISTS, (term) => requirePostings(index, term, lengths.length));
  yield* asPart(0.2, 1, checkLists);
}

function* checkFingerprints({ fingerprints, documents }: FingerprintIndex, count: number): Steps<void> {
  yield* asPart(0, 0.5, checkRising('fingerprints', fingerprints, true));
  const checkPlaces = eachInSteps(documents.length, NUMBERS, (at) => {
    const place = documents[at] ?? 0;
    if (place >= count) {
      throw new PackError('The section "fingerprint documents" names a document that the pack doesn\'t have.');
    }
    const isSame = at > 0 && fingerprints[at] === fingerprints[at - 1];
    if (isSame && place <= (documents[at - 1] ?? 0)) throw outOfOrder('fingerprint documents');
  });
  yield* asPart(0.5, 1, checkPlaces);
}

function* checkRising(name: string, values: Uint32Array, evenly: boolean): Steps<void> {
  yield* eachInSteps(values.length, NUMBERS, (at) => {
    const [before = -1, value = 0] = [at > 0 ? values[at - 1] : -1, values[at]];
    if (value < before || (value === before && !evenly)) throw outOfOrder(name);
  });
}

function* checkDocuments({ heads, firsts, open }: Segment): Steps<ReadonlySet<string>> {
  const agreements = new Set<string>();
  yield* eachInSteps(heads.length, 1, (place) => {
    const document = open(place);
    const held = document.statements.length;
    const indexed = (firsts[place + 1] ?? 0) - (firsts[place] ?? 0);
    if (held !== indexed) {
      throw new PackError(`The document ${document.id} has ${held} statements, and ${indexed} are indexed.`);
    }
    for (const { agreement } of [...document.agreements, ...document.steps]) agreements.add(agreement);
  });
  return agreements;
}
