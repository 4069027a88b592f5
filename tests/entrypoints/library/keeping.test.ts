// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', async () => ({ browser: (await import('../background/browser.ts')).browser }));
vi.mock('../../../utils/store/bundled.ts', async () => ({
  fetchBundled: async () => (await import('../background/support.ts')).bundledBytes(),
}));

import { deleteEverything, exportMade } from '../../../entrypoints/library/made.ts';
import { dropPack, exportPack, turnPack } from '../../../entrypoints/library/packs.ts';
import { fetchPacks } from '../../../entrypoints/library/shelves.ts';
import { writeBackup } from '../../../utils/backup/write-backup.ts';
import { writePack } from '../../../utils/record/index/pack.ts';
import { readMade, writeMade } from '../../../utils/store/everything.ts';
import { addPack, listPacks } from '../../../utils/store/packs.ts';
import { heldExample, NO_KNOWLEDGE } from '../../record/index/held-example.ts';
import { emptyStore, fullDisk, highlightExample, packExample, pageExample } from '../../store/support.ts';
import { browser } from '../background/browser.ts';
import { IDLE, type TestDesk, testDesk } from './support.ts';

const BYTES = writePack({
  name: 'bridges',
  licence: 'CC BY 4.0',
  documents: [heldExample('text:bridge', ['The bridge is open.'])],
  knowledge: NO_KNOWLEDGE,
});
const PACK = packExample('bridges', { size: BYTES.length });
const MADE = {
  highlights: [highlightExample('00000000-0000-4000-8000-000000000001')],
  pages: [pageExample('kremlin:1')],
};

let desk: TestDesk;
/** Files that the page handed to the browser, as their name and their bytes. */
let saved: { name: string; blob: Blob }[];

beforeEach(async () => {
  await emptyStore();
  await addPack(PACK, BYTES);
  await writeMade(MADE);
  desk = testDesk();
  desk.set({ packs: [PACK] });
  saved = [];
  browser.runtime.sendMessage.mockClear();
  const blobs = new Map<string, Blob>();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const address = `blob:${blobs.size}`;
    blobs.set(address, blob as Blob);
    return address;
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) => void blobs.delete(address));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.getAttribute('href') ?? '');
    if (blob) saved.push({ name: this.download, blob });
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

const said = () => desk.view().notice?.text ?? null;

describe('exporting', () => {
  it('offers everything that the reader made, by the day', async () => {
    await exportMade(desk);
    expect(saved.map(({ name }) => name)).toEqual([expect.stringMatching(/^on-the-record-\d{4}-\d\d-\d\d\.json$/)]);
    expect(await saved[0]?.blob.text()).toBe(writeBackup(MADE));
    expect(desk.view().offer).toMatchObject({ name: saved[0]?.name, size: saved[0]?.blob.size });
  });

  it('offers a pack byte for byte, under its own name', async () => {
    await exportPack(desk, PACK.id);
    expect(saved.map(({ name }) => name)).toEqual([PACK.file]);
    expect(new Uint8Array((await saved[0]?.blob.arrayBuffer()) ?? [])).toEqual(BYTES);
  });

  it('lets go of what was offered before', async () => {
    await exportPack(desk, PACK.id);
    const before = desk.view().offer?.address;
    await exportMade(desk);
    expect(URL.revokeObjectURL).toHaveBeenCalledWith(before);
  });

  it('says so where there is no such file', async () => {
    await exportPack(desk, 'elsewhere');
    expect([saved, said()]).toEqual([[], 'cantExport']);
  });
});

describe('packs', () => {
  const isOn = async () => (await listPacks()).map(({ on }) => on);

  it('are switched off, on and removed, and everybody is told', async () => {
    await turnPack(desk, IDLE, PACK.id, false);
    expect(await isOn()).toEqual([false]);
    await turnPack(desk, IDLE, PACK.id, true);
    expect(await isOn()).toEqual([true]);
    await dropPack(desk, IDLE, PACK.id);
    expect([await isOn(), said()]).toEqual([[], 'packRemoved']);
    const told = { name: 'changed', ask: { what: ['record'] } };
    expect(browser.runtime.sendMessage.mock.calls).toEqual([[told], [told], [told]]);
    expect(await readMade()).toEqual(MADE);
  });

  it('stay as they are where the browser can’t write', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw fullDisk();
    });
    await turnPack(desk, IDLE, PACK.id, false);
    expect([await isOn(), said()]).toEqual([[true], 'cantSwitch']);
  });

  it('that can’t be opened any more keep none of the others back', async () => {
    await addPack(packExample('broken'), new Uint8Array([1, 2, 3]));
    const { packs, shelves, bundled } = await fetchPacks(false);
    expect(packs).toHaveLength(2);
    expect(bundled).toMatchObject({ documents: 5 });
    const shown = (shelves as Exclude<typeof shelves, string>).map(({ pack, documents }) => [pack, documents?.length]);
    expect(shown).toEqual([
      [null, 5],
      ['bridges', 1],
      ['broken', undefined],
    ]);
  });

  it('are the bundled one alone in a private window, or where the store can’t be used', async () => {
    expect(await fetchPacks(true)).toMatchObject({ packs: [], shelves: [{ pack: null }] });
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new Error('no store');
    });
    expect(await fetchPacks(false)).toMatchObject({ packs: 'failed', shelves: [{ pack: null }] });
  });
});

describe('deleting everything', () => {
  const nothing = { highlights: [], pages: [] };

  it('leaves the packs where they aren’t named, and tells everybody', async () => {
    await deleteEverything(desk, IDLE, false);
    expect([await readMade(), (await listPacks()).length, said()]).toEqual([nothing, 1, 'deletedMade']);
    const told = { name: 'changed', ask: { what: ['highlights', 'record'] } };
    expect(browser.runtime.sendMessage).toHaveBeenCalledWith(told);
  });

  it('takes the packs along where they are', async () => {
    await deleteEverything(desk, IDLE, true);
    expect([await readMade(), await listPacks()]).toEqual([nothing, []]);
  });

  it('leaves everything where the browser can’t write, and says so', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
      throw fullDisk();
    });
    await deleteEverything(desk, IDLE, true);
    expect([await readMade(), (await listPacks()).length, said()]).toEqual([MADE, 1, 'cantDelete']);
  });
});
