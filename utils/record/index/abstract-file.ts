import type { HeldDocument } from '../model/held.ts';
import type { Abstract } from './abstract.ts';
import { PackError } from './pack-error.ts';
import { count, object, type Shape, text } from './shapes.ts';
import { heldShape } from './stored-document.ts';

/** An abstract as it lies in `data/documents/`. */
export type AbstractFile = {
  readonly provenance: { readonly publisher: string; readonly taken: string; readonly changes: string };
  readonly abstract: HeldDocument;
  /** How many words the document has: the quotations are a share of them. */
  readonly words: number;
  /** 8 hexadecimal digits each, rising. */
  readonly fingerprints: string;
};

/** The file of an abstract; `fingerprintsFromHex` undoes what is done to its fingerprints. */
export const abstractFile = ({ document, words, fingerprints }: Abstract): AbstractFile => ({
  provenance: {
    publisher: document.host,
    taken: document.address ?? '',
    changes: 'Facts, short quotations and one-way fingerprints, made by `corpus -- abstract`; the text is left out.',
  },
  abstract: document,
  words,
  fingerprints: [...fingerprints].map((each) => each.toString(16).padStart(8, '0')).join(''),
});

/** Fingerprints as a file of an abstract gives them. Throws a `PackError` where they are none. */
export function fingerprintsFromHex(digits: string): Uint32Array {
  if (!/^(?:[0-9a-f]{8})*$/.test(digits)) throw new PackError('Fingerprints have 8 hexadecimal digits each.');
  return Uint32Array.from(digits.match(/.{8}/g) ?? [], (each) => Number.parseInt(each, 16));
}

/** A file of `data/documents/` that holds an abstract. */
export const abstractFileShape: Shape<AbstractFile> = object<AbstractFile>({
  provenance: object<AbstractFile['provenance']>({ publisher: text, taken: text, changes: text }),
  abstract: heldShape,
  words: count,
  fingerprints: text,
});
