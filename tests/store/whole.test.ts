import { beforeEach, describe, expect, it, vi } from 'vitest';
import { takeBack } from '../../utils/store/bin.ts';
import { openStore, type PagePack } from '../../utils/store/database.ts';
import { deleteMade, writeMade } from '../../utils/store/everything.ts';
import { addHighlight, annotateHighlight, removeHighlight } from '../../utils/store/highlights.ts';
import { addPack, removePack, switchPack } from '../../utils/store/packs.ts';
import { keepPage, putPagePack, removePage } from '../../utils/store/pages.ts';
import type { Stored } from '../../utils/store/store-error.ts';
import { emptyStore, fullDisk, highlightExample, packExample, pageExample } from './support.ts';

const EDIT = { base: { note: '', tags: [] }, mine: { note: 'n', tags: ['t'] } };

const derivedOf = (document: string): PagePack => ({
  document,
  kept: '2020-01-01T00:00:00.000Z',
  reading: '1',
  date: '2015-03-02',
  bytes: Uint8Array.from([1, 2, 3]),
});

let token = '';

/** A reader who has kept something of everything, and removed something. */
beforeEach(async () => {
  vi.restoreAllMocks();
  await emptyStore();
  await addHighlight(highlightExample('a'), [], () => false);
  await addHighlight(highlightExample('gone'), [], () => false);
  await keepPage(pageExample('kremlin:1'), derivedOf('kremlin:1'), () => true);
  await keepPage(pageExample('kremlin:9'), derivedOf('kremlin:9'), () => true);
  await addPack(packExample('p'), Uint8Array.from([1]));
  await removePage('kremlin:9');
  const removed = await removeHighlight('gone');
  token = removed.done ? removed.value : '';
});

/** Everything that is stored, store by store. */
async function everything(): Promise<Record<string, unknown[]>> {
  const database = await openStore();
  const names = [...database.objectStoreNames];
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await database.getAll(name)] as const)));
}

const WRITES = ['add', 'put', 'delete', 'clear'] as const;

/** Lets one of the writings to come fail, counted from 1; tells afterwards whether there were so many. */
function failAt(count: number): () => boolean {
  let written = 0;
  for (const name of WRITES) {
    const real = IDBObjectStore.prototype[name] as (this: IDBObjectStore, ...given: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (this: IDBObjectStore, ...given: unknown[]) {
      written += 1;
      if (written === count) throw fullDisk();
      return real.apply(this, given) as never;
    });
  }
  return () => {
    vi.restoreAllMocks();
    return written >= count;
  };
}

describe('every change of the store', () => {
  it.each<[string, number, () => Promise<Stored<unknown>>]>([
    ['keeping words', 2, () => addHighlight(highlightExample('b'), [], () => false)],
    ['writing a note', 2, () => annotateHighlight('a', EDIT, '2021-01-01T00:00:00.000Z')],
    ['removing words', 3, () => removeHighlight('a')],
    ['bringing words back', 3, () => takeBack(token)],
    ['keeping a page', 2, () => keepPage(pageExample('kremlin:2'), derivedOf('kremlin:2'), () => true)],
    ['deriving of a page', 1, () => putPagePack(pageExample('kremlin:1'), { ...derivedOf('kremlin:1'), reading: '2' })],
    ['keeping a page no more', 3, () => removePage('kremlin:1')],
    ['importing a pack', 2, () => addPack(packExample('q'), Uint8Array.from([2]))],
    ['switching a pack', 1, () => switchPack('p', false)],
    ['removing a pack', 2, () => removePack('p')],
    [
      'importing what was made',
      5,
      () =>
        writeMade({
          highlights: [highlightExample('c'), highlightExample('d')],
          pages: [pageExample('kremlin:3', { kept: '2021-01-01T00:00:00.000Z' })],
        }),
    ],
    ['deleting everything', 7, () => deleteMade({ packs: true })],
  ])('is whole or not done, wherever it fails: %s', async (_name, writings, act) => {
    const before = await everything();
    for (let count = 1; count <= writings; count++) {
      const failed = failAt(count);
      expect(await act()).toEqual({ done: false, why: 'full' });
      expect(failed()).toBe(true);
      expect(await everything()).toEqual(before);
    }
    const failed = failAt(writings + 1);
    expect((await act()).done).toBe(true);
    expect(failed()).toBe(false);
    expect(await everything()).not.toEqual(before);
  });
});
