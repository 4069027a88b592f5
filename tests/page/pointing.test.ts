import { describe, expect, it } from 'vitest';
import type { Box } from '../../utils/page/box.ts';
import { changesAt, type Happening, IDLE, nextPointing, type Pointing } from '../../utils/page/pointing.ts';

const CARD: Box = { left: 100, top: 150, right: 460, bottom: 350 };
const WORDS = { x: 200, y: 100 };

const move = (time: number, x: number, y: number, over: string | null, card: Box | null = null): Happening => ({
  type: 'move',
  time,
  at: { x, y },
  over,
  card,
});
const time = (at: number): Happening => ({ type: 'time', time: at });

/** The state after all that happened. */
const stateAfter = (...happenings: Happening[]): Pointing => happenings.reduce(nextPointing, IDLE);

const shown = [move(0, WORDS.x, WORDS.y, 'a'), time(500)];

describe('pointing', () => {
  it('shows nothing until the pointer has been on the words for half a second', () => {
    expect(stateAfter(move(0, 200, 100, 'a')).state).toBe('ghost');
    expect(stateAfter(move(0, 200, 100, 'a'), time(499)).state).toBe('ghost');
    expect(stateAfter(...shown).state).toBe('shown');
  });

  it('waits for the pointer to rest', () => {
    const moving = stateAfter(move(0, 200, 100, 'a'), move(450, 220, 100, 'a'));
    expect(changesAt(moving)).toBe(600);
    expect(nextPointing(moving, time(599)).state).toBe('ghost');
    expect(nextPointing(moving, time(600)).state).toBe('shown');
  });

  it('takes a trembling hand for a resting one', () => {
    expect(changesAt(stateAfter(move(0, 200, 100, 'a'), move(480, 202, 101, 'a')))).toBe(500);
  });

  it('forgets words that the pointer only passed over', () => {
    expect(stateAfter(move(0, 200, 100, 'a'), move(100, 200, 130, null))).toBe(IDLE);
  });

  it('begins anew on other words', () => {
    const now = stateAfter(move(0, 200, 100, 'a'), move(300, 200, 130, 'b'));
    expect(now).toMatchObject({ state: 'ghost', mark: 'b', since: 300 });
  });

  it('keeps the card for a moment after the pointer has left', () => {
    const left = stateAfter(...shown, move(600, 200, 60, null, CARD));
    expect(nextPointing(left, time(899)).state).toBe('shown');
    expect(nextPointing(left, time(900))).toBe(IDLE);
  });

  it('keeps the card for as long as the pointer is on its way there, however slow', () => {
    let now = stateAfter(...shown);
    for (let step = 1; step <= 10; step++) {
      const at = 500 + step * 250;
      now = nextPointing(now, time(at));
      now = nextPointing(now, move(at, 200, 100 + step * 4, null, CARD));
    }
    expect(now.state).toBe('shown');
  });

  it('keeps the card while the pointer crosses other words on its way there', () => {
    const now = stateAfter(
      ...shown,
      move(700, 200, 120, 'b', CARD),
      move(900, 210, 140, 'b', CARD),
      move(1000, 210, 200, null, CARD),
    );
    expect(now).toMatchObject({ state: 'shown', mark: 'a', leaving: null });
  });

  it('goes over to other words where the pointer stays on them', () => {
    const now = stateAfter(...shown, move(700, 500, 60, 'b', CARD), time(1000));
    expect(now).toMatchObject({ state: 'ghost', mark: 'b' });
    expect(nextPointing(now, time(1200))).toMatchObject({ state: 'shown', mark: 'b' });
  });

  it('keeps the card while the pointer is on it', () => {
    const now = stateAfter(...shown, move(700, 200, 120, null, CARD), move(800, 200, 200, null, CARD));
    expect(changesAt(now)).toBeNull();
    expect(nextPointing(now, time(60_000)).state).toBe('shown');
  });

  it('holds the card open after a click on the words or on the card', () => {
    const click = { type: 'click', at: WORDS, over: 'a', onCard: false } as const;
    expect(nextPointing(IDLE, click)).toMatchObject({ state: 'pinned', mark: 'a' });
    expect(stateAfter(...shown, { ...click, over: null, onCard: true })).toMatchObject({ state: 'pinned', mark: 'a' });
  });

  it('lets no movement close a card that is held open', () => {
    const now = stateAfter({ type: 'key', mark: 'a' }, move(0, 900, 900, 'b', CARD), time(99_999));
    expect(now).toMatchObject({ state: 'pinned', mark: 'a' });
  });

  it.each([
    ['a click elsewhere', { type: 'click', at: { x: 9, y: 9 }, over: null, onCard: false }],
    ['a second click on the words', { type: 'click', at: WORDS, over: 'a', onCard: false }],
    ['being dismissed', { type: 'dismiss' }],
  ] satisfies [string, Happening][])('closes a card that is held open after %s', (_name, happening) => {
    expect(stateAfter({ type: 'key', mark: 'a' }, happening)).toBe(IDLE);
  });
});
