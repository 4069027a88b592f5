import { describe, expect, it } from 'vitest';
import { logOf, powerOf, tenLogOf } from '../../utils/record/arithmetic.ts';

/** How far two numbers are from each other, of the larger one. */
const apart = (a: number, b: number): number => (a === b ? 0 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b)));

describe('logarithms', () => {
  it('are those of the engine, but for the last bits', () => {
    for (let step = 1; step < 20_000; step++)
      for (const x of [step, 1 / step, 1 + step / 7_919]) {
        // Around 1 the logarithm is near zero, and an engine's own is no better than this.
        expect(Math.abs(logOf(x) - Math.log(x))).toBeLessThan(4e-15);
        expect(Math.abs(tenLogOf(x) - Math.log10(x))).toBeLessThan(4e-15);
      }
  });

  it('are these to the last bit, in any engine', () => {
    const bits = [3, 7, 816, 0.3, 1e-9, 123_456.789].map(logOf);
    expect(bits).toEqual([
      1.0986122886681096, 1.945910149055313, 6.704414354964107, -1.203972804325936, -20.72326583694641,
      11.723646487185881,
    ]);
    expect([logOf(1), tenLogOf(1)]).toEqual([0, 0]);
  });

  it.each([
    [0, Number.NEGATIVE_INFINITY],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    [-1, Number.NaN],
    [Number.NaN, Number.NaN],
  ])('of %d is %d', (x, expected) => {
    expect(logOf(x)).toBe(expected);
  });

  it('rise', () => {
    for (let x = 1; x < 5_000; x++) expect(logOf(x + 1)).toBeGreaterThan(logOf(x));
  });
});

describe('powers', () => {
  it('are those of the engine, but for the last bits', () => {
    for (let step = 1; step < 4_000; step++)
      for (const exponent of [0.4, 1.4, 3])
        expect(apart(powerOf(step / 1_000, exponent), (step / 1_000) ** exponent)).toBeLessThan(1e-14);
  });

  it('are these to the last bit, in any engine', () => {
    expect([powerOf(0.5, 1.4), powerOf(0.9, 1.4), powerOf(3, 1.4)]).toEqual([
      0.37892914162759955, 0.8628583639627645, 4.655536721746078,
    ]);
    expect([powerOf(0, 1.4), powerOf(1, 1.4)]).toEqual([0, 1]);
  });
});
