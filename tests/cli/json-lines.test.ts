import { describe, expect, it } from 'vitest';
import { articleOfLine, LineError } from '../../utils/cli/json-lines.ts';
import { idOfText } from '../../utils/record/model/document-id.ts';

const line = (value: object): string => JSON.stringify(value);

describe('a line', () => {
  it('gives an article, its address in the clean form', () => {
    expect(
      articleOfLine(
        line({
          address: 'https://www.en.kremlin.ru/events/president/transcripts/990001/print',
          title: 'Opening of a\u00a0bridge ',
          published: '2015-03-02T17:30:00Z',
          place: 'Moscow',
          text: 'The bridge is open.\n\n * * * \nCars may\u00a0cross\u00ad it. \n<…>',
        }),
      ),
    ).toEqual({
      id: 'kremlin:990001',
      address: 'http://en.kremlin.ru/events/president/transcripts/990001',
      site: 'kremlin',
      kind: 'article',
      language: 'en',
      title: 'Opening of a bridge',
      published: '2015-03-02',
      place: 'Moscow',
      text: ['The bridge is open.', 'Cars may cross it.'],
      leads: 0,
      strong: null,
      headings: null,
    });
  });

  it('takes paragraphs as a list too, and does without all the rest', () => {
    expect(articleOfLine(line({ text: ['Мост открыт.', 'По нему едут машины.'] }))).toMatchObject({
      id: idOfText('Мост открыт. По нему едут машины.'),
      address: null,
      site: null,
      language: 'ru',
      title: null,
      published: null,
      place: null,
      text: ['Мост открыт.', 'По нему едут машины.'],
    });
  });

  it('of a gallery is known as one by its address', () => {
    const address = 'http://en.kremlin.ru/events/president/news/990001/photos';
    expect(articleOfLine(line({ address, text: 'Two pictures.' })).kind).toBe('gallery');
  });

  it.each([
    ['no JSON', '{"text": "The brid', 'the line is no JSON'],
    ['a list', '[]', 'the line is no object'],
    ['no text', line({ title: 'Bridge' }), '"text" is missing or empty'],
    ['an empty text', line({ text: ' \n * * *' }), '"text" is missing or empty'],
    ['a text of numbers', line({ text: [1, 2] }), '"text" holds something that is no text'],
    ['a title that is none', line({ title: {}, text: 'x' }), '"title" is no text'],
    [
      'an address that runs',
      line({ address: 'javascript:alert(1)', text: 'x' }),
      '"address" is no http address: javascript:alert(1)',
    ],
    ['a day that is none', line({ published: '31.12.2015', text: 'x' }), '"published" is no day: 31.12.2015'],
  ])('with %s is refused with the reason', (_, words, reason) => {
    expect(() => articleOfLine(words)).toThrow(new LineError(reason));
  });
});
