import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', async () => ({ browser: (await import('./browser.ts')).browser }));
vi.mock('../../../utils/store/bundled.ts', async () => ({
  fetchBundled: async () => (await import('./support.ts')).bundledBytes(),
}));
vi.mock('../../../utils/store/packs.ts', { spy: true });

import { keep } from '../../../entrypoints/background/keep.ts';
import { lay } from '../../../entrypoints/background/lay.ts';
import { forgetRecord, readyRecord } from '../../../entrypoints/background/record.ts';
import { openRecord } from '../../../utils/cli/packs.ts';
import { writePack } from '../../../utils/record/index/pack.ts';
import { compileLexicon } from '../../../utils/record/reading/lexicon.ts';
import { contextOf } from '../../../utils/record/record.ts';
import { addPack, packBytes, removePack, switchPack } from '../../../utils/store/packs.ts';
import { heldExample, NO_KNOWLEDGE } from '../../record/index/held-example.ts';
import { packExample } from '../../store/support.ts';
import { bundledArticle, OWN, PAGE, SOCHI, startAfresh } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'record-'));
afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(async () => {
  await startAfresh();
  vi.mocked(packBytes).mockClear();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

const talks = bundledArticle('kremlin-67830');

/** A pack of one document, that knows a person. */
const packOf = (id: string, name: string): Uint8Array =>
  writePack({
    name,
    licence: 'CC BY 4.0',
    documents: [
      heldExample(id, ['Allied interaction is what trade between Russia and Azerbaijan needs.'], {
        date: '2019-05-05',
      }),
    ],
    knowledge: {
      ...NO_KNOWLEDGE,
      people: [{ id: 'ada-novak', name: 'Ada Novak', surname: 'Novak', names: [name], gender: null, offices: [] }],
    },
  });

/** Imports packs, each a day after the one before. */
async function importPacks(...packs: readonly (readonly [id: string, bytes: Uint8Array])[]): Promise<void> {
  for (const [at, [id, bytes]] of packs.entries())
    await addPack(packExample(id, { imported: `2020-01-0${at + 1}T00:00:00.000Z` }), bytes);
  forgetRecord(null);
}

const documents = async () => (await readyRecord()).record.documents.map(({ id }) => id);
const BUNDLED = 5;

describe('the record', () => {
  it('is the bundled pack, then imported ones that are on, then kept pages', async () => {
    await importPacks(['p', packOf('text:one', 'First')], ['q', packOf('text:two', 'Second')]);
    await keep({ article: SOCHI }, PAGE);
    const { record, origins } = await readyRecord();
    expect(record.documents).toHaveLength(BUNDLED + 3);
    expect(['kremlin:67830', 'text:one', 'text:two', SOCHI.id].map((id) => origins[record.packOf(id) ?? -1])).toEqual([
      { by: 'bundled' },
      { by: 'pack', name: 'Pack p' },
      { by: 'pack', name: 'Pack q' },
      { by: 'reader', kept: expect.any(String) },
    ]);
    expect(record.knowledge.people.find(({ id }) => id === 'ada-novak')?.names).toEqual(['First', 'Second']);
  });

  it('says of a page what the command line says with the same packs', async () => {
    const packs = [packOf('text:one', 'First'), packOf('text:two', 'Second')] as const;
    await importPacks(['p', packs[0]], ['q', packs[1]]);
    const files = packs.map((bytes, at) => {
      const file = join(folder, `${at}.otr`);
      writeFileSync(file, bytes);
      return file;
    });
    const there = openRecord(files, true);
    const here = await readyRecord();
    expect(contextOf(talks, here.lexicon, here.record)).toEqual(
      contextOf(talks, compileLexicon(there.knowledge), there),
    );
  });

  it('is without a pack that is switched off, and with it again', async () => {
    await importPacks(['p', packOf('text:one', 'First')]);
    expect(await documents()).toContain('text:one');
    await switchPack('p', false);
    forgetRecord(null);
    expect(await documents()).not.toContain('text:one');
    await switchPack('p', true);
    forgetRecord(null);
    expect(await documents()).toContain('text:one');
    await removePack('p');
    forgetRecord(null);
    expect(await documents()).toHaveLength(BUNDLED);
  });

  it('opens again only what has changed', async () => {
    await importPacks(['p', packOf('text:one', 'First')]);
    await documents();
    await importPacks(['p', packOf('text:one', 'First')], ['q', packOf('text:two', 'Second')]);
    await documents();
    await keep({ article: SOCHI }, PAGE);
    await documents();
    expect(vi.mocked(packBytes).mock.calls.map(([id]) => id)).toEqual(['p', 'q']);
  });

  it('is opened once for all who ask at a time', async () => {
    const [one, other] = await Promise.all([readyRecord(), readyRecord()]);
    expect(one).toBe(other);
  });

  it.each([
    ['is cut short', packOf('text:two', 'Second').slice(0, 100)],
    ['is no pack', Uint8Array.from([1, 2, 3])],
    ['is empty', new Uint8Array()],
  ])('leaves out a stored pack that %s, and nothing else', async (_name, bytes) => {
    await importPacks(['p', packOf('text:one', 'First')], ['broken', bytes], ['q', packOf('text:three', 'Third')]);
    expect((await documents()).filter((id) => id.startsWith('text:'))).toEqual(['text:one', 'text:three']);
    expect(await lay({ article: talks }, PAGE)).toMatchObject({ state: 'shown' });
  });

  it('is the bundled pack alone where the store can’t be read, and no page is without its cards', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    forgetRecord(null);
    expect(await documents()).toHaveLength(BUNDLED);
    expect(await lay({ article: talks }, OWN)).toMatchObject({
      state: 'shown',
      mine: { document: 'kremlin:67830', highlights: [], kept: false, keepAtEnd: false },
    });
  });
});
