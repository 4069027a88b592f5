import { describe, expect, it } from 'vitest';
import { onDay, writeDay } from '../../../utils/record/model/written-day.ts';

describe('a written day', () => {
  it.each([
    ['a day', '2012-05-05', '5 May 2012', 'on 5 May 2012'],
    ['a month', '2012-12', 'December 2012', 'in December 2012'],
    ['a year', '2012', '2012', 'in 2012'],
  ])('of %s is no more precise than it is', (_name, day, written, behindPreposition) => {
    expect([writeDay(day), onDay(day)]).toEqual([written, behindPreposition]);
  });
});
