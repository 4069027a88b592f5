import { describe, expect, it } from 'vitest';
import { quoteOf } from '../../../utils/record/model/quote.ts';
import { textOf } from '../../../utils/record/model/span.ts';
import { numbersIn as read } from './numbers/numbers-in.ts';

describe('readQuantities finds the value, the unit and what is counted', () => {
  it.each([
    ['digits before a noun', 'They built 27 bridges.', [[27, null, 'bridges']]],
    ['thousands parted by a comma', 'It employs 12,500 skilled workers.', [[12500, null, 'skilled workers']]],
    ['number words', 'The charter has sixty-two articles.', [[62, null, 'articles']]],
    ['large number words', 'About twenty-five thousand residents left.', [[25000, null, 'residents']]],
    ['a scale word after digits', 'We sold 6.2 million tonnes of wheat.', [[6200000, null, 'tonnes of wheat']]],
    ['one and a half', 'It took one and a half million doses.', [[1500000, null, 'doses']]],
    ['a percentage of something', 'Some 41 percent of pupils passed.', [[41, 'percent', 'pupils']]],
    ['growth by percent', 'Last year, our exports grew by 9 percent.', [[9, 'percent', 'exports']]],
    ['a percent sign', 'Inflation was 4%.', [[4, 'percent', 'Inflation']]],
    ['growth of something', 'We saw 7 percent growth in tourism.', [[7, 'percent', 'tourism']]],
    ['money by its sign', 'There is €2.5 billion worth of foreign investment.', [[2.5e9, 'EUR', 'foreign investment']]],
    ['money by its word', 'Mutual trade reached 800 million dollars.', [[8e8, 'USD', 'Mutual trade']]],
    [
      'a verb in common',
      'Trade has exceeded $2 billion, growing by 12 percent.',
      [
        [2e9, 'USD', 'Trade'],
        [12, 'percent', 'Trade'],
      ],
    ],
    ['a length of time', 'The storm lasted less than five hours.', [[5, 'hour', 'hours']]],
    ['a length of time that counts back', 'We met less than three months ago.', [[3, 'month', 'months']]],
    ['both of two', 'The two countries agreed.', [[2, null, 'countries']]],
    ['an example among several', 'It is the second very good example of this.', [[2, 'ordinal', 'very good example']]],
    ['a topic before its verb', 'The third topic concerns trade.', [[3, 'ordinal', 'topic']]],
    ['a rank', 'They hold the first place.', [[1, 'ordinal', 'place']]],
    ['a superlative in a row', 'It is their second-largest port.', [[2, 'ordinal', 'largest port']]],
    [
      'what "it" means, in the sentence before',
      'Our trade is in good shape. Last year it reached $2 billion.',
      [[2e9, 'USD', 'trade']],
    ],
    [
      'what "it" means, in the clause before',
      'Exports are growing: in spring, it came to $2 billion.',
      [[2e9, 'USD', 'Exports']],
    ],
    [
      'a stand-in for what was named before',
      'We spoke of cargo traffic. Last year we hit an all-time high – $3 billion.',
      [[3e9, 'USD', 'cargo traffic']],
    ],
    [
      'one thing in percent and in money',
      'Their trade grew by 30 percent, or $5 billion.',
      [
        [30, 'percent', 'trade'],
        [5e9, 'USD', 'trade'],
      ],
    ],
    [
      'what is worth so much, past its place',
      'There are large investments in Borduria worth $9 billion.',
      [[9e9, 'USD', 'large investments']],
    ],
    ['a level that a number grows to', 'The number of bridges will increase to 45.', [[45, null, 'bridges']]],
    ['an ordinal that counts', 'This is my 17th visit to the island.', [[17, 'ordinal', 'visit']]],
    [
      'an anniversary',
      'We mark the fortieth anniversary of the treaty.',
      [[40, 'ordinal', 'anniversary of the treaty']],
    ],
    [
      'a range',
      'Exports will grow by 5–7 percent.',
      [
        [5, 'percent', 'Exports'],
        [7, 'percent', 'Exports'],
      ],
    ],
    [
      'a list',
      'Floods hit 5, 6 and 7 districts.',
      [
        [5, null, 'districts'],
        [6, null, 'districts'],
        [7, null, 'districts'],
      ],
    ],
    [
      'a noun left out',
      'There are 210 clinics, or perhaps more – about 230 that treat children.',
      [
        [210, null, 'clinics'],
        [230, null, 'clinics'],
      ],
    ],
    ['two of something', 'They opened two border crossings.', [[2, null, 'border crossings']]],
    ['a third of something', 'One third of the members voted.', [[1 / 3, null, 'members']]],
  ] as const)('%s', (_name, text, expected) => {
    expect(read(text).map(({ value, unit, counted }) => [value, unit, counted])).toEqual(expected);
  });
});

describe('readQuantities leaves out what counts nothing', () => {
  it.each([
    ['a date', 'It opened on 3 March 2020.'],
    ['a year', 'In 2019 banks were closed.'],
    ['a clock time', 'The call began at 18:35.'],
    ['a decade', 'That was in the 1990s.'],
    ['a group with a number', 'The Group of Twenty met.'],
    ['a code', 'The G7 spoke of COVID-19.'],
    ['a numbered resolution', 'It rests on resolution 4321 of the council.'],
    ['one of', 'She is one of our partners.'],
    ['a few words', 'I will say it in two words.'],
    ['first of all', 'First of all, thank you.'],
    ['an even split', 'They agreed on a fifty-fifty split of the bridge.'],
    ['a century', 'In the 21st century this is rare.'],
    ['months of a year', 'It rained for nine months of 2021.'],
    ['first steps', 'We have taken the first steps.'],
    ['third countries', 'This is no concern of third countries.'],
    ['an office', 'We saw the first deputy minister.'],
    ['a way of speaking', 'In the first place, we need peace.'],
    ['a hyphenated make', 'It is a fifth-generation aircraft.'],
    ['an address', 'They met at 4 North Boulevard.'],
    ['a name that ends in a number', 'They laid the North Coast 2 pipeline.'],
  ])('%s', (_name, text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('readQuantities hears hedges and periods', () => {
  it.each([
    ['over', 'over 30 firms', 'more than'],
    ['more than', 'more than 30 firms', 'more than'],
    ['about', 'about 30 firms', 'about'],
    ['some', 'some 30 firms', 'about'],
    ['nearly', 'nearly 30 firms', 'nearly'],
    ['at least', 'at least 30 firms', 'at least'],
    ['up to', 'up to 30 firms', 'up to'],
    ['fewer than', 'fewer than 30 firms', 'less than'],
    ['so many odd', '30-odd firms', 'about'],
    ['no less than', 'no less than 30 firms', 'at least'],
    ['none', 'the 30 firms', null],
  ])('%s', (_name, words, hedge) => {
    expect(read(`They invited ${words}.`).map((each) => each.hedge)).toEqual([hedge]);
  });

  it('takes a hedge before a range for both ends', () => {
    expect(read('They invited about 30–40 firms.').map(({ hedge }) => hedge)).toEqual(['about', 'about']);
  });

  it.each([
    ['a stretch that something took', 'They have traded for over forty years.', 'more than'],
    ['a stretch in which it happened', 'Exports fell by half over nine months.', null],
  ])('hears "over" before %s', (_name, text, hedge) => {
    expect(read(text).at(-1)?.hedge).toBe(hedge);
  });

  it('gives the period as said, without its preposition', () => {
    const [quantity] = read('In the first nine months of this year trade grew by 8 percent.');
    expect(quantity?.period).toBe('the first nine months of this year');
  });

  it('spans hedge, number, unit and noun where they stand together', () => {
    const text = 'They say that more than 40 percent of voters came.';
    expect(read(text).map(({ span }) => textOf(text, span))).toEqual(['more than 40 percent of voters']);
    expect(quoteOf(text, read(text)[0]!.span).prefix).toBe('They say that ');
  });
});

describe('readQuantities reads numbers in digits in Russian', () => {
  it.each([
    ['percent', 'Экспорт вырос на 12 процентов.', 12, 'percent', null],
    ['a decimal comma', 'Это 3,5 миллиарда долларов.', 3500000000, 'USD', null],
    ['a level after a change', 'Экспорт достиг роста, до 3,5 миллиарда рублей.', 3500000000, 'RUB', null],
    ['a bound', 'Приедет до 40 гостей.', 40, null, 'up to'],
    ['an anniversary in one word', 'Отметим 20-летие договора.', 20, 'ordinal', null],
    ['a hedge', 'Работает более 700 турецких компаний.', 700, null, 'more than'],
  ])('%s', (_name, text, value, unit, hedge) => {
    expect(read(text, 'ru').map((each) => [each.value, each.unit, each.hedge])).toEqual([[value, unit, hedge]]);
  });
});
