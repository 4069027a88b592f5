import { describe, expect, it } from 'vitest';
import { median, ratio } from '../../../utils/cli/bench/median.ts';

describe('the median', () => {
  it.each([
    ['one measurement', [7], 7],
    ['an odd number of them, in any order', [30, 1, 2], 2],
    ['an even number: the mean of the two in the middle', [4, 1, 3, 2], 2.5],
    ['numbers of several digits, which are not compared as words', [100, 9, 20], 20],
  ])('of %s', (_name, values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('leaves the measurements in their order', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });

  it('of nothing is refused', () => {
    expect(() => median([])).toThrow(/no median/);
  });
});

describe('the ratio', () => {
  it('is that of the medians, not of the means', () => {
    expect(ratio([2, 2, 1000], [4, 4, 4])).toBe(0.5);
  });

  it('to a peer that takes no time is refused', () => {
    expect(() => ratio([1], [0, 0, 0])).toThrow(/no ratio/);
  });
});
