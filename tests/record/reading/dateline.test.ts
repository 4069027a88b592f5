import { describe, expect, it } from 'vitest';
import type { Article } from '../../../utils/record/model/article.ts';
import { readDateline } from '../../../utils/record/reading/dateline.ts';
import { exampleArticle, exampleLexicon, textOfArticle } from './example.ts';

function datelineOf(paragraphs: readonly string[], given: Partial<Article> = {}) {
  const article = exampleArticle(paragraphs, given);
  return readDateline(article, textOfArticle(article), exampleLexicon([]));
}

describe('readDateline', () => {
  it('takes day and place from the header where it gives them', () => {
    const header = { published: '2018-03-04', place: 'Bergen' };
    expect(datelineOf(['OSLO, May 3. /TASS/. Talks began on Friday in 2019.'], header)).toEqual(header);
  });

  it('fills in what the header leaves out', () => {
    expect(datelineOf(['Lima, 5 March 2019 (TDI): Talks began.'], { published: '2019-03-06' })).toEqual({
      published: '2019-03-06',
      place: 'Lima',
    });
    expect(datelineOf(['Lima, 5 March 2019 (TDI): Talks began.'], { place: 'Cusco' })).toEqual({
      published: '2019-03-05',
      place: 'Cusco',
    });
  });

  it.each([
    ['day, month and year in brackets', 'Lima, 5 March 2019 (TDI): Talks began.', '2019-03-05', 'Lima'],
    ['month, day and year', 'Lima, March 5, 2019 (TDI): Talks began.', '2019-03-05', 'Lima'],
    ['the place in capitals', 'OSLO, March 5, 2019. /TASS/. Talks began.', '2019-03-05', 'Oslo'],
    ['a place of several words', 'RIO DE JANEIRO, March 5, 2019. /TASS/. Talks began.', '2019-03-05', 'Rio de Janeiro'],
    ['a place with a full stop', 'ST. GALLEN, March 5, 2019. /TASS/. Talks began.', '2019-03-05', 'St. Gallen'],
    ['a place with a hyphen', 'PORT-LOUIS, March 5, 2019. /TASS/. Talks began.', '2019-03-05', 'Port-Louis'],
    ['a region', 'LOM /Inner Region/, March 5, 2019. /TASS/. Talks began.', '2019-03-05', 'Lom, Inner Region'],
    ['a correspondent', 'OSLO, March 5, 2019. /TASS Correspondent Ada Holm/. Talks began.', '2019-03-05', 'Oslo'],
    ['Russian words', 'ОСЛО, 5 марта 2019 года. /ТАСС/. Начались переговоры.', '2019-03-05', 'Осло'],
  ])('reads a dateline with %s', (_, paragraph, published, place) => {
    expect(datelineOf([paragraph])).toEqual({ published, place });
  });

  it.each([
    [
      'the year of the latest date that the text gives',
      'OSLO, May 3. /TASS/. Talks began, the office said on Friday. They last met on November 2, 2018.',
      '2019-05-03',
    ],
    [
      'a year that the text speaks of',
      'OSLO, May 3. /TASS/. Talks began on Thursday. The treaty of 2018 is in force.',
      '2018-05-03',
    ],
    [
      'the past year where the text looks ahead as well',
      'OSLO, May 3. /TASS/. Talks began on Friday. After 2019 began badly, trade will double by 2030.',
      '2019-05-03',
    ],
    [
      'the weekday in Russian',
      'ОСЛО, 3 мая. /ТАСС/. Переговоры начались в пятницу. Прошлые были 2 ноября 2018 года.',
      '2019-05-03',
    ],
    [
      'the first weekday of several',
      'OSLO, May 3. /TASS/. Talks began on Friday. They end on Sunday. They last met in 2018.',
      '2019-05-03',
    ],
  ])('finds the year that is left out by %s', (_, paragraph, published) => {
    expect(datelineOf([paragraph]).published).toBe(published);
  });

  it.each([
    ['no weekday', 'OSLO, May 3. /TASS/. Talks began. They last met on November 2, 2018.'],
    ['no year', 'OSLO, May 3. /TASS/. Talks began on Friday.'],
    ['only years long past', 'OSLO, May 3. /TASS/. Talks began on Friday. The treaty dates from 1992.'],
  ])('claims no year where the text gives %s', (_, paragraph) => {
    expect(datelineOf([paragraph])).toEqual({ published: null, place: 'Oslo' });
  });

  it('finds the dateline behind a lead and a caption', () => {
    expect(
      datelineOf(['Talks began', 'The hall in Lima', 'Lima, 5 March 2019 (TDI): Talks began.'], { leads: 1 }).published,
    ).toBe('2019-03-05');
  });

  it.each([
    ['a sentence that begins with a place and a date', 'In Lima, 5 March 2019 was a day of talks.'],
    ['a speech', 'Good afternoon, colleagues. On March 5, 2019 we met.'],
    ['nothing', ''],
  ])('finds none in %s', (_, paragraph) => {
    expect(datelineOf([paragraph])).toEqual({ published: null, place: null });
  });
});
