import { describe, expect, it } from 'vitest';
import { abstract, BOUNDS } from '../../../utils/record/index/abstract.ts';
import { abstractFile, fingerprintsFromHex } from '../../../utils/record/index/abstract-file.ts';
import { clausesOf, countWords } from '../../../utils/record/index/clauses.ts';
import { fingerprintsOf, SURE_RUN } from '../../../utils/record/match/fingerprints.ts';
import type { Quantity, Reading } from '../../../utils/record/model/reading.ts';
import { readingExample } from './reading-example.ts';

const FILLER = 'Nothing of any note was said here by anybody able to say it nor did any reporter ask about it.';
const NUMBERS =
  'The minister, who arrived late, said that forty thousand cars a day had crossed the old bridge, and that the new one would carry more than twice as many.';

const quantity = (reading: Reading, words: string): Quantity => {
  const start = reading.text.indexOf(words);
  return {
    span: { start, end: start + words.length },
    value: 40000,
    unit: null,
    counted: 'cars',
    period: 'a day',
    hedge: null,
    trail: 'car',
  };
};

function withNumbers(): Reading {
  const reading = readingExample([FILLER, NUMBERS, FILLER, FILLER, FILLER, FILLER, FILLER, FILLER]);
  return { ...reading, quantities: [quantity(reading, 'forty thousand cars a day')] };
}

describe('an abstract', () => {
  it('quotes the clause that carries a number, and leaves the text out', () => {
    const { document } = abstract(withNumbers(), 'All rights reserved')!;
    expect(document).toMatchObject({ whole: false, text: null, licence: 'All rights reserved' });
    expect(document.statements.map(({ quote }) => quote)).toEqual([
      'forty thousand cars a day had crossed the old bridge',
    ]);
    expect(document.quantities).toMatchObject([{ statement: 0, exact: 'forty thousand cars a day', value: 40000 }]);
  });

  it('leaves out a number that no quotation has room for', () => {
    const reading = readingExample([NUMBERS]);
    const { document } = abstract({ ...reading, quantities: [quantity(reading, 'forty thousand cars a day')] }, 'x')!;
    expect([document.statements, document.quantities]).toEqual([[], []]);
  });

  it('keeps a meeting as a fact, without words that it does not quote', () => {
    const reading = withNumbers();
    const span = { start: 0, end: 7 };
    const meeting = { date: '2014-05', kind: 'talks', place: null, people: [] } as const;
    const { document } = abstract(
      { ...reading, meetings: [{ span, meeting, by: 'date', between: null, isThis: false }] },
      'x',
    )!;
    expect(document.meetings).toEqual([{ statement: null, exact: '', ...meeting, by: 'date' }]);
  });

  it('keeps the bounds however much there is to quote', () => {
    const sentences = Array.from(
      { length: 200 },
      (_, at) => `On day ${at} the harbour counted ships and boats of all kinds from ${at} countries.`,
    );
    const reading = readingExample(sentences);
    const spans = [...reading.text.matchAll(/ships and boats of all kinds/g)].map(({ index }) => index);
    const quantities = spans.map((start) => ({ ...quantity(reading, 'ships'), span: { start, end: start + 5 } }));
    const { document, words } = abstract({ ...reading, quantities }, 'x')!;
    const quotes = document.statements.map(({ quote }) => quote);
    expect(quotes).toHaveLength(BOUNDS.quotations);
    expect(quotes.reduce((sum, quote) => sum + countWords(quote), 0)).toBeLessThanOrEqual(words * BOUNDS.share);
    expect(Math.max(...quotes.map(countWords))).toBeLessThanOrEqual(BOUNDS.words);
    expect(quotes.every((quote) => reading.text.includes(quote))).toBe(true);
  });

  it('has every fingerprint of its text, its quotations’ among them', () => {
    const reading = withNumbers();
    const { document, fingerprints } = abstract(reading, 'x')!;
    expect(fingerprints).toEqual(fingerprintsOf(reading.text));
    const all = new Set(fingerprints);
    const own = document.statements.flatMap(({ quote }) => [...fingerprintsOf(quote)]);
    expect(own.length).toBeGreaterThan(0);
    expect(own.every((print) => all.has(print))).toBe(true);
  });

  it('needs a day', () => {
    expect(abstract({ ...withNumbers(), event: null, published: null }, 'x')).toBeNull();
  });

  it('comes back from its file', () => {
    const made = abstract(withNumbers(), 'x')!;
    const file = abstractFile(made);
    expect(file.abstract).toEqual(made.document);
    expect(fingerprintsFromHex(file.fingerprints)).toEqual(made.fingerprints);
    expect(() => fingerprintsFromHex('12345')).toThrow('8 hexadecimal digits');
  });
});

describe('clauses', () => {
  const quotesOf = (sentence: string) => {
    const reading = readingExample([sentence]);
    return clausesOf(reading, SURE_RUN, BOUNDS.words).map(({ span }) => reading.text.slice(span.start, span.end));
  };

  it.each([
    ['a date', 'The road was opened for all of them on May 2, 2015 and closed a week later in the rain.', /May 2$/],
    [
      'a list of names',
      'They discussed the road that leads from Oslo, Turin and Lima Norte, to the far side of nowhere at all.',
      /(?:Oslo|^Turin.*|^and .*)$/,
    ],
    [
      'brackets',
      'They discussed the long road (which nobody has ever seen, as far as we know) and the bridge over it.',
      /\([^)]*$/,
    ],
  ])('never end within %s', (_, sentence, broken) => {
    const quotes = quotesOf(sentence);
    expect(quotes).toContain(sentence.slice(0, -1).concat('.'));
    expect(quotes.filter((quote) => broken.test(quote))).toEqual([]);
  });

  it('begin after the word that joins them', () => {
    expect(quotesOf(NUMBERS)).toContain('forty thousand cars a day had crossed the old bridge');
    expect(quotesOf(NUMBERS)).toContain('the new one would carry more than twice as many.');
  });
});
