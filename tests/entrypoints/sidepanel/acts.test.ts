import '../../support/speak.ts';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelNote } from '../../../components/panel/view.ts';
import { highlightOf } from '../../components/library-support.ts';

const asked = vi.hoisted(() => ({ ask: vi.fn(), askPage: vi.fn(), isAlive: () => true }));
vi.mock('../../../utils/messages/client.ts', () => asked);

import { panelActs, writeNote } from '../../../entrypoints/sidepanel/acts.ts';

const got = <T>(answer: T) => ({ got: 'answer', answer });
const done = <T>(value: T) => got({ done: true, value });
const refused = (why: string) => got({ done: false, why });

/** A panel's acts beside tab 7, and what they make the panel do. */
function beside(document: string | null = 'kremlin:1') {
  const told: { text: string; act: PanelNote['act'] }[] = [];
  const [refresh, miss, closeNote] = [vi.fn(), vi.fn(), vi.fn()];
  const mention = (text: string, act: PanelNote['act'] = null) => void told.push({ text, act });
  return {
    acts: panelActs({ tab: () => 7, document: () => document, mention, closeNote, refresh, miss }),
    told,
    refresh,
    miss,
  };
}

beforeEach(() => {
  asked.ask.mockReset();
  asked.askPage.mockReset();
});

describe('removing in the panel', () => {
  it('tells of it, with a way back that works', async () => {
    const { acts, told, refresh } = beside();
    asked.ask.mockResolvedValueOnce(done('token')).mockResolvedValueOnce(done(true));
    acts.remove(highlightOf('1'));
    await vi.waitFor(() => expect(told.map(({ text }) => text)).toEqual(['Highlight removed.']));
    told[0]?.act?.run();
    await vi.waitFor(() => expect(refresh).toHaveBeenCalledTimes(2));
    expect(asked.ask.mock.calls).toEqual([
      ['removeHighlight', { id: '1' }],
      ['undo', { token: 'token' }],
    ]);
  });

  it.each([
    ['couldn’t be removed', refused('failed'), 'This couldn’t be removed. Try again.'],
    ['wasn’t answered', { got: 'failed' }, 'This couldn’t be removed. Try again.'],
    ['has no room to be remembered', refused('full'), 'The browser has no room left, so this wasn’t kept.'],
  ])('says that it %s', async (_name, answer, sentence) => {
    const { acts, told } = beside();
    asked.ask.mockResolvedValueOnce(answer);
    acts.remove(highlightOf('1'));
    await vi.waitFor(() => expect(told).toEqual([{ text: sentence, act: null }]));
  });

  it('says that it is too late to bring something back', async () => {
    const { acts, told } = beside();
    asked.ask.mockResolvedValueOnce(done('token')).mockResolvedValueOnce(refused('failed'));
    acts.keepPage(false);
    await vi.waitFor(() => expect(told[0]?.text).toBe('This page is no longer kept. Its highlights stay.'));
    told[0]?.act?.run();
    await vi.waitFor(() => expect(told[1]?.text).toBe('This can’t be brought back any more.'));
    expect(asked.ask.mock.calls[0]).toEqual(['letGo', { document: 'kremlin:1' }]);
  });
});

describe('keeping in the panel', () => {
  it('is the page’s to do, and nothing is said when it is done', async () => {
    const { acts, told, refresh } = beside();
    asked.askPage.mockResolvedValueOnce(done(true));
    acts.keepPage(true);
    await vi.waitFor(() => expect(refresh).toHaveBeenCalledOnce());
    expect(asked.askPage.mock.calls).toEqual([[7, 'keepPage', { keep: true }]]);
    expect(told).toEqual([]);
  });

  it.each([
    ['the window is private', refused('private'), 'This is a private window: nothing is kept here.'],
    [
      'it gives no date',
      refused('undated'),
      'This page gives no date, so it can’t stand on the record and wasn’t kept.',
    ],
    ['it is no article', got(false), 'This couldn’t be kept. Try again.'],
    ['nobody answers', { got: 'failed' }, 'This couldn’t be kept. Try again.'],
  ])('says why a page isn’t kept: %s', async (_name, answer, sentence) => {
    const { acts, told } = beside();
    asked.askPage.mockResolvedValueOnce(answer);
    acts.keepPage(true);
    await vi.waitFor(() => expect(told).toEqual([{ text: sentence, act: null }]));
  });
});

describe('showing on the page', () => {
  it('says nothing when the page has shown it', async () => {
    const { acts, told, miss } = beside();
    asked.askPage.mockResolvedValue(got(true));
    acts.show('card');
    acts.showHighlight('1');
    await vi.waitFor(() => expect(asked.askPage).toHaveBeenCalledTimes(2));
    expect(asked.askPage.mock.calls.map(([, , what]) => what)).toEqual([{ card: 'card' }, { highlight: '1' }]);
    expect([told, miss.mock.calls]).toEqual([[], []]);
  });

  it('says that the page hasn’t got the words, and remembers it of a highlight', async () => {
    const { acts, told, miss } = beside();
    asked.askPage.mockResolvedValue(got(false));
    acts.showHighlight('1');
    await vi.waitFor(() => expect(miss).toHaveBeenCalledWith('1'));
    expect(told.map(({ text }) => text)).toEqual(['Not on this page as it is now.']);
  });
});

describe('a note that is written in the panel', () => {
  const [mine, base] = [
    { note: 'A note', tags: ['trade'] },
    { note: '', tags: [] },
  ];
  const kept = highlightOf('1', mine);
  it.each([
    ['is stored', done(kept), { done: true, stored: kept }],
    ['finds no room', refused('full'), { done: false, why: 'full' }],
    ['comes to nothing', { got: 'failed' }, { done: false, why: 'failed' }],
    ['outlives the extension', { got: 'gone' }, { done: false, why: 'gone' }],
  ])('%s', async (_name, answer, written) => {
    asked.ask.mockResolvedValueOnce(answer);
    expect(await writeNote('1', mine, base)).toEqual(written);
    expect(asked.ask).toHaveBeenCalledWith('annotate', { id: '1', ...mine, base });
  });
});
