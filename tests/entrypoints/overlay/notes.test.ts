import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NoteView } from '../../../components/overlay/view.ts';
import { createNotes } from '../../../entrypoints/overlay/notes.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function notesOf(busy = { now: false }) {
  let shown: NoteView | null = null;
  const ending = new AbortController();
  const notes = createNotes(
    (note) => {
      shown = note;
    },
    () => busy.now,
    ending.signal,
  );
  return { notes, shown: () => shown?.text ?? null, ending };
}

describe('a sentence to the reader', () => {
  it('that is mentioned goes by itself, after long enough to press its button', () => {
    const { notes, shown } = notesOf();
    notes.mention('Removed.');
    vi.advanceTimersByTime(7_900);
    expect(shown()).toBe('Removed.');
    vi.advanceTimersByTime(200);
    expect(shown()).toBeNull();
  });

  it('stays while the reader is at it', () => {
    const busy = { now: true };
    const { notes, shown } = notesOf(busy);
    notes.mention('Removed.');
    vi.advanceTimersByTime(60_000);
    expect(shown()).toBe('Removed.');
    busy.now = false;
    vi.advanceTimersByTime(2_000);
    expect(shown()).toBeNull();
  });

  it('that asks for an answer stays until it has one', () => {
    const { notes, shown } = notesOf();
    notes.mention('Removed.');
    notes.tell('Keep here?', { label: 'Keep', run: () => undefined });
    vi.advanceTimersByTime(3_600_000);
    expect(shown()).toBe('Keep here?');
    notes.close();
    expect(shown()).toBeNull();
  });

  it('isn’t taken away by the time of one before it', () => {
    const { notes, shown } = notesOf();
    notes.mention('One.');
    vi.advanceTimersByTime(5_000);
    notes.mention('Two.');
    vi.advanceTimersByTime(5_000);
    expect(shown()).toBe('Two.');
  });

  it('draws nothing when the session has ended', () => {
    const { notes, shown, ending } = notesOf();
    notes.mention('One.');
    ending.abort();
    vi.advanceTimersByTime(60_000);
    expect(shown()).toBe('One.');
  });
});
