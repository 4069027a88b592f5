import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDrafts, type Written } from '../../components/highlights/drafts.ts';
import { highlightOf } from './library-support.ts';

const LATER = '2022-03-01T10:00:00.000Z';
const LATEST = '2022-03-01T11:00:00.000Z';
const stored = { done: true, modified: LATER } as const;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Drafts whose writing ends when the test says so. */
function heldBack() {
  const ends: ((written: Written) => void)[] = [];
  const write = vi.fn((_id: string, _note: string, _tags: readonly string[]) => {
    return new Promise<Written>((resolve) => ends.push(resolve));
  });
  return { drafts: createDrafts(write), write, end: (written: Written) => ends.shift()?.(written) };
}

const highlight = highlightOf('1', { note: 'As stored', tags: ['trade'] });

describe('drafts of notes', () => {
  it('show what is stored while nothing is written', () => {
    const { drafts, write } = heldBack();
    expect(drafts.of(highlight)).toEqual({ note: 'As stored', tags: ['trade'], state: 'clean' });
    expect(write).not.toHaveBeenCalled();
  });

  it('are stored after a pause, note and tags together', async () => {
    const { drafts, write, end } = heldBack();
    drafts.change(highlight, { note: 'A' });
    await vi.advanceTimersByTimeAsync(700);
    drafts.change(highlight, { note: 'AB' });
    await vi.advanceTimersByTimeAsync(700);
    expect(write).not.toHaveBeenCalled();
    expect(drafts.of(highlight).state).toBe('waiting');
    await vi.advanceTimersByTimeAsync(100);
    expect(write.mock.calls).toEqual([['1', 'AB', ['trade']]]);
    expect(drafts.of(highlight).state).toBe('saving');
    end(stored);
    await vi.runAllTimersAsync();
    expect(drafts.of(highlight)).toEqual({ note: 'AB', tags: ['trade'], state: 'saved' });
  });

  it('are stored at once when they are left, and not again', async () => {
    const { drafts, write, end } = heldBack();
    drafts.change(highlight, { tags: ['trade', 'transit'] });
    const left = drafts.leave('1');
    await vi.advanceTimersByTimeAsync(0);
    expect(write.mock.calls).toEqual([['1', 'As stored', ['trade', 'transit']]]);
    end(stored);
    await left;
    await drafts.leave('1');
    await vi.runAllTimersAsync();
    expect(write).toHaveBeenCalledOnce();
  });

  it('are all stored at once when the page goes', async () => {
    const { drafts, write } = heldBack();
    drafts.change(highlight, { note: 'One' });
    drafts.change(highlightOf('2'), { note: 'Two' });
    void drafts.leaveAll();
    await vi.advanceTimersByTimeAsync(0);
    expect(write.mock.calls).toEqual([
      ['1', 'One', ['trade']],
      ['2', 'Two', []],
    ]);
  });

  it('store what was written during storing afterwards, one write at a time', async () => {
    const { drafts, write, end } = heldBack();
    drafts.change(highlight, { note: 'First' });
    void drafts.leave('1');
    await vi.advanceTimersByTimeAsync(0);
    drafts.change(highlight, { note: 'Second' });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(write).toHaveBeenCalledOnce();
    end(stored);
    await vi.advanceTimersByTimeAsync(0);
    expect(write.mock.calls.map(([, note]) => note)).toEqual(['First', 'Second']);
    expect(drafts.of(highlight)).toMatchObject({ note: 'Second', state: 'saving' });
  });

  it.each(['private', 'full', 'failed', 'gone'] as const)('stay in hand when storing fails: %s', async (why) => {
    const { drafts, write, end } = heldBack();
    drafts.change(highlight, { note: 'Mine' });
    void drafts.leave('1');
    await vi.advanceTimersByTimeAsync(0);
    end({ done: false, why });
    await vi.runAllTimersAsync();
    const newer = highlightOf('1', { note: 'Another', modified: LATEST });
    expect(drafts.of(newer)).toEqual({ note: 'Mine', tags: ['trade'], state: why });
    void drafts.leave('1');
    await vi.advanceTimersByTimeAsync(0);
    end(stored);
    await vi.runAllTimersAsync();
    expect(write).toHaveBeenCalledTimes(2);
    expect(drafts.of(highlight).state).toBe('saved');
  });

  it('give way to what was stored elsewhere, except under the reader’s hands', async () => {
    const { drafts, end } = heldBack();
    const newer = highlightOf('1', { note: 'From elsewhere', modified: LATEST });
    drafts.hold(highlight);
    expect(drafts.of(newer).note).toBe('As stored');
    drafts.change(newer, { note: 'Typed' });
    expect(drafts.of(newer)).toMatchObject({ note: 'Typed', state: 'waiting' });
    const left = drafts.leave('1');
    await vi.advanceTimersByTimeAsync(0);
    end(stored);
    await left;
    expect(drafts.of(highlight).note).toBe('Typed');
    expect(drafts.of(newer)).toMatchObject({ note: 'From elsewhere', state: 'clean' });
  });

  it('don’t fall back to what a slow answer still calls stored', async () => {
    const { drafts, end } = heldBack();
    drafts.change(highlight, { note: 'New' });
    void drafts.leave('1');
    await vi.advanceTimersByTimeAsync(0);
    end(stored);
    await vi.runAllTimersAsync();
    expect(drafts.of(highlight).note).toBe('New');
  });

  it('tell those who watch, until they stop', async () => {
    const { drafts } = heldBack();
    const told = vi.fn();
    const stop = drafts.watch('1', told);
    drafts.change(highlight, { note: 'A' });
    drafts.change(highlightOf('2'), { note: 'B' });
    expect(told).toHaveBeenCalledOnce();
    stop();
    drafts.change(highlight, { note: 'C' });
    expect(told).toHaveBeenCalledOnce();
  });
});
