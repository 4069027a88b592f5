import { describe, expect, it } from 'vitest';
import { agoDifferences } from '../../../utils/record/context/ago-differences.ts';

describe('agoDifferences', () => {
  const rows = [
    {
      name: 'a hedge that was dropped',
      report: 'She told that they had met three months ago.',
      said: 'We met less than three months ago, in the north.',
      found: [{ kind: 'hedge', here: '', there: 'less than' }],
    },
    {
      name: 'a hedge that was added',
      report: 'The bridge was opened almost 2 years ago.',
      said: 'The bridge was opened two years ago.',
      found: [{ kind: 'hedge', here: 'almost', there: '' }],
    },
    {
      name: 'another count',
      report: 'The bridge was opened five years ago.',
      said: 'The bridge was opened four years ago.',
      found: [{ kind: 'number', here: 'five years ago', there: 'four years ago' }],
    },
    {
      name: 'another count of the time ahead',
      report: 'The paper holds for the next 25 years.',
      said: 'It may hold for the next 20 years.',
      found: [{ kind: 'number', here: 'next 25 years', there: 'next 20 years' }],
    },
    { name: 'nothing in times behind and ahead', report: 'The next 5 years.', said: 'The last 6 years.', found: [] },
    { name: 'nothing in digits for words', report: 'It was 3 weeks ago.', said: 'It was three weeks ago.', found: [] },
    { name: 'nothing in a hedge said otherwise', report: 'About a year ago.', said: 'Around one year ago.', found: [] },
    { name: 'nothing where one side gives no time', report: 'Two days ago it rained.', said: 'It rained.', found: [] },
  ] as const;
  it.each(rows)('names $name', ({ report, said, found }) => {
    expect(agoDifferences(report, said)).toEqual(found);
  });
});
