import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callersPath, parseArguments, UsageError } from './arguments.ts';
import { buildForChromium } from './bench/built.ts';
import { startChromium } from './bench/chromium.ts';
import { longPage, wordsIn } from './bench/long-page.ts';
import { pageRows } from './bench/on-page.ts';
import { openingRows } from './bench/opening.ts';
import { documentOfLength } from './bench/passages.ts';
import { readingRows } from './bench/reading.ts';
import { lineOf, type Row } from './bench/row.ts';
import { sizeRows } from './bench/sizes.ts';
import { wakeRows, writeEmptyExtension } from './bench/wake.ts';
import { openBundle } from './packs.ts';
import { renderKremlinPage } from './render-page.ts';

/*
 * `npm run bench [-- [--pages DIR] [--records DIR] [--only PART,...]]`: how heavy and how fast the extension is, each comparison as a
 * ratio of medians from one interleaved run. `--pages` gives real pages, `--records` texts for a large pack; of what isn't given an
 * invented page of the same size takes the place, or rows are left out, and the output says so.
 */

/** The longest real page that is known, and the words in it. */
const LONGEST = { file: '17173.html', address: 'http://en.kremlin.ru/events/president/news/17173', words: 37_000 };
/** Words of the article that a worker is woken with. */
const WAKING = 1_500;

type LongPage = { readonly what: string; readonly address: string; readonly html: string };

const PARTS = ['extension', 'reading', 'opening'] as const;

async function main(): Promise<void> {
  const options = parseArguments(process.argv.slice(2), { pages: 'value', records: 'value', only: 'value' });
  const only = options.value('only')?.split(',') ?? PARTS;
  const unknown = only.find((part) => !PARTS.some((known) => known === part));
  if (unknown !== undefined) throw new UsageError(`--only knows no part "${unknown}": ${PARTS.join(', ')}`);
  if (only.includes('extension')) await benchExtension(pathOf(options.value('pages')));
  if (only.includes('reading')) print('Reading in Node', await readingRows());
  if (only.includes('opening')) await benchOpening(pathOf(options.value('records')));
}

async function benchExtension(pages: string | null): Promise<void> {
  const extension = buildForChromium();
  print('What is put into pages', sizeRows(extension));
  const page = pages === null ? inventedPage() : givenPage(pages);
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-bench-'));
  const running = await startChromium([extension, writeEmptyExtension(folder)], page.html);
  try {
    const name = nameOf(extension);
    print(`On a page of 37,000 words in Chromium (${page.what})`, await pageRows(running, name, page.address));
    print('Waking a stopped worker in Chromium', await wakeRows(running, name, documentOfLength(WAKING)));
  } finally {
    await running.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchOpening(records: string | null): Promise<void> {
  const missing = records === null ? ' (--records not given: without a large pack)' : '';
  print(`Packs and kept pages in Node${missing}`, await openingRows(records));
}

const pathOf = (given: string | null): string | null => (given === null ? null : callersPath(given));

function givenPage(folder: string): LongPage {
  const { file, address } = LONGEST;
  return { what: file, address, html: readFileSync(join(folder, file), 'utf8') };
}

function inventedPage(): LongPage {
  const source = longPage(LONGEST.words, openBundle().knowledge);
  const words = wordsIn(source.text.join(' '));
  return {
    what: `--pages not given: ${words} invented words`,
    address: source.address ?? '',
    html: renderKremlinPage(source),
  };
}

/** The extension's name as the browser shows it, from the catalogue of the language that it falls back to. */
function nameOf(extension: string): string {
  const messages = JSON.parse(readFileSync(join(extension, '_locales/en/messages.json'), 'utf8'));
  return messages.extensionName.message;
}

function print(title: string, rows: readonly Row[]): void {
  process.stdout.write(`\n${title}\n${rows.map((row) => `${lineOf(row)}\n`).join('')}`);
  if (rows.some(({ holds }) => holds === false)) process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`bench: ${error.message}\n`);
  process.exitCode = 2;
}
