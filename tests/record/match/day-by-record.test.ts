import { describe, expect, it } from 'vitest';
import { recordOf } from '../../../utils/record/index/in-memory.ts';
import { dayByRecord } from '../../../utils/record/match/day-by-record.ts';
import { heldOf, knowledgeOf, readingOf } from '../context/by-hand.ts';

const talks = (day: string) =>
  heldOf(readingOf({ id: `text:${day}`, day, text: ['Alma Berg: Good morning.', 'Ivo Stern: Good morning.'] }));

/** 2 April was a Tuesday in 2019, a Thursday in 2020. */
const report = (text: string) =>
  readingOf(
    { id: 'text:report', published: null, text: [text] },
    { event: null, meeting: { date: null, kind: 'talks', place: null, people: ['alma-berg', 'ivo-stern'] } },
  );

describe('dayByRecord', () => {
  const record = recordOf([talks('2019-04-02'), talks('2020-04-02'), talks('2020-10-06')], knowledgeOf());
  it.each([
    [
      'of the year in which its date fell on its weekday',
      'LUND, April 2. /TASS/. Berg met Stern on Tuesday.',
      '2019-04-02',
    ],
    ['of the days before its dateline', 'LUND, April 3. /TASS/. Berg met Stern on Thursday.', '2020-04-02'],
    ['unknown without a weekday', 'LUND, April 2. /TASS/. Berg met Stern.', null],
    ['unknown on a date when they met in no year', 'LUND, April 9. /TASS/. Berg met Stern on Tuesday.', null],
  ])('of a report without a year is %s', (_, text, day) => {
    expect(dayByRecord(report(text), record)).toBe(day);
  });
});
