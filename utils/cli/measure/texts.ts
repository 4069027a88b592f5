import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { articleOfFile, loadDocuments } from '../../../data/build/documents.ts';
import { type Article, paragraphSpans } from '../../record/model/article.ts';
import type { Span } from '../../record/model/span.ts';
import { articleOfLine } from '../json-lines.ts';
import { FileError } from '../run.ts';
import type { TextReference } from './answers.ts';
import { articleOfPage, type Pages } from './pages.ts';
import type { Records } from './records.ts';
import { articleOfSeed, lengthOfDateline } from './seed-article.ts';

/** What is given from outside, opened; `null` is what isn't. */
export type Material = {
  readonly pages: Pages | null;
  readonly records: Records | null;
  /** Folder of the texts that the bundled pack was made of. */
  readonly seeds: string | null;
};

const ROOT = resolve(import.meta.dirname, '../../..');
const DOCUMENTS = join(ROOT, 'data/documents');
const REPORTS = join(ROOT, 'tests/answers/reports');

/** The option by which a text that isn't given could be. */
export type NotGiven = { readonly needs: 'pages' | 'records' | 'seeds' };

/** The text that answers are about, or which option would give it. Throws a `FileError` where the material lacks it. */
export function articleFor(reference: TextReference, material: Material): Article | NotGiven {
  const { documents, reports, seeds, pages, records, texts } = reference;
  if (documents !== undefined) return known(bundledDocument(documents), documents);
  if (seeds !== undefined)
    return material.seeds === null ? { needs: 'seeds' } : known(seed(seeds, material.seeds), seeds);
  if (pages !== undefined) return material.pages ? known(page(pages, material.pages), pages) : { needs: 'pages' };
  if (!material.records) return { needs: 'records' };
  if (reports !== undefined) return known(ownReport(reports), reports);
  if (records !== undefined) return known(material.records.byLink.get(records), records);
  return known(material.records.byId.get(texts ?? ''), texts ?? 'a text without a reference');
}

function known(article: Article | undefined, name: string): Article {
  if (!article) throw new FileError(`${name}: answers are about it, and it isn't in what is given`);
  return article;
}

/** The articles that the bundled pack holds whole. */
export const bundledArticles = (): Article[] => loadDocuments(DOCUMENTS).whole.map(articleOfFile);

function bundledDocument(file: string): Article | undefined {
  const found = loadDocuments(DOCUMENTS).whole.find(({ id }) => `${id.replace(':', '-')}.json` === file);
  return found && articleOfFile(found);
}

/** A report that was written for its answers, on an event whose transcript stands in `--records`. */
function ownReport(name: string): Article | undefined {
  const file = join(REPORTS, `${name}.json`);
  if (!existsSync(file)) return undefined;
  const saved = readFileSync(file, 'utf8');
  const { headings } = JSON.parse(saved) as { readonly headings?: readonly number[] };
  return { ...articleOfLine(saved), headings: headings ?? null };
}

function seed(number: string, folder: string): Article | undefined {
  const file = readdirSync(folder).find((name) => name.startsWith(number) && name.endsWith('.txt'));
  return file === undefined ? undefined : articleOfSeed(readFileSync(join(folder, file), 'utf8'));
}

function page(name: string, pages: Pages): Article | undefined {
  const file = pages.files.get(name.slice(name.lastIndexOf('/') + 1));
  return file === undefined ? undefined : articleOfPage(file);
}

/** Parts of T that annotators don't count: a report's dateline. */
export const uncounted = (article: Article): Span[] =>
  paragraphSpans(article).flatMap(({ start }, at) => {
    const length = lengthOfDateline(article.text[at] ?? '');
    return length > 0 ? [{ start, end: start + length }] : [];
  });
