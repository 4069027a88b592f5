import { describe, expect, it } from 'vitest';
import { isReadThrough, timeToRead } from '../../utils/page/read-through.ts';

describe('isReadThrough', () => {
  it.each([
    ['the end wasn’t seen, however long it was open', { end: false, visible: 3_600_000 }, false],
    ['it was scrolled through at once', { end: true, visible: 5_000 }, false],
    ['it was looked at too briefly for its length', { end: true, visible: timeToRead(1_500) - 1 }, false],
    ['its end was seen after the time that it takes', { end: true, visible: timeToRead(1_500) }, true],
  ])('of a page of 1,500 words: %s', (_name, seen, expected) => {
    expect(isReadThrough(1_500, seen)).toBe(expected);
  });
});

describe('timeToRead', () => {
  it('grows with the page, within bounds that a reader would find fair', () => {
    const times = [10, 300, 1_500, 3_000, 37_000].map(timeToRead);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times[0]).toBe(8_000);
    expect(times.at(-1)).toBe(300_000);
  });

  it('is less than it takes to read every word', () => {
    expect(timeToRead(1_500)).toBeLessThan((1_500 / 238) * 60_000);
  });
});
