import { describe, expect, it } from 'vitest';
import { dateDifferences } from '../../../utils/record/context/date-differences.ts';

describe('dateDifferences', () => {
  const rows = [
    {
      name: 'another year of one month',
      here: 'It was signed in May 2011.',
      there: 'We signed it in May 2010.',
      found: ['May 2011', 'May 2010'],
    },
    {
      name: 'another day of one month',
      here: 'It was signed on May 3.',
      there: 'We signed it on 5 May.',
      found: ['May 3', '5 May'],
    },
    {
      name: 'another year by itself',
      here: 'It was signed in 2011.',
      there: 'We signed it in 2010.',
      found: ['2011', '2010'],
    },
    {
      name: 'another day beside a year that an editor put in',
      here: 'It was signed on May 3, 2010.',
      there: 'We signed it on May 5[2010].',
      found: ['May 3, 2010', 'May 5[2010]'],
    },
    {
      name: 'another month by itself',
      here: 'They will meet next March.',
      there: 'We will meet next February.',
      found: ['next March', 'next February'],
    },
    {
      name: 'another year beside one that stays',
      here: 'It holds for 2011–2015.',
      there: 'It holds for 2011–2016.',
      found: ['2015', '2016'],
    },
    {
      name: 'nothing in a date given in part',
      here: 'It was signed in May 2010.',
      there: 'We signed it on May 5, 2010.',
      found: null,
    },
    {
      name: 'nothing in one date beside another',
      here: 'It was signed in 2011.',
      there: 'We spoke in 2010 and signed in 2011.',
      found: null,
    },
    {
      name: 'nothing in a month that may be a verb',
      here: 'It may be signed.',
      there: 'We may sign it in 2010.',
      found: null,
    },
  ] as const;
  it.each(rows)('names $name', ({ here, there, found }) => {
    const expected = found ? [{ kind: 'date', here: found[0], there: found[1] }] : [];
    expect(dateDifferences(here, there, there, true)).toEqual(expected);
  });

  it('takes years by themselves for dates of two things where the texts are not surely one', () => {
    expect(dateDifferences('It was signed in 2011.', 'We met in 2010.', '', false)).toEqual([]);
  });

  it('names another year behind the same bound where the texts are not surely one', () => {
    expect(dateDifferences('The pact holds until 2031.', 'It will hold until 2030.', '', false)).toEqual([
      { kind: 'date', here: '2031', there: '2030' },
    ]);
  });
});
