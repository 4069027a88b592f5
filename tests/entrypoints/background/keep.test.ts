import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', async () => ({ browser: (await import('./browser.ts')).browser }));
vi.mock('../../../utils/store/bundled.ts', async () => ({
  fetchBundled: async () => (await import('./support.ts')).bundledBytes(),
}));

import { changed } from '../../../entrypoints/background/changed.ts';
import { held } from '../../../entrypoints/background/held.ts';
import { keep, letGo } from '../../../entrypoints/background/keep.ts';
import { keptPages } from '../../../entrypoints/background/kept-pages.ts';
import { lay } from '../../../entrypoints/background/lay.ts';
import { mine } from '../../../entrypoints/background/mine.ts';
import { forgetRecord, readyRecord } from '../../../entrypoints/background/record.ts';
import { refreshKept } from '../../../entrypoints/background/refresh-kept.ts';
import { undo } from '../../../entrypoints/background/undo.ts';
import type { Article } from '../../../utils/record/model/article.ts';
import { change } from '../../../utils/store/database.ts';
import { writeMade } from '../../../utils/store/everything.ts';
import { readPages } from '../../../utils/store/pages.ts';
import { ALL_ON, saveSettings } from '../../../utils/store/settings.ts';
import { fullDisk } from '../../store/support.ts';
import { running, TOLD, told } from './browser.ts';
import { bundledArticle, OWN, PAGE, PRIVATE_PAGE, SOCHI, startAfresh } from './support.ts';

beforeEach(startAfresh);

const talks = bundledArticle('kremlin-67830');

/** The documents that the cards of an article quote. */
async function quotedBy(article: Article): Promise<string[]> {
  const laid = await lay({ article }, PAGE);
  if (laid.state !== 'shown') throw new Error(laid.state);
  return [...new Set(JSON.stringify(laid.cards.cards).match(/(?<="document":")[^"]+/g))];
}

const textsKept = async () => (await readPages()).map(({ page }) => page.article.text.length);

describe('keeping a page', () => {
  it('makes it part of the record for the next question, and tells everybody', async () => {
    expect(await quotedBy(talks)).not.toContain(SOCHI.id);
    expect(await keep({ article: SOCHI }, PAGE)).toEqual({ done: true, value: SOCHI.id });
    await vi.waitFor(() => expect(told()).toEqual(TOLD.record));
    expect(await quotedBy(talks)).toContain(SOCHI.id);
  });

  it('keeps its statements after the worker was stopped', async () => {
    await keep({ article: SOCHI }, PAGE);
    forgetRecord(null);
    expect(await quotedBy(talks)).toContain(SOCHI.id);
  });

  it('tells of it that it is kept, and since when it is held', async () => {
    vi.setSystemTime('2026-11-22T10:00:00.000Z');
    expect(await mine({ article: SOCHI }, PAGE)).toMatchObject({ document: SOCHI.id, kept: false });
    await keep({ article: SOCHI }, PAGE);
    vi.useRealTimers();
    expect(await mine({ article: SOCHI }, PAGE)).toMatchObject({ document: SOCHI.id, kept: true });
    expect(await held({ document: SOCHI.id })).toMatchObject({
      held: { id: SOCHI.id, date: '2021-11-26', licence: 'CC BY 4.0', text: SOCHI.text },
      origin: { by: 'reader', kept: '2026-11-22T10:00:00.000Z' },
    });
    expect(await keptPages()).toEqual([
      {
        document: SOCHI.id,
        title: SOCHI.title,
        date: '2021-11-26',
        site: 'kremlin',
        host: 'kremlin.ru',
        address: SOCHI.address,
        language: 'en',
        kept: '2026-11-22T10:00:00.000Z',
      },
    ]);
  });

  it('takes the longer of two editions, and holds one document', async () => {
    const shorter = { ...SOCHI, text: SOCHI.text.slice(0, 5) };
    await keep({ article: shorter }, PAGE);
    await keep({ article: SOCHI }, PAGE);
    await keep({ article: shorter }, PAGE);
    expect(await textsKept()).toEqual([SOCHI.text.length]);
    const { record } = await readyRecord();
    expect(record.documents.filter(({ id }) => id === SOCHI.id)).toHaveLength(1);
    expect(record.open(SOCHI.id)?.text).toEqual(SOCHI.text);
  });

  it('tells nobody where nothing changes', async () => {
    await keep({ article: SOCHI }, PAGE);
    await vi.waitFor(() => expect(told()).toEqual(TOLD.record));
    vi.clearAllMocks();
    expect(await keep({ article: SOCHI }, PAGE)).toEqual({ done: true, value: SOCHI.id });
    expect(told()).toEqual([]);
  });

  it('doesn’t take a translation in its place', async () => {
    await keep({ article: SOCHI }, PAGE);
    const russian = { ...SOCHI, language: 'ru', text: [...SOCHI.text, 'Спасибо.'] };
    expect(await keep({ article: russian }, PAGE)).toEqual({ done: true, value: SOCHI.id });
    expect((await readPages()).map(({ page }) => page.article.language)).toEqual(['en']);
  });

  it('takes the day and the title of the document from the edition that has them', async () => {
    await keep({ article: { ...SOCHI, text: SOCHI.text.slice(0, 8) } }, PAGE);
    const textVersion = { ...SOCHI, title: null, published: null };
    expect(await keep({ article: textVersion }, PAGE)).toEqual({ done: true, value: SOCHI.id });
    expect((await readPages()).map(({ page }) => page.article)).toEqual([SOCHI]);
  });

  it('finds the document of a page without an id of its own by its words', async () => {
    await keep({ article: SOCHI }, PAGE);
    const unnamed = {
      ...SOCHI,
      id: '',
      address: 'http://en.kremlin.ru/elsewhere',
      text: SOCHI.text.slice(1),
      leads: 0,
    };
    expect(await keep({ article: unnamed }, PAGE)).toEqual({ done: true, value: SOCHI.id });
    expect(await textsKept()).toEqual([SOCHI.text.length]);
  });

  it('refuses a page that has no day', async () => {
    const undated = { ...SOCHI, id: '', published: null, text: ['Vladimir Putin: Thank you.'], leads: 0 };
    expect(await keep({ article: undated }, PAGE)).toEqual({ done: false, why: 'undated' });
    expect(await readPages()).toEqual([]);
  });

  it('says that the disk is full, and the record stays as it was', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw fullDisk();
    });
    expect(await keep({ article: SOCHI }, PAGE)).toEqual({ done: false, why: 'full' });
    expect(await quotedBy(talks)).not.toContain(SOCHI.id);
  });
});

describe('a page kept no more', () => {
  it('leaves the record, and comes back', async () => {
    await keep({ article: SOCHI }, PAGE);
    const gone = await letGo({ document: SOCHI.id });
    expect(await quotedBy(talks)).not.toContain(SOCHI.id);
    expect(await mine({ article: SOCHI }, PAGE)).toMatchObject({ kept: false });
    expect(await undo({ token: gone.done ? gone.value : '' })).toEqual({ done: true, value: true });
    expect(await quotedBy(talks)).toContain(SOCHI.id);
    await vi.waitFor(() => expect(told()).toHaveLength(6));
  });

  it('must have been kept', async () => {
    expect(await letGo({ document: SOCHI.id })).toEqual({ done: false, why: 'failed' });
    expect(told()).toEqual([]);
  });
});

describe('keeping by itself', () => {
  it.each([
    ['nowhere at first', false, PAGE, false],
    ['where the reader wants it', true, PAGE, true],
    ['not in a private window', true, PRIVATE_PAGE, false],
  ])('is told to the page: %s', async (_name, keepAtEnd, from, expected) => {
    await saveSettings({ ...ALL_ON, keepAtEnd });
    const laid = await lay({ article: SOCHI }, from);
    expect(laid.state === 'shown' && laid.mine.keepAtEnd).toBe(expected);
  });
});

describe('kept pages that were read otherwise', () => {
  const readings = async () => (await readPages()).map(({ pack }) => pack?.reading ?? null);

  it('are read anew after an update, and everybody is told', async () => {
    await keep({ article: SOCHI }, PAGE);
    await vi.waitFor(() => expect(told()).toEqual(TOLD.record));
    vi.clearAllMocks();
    running.version = '2.0.0';
    forgetRecord(null);
    await refreshKept();
    expect(await readings()).toEqual(['2.0.0']);
    await vi.waitFor(() => expect(told()).toEqual(TOLD.record));
    vi.clearAllMocks();
    await refreshKept();
    expect(told()).toEqual([]);
  });

  it('serve as they are until then', async () => {
    await keep({ article: SOCHI }, PAGE);
    running.version = '2.0.0';
    forgetRecord(null);
    expect(await quotedBy(talks)).toContain(SOCHI.id);
    await vi.waitFor(async () => expect(await readings()).toEqual(['2.0.0']));
  });

  it('or never, since they were imported, are read when the library says so', async () => {
    await writeMade({ highlights: [], pages: [{ article: SOCHI, kept: '2020-01-01T00:00:00.000Z' }] });
    expect(await keptPages()).toMatchObject([{ document: SOCHI.id, date: '2021-11-26' }]);
    expect(changed({ what: ['record', 'highlights'] })).toBe(true);
    await vi.waitFor(async () => expect(await readings()).toEqual(['1.0.0']));
    await refreshKept();
    expect(await quotedBy(talks)).toContain(SOCHI.id);
  });

  it('and can’t be read are left out, and aren’t read again and again', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const undated = { ...SOCHI, published: null, text: ['Thank you.'], leads: 0 };
    await writeMade({ highlights: [], pages: [{ article: undated, kept: '2020-01-01T00:00:00.000Z' }] });
    await refreshKept();
    expect((await readyRecord()).behind).toEqual([]);
    expect(await held({ document: SOCHI.id })).toBeNull();
    expect(await keptPages()).toMatchObject([{ document: SOCHI.id, date: '2020-01-01' }]);
  });

  it('are read anew where what was derived of them is damaged', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    await keep({ article: SOCHI }, PAGE);
    await change(['page packs'], async (stores) => {
      const store = stores.objectStore('page packs');
      const pack = await store.get(SOCHI.id);
      if (pack?.bytes) await store.put({ ...pack, bytes: pack.bytes.slice(0, 20) });
    });
    forgetRecord(null);
    expect(await quotedBy(talks)).not.toContain(SOCHI.id);
    await refreshKept();
    expect(await quotedBy(talks)).toContain(SOCHI.id);
  });
});

describe('whom a kept page introduces', () => {
  const introducing: Article = {
    ...SOCHI,
    id: 'kremlin:990200',
    address: 'http://en.kremlin.ru/d/990200',
    text: ['President of Uganda Ada Novak: We will buy 40 tractors.', 'Ada Novak: That is all.'],
    leads: 0,
  };
  const known = async () => (await readyRecord()).record.knowledge.people.some(({ id }) => id === 'ada-novak');

  it('is known from then on, however often it is kept', async () => {
    expect(await known()).toBe(false);
    await keep({ article: introducing }, PAGE);
    expect(await known()).toBe(true);
    await keep({ article: { ...introducing, text: [...introducing.text, 'Vladimir Putin: Thank you.'] } }, PAGE);
    expect(await known()).toBe(true);
    running.version = '2.0.0';
    forgetRecord(null);
    await refreshKept();
    expect(await known()).toBe(true);
    await letGo({ document: introducing.id });
    expect(await known()).toBe(false);
  });
});

describe('an own page', () => {
  it('may ask whether a document is held, and how it came', async () => {
    expect(await held({ document: 'kremlin:67830' })).toMatchObject({ origin: { by: 'bundled' } });
    expect(await held({ document: 'nowhere' })).toBeNull();
    expect((await mine({ article: talks }, OWN)).document).toBe('kremlin:67830');
  });
});
