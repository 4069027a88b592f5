import { describe, expect, it } from 'vitest';
import { isAbout, isExactly, pairSpans, pairUp, sharedPart } from '../../../utils/cli/measure/pairing.ts';

const TEXT = 'He thanked the “President of Norland’s” staff.';
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

describe('isExactly', () => {
  it.each([
    ['an article', 'the “President of Norland', 'President of Norland', true],
    ['a possessive ending and quotation marks', '“President of Norland’s”', 'President of Norland', true],
    ['a word more', 'thanked the “President of Norland', 'President of Norland', false],
    ['a word less', 'President', 'President of Norland', false],
  ])('judges spans that differ by %s', (_name, a, b, same) => {
    expect(isExactly(TEXT, spanOf(a), spanOf(b))).toBe(same);
  });
});

describe('isAbout', () => {
  it.each([
    ['one holds the other', [10, 40], [20, 30], true],
    ['they share half of what they cover', [0, 30], [10, 40], true],
    ['they share less', [0, 30], [20, 50], false],
    ['they only touch', [0, 10], [10, 20], false],
  ] as const)('judges spans of which %s', (_name, [a, b], [c, d], same) => {
    expect(isAbout({ start: a, end: b }, { start: c, end: d })).toBe(same);
  });
});

describe('pairUp', () => {
  it('gives each answer one find at most, the likeliest pairs first', () => {
    const likeness = (a: number, b: number) => Math.max(0, 10 - Math.abs(a - b));
    expect(pairUp([1, 5], [5, 6], likeness)).toEqual([1, 0]);
    expect(pairUp([1, 5, 40], [5], likeness)).toEqual([-1, 0, -1]);
  });

  it('finds the same pairs by where spans lie as by trying all of them', () => {
    const spans = Array.from({ length: 60 }, (_, at) => ({
      span: { start: at * 37, end: at * 37 + 20 + ((at * 53) % 90) },
    }));
    const moved = spans.map(({ span }) => ({ span: { start: span.start + 9, end: span.end + 9 } }));
    const likeness = (a: (typeof spans)[number], b: (typeof spans)[number]) => sharedPart(a.span, b.span);
    const pairs = pairSpans(spans, moved, likeness);
    expect(pairs).toEqual(pairUp(spans, moved, likeness));
    expect(pairs.filter((to) => to >= 0).length).toBeGreaterThan(50);
  });
});
