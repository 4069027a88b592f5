import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bridgePage } from './own-pages.ts';
import { testFolder } from './test-folder.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const folder = testFolder();

/** Runs a command as npm does: in the package's folder, called from the test's. */
function run(command: string, ...given: string[]) {
  const { status, stdout, stderr } = spawnSync(
    resolve(ROOT, 'node_modules/.bin/tsx'),
    [`utils/cli/${command}.ts`, ...given],
    {
      cwd: ROOT,
      encoding: 'utf8',
      input: bridgePage,
      env: { ...process.env, INIT_CWD: folder.path('') },
    },
  );
  return { status, stdout, stderr };
}

const ADDRESS = 'http://en.kremlin.ru/events/president/news/990001';

describe('a command', () => {
  it('prints one JSON document and nothing else', () => {
    const { status, stdout, stderr } = run('context', '-', '--address', ADDRESS);
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout).page.title).toBe('Opening of a bridge');
  });

  it('ends with 2 on wrong use, and says how it is used', () => {
    const { status, stdout, stderr } = run('context', '-');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^context: --address is missing\nusage: /);
  });

  it('ends with 1 and one line on a pack that can not be used, its path the caller’s', () => {
    folder.write('bad.otr', 'no pack at all, not even the beginning of one, whatever its name says');
    const { status, stdout, stderr } = run('corpus', 'check', 'bad.otr');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^corpus: bad\.otr: This is no pack of On the Record[^\n]*\n$/);
  });
});
