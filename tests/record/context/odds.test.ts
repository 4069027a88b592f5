import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../utils/record/context/evidence.ts';
import { chanceOf, mayBeShown } from '../../../utils/record/context/odds.ts';

const NONE: Evidence = {
  telling: 0,
  second: 0,
  common: 0,
  nothing: 0,
  ofPage: 0,
  ofTalks: 0,
  field: 0,
  number: 0,
  third: 0,
  trail: 0,
  agreement: 0,
  talks: 0,
  before: 0,
  speaker: 0,
  reported: 0,
  barely: 0,
  age: 0,
  announced: 0,
  elsewhere: 0,
  another: 0,
  between: 0,
  theirs: 0,
  foreign: 0,
  among: 0,
};

/** Two telling words and one of public affairs, most of what the sentence says. */
const ALIKE: Evidence = { ...NONE, telling: 1.2, second: 0.6, common: 0.6, ofPage: 0.8, speaker: 1 };

describe('chanceOf', () => {
  it('is a chance between 0 and 1', () => {
    const all = Object.fromEntries(Object.keys(NONE).map((name) => [name, 1])) as Evidence;
    expect(chanceOf({ ...ALIKE, trail: 1, agreement: 1 })).toBeLessThan(1);
    expect(chanceOf(all)).toBeGreaterThanOrEqual(0);
  });

  it('is none where nothing speaks for a statement', () => {
    expect(chanceOf({ ...NONE, nothing: 1 })).toBe(0);
    expect(chanceOf({ ...NONE, nothing: 1, talks: 1 })).toBe(0);
  });

  it('is higher at talks between the page’s countries than elsewhere', () => {
    expect(chanceOf({ ...ALIKE, talks: 1 })).toBeGreaterThan(chanceOf(ALIKE));
  });

  const against = ['barely', 'announced', 'age', 'elsewhere', 'another', 'between', 'theirs', 'foreign'] as const;
  it.each(against)('falls with what speaks against it: %s', (name) => {
    expect(chanceOf({ ...ALIKE, [name]: 1 })).toBeLessThan(chanceOf(ALIKE));
  });

  const pro = ['telling', 'field', 'number', 'third', 'trail', 'agreement', 'before'] as const;
  it.each(pro)('rises with what speaks for it: %s', (name) => {
    const more = { ...ALIKE, [name]: ALIKE[name] + 1 };
    expect(chanceOf(more)).toBeGreaterThan(chanceOf(ALIKE));
  });
});

describe('mayBeShown', () => {
  it('gives up a statement only where nothing that is still to be gathered could save it', () => {
    const { before: _, among: __, ...known } = { ...NONE, telling: 1, second: 0.5, speaker: 1 };
    const atBest = { ...known, before: 1, among: 1 };
    for (const telling of [0, 0.5, 1, 1.5, 2, 2.5]) {
      expect(mayBeShown({ ...known, telling })).toBe(chanceOf({ ...atBest, telling }) > 0);
    }
  });
});
