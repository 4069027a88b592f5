import { describe, expect, it } from 'vitest';
import { numbersIn } from './numbers-in.ts';

/** Value and noun of each number. */
const said = (text: string) => numbersIn(text).map(({ value, counted }) => [value, counted]);

describe('the noun of a number', () => {
  it.each([
    [
      'stands with the upper end of a range in words',
      'It takes two to three years.',
      [
        [2, 'years'],
        [3, 'years'],
      ],
    ],
    [
      'stands with the second of two guesses',
      'They stay for three-four weeks.',
      [
        [3, 'weeks'],
        [4, 'weeks'],
      ],
    ],
    ['stands before "and a half"', 'She came back after a year and a half.', [[1.5, 'year']]],
    ['stands behind "half a"', 'They waited half an hour.', [[0.5, 'hour']]],
    [
      'follows two modifiers that "or" joins',
      'Graustark has two small or middling harbours.',
      [[2, 'small or middling harbours']],
    ],
    [
      'stands before a participle that has none',
      'The board has 20 members: 12 appointed by the mayor and 8 representing teachers.',
      [
        [20, 'members'],
        [12, 'members'],
        [8, 'members'],
      ],
    ],
    [
      'is an age for both ends of a range',
      'Children aged 3 to 7 came.',
      [
        [3, 'aged'],
        [7, 'aged'],
      ],
    ],
    [
      'is shared by what it is compared with',
      'The water level is already 100, rather than 95.',
      [
        [100, 'water level'],
        [95, 'water level'],
      ],
    ],
    ['is time where no other number needs it', 'Over the past five years, we met often.', [[5, 'years']]],
    ['is no time that is the period of another', 'Over the past five years, 9 ships came.', [[9, 'ships']]],
    ['is kept with an adjective in -ly', 'They invited 12 elderly guests.', [[12, 'elderly guests']]],
    [
      'stands behind two numbers with "between"',
      'Children between three and seven years old came.',
      [
        [3, 'years'],
        [7, 'years'],
      ],
    ],
    [
      'is that of the ordinal before "one"',
      'The first challenge is trade and the second one is gas.',
      [
        [1, 'challenge'],
        [2, 'challenge'],
      ],
    ],
    ['may own another', 'It is about the two countries’ fleets.', [[2, 'countries']]],
    ['follows "strong"', 'They sent a 30-strong team.', [[30, 'team']]],
    ['follows a modifier that a hyphen joins to a number', 'They run three five-star inns.', [[3, 'five-star inns']]],
    [
      'ends a series of modifiers',
      'They mended 29 water, gas and heating plants.',
      [[29, 'water, gas and heating plants']],
    ],
    [
      'stands with the second of two numbers of it',
      'They won two silver and three bronze medals.',
      [
        [2, 'medals'],
        [3, 'bronze medals'],
      ],
    ],
    [
      'stands in the sentence before "of them"',
      'The list has 900 items. Only 300 of them are large.',
      [
        [900, 'items'],
        [300, 'items'],
      ],
    ],
    ['is what there is an increase in', 'We saw an increase of 600 in the number of pupils.', [[600, 'pupils']]],
    ['may look like a label', 'Ruritania is building 25 dams.', [[25, 'dams']]],
    ['is what grew so many fold', 'Our exports have grown threefold.', [[3, 'exports']]],
    [
      'is what only a total is given of',
      'The population is rising, reaching a total of 7 million.',
      [[7e6, 'population']],
    ],
  ])('%s', (_name, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('what a percentage or a sum is of', () => {
  it.each([
    ['is what a number only measures', 'Guests are 10 percent of the total number of pupils.', [[10, 'pupils']]],
    [
      'is what grows, not its growth',
      'There is a marked growth of trade: last year it rose by 40 percent.',
      [[40, 'trade']],
    ],
    [
      'is told again behind a dash',
      'Revenue came to $4 billion – almost 60 percent up.',
      [
        [4e9, 'Revenue'],
        [60, 'Revenue'],
      ],
    ],
    ['is what a total is planned for', 'Spending is planned for a total of $4 billion.', [[4e9, 'Spending']]],
    ['leaves out an infinitive', 'They will pay compensation amounting to $8 million.', [[8e6, 'compensation']]],
    ['is what a possessive has', 'We meet 100 percent of Borduria’s needs.', [[100, 'Borduria’s needs']]],
    [
      'passes over another number',
      'They run 3 percent of the 120,000 firms.',
      [
        [3, 'firms'],
        [120000, 'firms'],
      ],
    ],
    ['is what somebody doubles', 'They will double their share of the market to 15 percent.', [[15, 'share']]],
    ['stands before "of which"', 'We use new pumps, 65 percent of which we import.', [[65, 'new pumps']]],
    ['is no adjective', 'Mining has been stable at $500 million.', [[5e8, 'Mining']]],
    ['is no end that it serves', 'They set aside $700 million for this purpose.', [[7e8, 'USD']]],
    [
      'is told by another sum behind "which"',
      'Taxes came to $82 billion, which is 4 percent more.',
      [
        [82e9, 'Taxes'],
        [4, 'Taxes'],
      ],
    ],
    [
      'counts the part of what was counted',
      'There are 212 firms, of which 70 percent are small.',
      [
        [212, 'firms'],
        [70, 'firms'],
      ],
    ],
    ['passes over an aside', 'Demand for fuel – oil and coal – will grow by 30 percent.', [[30, 'Demand']]],
    ['is what "which" stands for', 'The region leads in output, which stands at $4 billion.', [[4e9, 'output']]],
    ['is the noun before "that"', 'There are funds that exceed $5 billion.', [[5e9, 'funds']]],
    ['is what crossed a threshold', 'The pension crossed the threshold of $900.', [[900, 'pension']]],
    ['passes over where it comes from', 'We get a payment from the state budget of $900.', [[900, 'payment']]],
    ['may stand before a comma and "worth"', 'This old bridge, worth $20 million, is closed.', [[20e6, 'old bridge']]],
    [
      'was counted in the sentence before',
      'They saved 900 birds. Forty percent of them were gulls.',
      [
        [900, 'birds'],
        [40, 'birds'],
      ],
    ],
    ['may be priced', 'He got a bill for $700.', [[700, 'bill']]],
    ['may stand before a comma', 'They count the sums of cash, about $9 billion a year.', [[9e9, 'cash']]],
    ['is more than its quality', 'Our gas is 30 percent more expensive than theirs.', [[30, 'gas']]],
    ['stands behind it after an article', 'They lend at 6 percent interest.', [[6, 'interest']]],
    ['was only invested where a country follows', 'They have invested $7 billion in Borduria.', [[7e9, 'invested']]],
    [
      'stands alone in a list without verbs',
      'Sales were up 4 percent; sales in the south, 9 percent; tourism – 2 percent.',
      [
        [4, 'Sales'],
        [9, 'sales'],
        [2, 'tourism'],
      ],
    ],
    [
      'is the same before and after the change',
      'The price fell by 12 percent, from $55 to $48.',
      [
        [12, 'price'],
        [55, 'price'],
        [48, 'price'],
      ],
    ],
  ])('%s', (_name, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('the unit of a number', () => {
  it.each([
    ['stands before the lower end only', 'It brings $400–450 million.', ['USD', 'USD']],
    ['is not named again for a second sum', 'The limit of $50 billion was raised to 75 billion.', ['USD', 'USD']],
    ['may be added in brackets', 'It came to 65 million [rubles].', ['RUB']],
    ['is no percent for billions', 'Output grew by 11 billion or 9 percent.', [null, 'percent']],
  ])('%s', (_name, text, expected) => {
    expect(numbersIn(text).map(({ unit }) => unit)).toEqual(expected);
  });
});

describe('the hedge of a number', () => {
  it.each([
    ['may be a "plus" before the unit', 'Output grew by 15 plus percent.', 'more than'],
    ['may stand before "an additional"', 'Approximately an additional 80 ships will come.', 'about'],
    ['may be a verb of coming close', 'Our trade is nearing $24 billion.', 'nearly'],
    ['is none where amounts add up to it', 'They add up to 200 bridges.', null],
    ['is none where "plus" adds another', 'They paid 10 plus 5 million.', null],
  ])('%s', (_name, text, expected) => {
    expect(numbersIn(text)[0]?.hedge).toBe(expected);
  });
});

describe('the period of a number', () => {
  it.each([
    ['joins two months', 'Exports rose by 9 percent between January and July 2017.', ['between January and July 2017']],
    ['is no year in a name', 'We sold 9 seats at the 2018 World Cup.', [null]],
    ['is a rate only right behind it', 'A mill for 600 tonnes a year, a pipe of 40 kilometres.', ['a year', null]],
    [
      'stands in its own clause',
      'Last year, I think, 9 ships came and this year 12 ships.',
      ['Last year', 'this year'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(numbersIn(text).map(({ period }) => period)).toEqual(expected);
  });
});

describe('ordinals that share a noun', () => {
  it('count each', () => {
    expect(said('It passed the second and third reading.')).toEqual([
      [2, 'reading'],
      [3, 'reading'],
    ]);
  });

  it('may only say from which place to which', () => {
    expect(numbersIn('We moved from 53rd to 29th.').map(({ value, unit }) => [value, unit])).toEqual([
      [53, 'ordinal'],
      [29, 'ordinal'],
    ]);
  });
});

describe('what counts nothing', () => {
  it.each([
    ['the half of a year', 'It opened in the first half of the year.'],
    ['one subject of some words', 'I will say a few words about one aspect.'],
  ])('is %s', (_name, text) => {
    expect(numbersIn(text)).toEqual([]);
  });

  it.each([
    ['a congress with a name', 'They met at the 5th World Congress of Bakers.', 5],
    ['a day of a visit', 'He began his second day in Zenda.', 2],
    ['an ordinal before a name', 'It was the second conversation Mr Dahl had.', 2],
    ['the first time', 'They came for the first time.', 1],
    ['the second of two things', 'The second thing is trade.', 2],
    ['a rank without a noun', 'Ruritania ranks second among its neighbours.', 2],
    ['an event by its number and name', 'He greeted the guests of the 37th Zenda Race [a run].', 37],
  ])('is not %s', (_name, text, value) => {
    expect(numbersIn(text).map((each) => [each.value, each.unit])).toEqual([[value, 'ordinal']]);
  });
});

describe('what a Russian percentage or sum is of', () => {
  it.each([
    ['stands before the verb', 'В этом году товарооборот вырос на 9 процентов.', ['товарооборот']],
    ['is shared by two verbs', 'Экспорт вырос на 9% и достиг 3 млрд долл.', ['Экспорт', 'Экспорт']],
    ['is what a volume is of', 'Объём взаимной торговли превысил 5 миллиардов долларов США.', ['взаимной торговли']],
    ['may follow a percentage', 'Это 40 процентов нашего импорта.', ['нашего импорта']],
    [
      'is a part of the sum before',
      'Инвестиции составили 4 млрд рублей, из них 1,5 миллиарда – в порт.',
      ['Инвестиции', 'Инвестиции'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(numbersIn(text, 'ru').map(({ counted }) => counted)).toEqual(expected);
  });
});
