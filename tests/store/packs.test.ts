import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addPack, listPacks, packBytes, removePack, switchPack } from '../../utils/store/packs.ts';
import { emptyStore, fullDisk, packExample } from './support.ts';

beforeEach(async () => {
  vi.restoreAllMocks();
  await emptyStore();
});

const BYTES = Uint8Array.from([1, 2, 3]);

describe('imported packs', () => {
  it('are listed in the order of import, and give their file back byte for byte', async () => {
    await addPack(packExample('a', { imported: '2020-03-01T00:00:00.000Z' }), BYTES);
    await addPack(packExample('b', { imported: '2020-02-01T00:00:00.000Z' }), Uint8Array.from([9]));
    expect((await listPacks()).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(await packBytes('a')).toEqual(BYTES);
    expect(await packBytes('c')).toBeNull();
  });

  it('keep only their own bytes of a larger buffer', async () => {
    await addPack(packExample('a'), Uint8Array.from([0, 1, 2, 3, 4]).subarray(1, 4));
    const bytes = await packBytes('a');
    expect([bytes, bytes?.buffer.byteLength]).toEqual([BYTES, 3]);
  });

  it('are one pack where the same file comes twice, as it was switched', async () => {
    await addPack(packExample('a'), BYTES);
    await switchPack('a', false);
    expect(await addPack(packExample('a', { file: 'again.otr' }), BYTES)).toEqual({ done: true, value: true });
    expect(await listPacks()).toEqual([packExample('a', { on: false })]);
  });

  it('are switched on and off, if they are there', async () => {
    await addPack(packExample('a'), BYTES);
    expect((await switchPack('a', false)).done).toBe(true);
    expect((await listPacks())[0]?.on).toBe(false);
    await switchPack('a', true);
    expect((await listPacks())[0]?.on).toBe(true);
    expect(await switchPack('b', true)).toEqual({ done: false, why: 'failed' });
  });

  it('are removed with their files', async () => {
    await addPack(packExample('a'), BYTES);
    expect((await removePack('a')).done).toBe(true);
    expect([await listPacks(), await packBytes('a')]).toEqual([[], null]);
  });

  it('that don’t fit on the disk leave nothing behind', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw fullDisk();
    });
    expect(await addPack(packExample('a'), BYTES)).toEqual({ done: false, why: 'full' });
    expect(put).toHaveBeenCalled();
    expect([await listPacks(), await packBytes('a')]).toEqual([[], null]);
  });
});
