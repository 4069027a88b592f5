import { beforeEach, describe, expect, it, vi } from 'vitest';
import { takeBack } from '../../utils/store/bin.ts';
import { deleteMade, readMade, writeMade } from '../../utils/store/everything.ts';
import { addHighlight, removeHighlight } from '../../utils/store/highlights.ts';
import { addPack, listPacks, packBytes } from '../../utils/store/packs.ts';
import { keepPage, readPages } from '../../utils/store/pages.ts';
import { readRevision } from '../../utils/store/revision.ts';
import { emptyStore, fullDisk, highlightExample, packExample, pageExample } from './support.ts';

beforeEach(async () => {
  vi.restoreAllMocks();
  await emptyStore();
});

const MADE = {
  highlights: [highlightExample('a', { note: 'n' }), highlightExample('b')],
  pages: [pageExample('kremlin:1'), pageExample('kremlin:2')],
};
const derived = { document: 'kremlin:1', kept: '', reading: '1', date: null, bytes: null };

describe('everything that the reader made', () => {
  it('is read as it was written', async () => {
    expect(await writeMade(MADE)).toEqual({ done: true, value: true });
    expect(await readMade()).toEqual(MADE);
    expect(await readRevision()).toBe(1);
  });

  it('is added to, and nothing of it deleted', async () => {
    await writeMade(MADE);
    await writeMade({ highlights: [highlightExample('c')], pages: [] });
    expect((await readMade()).highlights.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect((await readMade()).pages).toHaveLength(2);
  });

  it('keeps what was written on a highlight after it was read for merging', async () => {
    await writeMade(MADE);
    const later = highlightExample('a', { note: 'later', modified: '2021-01-01T00:00:00.000Z' });
    await writeMade({ highlights: [later], pages: [] });
    await writeMade(MADE);
    expect((await readMade()).highlights[0]).toEqual(later);
  });

  it('keeps what is derived of pages that stay the same, and drops it where they don’t', async () => {
    for (const page of MADE.pages) await keepPage(page, { ...derived, document: page.article.id }, () => true);
    const changed = pageExample('kremlin:2', { article: { ...pageExample('kremlin:2').article, text: ['Other.'] } });
    await writeMade({ highlights: [], pages: [pageExample('kremlin:1'), changed] });
    expect((await readPages()).map(({ pack }) => pack?.document ?? null)).toEqual(['kremlin:1', null]);
  });

  it.each(['put', 'delete'] as const)(
    'is written wholly or not at all, should the disk be full (%s)',
    async (method) => {
      await keepPage(pageExample('kremlin:1', { kept: '2019-01-01T00:00:00.000Z' }), derived, () => true);
      const before = await readMade();
      const real = IDBObjectStore.prototype[method];
      let calls = 0;
      vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
        this: IDBObjectStore,
        ...given: unknown[]
      ) {
        calls += 1;
        if (method === 'delete' || calls === 3) throw fullDisk();
        return (real as (...each: unknown[]) => IDBRequest).apply(this, given);
      });
      expect(await writeMade(MADE)).toEqual({ done: false, why: 'full' });
      expect(await readMade()).toEqual(before);
      expect(await readRevision()).toBe(0);
    },
  );

  it('is deleted with what could be undone; imported packs only where that is meant', async () => {
    await writeMade(MADE);
    await addHighlight(highlightExample('c'), [], () => false);
    const removed = await removeHighlight('c');
    await addPack(packExample('p'), Uint8Array.from([1]));
    expect((await deleteMade({ packs: false })).done).toBe(true);
    expect(await readMade()).toEqual({ highlights: [], pages: [] });
    expect((await takeBack(removed.done ? removed.value : '')).done).toBe(false);
    expect(await listPacks()).toHaveLength(1);
    await deleteMade({ packs: true });
    expect([await listPacks(), await packBytes('p')]).toEqual([[], null]);
  });
});
