import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** So many words in a row that stand in a document and in the code are no chance. */
const WORDS_IN_A_ROW = 6;

type Named = { readonly name: string; readonly surname?: string; readonly names?: readonly string[] };

const filesIn = (folder: string, kind: RegExp): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && kind.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

const knowledge = (folder: string): Named[] =>
  filesIn(folder, /\.json$/).map((file) => JSON.parse(readFileSync(file, 'utf8')) as Named);

/** Words one after another, whatever stands between them; addresses aren't words. */
const wordsOf = (text: string): string[] =>
  text
    .replace(/https?:\S+/g, ' ')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function* rowsOf(words: readonly string[]): Generator<string> {
  for (let at = 0; at + WORDS_IN_A_ROW <= words.length; at++) yield words.slice(at, at + WORDS_IN_A_ROW).join(' ');
}

/** Every text of a document's file, its paragraphs and quotations. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, each]) => (key === 'provenance' ? [] : textsOf(each)))
    : [];
}

const code = ['utils', 'components', 'entrypoints']
  .flatMap((folder) => filesIn(folder, /\.(?:tsx?|html|css)$/))
  .map((file) => ({
    path: relative(ROOT, file),
    text: readFileSync(file, 'utf8'),
  }));

const documents = filesIn('data/documents', /\.json$/).map((file) => JSON.parse(readFileSync(file, 'utf8')) as object);

/** People whom the bundled documents speak of. */
function peopleSpokenOf(): Named[] {
  const told = documents.flatMap(textsOf).join(' ');
  return knowledge('data/people').filter(
    ({ name, surname }) =>
      told.includes(name) || (surname !== undefined && new RegExp(`(?<!\\p{L})${surname}(?!\\p{L})`, 'u').test(told)),
  );
}

function namesIn(text: string, people: readonly Named[]): string[] {
  return people.flatMap(({ name, surname }) =>
    [name, ...(surname ? [surname] : [])].filter((each) => new RegExp(`(?<!\\p{L})${each}(?!\\p{L})`, 'u').test(text)),
  );
}

const rowsOfDocuments = new Set(documents.flatMap(textsOf).flatMap((text) => [...rowsOf(wordsOf(text))]));

describe('the code knows nothing of the bundled documents:', () => {
  it('no sentence of theirs stands in it, comments included', () => {
    expect(rowsOfDocuments.size).toBeGreaterThan(1000);
    const found = code.flatMap(({ path, text }) =>
      [...rowsOf(wordsOf(text))].filter((row) => rowsOfDocuments.has(row)).map((row) => `${path}: ${row}`),
    );
    expect(found).toEqual([]);
  });

  it('nobody whom they speak of is named in it', () => {
    const people = peopleSpokenOf();
    expect(people.length).toBeGreaterThan(2);
    expect(code.flatMap(({ path, text }) => namesIn(text, people).map((name) => `${path}: ${name}`))).toEqual([]);
  });

  it('no agreement stands in it by name', () => {
    const names = knowledge('data/agreements').flatMap(({ name, names: others = [] }) => [name, ...others]);
    const told = names.filter((name) => wordsOf(name).length > 2);
    const lower = code.map(({ path, text }) => ({ path, text: wordsOf(text).join(' ') }));
    expect(
      lower.flatMap(({ path, text }) =>
        told.filter((name) => text.includes(` ${wordsOf(name).join(' ')} `)).map((name) => `${path}: ${name}`),
      ),
    ).toEqual([]);
  });
});
