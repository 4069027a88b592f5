import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type AbstractFile, abstractFileShape, fingerprintsFromHex } from '../../utils/record/index/abstract-file.ts';
import { hold } from '../../utils/record/index/hold.ts';
import { PackError } from '../../utils/record/index/pack-error.ts';
import { array, count, day, nullable, object, oneOf, type Shape, text } from '../../utils/record/index/shapes.ts';
import type { Article } from '../../utils/record/model/article.ts';
import type { HeldDocument } from '../../utils/record/model/held.ts';
import type { Knowledge } from '../../utils/record/model/knowledge.ts';
import { compileLexicon } from '../../utils/record/reading/lexicon.ts';
import { read } from '../../utils/record/reading/read.ts';
import { readJson } from './read-json.ts';

/** Where the words of a document come from, and what was done to them. */
export type Provenance = { readonly publisher: string; readonly taken: string; readonly changes: string };

/** A file of `documents/` that holds the text: what a page would say, with licence and provenance. */
export type DocumentFile = Pick<
  Article,
  'id' | 'address' | 'site' | 'title' | 'published' | 'place' | 'language' | 'leads' | 'text'
> & { readonly licence: string; readonly provenance: Provenance };

const provenanceShape: Shape<Provenance> = object<Provenance>({ publisher: text, taken: text, changes: text });

const documentFileShape: Shape<DocumentFile> = object<DocumentFile>({
  id: text,
  address: nullable(text),
  site: nullable(oneOf('kremlin', 'tass', 'tdi')),
  title: nullable(text),
  published: nullable(day),
  place: nullable(text),
  language: text,
  licence: text,
  provenance: provenanceShape,
  leads: count,
  text: array(text),
});

/** The files of a folder of documents: those with their text, and abstracts of those whose text may not be shipped. */
export function loadDocuments(folder: string): { readonly whole: DocumentFile[]; readonly abstracts: AbstractFile[] } {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({ file: join(folder, file), value: readJson(join(folder, file)) }));
  const isAbstract = ({ value }: { value: object }) => 'abstract' in value;
  return {
    whole: files.filter((each) => !isAbstract(each)).map(({ file, value }) => documentFileShape(value, file)),
    abstracts: files.filter(isAbstract).map(({ file, value }) => abstractFileShape(value, file)),
  };
}

/** The article that a file holds. */
export const articleOfFile = ({ licence, provenance, ...page }: DocumentFile): Article => ({
  ...page,
  kind: 'article',
  strong: null,
  headings: null,
});

/** Reads the documents of a folder, and takes the abstracts as they are. Throws a `PackError` for one without any day. */
export function holdDocuments(folder: string, knowledge: Knowledge) {
  const lexicon = compileLexicon(knowledge);
  const { whole, abstracts } = loadDocuments(folder);
  const held = whole.map((file): HeldDocument => {
    const document = hold(read(articleOfFile(file), lexicon), file.licence);
    if (!document) throw new PackError(`The document ${file.id} has no day.`);
    return document;
  });
  return {
    documents: [...held, ...abstracts.map((file) => file.abstract)],
    fingerprints: new Map(abstracts.map((file) => [file.abstract.id, fingerprintsFromHex(file.fingerprints)])),
  };
}
