import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readMetadata } from '../page/metadata.ts';
import type { Article } from '../record/model/article.ts';
import { callersPath } from './arguments.ts';
import { articleOfLine, LineError } from './json-lines.ts';
import { documentOf, extractionOf } from './page.ts';
import { FileError, reasonOf } from './run.ts';

/** One document of the inputs, or why it is none; `where` names the file, and the line in JSON Lines. */
export type Input =
  | { readonly where: string; readonly article: Article }
  | { readonly where: string; readonly skipped: 'gallery' | 'listing' }
  | { readonly where: string; readonly broken: string };

/** Every document of files and folders, one after the other. Throws a `FileError` for a path that isn't there. */
export function* readInputs(paths: readonly string[]): Generator<Input> {
  for (const path of paths) {
    const file = callersPath(path);
    if (statOf(file, path).isDirectory()) yield* readFolder(file, path);
    else yield* readInput(file, path);
  }
}

function* readFolder(folder: string, name: string): Generator<Input> {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const [file, where] = [join(folder, entry.name), join(name, entry.name)];
    if (entry.isDirectory()) yield* readFolder(file, where);
    else if (PAGE.test(entry.name) || LINES.test(entry.name)) yield* readInput(file, where);
  }
}

const PAGE = /\.x?html?$/i;
const LINES = /\.(?:jsonl|ndjson)$/i;

function* readInput(file: string, where: string): Generator<Input> {
  let words: string;
  try {
    words = readFileSync(file, 'utf8');
  } catch (error) {
    yield { where, broken: reasonOf(error) };
    return;
  }
  if (LINES.test(file) || (!PAGE.test(file) && words.trimStart().startsWith('{'))) yield* readLines(words, where);
  else yield readPage(words, where);
}

function* readLines(words: string, where: string): Generator<Input> {
  let number = 0;
  for (const line of words.split('\n')) {
    number++;
    if (line.trim() !== '') yield readLine(line, `${where}:${number}`);
  }
}

function readLine(line: string, where: string): Input {
  try {
    return sorted(articleOfLine(line), where);
  } catch (error) {
    if (error instanceof LineError) return { where, broken: error.message };
    throw error;
  }
}

function readPage(html: string, where: string): Input {
  const extraction = extractionOf(html, addressIn(html));
  // Where only the record could tell that a page is an article, there is no record yet.
  const isUncertain = 'needs' in extraction && extraction.needs === 'record';
  return isUncertain ? { where, broken: 'no article is recognised' } : sorted(extraction.article, where);
}

/** The address that a saved page gives for itself, empty where it gives none: a relative one tells nothing. */
function addressIn(html: string): string {
  const { url, canonical } = readMetadata(documentOf(html));
  return [url, canonical].find((address) => address && /^https?:\/\//i.test(address)) ?? '';
}

function sorted(article: Article, where: string): Input {
  if (article.kind === 'gallery' || article.kind === 'listing') return { where, skipped: article.kind };
  if (article.text.length === 0) return { where, broken: 'no article is recognised' };
  return { where, article };
}

function statOf(file: string, path: string) {
  try {
    return statSync(file);
  } catch (error) {
    throw new FileError(`${path} can't be read: ${reasonOf(error)}`);
  }
}
