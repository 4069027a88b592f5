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

type Saved = {
  readonly id: string;
  readonly url: string;
  readonly title: string | null;
  readonly lead: string | null;
  readonly date: string;
  readonly place: string | null;
  readonly text: string;
};

/** "Month D, YYYY, Place" under the title of a text of the special edition. */
const DAY_LINE = /^\p{Lu}\p{L}+ \d{1,2}, \d{4}(?:, .*)?$/u;

/** How far down the line with the day may stand: settings of the site and the title come before it. */
const HEAD = 12;

/** A saved text under its name: the lead, then what stands below the title and the line with the day. */
function articleOfText({ id, url, title, lead, date, place, text }: Saved): [string, Article] {
  const saved = text.split('\n').map(foldSpace).filter(Boolean);
  const dayLine = saved.slice(0, HEAD).findIndex((each) => DAY_LINE.test(each));
  const body = saved.slice(dayLine + 1).filter((each, at) => at > 0 || each !== title);
  const line = { address: url, title, published: date, place, text: lead === null ? body : [lead, ...body] };
  return [id, { ...articleOfLine(JSON.stringify(line)), leads: lead === null ? 0 : 1 }];
}
