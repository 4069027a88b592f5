import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

import { BACKGROUND_CHECKS } from '../../utils/messages/background-checks.ts';
import { type BackgroundAsks, OWN_ONLY } from '../../utils/messages/contract.ts';
import { serve } from '../../utils/messages/server.ts';

const opened = vi.fn(() => true);
const kept = vi.fn(() => []);
let stop = () => {};

/** Every message but the three that tests look at fails where it is handled. */
const handlers = Object.fromEntries(
  Object.keys(BACKGROUND_CHECKS).map((name) => [name, () => Promise.reject(new Error('no such tab'))]),
) as unknown as Parameters<typeof serve<BackgroundAsks>>[1];

beforeEach(() => {
  fakeBrowser.reset();
  opened.mockClear();
  kept.mockClear();
  stop = serve<BackgroundAsks>(BACKGROUND_CHECKS, { ...handlers, open: opened, keptPages: kept });
});
afterEach(() => stop());

const OPEN = { document: 'kremlin:1', quote: 'words', where: 'site' } as const;

/** Hands a message to the listeners as the browser would, from whoever. */
function deliver(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    const trigger = fakeBrowser.runtime.onMessage.trigger as unknown as (...args: unknown[]) => Promise<unknown[]>;
    void trigger(message, sender, resolve).then((results) => {
      if (!results.includes(true)) resolve('not heard');
    });
  });
}

describe('serve', () => {
  const ours = { id: fakeBrowser.runtime.id };

  it('answers what is asked in the right shape', async () => {
    expect(await deliver({ name: 'open', ask: OPEN }, ours)).toEqual({ done: true, answer: true });
    expect(opened).toHaveBeenCalledWith(OPEN, { tab: null, window: null, own: false, isPrivate: false });
  });

  it('refuses another shape without calling anybody', async () => {
    expect(await deliver({ name: 'open', ask: { ...OPEN, where: 'moon' } }, ours)).toEqual({ done: false });
    expect(opened).not.toHaveBeenCalled();
  });

  it.each<[string, object, boolean]>([
    ['with what it was begun from', { base: { note: '', tags: [] } }, true],
    ['that doesn’t say what it was begun from', {}, false],
    ['begun from a note without tags', { base: { note: '' } }, false],
    ['begun from tags that are no list', { base: { note: '', tags: 'trade' } }, false],
    ['begun from more than a note and tags', { base: { note: '', tags: [], modified: 'now' } }, false],
  ])('knows the shape of a note %s', (_name, more, isRight) => {
    expect(BACKGROUND_CHECKS.annotate({ id: 'a', note: 'n', tags: ['t'], ...more })).toBe(isRight);
  });

  it('says no more than that it failed where answering fails', async () => {
    expect(await deliver({ name: 'bring', ask: { script: 'overlay' } }, ours)).toEqual({ done: false });
  });

  it.each([
    ['another extension', { id: 'stranger' }],
    ['nobody known', {}],
    ['a frame within a page', { ...ours, tab: { id: 3 }, frameId: 7 }],
  ])('refuses %s', async (_name, sender) => {
    expect(await deliver({ name: 'open', ask: OPEN }, sender)).toEqual({ done: false });
    expect(opened).not.toHaveBeenCalled();
  });

  it.each([
    ['tab and window of a page’s script', { tab: { id: 3, windowId: 8 } }, { tab: 3, window: 8 }],
    ['that a window is private', { tab: { id: 3, incognito: true } }, { tab: 3, isPrivate: true }],
    ['one of the extension’s own pages', { url: fakeBrowser.runtime.getURL('/library.html') }, { own: true }],
    ['that a page of like address isn’t own', { url: 'https://on-the-record.example/library.html' }, {}],
  ])('knows %s', async (_name, sender, expected) => {
    await deliver({ name: 'open', ask: OPEN }, { ...ours, frameId: 0, ...sender });
    expect(opened).toHaveBeenCalledWith(OPEN, { tab: null, window: null, own: false, isPrivate: false, ...expected });
  });

  it('tells what the reader made to the extension’s own pages only', async () => {
    const message = { name: 'keptPages', ask: {} };
    expect(await deliver(message, { ...ours, tab: { id: 3 }, url: 'http://en.kremlin.ru/d/1' })).toEqual({
      done: false,
    });
    expect(await deliver(message, { ...ours, tab: { id: 3 } })).toEqual({ done: false });
    expect(kept).not.toHaveBeenCalled();
    const library = { ...ours, tab: { id: 4 }, url: fakeBrowser.runtime.getURL('/library.html') };
    expect(await deliver(message, library)).toEqual({ done: true, answer: [] });
  });

  it('keeps from content scripts every question that reaches across pages', () => {
    expect([...OWN_ONLY].sort()).toEqual(
      ['annotate', 'changed', 'held', 'highlights', 'keptPages', 'soughtHighlight'].sort(),
    );
  });

  it('calls a handler within the message’s own turn', () => {
    void deliver({ name: 'open', ask: OPEN }, ours);
    expect(opened).toHaveBeenCalled();
  });

  it.each([
    ['no message at all', 'hello'],
    ['a name that nobody serves', { name: 'whatIsThis', ask: {} }],
    ['a name of every object', { name: 'toString', ask: {} }],
  ])('leaves %s to others', async (_name, message) => {
    expect(await deliver(message, ours)).toBe('not heard');
  });

  it('stops when told to', async () => {
    stop();
    expect(await deliver({ name: 'open', ask: OPEN }, ours)).toBe('not heard');
  });
});
