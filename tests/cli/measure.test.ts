import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Answers, loadAnswers } from '../../utils/cli/measure/answers.ts';
import { type Bench, openBench } from '../../utils/cli/measure/bench.ts';
import { isMatched } from '../../utils/cli/measure/matching.ts';
import { measureAgreement, measureSet } from '../../utils/cli/measure/measure-answers.ts';
import { measureMatching } from '../../utils/cli/measure/measure-pages.ts';
import type { Sheet } from '../../utils/cli/measure/sheet.ts';
import { printCount } from '../../utils/cli/measure/table.ts';
import type { Article } from '../../utils/record/model/article.ts';
import { testFolder } from './test-folder.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const ANSWERS = join(ROOT, 'tests/answers');
const NOTHING = { pages: null, records: null, seeds: null };

const folder = testFolder();

const OTHER: Omit<Article, 'text'> = {
  id: 'kremlin:990001',
  address: null,
  site: 'kremlin',
  kind: 'article',
  language: 'en',
  title: null,
  published: null,
  place: null,
  leads: 0,
  strong: null,
  headings: null,
};

/** A folder of answers by file name. */
function answersIn(name: string, files: Readonly<Record<string, Answers>>): string {
  mkdirSync(folder.path(name), { recursive: true });
  for (const [file, answers] of Object.entries(files)) {
    writeFileSync(join(folder.path(name), `${file}.json`), JSON.stringify(answers));
  }
  return folder.path(name);
}

const bundled = loadAnswers(join(ANSWERS, 'develop')).filter(({ answers }) => answers.text.documents !== undefined);

describe('measuring answers', { timeout: 60_000 }, () => {
  let bench: Bench;
  beforeAll(() => {
    bench = openBench(NOTHING, () => {});
  }, 60_000);

  const recallOf = (sheet: Sheet, part: string): number => {
    const { right, of } = sheet.tallies.get(part)?.recall ?? { right: 0, of: 0 };
    expect([part, of]).not.toEqual([part, 0]);
    return right / of;
  };

  it('gives lower figures for answers that belong to another text', () => {
    const [first, second] = bundled;
    if (!first || !second) throw new Error('two bundled documents have answers');
    const right = measureSet('right', answersIn('right', { a: first.answers, b: second.answers }), NOTHING, bench);
    const swapped = measureSet(
      'swapped',
      answersIn('swapped', {
        a: { ...first.answers, text: second.answers.text },
        b: { ...second.answers, text: first.answers.text },
      }),
      NOTHING,
      bench,
    );
    expect(right.unplaced).toEqual([]);
    expect(swapped.unplaced.length).toBeGreaterThan(10);
    for (const part of ['turns: label', 'mentions: people, span and name', 'meeting: day', 'mentions: places, span']) {
      expect([part, recallOf(right.ours, part)]).not.toEqual([part, recallOf(swapped.ours, part)]);
      expect(recallOf(right.ours, part)).toBeGreaterThan(recallOf(swapped.ours, part));
    }
  });

  it('counts a wrong speaker of the answers against ours', () => {
    const [one] = bundled;
    if (!one?.answers.turns) throw new Error('a bundled document has turns');
    const [turn, ...turns] = one.answers.turns;
    if (!turn) throw new Error('it has one at least');
    const wrong = { ...one.answers, turns: [{ ...turn, speaker: 'Somebody Else' }, ...turns] };
    const { ours } = measureSet('wrong', answersIn('wrong', { a: wrong }), NOTHING, bench);
    expect(ours.tallies.get('turns: speaker')?.recall).toEqual({ right: turns.length, of: turns.length + 1 });
  });

  it('scores two readers who say the same as of one mind, and tells where they differ', () => {
    const [one] = bundled;
    if (!one?.answers.mentions) throw new Error('a bundled document has mentions');
    const { mentions } = one.answers;
    const root = folder.path('readers');
    answersIn('readers/develop', { same: one.answers, less: one.answers });
    answersIn('readers/second', {
      same: { ...one.answers, annotator: 'B' },
      less: { ...one.answers, annotator: 'B', mentions: mentions.slice(1) },
    });
    const { ours, texts } = measureAgreement(root, NOTHING, bench);
    const people = ours.tallies.get('mentions: people, span');
    expect(texts).toBe(2);
    expect(people?.precision.right).toBe(people?.precision.of);
    expect(people?.recall.right).toBe((people?.recall.of ?? 0) - 1);
    expect(ours.tallies.get('earlier: silence kept')?.recall.of).toBeGreaterThan(0);
  });

  it('runs no row of a text that is not given', () => {
    const answers: Answers = { text: { records: 'http://example.org/1' }, annotator: 'A', mentions: [] };
    const { texts, notGiven, ours } = measureSet('none', answersIn('none', { far: answers }), NOTHING, bench);
    expect(texts).toBe(0);
    expect(notGiven.get('records')).toEqual(['far']);
    expect(ours.tallies.size).toBe(0);
  });

  it('matches bundled texts under a foreign number, halved and edited, and no other text', () => {
    const rows = measureMatching(bench, NOTHING);
    expect(rows).toHaveLength(4);
    for (const { name, right, of } of rows) expect([name, right]).toEqual([name, of]);
    const [document] = bench.bundle.documents;
    const article = { ...OTHER, text: ['Engineers opened the longest bridge of the valley.', 'The ferry runs on.'] };
    expect(isMatched({ name: 'other', article }, document?.id ?? '', bench.bundle, bench.lexicon)).toBe(false);
  });

  it('has no two files of one text in the sets to develop on and to look at in figures only', () => {
    const namesIn = (set: string) => readdirSync(join(ANSWERS, set));
    const unseen = new Set(namesIn('unseen'));
    expect(namesIn('develop').filter((file) => unseen.has(file))).toEqual([]);
  });
});

describe('npm run measure', { timeout: 60_000 }, () => {
  const run = (...given: string[]) =>
    spawnSync(join(ROOT, 'node_modules/.bin/tsx'), [join(ROOT, 'utils/cli/measure.ts'), ...given], {
      encoding: 'utf8',
      cwd: ROOT,
    });

  it('prints figures of both sets, rows of the first only, and what is not given', () => {
    const { stdout, status } = run('--rows', '--only', 'mentions,sites,match');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^mentions: places, span +develop +\d+\/\d+ \d+ % \[\d+–\d+\]/m);
    expect(stdout).toContain('sites: --pages not given: rows not run');
    expect(stdout).toContain('match, large record: --records not given: rows not run');
    const rows = stdout.split('\n').filter((line) => line.includes(' · '));
    expect(rows.length).toBeGreaterThan(0);
    for (const { name } of loadAnswers(join(ANSWERS, 'unseen'))) expect(rows.join('\n')).not.toContain(name);
  });

  it('prints how often highlights are found again, and what is not given', () => {
    const { stdout, status } = run('--only', 'highlights');
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^highlights +bundled +the same edition +60\/60 100 % .* lost 0 +wrong 0 \[at most 6\.0 %\]$/m,
    );
    expect(stdout).toContain('highlights, pages: --pages not given: rows not run');
  });

  it('exits with 2 and tells the parts for one that it does not know', () => {
    const { status, stderr } = run('--only', 'everything');
    expect(status).toBe(2);
    expect(stderr).toContain('parts: turns, mentions');
  });
});

describe('printCount', () => {
  it('prints count, share and interval, and a dash for nothing', () => {
    expect(printCount({ right: 9, of: 10 })).toBe('9/10 90 % [60–98]');
    expect(printCount({ right: 0, of: 0 })).toBe('–');
  });
});
