import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDrafts, type Written } from '../../components/highlights/drafts.ts';
import type { Remarks } from '../../utils/record/model/highlight.ts';
import { highlightOf } from './library-support.ts';

const LATER = '2022-03-01T10:00:00.000Z';
const LATEST = '2022-03-01T11:00:00.000Z';
const storedAs = (remarks: Remarks): Written => ({ done: true, stored: { ...remarks, modified: LATER } });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Drafts whose writing ends when the test says so: as it was sent, unless it says how. */
function heldBack() {
  const ends: ((written: Written | null) => void)[] = [];
  const write = vi.fn((_id: string, mine: Remarks, _base: Remarks) => {
    return new Promise<Written>((resolve) => ends.push((written) => resolve(written ?? storedAs(mine))));
  });
  return { drafts: createDrafts(write), write, end: (written: Written | null = null) => ends.shift()?.(written) };
}

const BASE = { note: 'As stored', tags: ['trade'] };
const highlight = highlightOf('1', BASE);

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
    expect(write.mock.calls).toEqual([['1', { note: 'AB', tags: ['trade'] }, BASE]]);
    expect(drafts.of(highlight).state).toBe('saving');
    end();
    await vi.runAllTimersAsync();
    expect(drafts.of(highlight)).toEqual({ note: 'AB', tags: ['trade'], state: 'saved' });
  });

  it('are stored at once when they are left, and not again', async () => {
    const { drafts, write, end } = heldBack();
    drafts.change(highlight, { tags: ['trade', 'transit'] });
    const left = drafts.leave('1');
    await vi.advanceTimersByTimeAsync(0);
    expect(write.mock.calls).toEqual([['1', { ...BASE, tags: ['trade', 'transit'] }, BASE]]);
    end();
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
      ['1', { note: 'One', tags: ['trade'] }, BASE],
      ['2', { note: 'Two', tags: [] }, { note: '', tags: [] }],
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
    end();
    await vi.advanceTimersByTimeAsync(0);
    expect(write.mock.calls.map(([, { note }]) => note)).toEqual(['First', 'Second']);
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
    end();
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
    end();
    await left;
    expect(drafts.of(highlight).note).toBe('Typed');
    expect(drafts.of(newer)).toMatchObject({ note: 'From elsewhere', state: 'clean' });
  });

  it('show what became of them together with another’s, and go on from that', async () => {
    const { drafts, write, end } = heldBack();
    drafts.change(highlight, { note: 'Mine' });
    const left = drafts.leave('1');
    await vi.advanceTimersByTimeAsync(0);
    const both = { note: 'Theirs\n\nMine', tags: ['trade', 'ports'] };
    end(storedAs(both));
    await left;
    expect(drafts.of(highlight)).toEqual({ ...both, state: 'saved' });
    drafts.change(highlight, { note: 'Both' });
    void drafts.leave('1');
    await vi.advanceTimersByTimeAsync(0);
    expect(write).toHaveBeenLastCalledWith('1', { ...both, note: 'Both' }, both);
  });

  it('show a note joined with another’s only once the reader has left it', async () => {
    const { drafts, write, end } = heldBack();
    drafts.hold(highlight);
    drafts.change(highlight, { note: 'Half a thou' });
    await vi.advanceTimersByTimeAsync(800);
    end(storedAs({ note: 'Theirs\n\nHalf a thou', tags: ['ports'] }));
    await vi.advanceTimersByTimeAsync(0);
    expect(drafts.of(highlight)).toEqual({ note: 'Half a thou', tags: ['ports'], state: 'saved' });
    drafts.change(highlight, { note: 'Half a thought' });
    await vi.advanceTimersByTimeAsync(800);
    const sent = { note: 'Half a thought', tags: ['ports'] };
    expect(write).toHaveBeenLastCalledWith('1', sent, { note: 'Half a thou', tags: ['ports'] });
    end(storedAs({ ...sent, note: 'Theirs\n\nHalf a thought' }));
    await vi.advanceTimersByTimeAsync(0);
    expect(drafts.of(highlight).note).toBe('Half a thought');
    await drafts.leave('1');
    expect(drafts.of(highlight).note).toBe('Theirs\n\nHalf a thought');
    expect(write).toHaveBeenCalledTimes(2);
  });

  it('keep what is typed and tagged while they are being stored', async () => {
    const { drafts, write, end } = heldBack();
    drafts.change(highlight, { note: 'First', tags: ['trade', 'a'] });
    void drafts.leave('1');
    await vi.advanceTimersByTimeAsync(0);
    drafts.change(highlight, { note: 'First, then', tags: ['a', 'b'] });
    end(storedAs({ note: 'Theirs\n\nFirst', tags: ['trade', 'theirs', 'a'] }));
    await vi.advanceTimersByTimeAsync(0);
    const typed = { note: 'First, then', tags: ['theirs', 'a', 'b'] };
    expect(drafts.of(highlight)).toEqual({ ...typed, state: 'waiting' });
    await vi.advanceTimersByTimeAsync(800);
    expect(write).toHaveBeenLastCalledWith('1', typed, { note: 'First', tags: ['trade', 'theirs', 'a'] });
  });

  it('say what they were begun from, whatever was stored meanwhile elsewhere', async () => {
    const { drafts, write } = heldBack();
    drafts.hold(highlight);
    drafts.change(highlightOf('1', { note: 'From elsewhere', modified: LATEST }), { note: 'Typed' });
    void drafts.leave('1');
    await vi.advanceTimersByTimeAsync(0);
    expect(write.mock.calls).toEqual([['1', { note: 'Typed', tags: ['trade'] }, BASE]]);
  });

  it('don’t fall back to what a slow answer still calls stored', async () => {
    const { drafts, end } = heldBack();
    drafts.change(highlight, { note: 'New' });
    void drafts.leave('1');
    await vi.advanceTimersByTimeAsync(0);
    end();
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
