import { join, resolve } from 'node:path';
import { callersPath, parseArguments, UsageError } from './arguments.ts';
import { type AnchorRow, anchorSources, measureAnchors } from './measure/anchoring.ts';
import { openBench } from './measure/bench.ts';
import { measureChanges } from './measure/changing.ts';
import { measureAgreement, measureSet, type SetScores } from './measure/measure-answers.ts';
import { measureMatching, measurePages } from './measure/measure-pages.ts';
import { openPages } from './measure/pages.ts';
import { openRecords } from './measure/records.ts';
import type { PageRow } from './measure/sites.ts';
import { align, GROUPS, printCount, printScores } from './measure/table.ts';
import { bundledArticles, type Material } from './measure/texts.ts';
import { wilson } from './measure/wilson.ts';
import { FileError, oneLine } from './run.ts';

/*
 * `npm run measure`: how right the reading is, part by part, on the answers of `tests/answers` (see GUIDE.md there) and on real pages.
 * Of the answers that nobody develops on only figures are printed, never rows.
 */

/** Parts that no answers are needed for. */
const OTHERS: readonly string[] = ['sites', 'match', 'highlights', 'changes'];

const USAGE = `usage: npm run measure -- [--pages DIR] [--records DIR] [--seeds DIR] [--rows] [--only PART,...]
parts: ${[...GROUPS, ...OTHERS].join(', ')}`;

const ANSWERS = join(resolve(import.meta.dirname, '../..'), 'tests/answers');

/** How many failed pages are named. */
const NAMED = 5;

type Asked = { readonly material: Material; readonly rows: boolean; isAsked(part: string): boolean };

function measure({ material, rows, isAsked }: Asked): void {
  const bench = openBench(material, tell);
  if (isAsked('sites')) {
    // First, because it reads every page: the answers' texts are laid beside the same ones.
    if (material.pages) print(pageRows('sites', measurePages(material.pages, bench, tell)));
    else print(['sites: --pages not given: rows not run']);
  }
  if (isAsked('match')) {
    print(pageRows('match', measureMatching(bench, material)));
    if (!material.records) print(['match, large record: --records not given: rows not run']);
  }
  if (isAsked('highlights')) {
    print(anchorRows('bundled', measureAnchors(bundledSources())));
    if (material.pages) print(anchorRows('pages', measureAnchors(anchorSources(material.pages))));
    else print(['highlights, pages: --pages not given: rows not run']);
  }
  if (isAsked('changes')) {
    print(pageRows('changes, bundled', measureChanges(bundledSources(), 20, bench.lexicon)));
    if (material.pages)
      print(pageRows('changes, pages', measureChanges(anchorSources(material.pages), 1, bench.lexicon)));
    else print(['changes, pages: --pages not given: rows not run']);
  }
  if (!GROUPS.some(isAsked)) return;
  const sets = [
    measureSet('develop', join(ANSWERS, 'develop'), material, bench),
    measureSet('unseen', join(ANSWERS, 'unseen'), material, bench),
    measureAgreement(ANSWERS, material, bench),
  ];
  for (const set of sets) printSet(set);
  print(printScores(sets, (part) => isAsked(groupOf(part))));
  if (rows && sets[0]) printWrong(sets[0], isAsked);
}

const bundledSources = () => bundledArticles().map((article) => ({ article, print: null }));

const groupOf = (part: string): string => part.split(':')[0] ?? '';

/** How much of a set was scored; words that don't stand in their text are named for the set that is worked on. */
function printSet({ set, texts, notGiven, unplaced }: SetScores): void {
  print([`${set}: ${texts} texts scored`]);
  for (const [option, names] of notGiven) {
    print([`${set}: ${names.length} texts need --${option}: not given: rows not run`]);
  }
  if (unplaced.length === 0) return;
  print([`${set}: ${unplaced.length} answers stand nowhere in their text and aren't counted`]);
  if (set === 'develop') print(unplaced.map(({ name, words }) => `  ${name}: “${words}”`));
}

function printWrong({ ours }: SetScores, isAsked: (part: string) => boolean): void {
  for (const { part, side, words } of ours.wrong) {
    if (isAsked(groupOf(part))) print([`${part} · ${side} · ${words}`]);
  }
}

const pageRows = (part: string, rows: readonly PageRow[]): string[] =>
  align(
    rows.map(({ name, right, of, failed }) => [
      part,
      name,
      printCount({ right, of }),
      failed.length > 0 ? `first: ${failed.slice(0, NAMED).join(', ')}` : '',
    ]),
  );

/** "highlights  pages  in other typography  90/100 90 % [82–94]  lost 9  wrong 1 [at most 5.4 %]". */
const anchorRows = (set: string, rows: readonly AnchorRow[]): string[] =>
  align(
    rows.map(({ name, right, lost, wrong }) => {
      const of = right + lost + wrong;
      const most = (100 * wilson(wrong, of).high).toFixed(1);
      return ['highlights', set, name, printCount({ right, of }), `lost ${lost}`, `wrong ${wrong} [at most ${most} %]`];
    }),
  );

const print = (lines: readonly string[]): void => {
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
};

const tell = (line: string): void => {
  process.stderr.write(`measure: ${line}\n`);
};

function run(given: readonly string[]): void {
  const options = parseArguments(given, {
    pages: 'value',
    records: 'value',
    seeds: 'value',
    rows: 'flag',
    only: 'value',
  });
  if (options.alone.length > 0) throw new UsageError(`unknown argument ${options.alone[0]}`);
  const only = options.value('only')?.split(',') ?? null;
  const unknown = only?.find((part) => ![...GROUPS, ...OTHERS].includes(part));
  if (unknown !== undefined) throw new UsageError(`--only knows no part "${unknown}"`);
  const [folder, records, seeds] = ['pages', 'records', 'seeds'].map((name) => options.value(name));
  const pages = folder ? openPages(callersPath(folder)) : null;
  try {
    measure({
      material: {
        pages,
        records: records ? openRecords(callersPath(records)) : null,
        seeds: seeds ? callersPath(seeds) : null,
      },
      rows: options.flag('rows'),
      isAsked: (part) => only === null || only.includes(part),
    });
  } finally {
    pages?.close();
  }
}

try {
  run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError || error instanceof FileError)) throw error;
  process.stderr.write(`measure: ${oneLine(error.message)}\n${error instanceof UsageError ? `${USAGE}\n` : ''}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
