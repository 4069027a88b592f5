import type { Article } from '../../utils/record/model/article.ts';
import type { Highlight } from '../../utils/record/model/highlight.ts';
import type { KeptPage, Made } from '../../utils/record/model/kept.ts';

/** A highlight of an invented document, with what a case needs of it. */
export const highlightWith = (fields: Partial<Highlight> = {}): Highlight => ({
  id: '11111111-1111-4111-8111-111111111111',
  document: 'kremlin:990001',
  language: 'en',
  selectors: [
    { type: 'TextPositionSelector', start: 10, end: 27 },
    { type: 'TextQuoteSelector', exact: 'bridges and ports', prefix: 'We spoke o', suffix: ' all day.' },
  ],
  voices: [{ person: 'jane-roe', name: 'Jane Roe', office: 'Minister of Roads' }],
  source: {
    title: 'Talks on roads',
    date: '2019-05-04',
    site: 'kremlin',
    host: 'kremlin.ru',
    address: 'http://en.kremlin.ru/events/president/news/990001',
    place: 'The harbour',
  },
  note: 'Which bridges?',
  tags: ['roads', 'to ask'],
  created: '2022-03-01T09:30:00.000Z',
  modified: '2022-03-02T10:00:00.000Z',
  ...fields,
});

/** A highlight of other words of the same document. */
export const elsewhere = (start: number, exact: string, fields: Partial<Highlight> = {}): Highlight =>
  highlightWith({
    selectors: [
      { type: 'TextPositionSelector', start, end: start + exact.length },
      { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
    ],
    ...fields,
  });

/** The id that ends in a number. */
export const idNumber = (number: number): string => `22222222-2222-4222-8222-${String(number).padStart(12, '0')}`;

/** A kept page, with what a case needs of its article. */
export const pageWith = (fields: Partial<Article> = {}, kept = '2022-03-01T09:30:00.000Z'): KeptPage => ({
  article: {
    id: 'kremlin:990001',
    address: 'http://en.kremlin.ru/events/president/news/990001',
    site: 'kremlin',
    kind: 'article',
    language: 'en',
    title: 'Talks on roads',
    published: '2019-05-04',
    place: null,
    text: ['Jane Roe: We spoke of bridges and ports all day.', 'They left.'],
    leads: 0,
    strong: [{ start: 0, end: 9 }],
    headings: [],
    ...fields,
  },
  kept,
});

/** Something of everything: what is `null`, what is empty, two documents, a character of two code units and half of one. */
export const made: Made = {
  highlights: [
    highlightWith(),
    elsewhere(40, 'left', { id: idNumber(2), note: '', tags: [], voices: [] }),
    highlightWith({
      id: idNumber(3),
      document: 'text:0123456789abcdef',
      language: 'ru',
      voices: [{ person: null, name: 'Ведущий', office: null }],
      source: { title: null, date: null, site: null, host: '', address: null, place: null },
      note: 'Two lines\nand "quotes" \ud83d\ude00 \ud83d \u2028 </script>',
      tags: ['вопрос'],
    }),
  ],
  pages: [
    pageWith(),
    pageWith({
      id: 'text:0123456789abcdef',
      address: null,
      site: null,
      strong: null,
      headings: null,
      published: '2019-05',
    }),
  ],
};
