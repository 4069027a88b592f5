import { describe, expect, it } from 'vitest';
import type { Day } from '../../../utils/record/model/day.ts';
import { readDates } from '../../../utils/record/reading/dates.ts';

/** The dates of a text that stands alone on a page of the given day. */
function datesIn(text: string, published: Day | null) {
  const article = {
    id: 'text:0000000000000000',
    address: null,
    site: null,
    kind: 'article',
    language: 'en',
    title: null,
    published,
    place: null,
    text: [text],
    leads: 0,
    strong: null,
    headings: null,
  } as const;
  const begun = { article, text, published, place: null, turns: [], met: [], sentences: [], names: [], voices: [] };
  return readDates(begun).map(({ span, first, last, day }) => ({
    words: text.slice(span.start, span.end),
    first,
    last,
    day,
  }));
}

describe('readDates', () => {
  it.each([
    ['month, day and year', 'Signed on June 3, 2014 in Oslo.', '2019-02-11', [['June 3, 2014', '2014-06-03']]],
    ['day, month and year', 'Signed on 3 June 2014.', '2019-02-11', [['3 June 2014', '2014-06-03']]],
    ['a past day without its year', 'They met on August 30.', '2019-02-11', [['August 30', '2018-08-30']]],
    ['a coming day without its year', 'They will meet on March 4.', '2019-02-11', [['March 4', '2019-03-04']]],
    ['a month with its year', 'the May 2012 statement', '2019-02-11', [['May 2012', '2012-05']]],
    ['a month alone', 'the visit in October', '2019-02-11', [['October', '2018-10']]],
    [
      'a list that shares a year',
      'agreements of July 2, 2010; March 5 and April 18, 2011',
      '2012-01-20',
      [
        ['July 2, 2010', '2010-07-02'],
        ['March 5', '2011-03-05'],
        ['April 18, 2011', '2011-04-18'],
      ],
    ],
    [
      'two days of one month',
      'the talks of July 2 and 4, 2010',
      '2012-01-20',
      [
        ['July 2', '2010-07-02'],
        ['4, 2010', '2010-07-04'],
      ],
    ],
    ['a year supplied in brackets', 'in late August [2010]', '2011-01-20', [['late August [2010]', '2010-08']]],
    ['yesterday', 'We spoke yesterday evening.', '2019-03-01', [['yesterday evening', '2019-02-28']]],
    ['last night', 'Last night I called him.', '2019-01-01', [['Last night', '2018-12-31']]],
    ['days ago', 'It stopped two days ago.', '2019-03-01', [['two days ago', '2019-02-27']]],
    ['a weekday of the page', 'he said on Friday', '2019-03-01', [['on Friday', '2019-03-01']]],
    ['a coming weekday', 'talks will be held on Monday', '2019-03-01', [['on Monday', '2019-03-04']]],
    ['last year', 'trade grew last year', '2019-03-01', [['last year', '2018']]],
    ['a month of this year', 'the forum in June this year', '2019-03-01', [['June this year', '2019-06']]],
    ['a season of last year', 'in the autumn of last year', '2019-03-01', [['the autumn of last year', '2018']]],
    [
      'a month with an aside',
      'We met in June, I believe, of 2017.',
      '2019-03-01',
      [['June, I believe, of 2017', '2017-06']],
    ],
    [
      'the weeks before the New Year',
      'We met before the New Year.',
      '2019-03-01',
      [['before the New Year', '2018-12']],
    ],
    ['earlier that day', 'Earlier that day he arrived.', '2019-03-01', [['Earlier that day', '2019-03-01']]],
    [
      'the same day as the one before',
      'They met on 3 June 2014. On the same day they left.',
      '2019-03-01',
      [
        ['3 June 2014', '2014-06-03'],
        ['On the same day', '2014-06-03'],
      ],
    ],
    ['a Russian day', 'встреча 3 июня 2014 года', '2019-02-11', [['3 июня 2014 года', '2014-06-03']]],
    ['a Russian month', 'во время визита в октябре', '2019-02-11', [['октябре', '2018-10']]],
    [
      'a Russian list that shares a year',
      'заявления от 5 марта и 18 апреля 2011 года',
      '2012-01-20',
      [
        ['5 марта', '2011-03-05'],
        ['18 апреля 2011 года', '2011-04-18'],
      ],
    ],
  ] as const)('reads %s', (_name, text, published, expected) => {
    expect(datesIn(text, published).map(({ words, day }) => [words, day])).toEqual(expected);
  });

  it('bounds "less than three months ago" without naming a year that it may not share', () => {
    const [date] = datesIn('We met less than three months ago.', '2019-02-11');
    expect(date).toMatchObject({ first: '2018-11-11', last: '2019-02-10', day: null });
  });

  it('narrows the end of a month to its last third', () => {
    const [date] = datesIn('at the end of August 2010', '2011-01-20');
    expect(date).toMatchObject({ first: '2010-08-20', last: '2010-08-31', day: '2010-08' });
  });

  it.each([
    ['the verb "may"', 'The parties may sign it.'],
    ['the verb "march"', 'They march on.'],
    ['a count that looks like a year', 'They built 2000 schools.'],
    ['a sum of money', 'It cost $1,950 million.'],
  ])('finds none in %s', (_name, text) => {
    expect(datesIn(text, '2019-02-11')).toEqual([]);
  });

  it('reads stated dates alone where the day of the page is not known', () => {
    expect(datesIn('On June 3, 2014 we met; yesterday we spoke.', null)).toEqual([
      { words: 'June 3, 2014', first: '2014-06-03', last: '2014-06-03', day: '2014-06-03' },
    ]);
  });
});
