import { beforeEach, describe, expect, it } from 'vitest';
import { takeBack } from '../../utils/store/bin.ts';
import type { PagePack } from '../../utils/store/database.ts';
import {
  keepPage,
  keptAs,
  putPagePack,
  readPage,
  readPagePacks,
  readPages,
  removePage,
} from '../../utils/store/pages.ts';
import { emptyStore, pageExample } from './support.ts';

beforeEach(emptyStore);

const always = () => true;
const never = () => false;

const derivedOf = (document: string, reading = '1'): PagePack => ({
  document,
  kept: '2020-01-01T00:00:00.000Z',
  reading,
  date: '2015-03-02',
  bytes: Uint8Array.from([1, 2, 3]),
});
const keep = (id: string, over = {}) => keepPage(pageExample(id, over), derivedOf(id), always);

describe('kept pages', () => {
  it('are read in the order of keeping, with what is derived of them', async () => {
    await keep('kremlin:2', { kept: '2020-02-02T00:00:00.000Z' });
    await keep('kremlin:1');
    const held = await readPages();
    expect(held.map(({ page }) => page.article.id)).toEqual(['kremlin:1', 'kremlin:2']);
    expect(held[0]?.pack?.bytes).toEqual(Uint8Array.from([1, 2, 3]));
  });

  it('are found under any id that they may have', async () => {
    await keep('kremlin:1');
    expect(await keptAs(['text:0123456789abcdef', 'kremlin:1'])).toBe('kremlin:1');
    expect(await keptAs(['kremlin:12'])).toBeNull();
  });

  it('give way only to better ones, and are as old as the first', async () => {
    await keep('kremlin:1');
    const { article } = pageExample('kremlin:1');
    const fuller = { article: { ...article, title: 'Fuller' }, kept: '2021-01-01T00:00:00.000Z' };
    expect(await keepPage(fuller, derivedOf('kremlin:1', '2'), never)).toEqual({ done: true, value: false });
    expect(await readPage('kremlin:1')).toEqual(pageExample('kremlin:1'));
    expect(await keepPage(fuller, derivedOf('kremlin:1', '2'), always)).toEqual({ done: true, value: true });
    expect(await readPage('kremlin:1')).toEqual({ ...fuller, kept: '2020-01-01T00:00:00.000Z' });
    expect((await readPages())[0]?.pack).toMatchObject({ reading: '2', kept: '2020-01-01T00:00:00.000Z' });
  });

  it('tell what is derived of those that aren’t known yet, and of which nothing is', async () => {
    await keep('kremlin:1');
    await keep('kremlin:2');
    expect((await readPagePacks(new Set())).packs.map(({ document }) => document)).toEqual(['kremlin:1', 'kremlin:2']);
    const { documents, packs } = await readPagePacks(new Set(['kremlin:1']));
    expect([documents, packs.map(({ document }) => document)]).toEqual([['kremlin:1', 'kremlin:2'], ['kremlin:2']]);
  });

  it('take what was derived of them, unless they have changed since', async () => {
    await keep('kremlin:1');
    const page = pageExample('kremlin:1');
    expect(await putPagePack(page, derivedOf('kremlin:1', '2'))).toEqual({ done: true, value: true });
    const other = { ...page, article: { ...page.article, text: ['Another.'] } };
    expect((await putPagePack(other, derivedOf('kremlin:1', '3'))).done).toBe(false);
    expect((await putPagePack(pageExample('kremlin:9'), derivedOf('kremlin:9'))).done).toBe(false);
    expect((await readPages()).map(({ pack }) => pack?.reading)).toEqual(['2']);
  });
});

describe('a page kept no more', () => {
  it('comes back with what was derived of it', async () => {
    await keep('kremlin:1');
    const before = await readPages();
    const removed = await removePage('kremlin:1');
    expect(await readPages()).toEqual([]);
    expect((await readPagePacks(new Set())).packs).toEqual([]);
    expect((await takeBack(removed.done ? removed.value : '')).done).toBe(true);
    expect(await readPages()).toEqual(before);
  });

  it('doesn’t come back over one that was kept anew', async () => {
    await keep('kremlin:1');
    const removed = await removePage('kremlin:1');
    const anew = pageExample('kremlin:1', { kept: '2022-01-01T00:00:00.000Z' });
    await keepPage(anew, derivedOf('kremlin:1', '2'), always);
    await takeBack(removed.done ? removed.value : '');
    expect((await readPages()).map(({ page, pack }) => [page.kept, pack?.reading])).toEqual([[anew.kept, '2']]);
  });

  it('must have been kept', async () => {
    expect(await removePage('kremlin:1')).toEqual({ done: false, why: 'failed' });
  });
});
