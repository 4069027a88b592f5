import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

import { BACKGROUND_CHECKS } from '../../utils/messages/background-checks.ts';
import type { BackgroundAsks } from '../../utils/messages/contract.ts';
import { serve } from '../../utils/messages/server.ts';

const opened = vi.fn(() => true);
let stop = () => {};

beforeEach(() => {
  fakeBrowser.reset();
  opened.mockClear();
  stop = serve<BackgroundAsks>(BACKGROUND_CHECKS, {
    lay: () => ({ state: 'failed' }),
    open: opened,
    silence: () => true,
    bring: () => Promise.reject(new Error('no such tab')),
  });
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
    expect(opened).toHaveBeenCalledWith(OPEN, { tab: null });
  });

  it('refuses another shape without calling anybody', async () => {
    expect(await deliver({ name: 'open', ask: { ...OPEN, where: 'moon' } }, ours)).toEqual({ done: false });
    expect(opened).not.toHaveBeenCalled();
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

  it('knows the tab of a page’s script', async () => {
    expect(await deliver({ name: 'open', ask: OPEN }, { ...ours, tab: { id: 3 }, frameId: 0 })).toEqual({
      done: true,
      answer: true,
    });
    expect(opened).toHaveBeenCalledWith(OPEN, { tab: 3 });
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
