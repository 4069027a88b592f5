import type { Reading } from '../../../utils/record/model/reading.ts';

/** A reading of our own making: one paragraph for each sentence given, nothing understood in them but who tells. */
export function readingExample(sentences: readonly string[], over: Partial<Reading> = {}): Reading {
  let start = 0;
  const spans = sentences.map((sentence) => {
    const span = { start, end: start + sentence.length };
    start = span.end + 1;
    return span;
  });
  return {
    article: {
      id: 'text:example',
      address: 'https://www.example.org/one',
      site: null,
      kind: 'article',
      language: 'en',
      title: 'An example',
      published: '2015-03-02',
      place: null,
      text: sentences,
      leads: 0,
      strong: null,
      headings: null,
    },
    text: sentences.join(' '),
    kind: 'news',
    published: '2015-03-02',
    event: '2015-03-01',
    place: null,
    sentences: spans.map((span, paragraph) => ({ span, paragraph, turn: null })),
    turns: [],
    voices: sentences.map(() => ({ person: null, name: null, office: null, form: 'told' }) as const),
    names: [],
    dates: [],
    meetings: [],
    agreements: [],
    quantities: [],
    steps: [],
    meeting: null,
    met: [],
    ...over,
  };
}
