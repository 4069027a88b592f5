import { describe, expect, it } from 'vitest';
import { wilson } from '../../../utils/cli/measure/wilson.ts';

describe('wilson', () => {
  // Newcombe 1998, table I, method 3.
  it.each([
    ['81 of 263', 81, 263, 0.2553, 0.3662],
    ['15 of 148', 15, 148, 0.0624, 0.1605],
    ['none of 20', 0, 20, 0, 0.1611],
    ['1 of 29', 1, 29, 0.0061, 0.1718],
  ])('gives the published interval for %s', (_name, right, of, low, high) => {
    const interval = wilson(right, of);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('says nothing where nothing was counted', () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });
});
