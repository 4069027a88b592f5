import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { joinPacks } from '../../record/index/open.ts';
import { type Article, joinText } from '../../record/model/article.ts';
import { compileLexicon } from '../../record/reading/lexicon.ts';
import { read } from '../../record/reading/read.ts';
import { contextOf } from '../../record/record.ts';
import { openBundle } from '../packs.ts';
import { interleave, timed } from './interleave.ts';
import { documentOfLength, indexOfPassages, MINISEARCH } from './passages.ts';
import { comparison, type Row } from './row.ts';

/** Words of the page that is read: what a page of the sites has. */
const WORDS = 1_500;
const WARM_ROUNDS = 41;
const COLD_ROUNDS = 9;
/** Runs of each that go before, until the machine code is there. */
const WARMING = 15;

/** What a cold run finds in its folder. */
export type ColdWork = { readonly article: Article; readonly sentences: readonly string[]; readonly index: string };

/**
 * Reading a page and gathering all that the bundled pack has to say to it, beside MiniSearch answering the page's sentences against the
 * passages of the same pack.
 */
export async function readingRows(): Promise<Row[]> {
  const record = joinPacks([openBundle()]);
  const lexicon = compileLexicon(record.knowledge);
  const article = documentOfLength(WORDS);
  const text = joinText(article);
  const sentences = read(article, lexicon).sentences.map(({ span }) => text.slice(span.start, span.end));
  const index = indexOfPassages(record);
  const search = MiniSearch.loadJSON(index, MINISEARCH);
  const peers = {
    ours: () => timed(() => contextOf(article, lexicon, record)),
    miniSearch: () => timed(() => answerAll(search, sentences)),
  };
  await interleave(WARMING, peers);
  const warm = await interleave(WARM_ROUNDS, peers);
  const cold = await coldTimes({ article, sentences, index });
  return [
    comparison(
      'reading a 1,500-word page and gathering its context, warm',
      warm.ours,
      { name: `MiniSearch, loaded, ${sentences.length} sentences`, times: warm.miniSearch },
      1,
    ),
    comparison(
      '  the first time in a fresh process, pack and lexicon included',
      cold.ours,
      { name: 'MiniSearch, loading included', times: cold.miniSearch },
      1,
    ),
  ];
}

/** Answers each sentence, as a reader's question for what was said before. */
export function answerAll(search: MiniSearch, sentences: readonly string[]): void {
  for (const sentence of sentences) search.search(sentence);
}

async function coldTimes(work: ColdWork) {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-bench-'));
  const file = join(folder, 'work.json');
  try {
    writeFileSync(file, JSON.stringify(work));
    return await interleave(COLD_ROUNDS, {
      ours: () => coldTime('ours', file),
      miniSearch: () => coldTime('minisearch', file),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds that a fresh process takes, its modules loaded. */
function coldTime(what: 'ours' | 'minisearch', file: string): number {
  const script = join(import.meta.dirname, 'cold.ts');
  const [node = '', ...options] = [process.execPath, ...process.execArgv];
  return Number(execFileSync(node, [...options, script, what, file], { encoding: 'utf8' }));
}
