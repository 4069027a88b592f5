// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', async () => ({ browser: (await import('../background/browser.ts')).browser }));

import type { LibraryView, Outcome } from '../../../components/library/view.ts';
import { type Importing, importingFor } from '../../../entrypoints/library/importing.ts';
import { writeBackup } from '../../../utils/backup/write-backup.ts';
import { writePack } from '../../../utils/record/index/pack.ts';
import { readMade } from '../../../utils/store/everything.ts';
import { listPacks, packBytes } from '../../../utils/store/packs.ts';
import { heldExample, NO_KNOWLEDGE } from '../../record/index/held-example.ts';
import { emptyStore, fullDisk, highlightExample, pageExample } from '../../store/support.ts';
import { browser } from '../background/browser.ts';
import { IDLE, type TestDesk, testDesk } from './support.ts';

const packOf = (name: string, sentence: string): Uint8Array<ArrayBuffer> =>
  writePack({
    name,
    licence: 'CC BY 4.0',
    documents: [heldExample(`text:${name}`, [sentence])],
    knowledge: NO_KNOWLEDGE,
  });

const BRIDGES = packOf('bridges', 'The bridge is open.');
const fileOf = (name: string, ...parts: BlobPart[]): File => new File(parts, name);
const ID = '00000000-0000-4000-8000-000000000001';

let desk: TestDesk;
let importing: Importing;
/** Called after each change of what is shown. */
let onChange: (view: LibraryView) => void;

beforeEach(async () => {
  await emptyStore();
  location.hash = '#packs';
  onChange = () => {};
  desk = testDesk((view) => onChange(view));
  importing = importingFor(desk, IDLE);
  browser.runtime.sendMessage.mockClear();
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Gives files and waits until all came in or didn't. */
async function outcomesOf(...files: readonly File[]): Promise<readonly Outcome[]> {
  importing.take(files);
  await vi.waitFor(() => expect(desk.view().outcomes.length).toBe(files.length), 10_000);
  await vi.waitFor(() => expect(desk.view().arrival).toBeNull());
  return desk.view().outcomes;
}

describe('bringing a pack in', () => {
  it('stores it as it is, switched on, and tells that the record is another', async () => {
    expect(await outcomesOf(fileOf('b.otr', BRIDGES))).toEqual([
      { file: 'b.otr', became: 'added', name: 'bridges', documents: 1 },
    ]);
    const [pack] = await listPacks();
    expect(pack).toMatchObject({ name: 'bridges', file: 'b.otr', size: BRIDGES.length, documents: 1, on: true });
    expect(await packBytes(pack?.id ?? '')).toEqual(BRIDGES);
    expect(browser.runtime.sendMessage).toHaveBeenCalledWith({ name: 'changed', ask: { what: ['record'] } });
  });

  it('tells how far it is, and never backwards', async () => {
    await outcomesOf(fileOf('b.otr', BRIDGES));
    const told = desk.seen.flatMap(({ arrival }) => (arrival ? [arrival] : []));
    expect([...new Set(told.map(({ step }) => step))]).toEqual(['reading', 'checking', 'storing']);
    for (const step of ['reading', 'checking'] as const) {
      const shares = told.filter((each) => each.step === step).map(({ share }) => share);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
    }
  });

  it('takes the same file once', async () => {
    const outcomes = await outcomesOf(fileOf('b.otr', BRIDGES), fileOf('copy.otr', BRIDGES));
    expect(outcomes[1]).toEqual({ file: 'copy.otr', became: 'known', name: 'bridges' });
    expect(await listPacks()).toHaveLength(1);
  });

  it('goes on after one that is refused, and tells nobody of that', async () => {
    const wrong = BRIDGES.slice();
    wrong[wrong.length - 9] = (wrong.at(-9) ?? 0) ^ 1;
    const outcomes = await outcomesOf(fileOf('wrong.otr', wrong), fileOf('b.otr', BRIDGES));
    expect(outcomes.map(({ became }) => became)).toEqual(['refused', 'added']);
    expect((await listPacks()).map(({ file }) => file)).toEqual(['b.otr']);
    expect(browser.runtime.sendMessage).toHaveBeenCalledOnce();
  });

  it.each(['reading', 'checking', 'storing'] as const)('leaves nothing when it is cancelled while %s', async (step) => {
    onChange = ({ arrival }) => {
      if (arrival?.step === step) importing.cancel();
    };
    const outcomes = await outcomesOf(fileOf('b.otr', BRIDGES), fileOf('next.otr', packOf('next', 'It is closed.')));
    expect(outcomes.map(({ became }) => became)).toEqual(['cancelled', 'cancelled']);
    expect(await listPacks()).toEqual([]);
    expect(browser.runtime.sendMessage).not.toHaveBeenCalled();
  });

  it('can be begun again after it was cancelled', async () => {
    importing.take([fileOf('b.otr', BRIDGES)]);
    importing.cancel();
    await vi.waitFor(() => expect(desk.view().outcomes[0]?.became).toBe('cancelled'));
    await vi.waitFor(() => expect(desk.view().arrival).toBeNull());
    expect((await outcomesOf(fileOf('b.otr', BRIDGES)))[0]?.became).toBe('added');
  });

  it('says that the disk is full, and leaves nothing', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw fullDisk();
    });
    expect((await outcomesOf(fileOf('b.otr', BRIDGES)))[0]).toEqual({ file: 'b.otr', became: 'full' });
    vi.restoreAllMocks();
    expect(await listPacks()).toEqual([]);
  });

  it('says of a file that can’t be read that it can’t', async () => {
    const file = fileOf('gone.otr', BRIDGES);
    vi.spyOn(file, 'slice').mockImplementation(() => {
      throw new DOMException('gone', 'NotFoundError');
    });
    expect((await outcomesOf(file))[0]).toEqual({ file: 'gone.otr', became: 'unreadable' });
  });

  it('refuses one that is larger than any pack before it is read', async () => {
    const file = fileOf('b.otr', BRIDGES);
    Object.defineProperty(file, 'size', { value: 2 ** 31 });
    expect((await outcomesOf(file))[0]).toEqual({ file: 'b.otr', became: 'large' });
  });
});

describe('bringing in what was exported', () => {
  const made = { highlights: [highlightExample(ID)], pages: [pageExample('kremlin:1')] };
  const backup = fileOf('mine.json', writeBackup(made));

  it('merges it, counts, shows it where it belongs, and tells everybody', async () => {
    const counts = { newHighlights: 1, mergedHighlights: 0, newPages: 1, mergedPages: 0 };
    expect(await outcomesOf(backup)).toEqual([{ file: 'mine.json', became: 'merged', counts }]);
    expect(await readMade()).toEqual(made);
    expect(desk.view().place.view).toBe('yours');
    expect(location.hash).toBe('#yours');
    const ask = { what: ['highlights', 'record'] };
    expect(browser.runtime.sendMessage).toHaveBeenCalledWith({ name: 'changed', ask });
  });

  it('brings nothing twice', async () => {
    const outcomes = await outcomesOf(backup, backup);
    const none = { newHighlights: 0, mergedHighlights: 0, newPages: 0, mergedPages: 0 };
    expect(outcomes[1]).toMatchObject({ became: 'merged', counts: none });
    expect(await readMade()).toEqual(made);
  });

  it.each([
    ['what and where', writeBackup(made).replace('"start":4', '"start":"4"'), /highlights\[0\]\.selectors/],
    ['the bytes', new Uint8Array([0x7b, 0xff]), /UTF-8/],
  ])('is refused with %s where it is wrong, and writes nothing', async (_name, part, reason) => {
    const [outcome] = await outcomesOf(fileOf('mine.json', part));
    expect(outcome).toMatchObject({ became: 'refused', fault: 'made', reason: expect.stringMatching(reason) });
    expect(await readMade()).toEqual({ highlights: [], pages: [] });
  });
});

describe('what is no file of ours', () => {
  it.each([
    ['a picture', 'picture.png', '\u0089PNG'],
    ['an empty file', 'empty.otr', ''],
    ['a list', 'list.json', '[1]'],
  ])('is told so: %s', async (_name, name, words) => {
    expect(await outcomesOf(fileOf(name, words))).toEqual([{ file: name, became: 'other' }]);
  });

  it('is told so of folders, in the view for packs', () => {
    desk.set({ place: { ...desk.view().place, view: 'documents' } });
    importing.refuse(['talks']);
    expect(desk.view().outcomes).toEqual([{ file: 'talks', became: 'folder' }]);
    expect(desk.view().place.view).toBe('packs');
  });
});
