import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../utils/record/text/sentences.ts';

const sentencesIn = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['plain ones', 'We met. We talked! Did we agree? Yes.', ['We met.', 'We talked!', 'Did we agree?', 'Yes.']],
    ['titles before names', 'Mr. Smith and Dr. Jones met. They left.', ['Mr. Smith and Dr. Jones met.', 'They left.']],
    ['sums', 'Trade is US$4.5 billion. It grows.', ['Trade is US$4.5 billion.', 'It grows.']],
    [
      'hours',
      'It begins at 5 p.m. on Monday. It ends at 6 p.m. The hall closes.',
      ['It begins at 5 p.m. on Monday.', 'It ends at 6 p.m.', 'The hall closes.'],
    ],
    [
      'a quotation with what says so',
      '"It is done," the note reads. "We are glad." He left.',
      ['"It is done," the note reads.', '"We are glad."', 'He left.'],
    ],
    ['a question inside a sentence', '“Is it so?” she asked. Nobody knew.', ['“Is it so?” she asked.', 'Nobody knew.']],
    ['an ellipsis', 'He stopped… Then he went on.', ['He stopped…', 'Then he went on.']],
    ['an ellipsis inside', 'I think… perhaps not.', ['I think… perhaps not.']],
    [
      'an added word in brackets',
      'We met in May [2016], and again. It helped.',
      ['We met in May [2016], and again.', 'It helped.'],
    ],
    ['a bracketed sentence', '(Laughter.) Let us begin.', ['(Laughter.)', 'Let us begin.']],
    [
      'a numbered item',
      'No. 5 is ready. 2. Next item. No. I disagree.',
      ['No. 5 is ready.', '2. Next item.', 'No.', 'I disagree.'],
    ],
    ['a saint', 'St. Gallen is near. So is Bern.', ['St. Gallen is near.', 'So is Bern.']],
    [
      'countries in letters',
      'The U.S. Senate met. She lives in the U.S. The trip is long.',
      ['The U.S. Senate met.', 'She lives in the U.S.', 'The trip is long.'],
    ],
    ['the pronoun before a full stop', 'It was you and I. We stayed.', ['It was you and I.', 'We stayed.']],
    ['initials', 'J. R. Smith spoke. A.Jones listened.', ['J. R. Smith spoke.', 'A.Jones listened.']],
    [
      'a forgotten space',
      'They crossed the borders.Later they returned.',
      ['They crossed the borders.', 'Later they returned.'],
    ],
    ['an address', 'See www.example.com for more. Or ask.', ['See www.example.com for more.', 'Or ask.']],
    [
      'Russian years and sums',
      'В 2020 г. в Осло прошла встреча. Рост – 4,5 млрд руб. Это рекорд.',
      ['В 2020 г. в Осло прошла встреча.', 'Рост – 4,5 млрд руб.', 'Это рекорд.'],
    ],
    [
      'Russian initials',
      'А. Б. Иванов и В.Петров приехали. Потом уехали.',
      ['А. Б. Иванов и В.Петров приехали.', 'Потом уехали.'],
    ],
    ['Russian town', 'Они живут в г. Тула. Там тихо.', ['Они живут в г. Тула.', 'Там тихо.']],
    ['nothing', ' ', []],
  ])('splits %s', (_, text, sentences) => {
    expect(sentencesIn(text)).toEqual(sentences);
  });

  it.each([
    ['an agency that leaves out the year', 'OSLO, May 3. /TASS/. Talks began. They last.', 'OSLO, May 3. /TASS/.'],
    [
      'an agency with a region',
      'LOM /Inner Region/, June 26. /TASS/. Talks began. They last.',
      'LOM /Inner Region/, June 26. /TASS/.',
    ],
    ['an agency in brackets', 'Lima, 5 March 2019 (TDI): Talks began. They last.', 'Lima, 5 March 2019 (TDI):'],
    ['a Russian agency', 'ОСЛО, 3 мая. /ТАСС/. Talks began. They last.', 'ОСЛО, 3 мая. /ТАСС/.'],
  ])('parts the dateline of %s from the first sentence', (_, text, dateline) => {
    expect(sentencesIn(text)).toEqual([dateline, 'Talks began.', 'They last.']);
  });

  it('loses nothing but white space', () => {
    const text = 'One.  Two – "three." (Four?) Five… Six. 7. Eight';
    expect(sentencesIn(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });
});
