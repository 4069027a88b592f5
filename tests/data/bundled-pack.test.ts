import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUNDLED_PACK, bundledPack } from '../../data/build/bundled-pack.ts';
import { checkPack } from '../../utils/record/index/check-pack.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const packed = new Uint8Array(readFileSync(join(ROOT, BUNDLED_PACK)));

describe('the packed form of the bundled data', () => {
  it('is fresh: run `npm run data` after a change of the data or of the reading', () => {
    const fresh = bundledPack(join(ROOT, 'data'));
    expect(packed.length === fresh.length && packed.every((byte, at) => byte === fresh[at])).toBe(true);
  });

  it('is sound', () => {
    expect(checkPack(packed).segment.heads).toHaveLength(5);
  });
});
