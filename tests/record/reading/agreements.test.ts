import { describe, expect, it } from 'vitest';
import { textOf } from '../../../utils/record/model/span.ts';
import { readInvented } from './invented.ts';

/** What a page of 20 January 2012 about Norland, Vestria and Ostmark mentions. */
function agreementsIn(...text: string[]) {
  const reading = readInvented(text);
  return reading.agreements.map(({ span, id, name, date, by, parties }) => ({
    words: textOf(reading.text, span),
    id,
    name,
    date,
    by,
    parties,
  }));
}

/** The steps that the text tells, as agreement, step and day. */
const stepsIn = (text: string) =>
  readInvented([text]).steps.map(({ agreement, step, date }) => [agreement, step, date]);

describe('spotAgreements', () => {
  it.each([
    ['its name in capitals', 'They praised the Declaration on Shared Harbours.', 'Declaration on Shared Harbours'],
    ['its name in small letters', 'We will sign a declaration on shared harbours.', 'declaration on shared harbours'],
    ['"of" for "on"', 'They praised the Declaration of Shared Harbours.', 'Declaration of Shared Harbours'],
    ['a wrong name in use', 'They praised the Declaration on Common Harbours.', 'Declaration on Common Harbours'],
    [
      'its parties',
      'They signed the Declaration on Shared Harbours between Norland and Vestria.',
      'Declaration on Shared Harbours between Norland and Vestria',
    ],
  ])('knows one by %s', (_name, text, words) => {
    expect(agreementsIn(text)).toMatchObject([{ words, id: 'harbour-declaration', by: 'name', date: '2011-04-18' }]);
  });

  it('knows one by its date', () => {
    expect(agreementsIn('Norland and Vestria praised the July 2010 statement.')).toMatchObject([
      { words: 'July 2010 statement', id: 'strait-statement-2010', by: 'date' },
    ]);
  });

  it('gives a list of dates a row for each member with the same words', () => {
    const rows = agreementsIn(
      'They carry out the agreements between Norland, Vestria and Ostmark of July 2, 2010 and March 5, 2011.',
    );
    expect(rows.map(({ id }) => id)).toEqual(['strait-statement-2010', 'strait-statement-2011']);
    expect(new Set(rows.map(({ words }) => words)).size).toBe(1);
  });

  it('gives a group all that the same parties made by then', () => {
    const rows = agreementsIn('We stand by the tripartite documents signed between Norland, Vestria and Ostmark.');
    expect(rows.map(({ id }) => id)).toEqual(['strait-statement-2010', 'strait-statement-2011']);
  });

  it('follows "this document" to the one that can be meant', () => {
    const rows = agreementsIn('We will sign the Declaration on Shared Harbours.', 'I believe in this document.');
    expect(rows).toMatchObject([{ by: 'name' }, { words: 'this document', id: 'harbour-declaration', by: 'relation' }]);
  });

  it('recognises a new one that somebody signs, with its parties', () => {
    expect(agreementsIn('Norland and Ostmark signed a memorandum of understanding on fisheries.')).toMatchObject([
      { id: null, name: 'Memorandum of understanding on fisheries', parties: ['norland', 'ostmark'] },
    ]);
  });

  it.each([
    ['a statement to the press', 'Ada Lindqvist made a statement, the statement reads.'],
    ['agreeing', 'They reached agreement on many issues.'],
    ['a document of no antecedent', 'This document is long.'],
  ])('finds none in %s', (_name, text) => {
    expect(agreementsIn(text)).toEqual([]);
  });
});

describe('readSteps', () => {
  const key = 'harbour-declaration';
  it.each([
    ['announced', 'Today we will sign the Declaration on Shared Harbours.', '2012-01-20'],
    ['announced', 'Soon we are signing the Declaration on Shared Harbours.', '2012-01-20'],
    ['signed', 'Norland and Vestria signed the Declaration on Shared Harbours.', '2011-04-18'],
    ['signed', 'After the signing of the Declaration on Shared Harbours trade grew.', '2011-04-18'],
    ['in force', 'The Declaration on Shared Harbours entered into force on May 9, 2011.', '2011-05-09'],
    ['carried out', 'We have fulfilled the Declaration on Shared Harbours.', '2012-01-20'],
    ['reaffirmed', 'Vestria is committed to the Declaration on Shared Harbours.', '2012-01-20'],
    ['disputed', 'Vestria refuses to implement the Declaration on Shared Harbours.', '2012-01-20'],
    ['reported', 'They discussed the implementation of the Declaration on Shared Harbours.', '2012-01-20'],
  ])('reads %s in "%s"', (step, text, date) => {
    expect(stepsIn(text)).toEqual([[key, step, date]]);
  });

  it('reads no step in a heading that is no more than the name', () => {
    expect(stepsIn('Declaration on Shared Harbours')).toEqual([]);
  });
});
