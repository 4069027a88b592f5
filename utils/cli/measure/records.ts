import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../record/model/article.ts';
import { foldSpace } from '../../record/text/fold.ts';
import { articleOfLine } from '../json-lines.ts';
import { parseCsv } from './csv.ts';

/** Real texts without their markup: a large record, and single ones of other sites. */
export type Records = {
  /** Texts of kremlin.ru by their address; paragraphs are joined, the summary stands before them. */
  readonly byLink: ReadonlyMap<string, Article>;
  /** Texts of several sites by a name of their own. */
  readonly byId: ReadonlyMap<string, Article>;
};

const TABLE = 'kremlin-en-2021-22.csv';
const LINES = 'texts.jsonl';

/** Opens a folder of texts; a file that isn't in it holds none. */
export function openRecords(folder: string): Records {
  const rows = parseCsv(contentOf(join(folder, TABLE)));
  const lines = contentOf(join(folder, LINES)).split('\n').filter(Boolean);
  return {
    byLink: new Map(rows.map((row) => [row.link ?? '', articleOfRow(row)])),
    byId: new Map(lines.map((line) => articleOfText(JSON.parse(line)))),
  };
}

/** What the table writes where a page gives no place. */
const MISSING = 'NA';

const contentOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

const articleOfRow = ({ link, headline, date, location, summary, body }: Record<string, string>): Article =>
  articleOfLine(
    JSON.stringify({
      address: link,
      title: headline,
      published: date,
      place: location && location !== MISSING ? location : null,
      text: [summary, body].filter(Boolean),
    }),
  );

type Saved = { id: string; url: string; title: string | null; date: string; place: string | null; text: string };

/** "Month D, YYYY, Place" above a text of the special edition. */
const DAY_LINE = /^\p{Lu}\p{L}+ \d{1,2}, \d{4}(?:, .*)?$/u;

/** The title, the line with the day and "All news" above a saved text aren't part of it. */
function articleOfText({ id, url, title, date, place, text }: Saved): [string, Article] {
  const paragraphs = text.split('\n').map(foldSpace);
  const head = foldSpace(title ?? '');
  const isOwn = (each: string, at: number) =>
    each !== '' && !(at < 6 && (each === head || DAY_LINE.test(each) || each === 'All news'));
  const line = { address: url, title, published: date, place, text: paragraphs.filter(isOwn) };
  return [id, articleOfLine(JSON.stringify(line))];
}
