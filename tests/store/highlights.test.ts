import { beforeEach, describe, expect, it, vi } from 'vitest';
import { takeBack } from '../../utils/store/bin.ts';
import { addHighlight, annotateHighlight, readHighlights, removeHighlight } from '../../utils/store/highlights.ts';
import { readRevision } from '../../utils/store/revision.ts';
import { emptyStore, fullDisk, highlightExample } from './support.ts';

beforeEach(async () => {
  vi.restoreAllMocks();
  await emptyStore();
});

const NOW = '2021-05-05T05:05:05.000Z';
const NONE = { note: '', tags: [] };
const never = () => false;
const add = (id: string, over = {}) => addHighlight(highlightExample(id, over), [], never);
const at = (start: number, end: number) => ({
  selectors: [{ type: 'TextPositionSelector', start, end }, highlightExample('x').selectors[1]],
});
const ids = async (documents: readonly string[] | null) => (await readHighlights(documents)).map(({ id }) => id);

/** The token of what was done; fails where it wasn't. */
async function tokenOf(removed: ReturnType<typeof removeHighlight>): Promise<string> {
  const stored = await removed;
  if (!stored.done) throw new Error('not removed');
  return stored.value;
}

describe('highlights', () => {
  it('are read by document, then in the order of the text', async () => {
    await add('late', at(30, 40));
    await add('other', { document: 'kremlin:0', ...at(50, 60) });
    await add('early', at(3, 9));
    await add('longer', at(3, 12));
    expect(await ids(null)).toEqual(['other', 'early', 'longer', 'late']);
    expect(await ids(['kremlin:1'])).toEqual(['early', 'longer', 'late']);
    expect(await ids(['kremlin:1', 'kremlin:0', 'kremlin:1'])).toHaveLength(4);
    expect(await ids([])).toEqual([]);
  });

  it('that say the same are kept once', async () => {
    await add('first');
    const again = await addHighlight(highlightExample('second'), [], ({ id }) => id === 'first');
    expect(again).toEqual({ done: true, value: highlightExample('first') });
    expect([await ids(null), await readRevision()]).toEqual([['first'], 1]);
  });

  it('that say the same under another id of the document are kept once', async () => {
    await add('first', { document: 'text:0123456789abcdef' });
    await addHighlight(highlightExample('second'), ['kremlin:1', 'text:0123456789abcdef'], () => true);
    expect(await ids(null)).toEqual(['first']);
  });

  it('are kept once where they are kept twice at the same moment', async () => {
    await Promise.all(['a', 'b'].map((id) => addHighlight(highlightExample(id), [], () => true)));
    expect(await ids(null)).toHaveLength(1);
  });

  it('take a note and tags, and are otherwise as they were', async () => {
    await add('a');
    const remarks = { note: 'Compare with May.', tags: ['trade', 'Trade'] };
    const written = highlightExample('a', { ...remarks, modified: NOW });
    expect(await annotateHighlight('a', { base: NONE, mine: remarks }, NOW)).toEqual({ done: true, value: written });
    expect(await readHighlights(null)).toEqual([written]);
    expect(await readRevision()).toBe(2);
  });

  it('aren’t modified by the same note again', async () => {
    await add('a', { note: 'n', tags: ['t'] });
    const again = await annotateHighlight('a', { base: NONE, mine: { note: 'n', tags: ['t'] } }, NOW);
    expect(again).toEqual({ done: true, value: highlightExample('a', { note: 'n', tags: ['t'] }) });
    expect(await readRevision()).toBe(1);
  });

  it('take two edits that began from the same remarks, and lose neither', async () => {
    const base = { note: 'Ask', tags: ['trade', 'old'] };
    await add('a', base);
    await annotateHighlight('a', { base, mine: { note: 'Ask Ada', tags: ['trade', 'old', 'ports'] } }, NOW);
    const stored = await annotateHighlight('a', { base, mine: { note: 'Ask Ben', tags: ['trade'] } }, NOW);
    const both = highlightExample('a', { note: 'Ask Ada\n\nAsk Ben', tags: ['trade', 'ports'], modified: NOW });
    expect(stored).toEqual({ done: true, value: both });
    expect(await readHighlights(null)).toEqual([both]);
  });

  it('keep the tags of another place when only the note is edited', async () => {
    await add('a');
    await annotateHighlight('a', { base: NONE, mine: { note: '', tags: ['ports'] } }, NOW);
    await annotateHighlight('a', { base: NONE, mine: { note: 'Ask', tags: [] } }, NOW);
    expect(await readHighlights(null)).toMatchObject([{ note: 'Ask', tags: ['ports'] }]);
  });

  it.each([
    ['written on', () => annotateHighlight('gone', { base: NONE, mine: { note: 'n', tags: [] } }, NOW)],
    ['removed', () => removeHighlight('gone')],
  ])('that aren’t there can’t be %s', async (_name, act) => {
    expect(await act()).toEqual({ done: false, why: 'failed' });
    expect(await readRevision()).toBe(0);
  });
});

describe('a removed highlight', () => {
  it('comes back with its note, once', async () => {
    const noted = highlightExample('a', { note: 'n', tags: ['t'] });
    await add('a', noted);
    const token = await tokenOf(removeHighlight('a'));
    expect(await ids(null)).toEqual([]);
    expect(await takeBack(token)).toMatchObject({ done: true, value: { highlights: [noted] } });
    expect(await readHighlights(null)).toEqual([noted]);
    expect(await takeBack(token)).toEqual({ done: false, why: 'failed' });
    expect(await readRevision()).toBe(3);
  });

  it('doesn’t come back over one that is there', async () => {
    await add('a', { note: 'old' });
    const token = await tokenOf(removeHighlight('a'));
    await add('a', { note: 'new' });
    await takeBack(token);
    expect((await readHighlights(null)).map(({ note }) => note)).toEqual(['new']);
  });

  it('comes back while it is among the last thirty', async () => {
    const tokens: string[] = [];
    for (let count = 0; count < 32; count++) {
      await add(`h${count}`);
      tokens.push(await tokenOf(removeHighlight(`h${count}`)));
    }
    const outcomes: boolean[] = [];
    for (const token of tokens) outcomes.push((await takeBack(token)).done);
    expect(outcomes).toEqual([false, false, ...Array.from({ length: 30 }, () => true)]);
  });
});

describe('a full disk', () => {
  it.each([
    ['keeping', () => add('b'), 'add'],
    ['writing a note', () => annotateHighlight('a', { base: NONE, mine: { note: 'n', tags: [] } }, NOW), 'put'],
    ['removing', () => removeHighlight('a'), 'add'],
  ] as const)('stops %s, and changes nothing', async (_name, act, method) => {
    await add('a');
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => {
      throw fullDisk();
    });
    expect(await act()).toEqual({ done: false, why: 'full' });
    vi.restoreAllMocks();
    expect(await readHighlights(null)).toEqual([highlightExample('a')]);
    expect(await readRevision()).toBe(1);
  });

  it('is told also where the browser notices it at the end of the transaction', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
      vi.spyOn(this.transaction, 'error', 'get').mockReturnValue(fullDisk());
      this.transaction.abort();
      return this.get('revision');
    });
    expect(await add('a')).toEqual({ done: false, why: 'full' });
  });
});
