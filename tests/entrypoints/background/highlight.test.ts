import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', async () => ({ browser: (await import('./browser.ts')).browser }));
vi.mock('../../../utils/store/bundled.ts', async () => ({
  fetchBundled: async () => (await import('./support.ts')).bundledBytes(),
}));

import { annotate, highlight, remove } from '../../../entrypoints/background/highlight.ts';
import { keep } from '../../../entrypoints/background/keep.ts';
import { keepInPrivate } from '../../../entrypoints/background/may-keep.ts';
import { mine } from '../../../entrypoints/background/mine.ts';
import { undo } from '../../../entrypoints/background/undo.ts';
import type { Article } from '../../../utils/record/model/article.ts';
import { readHighlights } from '../../../utils/store/highlights.ts';
import { sochiTalks } from '../../fixtures/texts/sochi-talks.ts';
import { fullDisk } from '../../store/support.ts';
import { TOLD, told } from './browser.ts';
import { OWN, PAGE, PRIVATE_PAGE, SOCHI, spanIn, startAfresh } from './support.ts';

const WORDS = 'Russian is taught at 304 schools in Azerbaijan';
const OTHERS = 'Bilateral trade with Russia grew this year';

/** The remarks of words that were just kept. */
const NONE = { note: '', tags: [] };

beforeEach(startAfresh);

/** Keeps words of an article, as its page's script asks for it; fails where they aren't kept. */
async function keepWords(words = WORDS, article: Article = SOCHI) {
  const kept = await highlight({ article, span: spanIn(article, words) }, PAGE);
  if (!kept.done) throw new Error(kept.why);
  return kept.value;
}

const only = async () => {
  const all = await readHighlights(null);
  expect(all).toHaveLength(1);
  return all[0]!;
};

describe('keeping words', () => {
  it('keeps them with who speaks, where and when', async () => {
    vi.setSystemTime('2026-11-22T10:00:00.000Z');
    const { id } = await keepWords();
    expect(await only()).toEqual({
      id,
      document: 'kremlin:990126',
      language: 'en',
      selectors: [
        { type: 'TextPositionSelector', ...spanIn(SOCHI, WORDS) },
        expect.objectContaining({ type: 'TextQuoteSelector', exact: WORDS }),
      ],
      voices: [{ person: 'vladimir-putin', name: 'Vladimir Putin', office: 'President of Russia' }],
      source: {
        title: sochiTalks.title,
        date: '2021-11-26',
        site: 'kremlin',
        host: 'kremlin.ru',
        address: sochiTalks.address,
        place: 'Sochi',
      },
      note: '',
      tags: [],
      created: '2026-11-22T10:00:00.000Z',
      modified: '2026-11-22T10:00:00.000Z',
    });
    vi.useRealTimers();
  });

  it('names everybody who speaks in them, in the order of speaking', async () => {
    const { start } = spanIn(SOCHI, 'There are 338 schools');
    const { end } = spanIn(SOCHI, 'Armenia is ready to open every road');
    await highlight({ article: SOCHI, span: { start, end } }, PAGE);
    expect((await only()).voices.map(({ name }) => name)).toEqual(['Ilham Aliyev', 'Nikol Pashinyan']);
  });

  it('names nobody where nobody speaks', async () => {
    await keepWords('held trilateral talks in Sochi');
    expect((await only()).voices).toEqual([]);
  });

  it('tells the tabs and the own pages', async () => {
    await keepWords();
    await vi.waitFor(() => expect(told()).toEqual(TOLD.highlights));
  });

  it('keeps the same words once, with or without the spaces around them', async () => {
    const first = await keepWords();
    const { start, end } = spanIn(SOCHI, WORDS);
    expect(await highlight({ article: SOCHI, span: { start: start - 1, end } }, PAGE)).toEqual({
      done: true,
      value: first,
    });
    await only();
  });

  it('keeps words that overlap', async () => {
    await keepWords();
    await keepWords('at 304 schools in Azerbaijan, and we intend');
    expect(await readHighlights(null)).toHaveLength(2);
  });

  it.each([
    ['no words', (article: Article) => ({ start: spanIn(article, WORDS).start, end: spanIn(article, WORDS).start })],
    [
      'a space',
      (article: Article) => ({ start: spanIn(article, ' schools').start, end: spanIn(article, 'schools').start }),
    ],
    ['words beyond the text', (article: Article) => ({ start: 0, end: article.text.join(' ').length + 1 })],
  ])('refuses %s', async (_name, spanOf) => {
    expect(await highlight({ article: SOCHI, span: spanOf(SOCHI) }, PAGE)).toEqual({ done: false, why: 'failed' });
    expect(await readHighlights(null)).toEqual([]);
  });

  it('says that the disk is full', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw fullDisk();
    });
    const kept = await highlight({ article: SOCHI, span: spanIn(SOCHI, WORDS) }, PAGE);
    expect(kept).toEqual({ done: false, why: 'full' });
  });
});

describe('in a private window', () => {
  it('keeps nothing, until the reader says so', async () => {
    const ask = { article: SOCHI, span: spanIn(SOCHI, WORDS) };
    expect(await highlight(ask, PRIVATE_PAGE)).toEqual({ done: false, why: 'private' });
    expect(await keep({ article: SOCHI }, PRIVATE_PAGE)).toEqual({ done: false, why: 'private' });
    expect(await annotate({ id: 'a', note: 'n', tags: [], base: NONE }, { ...OWN, isPrivate: true })).toEqual({
      done: false,
      why: 'private',
    });
    expect(await readHighlights(null)).toEqual([]);
    expect(await keepInPrivate({}, PRIVATE_PAGE)).toBe(true);
    expect((await highlight(ask, PRIVATE_PAGE)).done).toBe(true);
  });

  it('is where that is said: from another window it isn’t', async () => {
    expect(await keepInPrivate({}, PAGE)).toBe(false);
    const kept = await highlight({ article: SOCHI, span: spanIn(SOCHI, WORDS) }, PRIVATE_PAGE);
    expect(kept).toEqual({ done: false, why: 'private' });
  });

  it('shows what was kept elsewhere, and lets it be removed', async () => {
    const { id } = await keepWords();
    expect((await mine({ article: SOCHI }, PRIVATE_PAGE)).highlights.map((placed) => placed.id)).toEqual([id]);
    expect((await remove({ id })).done).toBe(true);
  });
});

describe('what is kept of an article', () => {
  it('is told by where it stands, in the order of the text, and no more', async () => {
    const later = await keepWords(OTHERS);
    const earlier = await keepWords();
    const { highlights } = await mine({ article: SOCHI }, PAGE);
    expect(highlights).toEqual([
      { id: earlier.id, ...spanIn(SOCHI, WORDS) },
      { id: later.id, ...spanIn(SOCHI, OTHERS) },
    ]);
  });

  it('is found in another edition of it', async () => {
    await keepWords();
    const shorter = { ...SOCHI, text: SOCHI.text.slice(2), leads: 0 };
    expect((await mine({ article: shorter }, PAGE)).highlights).toMatchObject([spanIn(shorter, WORDS)]);
  });

  it('isn’t told of an edition without those words, of a translation, or of another document', async () => {
    await keepWords();
    const cut = { ...SOCHI, text: SOCHI.text.slice(0, 3) };
    expect((await mine({ article: cut }, PAGE)).highlights).toEqual([]);
    expect((await mine({ article: { ...SOCHI, language: 'ru' } }, PAGE)).highlights).toEqual([]);
    expect((await mine({ article: { ...SOCHI, id: 'kremlin:1' } }, PAGE)).highlights).toEqual([]);
  });

  it('is kept under the document that the words match, where the page has no id of its own', async () => {
    await keep({ article: SOCHI }, PAGE);
    const unnamed = { ...SOCHI, id: '', address: 'http://en.kremlin.ru/elsewhere' };
    await keepWords(WORDS, unnamed);
    expect((await only()).document).toBe(SOCHI.id);
    expect((await mine({ article: SOCHI }, PAGE)).highlights).toHaveLength(1);
    expect(await mine({ article: unnamed }, PAGE)).toMatchObject({ document: SOCHI.id, kept: true });
  });

  it('is found again when a page without an id of its own turns out to be a document', async () => {
    const unnamed = { ...SOCHI, id: '', address: 'http://en.kremlin.ru/elsewhere' };
    const before = await keepWords(WORDS, unnamed);
    expect((await only()).document).toMatch(/^text:/);
    await keep({ article: SOCHI }, PAGE);
    expect((await mine({ article: unnamed }, PAGE)).highlights).toEqual([before]);
    expect(await keepWords(WORDS, unnamed)).toEqual(before);
  });
});

describe('a note', () => {
  it('is written with its tags, each once, and only the own pages hear of it', async () => {
    const { id } = await keepWords();
    await vi.waitFor(() => expect(told()).toHaveLength(2));
    vi.clearAllMocks();
    const kept = await annotate({ id, note: 'Compare.', tags: [' trade ', 'trade', '', 'Schools'], base: NONE }, OWN);
    expect(kept).toMatchObject({ done: true, value: { note: 'Compare.', tags: ['trade', 'Schools'] } });
    await vi.waitFor(() => expect(told()).toEqual(['hasChanged highlights']));
  });

  it('loses no words to another place where it is written at once', async () => {
    const { id } = await keepWords();
    const written = await Promise.all([
      annotate({ id, note: 'In the panel', tags: ['trade'], base: NONE }, OWN),
      annotate({ id, note: 'In the library', tags: ['schools'], base: NONE }, OWN),
    ]);
    const both = { note: 'In the panel\n\nIn the library', tags: ['trade', 'schools'] };
    expect(written[1]).toMatchObject({ done: true, value: both });
    expect(await readHighlights(null)).toMatchObject([both]);
  });

  it('is never told to the page', async () => {
    const { id } = await keepWords();
    await annotate({ id, note: 'Compare.', tags: ['trade'], base: NONE }, OWN);
    expect(JSON.stringify(await mine({ article: SOCHI }, PAGE))).not.toMatch(/Compare|trade|created/);
  });
});

describe('removing words', () => {
  it('is told, and undone with the note', async () => {
    const { id } = await keepWords();
    await annotate({ id, note: 'Compare.', tags: [], base: NONE }, OWN);
    const before = await only();
    await vi.waitFor(() => expect(told()).toHaveLength(3));
    vi.clearAllMocks();
    const removed = await remove({ id });
    expect(await readHighlights(null)).toEqual([]);
    await vi.waitFor(() => expect(told()).toEqual(TOLD.highlights));
    expect(await undo({ token: removed.done ? removed.value : '' })).toEqual({ done: true, value: true });
    expect(await only()).toEqual(before);
    await vi.waitFor(() => expect(told()).toEqual([...TOLD.highlights, ...TOLD.highlights].sort()));
  });

  it('that aren’t there fails, and tells nobody', async () => {
    expect(await remove({ id: 'gone' })).toEqual({ done: false, why: 'failed' });
    expect(await undo({ token: 'gone' })).toEqual({ done: false, why: 'failed' });
    expect(told()).toEqual([]);
  });
});
