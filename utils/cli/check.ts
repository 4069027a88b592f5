import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/*
 * Everything that must hold before a change lands, in the order in which a mistake is cheapest to find:
 * format and lint, types (the core by itself, then everything), conventions and unit tests, builds, the built extension in both browsers.
 * Every step runs, also after one has failed; the last line counts steps and tests together.
 */

const ROOT = resolve(import.meta.dirname, '../..');
const RESULTS = join(ROOT, 'test-results');

type Count = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Of those that passed: how many did at the second try only. */
  readonly retried?: number;
};
type Step = {
  readonly name: string;
  readonly command: readonly string[];
  /** Counts the step's own tests; a step without counts as one. */
  readonly count?: () => Count | null;
};

const STEPS: readonly Step[] = [
  { name: 'format and lint', command: ['biome', 'ci', '.'] },
  { name: 'types of the pure core', command: ['tsc', '--noEmit', '-p', 'utils/record/tsconfig.json'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  {
    name: 'conventions and unit tests',
    command: [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${join(RESULTS, 'unit.json')}`,
    ],
    count: () => unitCount(join(RESULTS, 'unit.json')),
  },
  { name: 'build for readers, Chromium', command: ['wxt', 'build'] },
  { name: 'build for readers, Firefox', command: ['wxt', 'zip', '-b', 'firefox', '--mv3'] },
  { name: 'build for tests, Chromium', command: ['wxt', 'build', '-m', 'test'] },
  { name: 'build for tests, Firefox', command: ['wxt', 'zip', '-b', 'firefox', '--mv3', '-m', 'test'] },
  {
    name: 'the built extension in Chromium and Firefox',
    command: ['playwright', 'test', '-c', 'tests/browser/playwright.config.ts'],
    count: () => browserCount(join(RESULTS, 'browser.json')),
  },
];

/** Runs one step, its output passed through, and counts it. */
function run(step: Step): Count {
  process.stdout.write(`\n▸ ${step.name}\n`);
  const [binary = '', ...args] = step.command;
  const { status } = spawnSync(join(ROOT, 'node_modules/.bin', binary), args, { cwd: ROOT, stdio: ['ignore', 1, 2] });
  const counted = step.count?.() ?? null;
  if (!counted) return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
  return status !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

function unitCount(file: string): Count | null {
  if (!existsSync(file)) return null;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const { numPassedTests, numFailedTests, numPendingTests } = report;
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
}

function browserCount(file: string): Count | null {
  if (!existsSync(file)) return null;
  const { expected, unexpected, flaky, skipped } = JSON.parse(readFileSync(file, 'utf8')).stats;
  return { passed: expected + flaky, failed: unexpected, skipped, retried: flaky };
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const counts = STEPS.map((step) => ({ step, count: run(step) }));
process.stdout.write('\n');
for (const { step, count } of counts)
  process.stdout.write(
    `${count.failed === 0 ? '✓' : '✗'} ${step.name} (${count.passed} passed${count.retried ? `, ${count.retried} at the second try` : ''})\n`,
  );
const sum = (of: 'passed' | 'failed' | 'skipped') => counts.reduce((total, { count }) => total + count[of], 0);
const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}\n`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
