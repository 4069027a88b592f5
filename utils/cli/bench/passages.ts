import { resolve } from 'node:path';
import MiniSearch from 'minisearch';
import { articleOfFile, loadDocuments } from '../../../data/build/documents.ts';
import type { Article } from '../../record/model/article.ts';
import type { OpenRecord } from '../../record/model/record.ts';
import { wordsIn } from './long-page.ts';

const DOCUMENTS = resolve(import.meta.dirname, '../../../data/documents');

/** What MiniSearch is told of its documents, when they are indexed and when the index is loaded. */
export const MINISEARCH = { fields: ['text'] };

/** MiniSearch's own index, as JSON, of all that the record can quote. */
export function indexOfPassages(record: OpenRecord): string {
  const passages = record.documents
    .flatMap(({ id }) => record.open(id)?.statements ?? [])
    .map(({ quote }, id) => ({ id, text: quote }));
  const index = new MiniSearch(MINISEARCH);
  index.addAll(passages);
  return JSON.stringify(index);
}

/** The bundled document whose length is nearest to so many words. */
export function documentOfLength(words: number): Article {
  const far = ({ text }: Article) => Math.abs(wordsIn(text.join(' ')) - words);
  const [nearest] = loadDocuments(DOCUMENTS)
    .whole.map(articleOfFile)
    .sort((a, b) => far(a) - far(b));
  if (!nearest) throw new Error('No bundled document has its text.');
  return nearest;
}
