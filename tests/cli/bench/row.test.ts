import { describe, expect, it } from 'vitest';
import { bounded, comparison, lineOf } from '../../../utils/cli/bench/row.ts';

describe('a row of the bench', () => {
  it('gives a comparison as a ratio of medians, with the medians and their number', () => {
    const row = comparison('reading', [30, 20, 10], { name: 'peer', times: [40, 40, 40] });
    expect(row.found).toBe('0.50 × peer; 20 ms : 40 ms, medians of 3');
    expect(row.holds).toBeNull();
  });

  it.each([
    ['holds at the bound', 40, true, '✓'],
    ['does not hold above it', 41, false, '✗'],
  ])('%s', (_name, ours, holds, sign) => {
    const row = comparison('reading', [ours], { name: 'peer', times: [40] }, 1);
    expect(row.holds).toBe(holds);
    expect(lineOf(row).startsWith(sign)).toBe(true);
  });

  it('tells whether a measurement by itself keeps its bound', () => {
    expect([bounded('size', 25, 'kB', 25).holds, bounded('size', 25.1, 'kB', 25).holds]).toEqual([true, false]);
  });
});
