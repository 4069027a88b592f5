import { describe, expect, it } from 'vitest';
import { firstEndingAfter } from '../../../utils/record/model/span.ts';

const spans = [
  { start: 0, end: 4 },
  { start: 4, end: 9 },
  { start: 12, end: 20 },
];
const at = (offset: number): number => firstEndingAfter(spans, offset, ({ end }) => end);

describe('the first that ends after an offset', () => {
  it.each([
    ['before all', -1, 0],
    ['within the first', 3, 0],
    ['at the end of one, where the next begins', 4, 1],
    ['between two', 10, 2],
    ['within the last', 19, 2],
    ['at the end of all: none', 20, 3],
  ])('is found %s', (_name, offset, expected) => {
    expect(at(offset)).toBe(expected);
  });

  it('is none of nothing', () => {
    expect(firstEndingAfter([], 5, () => 0)).toBe(0);
  });

  it('is the one that looking at each finds, for any number of them', () => {
    for (let count = 0; count < 40; count++) {
      const things = Array.from({ length: count }, (_, index) => ({ end: index * 3 + (index % 2) }));
      for (let offset = -1; offset < count * 3 + 2; offset++) {
        const found = things.findIndex(({ end }) => end > offset);
        expect(firstEndingAfter(things, offset, ({ end }) => end)).toBe(found < 0 ? count : found);
      }
    }
  });
});
