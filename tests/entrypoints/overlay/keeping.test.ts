import '../../support/speak.ts';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { NoteView } from '../../../components/overlay/view.ts';
import type { Mine } from '../../../utils/messages/contract.ts';
import type { Article } from '../../../utils/record/model/article.ts';

const asked = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../../utils/messages/client.ts', () => asked);

import { createKeeping } from '../../../entrypoints/overlay/keeping.ts';

const article: Article = {
  ...{ id: 'kremlin:1', address: null, site: 'kremlin', kind: 'article', language: 'en', title: null },
  ...{ published: null, place: null, text: ['Good day to all of you.'], leads: 0, strong: null, headings: null },
} as Article;
const FIRST = { id: 'a', start: 0, end: 4 };
const SECOND = { id: 'b', start: 9, end: 12 };
const MINE: Mine = { document: 'kremlin:1', highlights: [SECOND], kept: false, held: false, keepAtEnd: false };

const got = <T>(answer: T) => ({ got: 'answer', answer });
const done = <T>(value: T) => got({ done: true, value });
const refused = (why: string) => got({ done: false, why });

/** A page's keeping, with the sentence that the reader sees, and what is painted at each change. */
function keepingOf(mine: Mine = MINE) {
  let note: NoteView | null = null;
  let lasting = false;
  const painted: string[] = [];
  const gone = vi.fn();
  const keeping = createKeeping({
    article,
    mine,
    notes: {
      tell: (text, act = null) => {
        note = { text, act };
        lasting = true;
      },
      mention: (text, act = null) => {
        note = { text, act };
        lasting = false;
      },
      close: () => {
        note = null;
      },
    },
    changed: () => {
      const { highlights, kept } = keeping.mine();
      const spans = [...highlights.map(({ id }) => id), ...keeping.pending().map(() => '…')];
      painted.push([...spans, kept ? 'kept' : ''].join(' ').trim());
    },
    gone,
  });
  const press = async () => {
    note?.act?.run();
    await vi.waitFor(() => expect(asked.ask.mock.results.length).toBeGreaterThan(0));
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { keeping, painted, gone, press, note: () => note, isLasting: () => lasting };
}

beforeEach(() => asked.ask.mockReset());

describe('a highlight', () => {
  it('is painted at once, and by its own name when it is kept', async () => {
    asked.ask.mockResolvedValue(done(FIRST));
    const { keeping, painted, note } = keepingOf();
    await keeping.highlight({ start: 0, end: 4 });
    expect(asked.ask).toHaveBeenCalledWith('highlight', { article, span: { start: 0, end: 4 } });
    expect(painted).toEqual(['b …', 'a b']);
    expect(note()).toBeNull();
  });

  it('that is kept already is painted once', async () => {
    asked.ask.mockResolvedValue(done(SECOND));
    const { keeping, painted } = keepingOf();
    await keeping.highlight({ start: 9, end: 12 });
    expect(painted.at(-1)).toBe('b');
  });

  it.each([
    ['full', /no room left/],
    ['failed', /couldn’t be kept/],
  ])('that can’t be kept (%s) is taken back, with the reason', async (why, sentence) => {
    asked.ask.mockResolvedValue(refused(why));
    const { keeping, painted, note, isLasting } = keepingOf();
    await keeping.highlight({ start: 0, end: 4 });
    expect(painted.at(-1)).toBe('b');
    expect(note()?.text).toMatch(sentence);
    expect(note()?.act).toBeNull();
    expect(isLasting()).toBe(false);
  });

  it('in a private window is kept once the reader has said so, and not before', async () => {
    asked.ask.mockResolvedValueOnce(refused('private'));
    const { keeping, painted, note, press, isLasting } = keepingOf();
    await keeping.highlight({ start: 0, end: 4 });
    expect(note()?.text).toBe('This is a private window: nothing is kept here.');
    expect(note()?.act?.label).toBe('Keep here until I close the browser');
    expect(isLasting()).toBe(true);
    expect(painted.at(-1)).toBe('b');
    asked.ask.mockResolvedValueOnce(got(true)).mockResolvedValueOnce(done(FIRST));
    await press();
    expect(asked.ask.mock.calls.map(([name]) => name)).toEqual(['highlight', 'keepInPrivate', 'highlight']);
    expect(painted.at(-1)).toBe('a b');
    expect(note()).toBeNull();
  });

  it('ends the session where the extension is gone', async () => {
    asked.ask.mockResolvedValue({ got: 'gone' });
    const { keeping, gone } = keepingOf();
    await keeping.highlight({ start: 0, end: 4 });
    expect(gone).toHaveBeenCalledOnce();
  });
});

describe('removing a highlight', () => {
  it('takes it from the page at once, and gives it back on undo', async () => {
    asked.ask.mockResolvedValueOnce(done('token'));
    const { keeping, painted, note, press } = keepingOf({ ...MINE, highlights: [FIRST, SECOND] });
    const removing = keeping.remove('a');
    expect(painted).toEqual(['b']);
    await removing;
    expect(note()).toMatchObject({ text: 'Highlight removed.', act: { label: 'Undo' } });
    asked.ask.mockResolvedValueOnce(done(true));
    await press();
    expect(asked.ask).toHaveBeenLastCalledWith('undo', { token: 'token' });
    expect(painted.at(-1)).toBe('a b');
    expect(note()).toBeNull();
  });

  it('puts it back where it can’t be removed, and says so', async () => {
    asked.ask.mockResolvedValue(refused('failed'));
    const { keeping, painted, note } = keepingOf();
    await keeping.remove('b');
    expect(painted.at(-1)).toBe('b');
    expect(note()?.text).toMatch(/couldn’t be removed/);
  });

  it('says when it is too late to undo', async () => {
    asked.ask.mockResolvedValueOnce(done('token'));
    const { keeping, painted, note, press } = keepingOf();
    await keeping.remove('b');
    asked.ask.mockResolvedValueOnce(refused('failed'));
    await press();
    expect(note()?.text).toMatch(/can’t be brought back/);
    expect(painted.at(-1)).toBe('');
  });
});

describe('keeping the page', () => {
  it('is shown, and can be undone', async () => {
    asked.ask.mockResolvedValueOnce(done('kremlin:1'));
    const { keeping, painted, note, press } = keepingOf();
    expect(await keeping.keepPage(true)).toEqual({ done: true, value: true });
    expect(asked.ask).toHaveBeenCalledWith('keep', { article });
    expect(painted.at(-1)).toBe('b kept');
    expect(note()?.act?.label).toBe('Undo');
    asked.ask.mockResolvedValueOnce(done('token'));
    await press();
    expect(asked.ask).toHaveBeenLastCalledWith('letGo', { document: 'kremlin:1' });
    expect(painted.at(-1)).toBe('b');
  });

  it('goes by the id that the page was kept under', async () => {
    asked.ask.mockResolvedValueOnce(done('kremlin:2')).mockResolvedValueOnce(done('token'));
    const { keeping } = keepingOf();
    await keeping.keepPage(true);
    await keeping.keepPage(false);
    expect(asked.ask).toHaveBeenLastCalledWith('letGo', { document: 'kremlin:2' });
  });

  it.each([
    ['undated', /no date/],
    ['full', /no room/],
    ['private', /private window/],
  ])('says why not: %s', async (why, sentence) => {
    asked.ask.mockResolvedValue(refused(why));
    const { keeping, note } = keepingOf();
    expect(await keeping.keepPage(true)).toEqual({ done: false, why });
    expect(note()?.text).toMatch(sentence);
  });

  it('by itself says that it was read to its end', async () => {
    asked.ask.mockResolvedValueOnce(done('kremlin:1'));
    const { keeping, note } = keepingOf();
    await keeping.keepPage(true, true);
    expect(note()?.text).toMatch(/read this page to its end/);
    expect(note()?.act?.label).toBe('Undo');
  });

  it.each([
    ['undated', false],
    ['failed', false],
    ['full', true],
  ])('by itself, and not possible (%s), is told only where the reader must act', async (why, told) => {
    asked.ask.mockResolvedValue(refused(why));
    const { keeping, note } = keepingOf();
    await keeping.keepPage(true, true);
    expect(note() !== null).toBe(told);
  });

  it('no more is shown, and can be undone', async () => {
    asked.ask.mockResolvedValueOnce(done('token'));
    const { keeping, painted, press } = keepingOf({ ...MINE, kept: true });
    await keeping.keepPage(false);
    expect(painted.at(-1)).toBe('b');
    asked.ask.mockResolvedValueOnce(done(true));
    await press();
    expect(painted.at(-1)).toBe('b kept');
  });
});
