import type { DocumentHead, HeldDocument } from '../model/held.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { openSections, packSections, type Sections } from './container.ts';
import { type Fingerprints, segmentOf } from './in-memory.ts';
import { asPart, runSteps, type Steps } from './in-steps.ts';
import { type Known, knowledgeWithMet, strangersIn } from './join-knowledge.ts';
import { knowledgeShape } from './knowledge-shape.ts';
import { LARGEST_PART, MOST_DOCUMENTS, MOST_STATEMENTS, requireAtMost, requirePackSize } from './limits.ts';
import { PackError } from './pack-error.ts';
import type { Segment } from './segment.ts';
import { array, label, listInSteps, object, parseJson, type Shape, text } from './shapes.ts';
import { headShape, restore, store, storedShape } from './stored-document.ts';
import { encodeUtf8 } from './utf8.ts';

/** What a pack says of itself. */
export type PackFacts = { readonly name: string; readonly licence: string };

/** What goes into a pack. */
export type PackContent = PackFacts & {
  readonly documents: readonly HeldDocument[];
  readonly knowledge: Knowledge;
  /** Fingerprints of the documents whose text isn't held. */
  readonly fingerprints?: Fingerprints;
};

/** A pack, opened: its documents are decoded when they are asked for. */
export type Pack = PackFacts & Known & { readonly segment: Segment };

const factsShape: Shape<PackFacts> = object<PackFacts>({ name: label, licence: label });

/** Lays a pack out in bytes: the same content gives the same bytes. Throws a `PackError` where it has more than is read again. */
export function writePack(content: PackContent): Uint8Array<ArrayBuffer> {
  const { documents } = content;
  requireAtMost('The pack', documents.length, MOST_DOCUMENTS, 'documents');
  const knowledge = knowledgeShape(knowledgeWithMet(documents, content.knowledge), 'knowledge');
  const { firsts, statements, fingerprints } = segmentOf(documents, content.fingerprints ?? new Map());
  requireAtMost('The pack', statements.lengths.length, MOST_STATEMENTS, 'statements');
  const stored = documents.map((document) => written('document', store(document)));
  return packSections(
    new Map([
      ['pack', written('pack', factsShape(content, 'pack'))],
      ['heads', written('heads', documents.map(headOf))],
      ['knowledge', written('knowledge', knowledge)],
      ['met', written('met', strangersIn(documents, content.knowledge))],
      ['document offsets', bytesOf(offsetsOf(stored))],
      ['documents', joinBytes(stored)],
      ['statement firsts', bytesOf(firsts)],
      ['term hashes', bytesOf(statements.hashes)],
      ['term offsets', bytesOf(statements.offsets)],
      ['postings', statements.postings],
      ['statement lengths', bytesOf(statements.lengths)],
      ['fingerprints', bytesOf(fingerprints.fingerprints)],
      ['fingerprint documents', bytesOf(fingerprints.documents)],
    ]),
  );
}

/** A part as JSON, no larger than it may be. */
function written(name: keyof typeof LARGEST_PART, value: unknown): Uint8Array {
  const bytes = encodeUtf8(JSON.stringify(value));
  requireAtMost(`The part "${name}" of the pack`, bytes.length, LARGEST_PART[name], 'bytes');
  return bytes;
}

const list = array((value) => value);

/** Knowledge is the largest part that every opening reads: `checkPack` looks at its types once, when the pack comes in. */
const takenAsChecked: Shape<Knowledge> = (value, where) =>
  object({ people: list, places: list, organisations: list, agreements: list })(value, where) as Knowledge;

/**
 * Opens a pack without reading more than its directory, heads and knowledge: the indexes are used as they lie in `bytes`.
 * Throws a `PackError` that says what is wrong and where. A pack from outside goes through `checkPack` first.
 */
export const openPack = (bytes: Uint8Array): Pack => runSteps(openPackInSteps(bytes));

/** The same as `openPack`, cut into steps. */
export function* openPackInSteps(bytes: Uint8Array): Steps<Pack> {
  requirePackSize(bytes.length);
  const sections = openSections(bytes.byteOffset % 8 === 0 ? bytes : bytes.slice());
  const facts = parseJson(smallPart(sections, 'pack'), factsShape, 'pack');
  yield 0;
  const knowledge = parseJson(smallPart(sections, 'knowledge'), takenAsChecked, 'knowledge');
  const met = sections.has('met') ? parseJson(smallPart(sections, 'met'), array(text), 'met') : [];
  yield 0.3;
  const given = parseJson(smallPart(sections, 'heads'), list, 'heads');
  const heads = yield* asPart(0.5, 0.9, listInSteps(given, headShape, 'heads'));
  return { ...facts, knowledge, met: new Set(met), segment: openSegment(sections, heads) };
}

function openSegment(sections: Sections, heads: readonly DocumentHead[]): Segment {
  const offsets = numbers(sections, 'document offsets');
  const documents = part(sections, 'documents');
  const firsts = numbers(sections, 'statement firsts');
  const [hashes, terms] = [numbers(sections, 'term hashes'), numbers(sections, 'term offsets')];
  const postings = part(sections, 'postings');
  const lengths = shorts(sections, 'statement lengths');
  const [fingerprints, holders] = [numbers(sections, 'fingerprints'), numbers(sections, 'fingerprint documents')];
  requireAtMost('The pack', heads.length, MOST_DOCUMENTS, 'documents');
  requireAtMost('The pack', lengths.length, MOST_STATEMENTS, 'statements');
  if (new Set(heads.map(({ id }) => id)).size < heads.length)
    throw new PackError('A document stands in the pack twice.');
  requireFit('document offsets', offsets, heads.length, documents.length);
  requireFit('statement firsts', firsts, heads.length, lengths.length);
  if (terms.length !== hashes.length + 1 || terms.at(-1) !== postings.length) throw unfit('term offsets');
  if (fingerprints.length !== holders.length) throw unfit('fingerprint documents');
  return {
    heads,
    firsts,
    statements: { hashes, offsets: terms, postings, lengths },
    fingerprints: { fingerprints, documents: holders },
    open(place) {
      const head = heads[place];
      if (!head) throw new RangeError(`No document ${place} of ${heads.length}.`);
      const bytes = documents.subarray(offsets[place], offsets[place + 1]);
      requireAtMost(`The document ${head.id}`, bytes.length, LARGEST_PART.document, 'bytes');
      return restore(head, parseJson(bytes, storedShape, `The document ${head.id}`));
    },
  };
}

/** Offsets of `count` parts in `total` bytes or statements: one more than the parts, from 0, never falling, up to the total. */
function requireFit(name: string, offsets: Uint32Array, count: number, total: number): void {
  if (offsets.length !== count + 1 || offsets[0] !== 0 || offsets.at(-1) !== total) throw unfit(name);
  if (offsets.some((offset, at) => offset < (offsets[at - 1] ?? 0))) throw outOfOrder(name);
}

/** A section whose numbers don't rise. */
export const outOfOrder = (name: string): PackError => new PackError(`The section "${name}" is not in order.`);

const unfit = (name: string): PackError => new PackError(`The section "${name}" does not fit the others.`);

function part(sections: Sections, name: string): Uint8Array {
  const bytes = sections.get(name);
  if (!bytes) throw new PackError(`The pack has no section "${name}".`);
  return bytes;
}

/** A section that is read at once. */
function smallPart(sections: Sections, name: 'pack' | 'heads' | 'knowledge' | 'met'): Uint8Array {
  const bytes = part(sections, name);
  requireAtMost(`The section "${name}"`, bytes.length, LARGEST_PART[name], 'bytes');
  return bytes;
}

/** A section of 32-bit numbers, as it lies there. */
function numbers(sections: Sections, name: string): Uint32Array {
  const bytes = part(sections, name);
  if (bytes.length % 4 !== 0) throw new PackError(`The section "${name}" holds no whole 32-bit numbers.`);
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
}

function shorts(sections: Sections, name: string): Uint16Array {
  const bytes = part(sections, name);
  if (bytes.length % 2 !== 0) throw new PackError(`The section "${name}" holds no whole 16-bit numbers.`);
  return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);
}

const bytesOf = (values: Uint32Array | Uint16Array): Uint8Array =>
  new Uint8Array(values.buffer, values.byteOffset, values.byteLength);

/** A head alone: `headShape` leaves everything else of the document behind. */
const headOf = (document: HeldDocument): DocumentHead => headShape(document, document.id);

function offsetsOf(parts: readonly Uint8Array[]): Uint32Array {
  const offsets = new Uint32Array(parts.length + 1);
  parts.forEach((bytes, place) => {
    offsets[place + 1] = (offsets[place] ?? 0) + bytes.length;
  });
  return offsets;
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const bytes of parts) {
    joined.set(bytes, at);
    at += bytes.length;
  }
  return joined;
}
