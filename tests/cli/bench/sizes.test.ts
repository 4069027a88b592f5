import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sizeRows } from '../../../utils/cli/bench/sizes.ts';
import { testFolder } from '../test-folder.ts';

const folder = testFolder();

/** More than may be put in at once, however well it is pressed together. */
const LARGE = Array.from({ length: 60_000 }, (_, at) => Math.imul(at, 0x9e3779b1) >>> 0).join('');

function built(scripts: Readonly<Record<string, string>>, atOnce: readonly string[]): string {
  mkdirSync(folder.path('content-scripts'), { recursive: true });
  folder.write(
    'manifest.json',
    JSON.stringify({ background: { service_worker: 'background.js' }, content_scripts: [{ js: atOnce }] }),
  );
  for (const [file, source] of Object.entries(scripts)) folder.write(file, source);
  return folder.path('.');
}

describe('the sizes of a build', () => {
  it('are of what the manifest puts in at once, and of each script that is lent; not of the worker', () => {
    const extension = built({ 'content-scripts/reader.js': 'a', 'overlay.js': 'b', 'background.js': LARGE }, [
      'content-scripts/reader.js',
    ]);
    const rows = sizeRows(extension);
    expect(rows.map(({ what }) => what)).toEqual([
      'content script, gzipped: content-scripts/reader.js',
      'put in only where it is needed, gzipped: overlay.js',
    ]);
    expect(rows.map(({ holds }) => holds)).toEqual([true, null]);
  });

  it('do not hold where too much is put in at once', () => {
    const rows = sizeRows(built({ 'content-scripts/reader.js': LARGE }, ['content-scripts/reader.js']));
    expect(rows[0]?.holds).toBe(false);
  });

  it('of a build without content scripts are refused', () => {
    expect(() => sizeRows(built({}, []))).toThrow(/no content script/);
  });
});
