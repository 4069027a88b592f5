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

  it('takes "the Agreement on" something else for no reference back', () => {
    const rows = agreementsIn(
      'Norland and Vestria signed a Treaty on Fisheries.',
      'They welcome the Treaty on the use of forests.',
    );
    expect(rows.filter(({ by }) => by === 'relation')).toEqual([]);
  });

  it('recognises a new one that somebody signs, with its parties', () => {
    expect(agreementsIn('Norland and Ostmark signed a memorandum of understanding on fisheries.')).toMatchObject([
      { id: null, name: 'Memorandum of understanding on fisheries', parties: ['norland', 'ostmark'] },
    ]);
  });

  it.each([
    [
      'a list in the sentence after',
      'They signed a package of documents. These included a comprehensive cooperation programme for 2012–2016, a memorandum of understanding on fisheries and an agreement on trade in timber.',
      [
        'comprehensive cooperation programme for 2012–2016',
        'memorandum of understanding on fisheries',
        'agreement on trade in timber',
      ],
    ],
    [
      'a list behind the verb',
      'Norland and Vestria adopted a joint statement on fisheries, a road map for cooperation in shipping and a protocol on visas.',
      ['joint statement on fisheries', 'road map for cooperation in shipping', 'protocol on visas'],
    ],
    [
      'contracts',
      'Norland and Vestria signed two long-term contracts for the supply of timber from Vestria to Norland through to 2020.',
      ['long-term contracts for the supply of timber from Vestria to Norland'],
    ],
    [
      'one that is known by its subject',
      'Norland and Vestria carry out the agreement on preventing accidents at sea.',
      ['agreement on preventing accidents at sea'],
    ],
    [
      'a resolution by its number',
      'They recalled UN Security Council Resolution No. 4711.',
      ['UN Security Council Resolution No. 4711'],
    ],
  ])('recognises %s', (_name, text, words) => {
    const page = ['Ada Lindqvist held talks with President of Vestria Bruno Castell.', text];
    expect(agreementsIn(...page).map((each) => each.words)).toEqual(words);
  });

  it('names as parties whom the words put on both sides of "between"', () => {
    const page = 'A cooperation agreement was signed between Timberhaul and Vestrian Railways.';
    expect(agreementsIn('Ada Lindqvist held talks with President of Vestria Bruno Castell.', page)).toMatchObject([
      { words: 'cooperation agreement', parties: ['Timberhaul', 'Vestrian Railways'] },
    ]);
  });

  it('finds one between companies, wherever the page is from', () => {
    expect(
      agreementsIn('They watched the signing of an agreement between Timberhaul Company and Vestbank.'),
    ).toMatchObject([
      { words: 'agreement between Timberhaul Company and Vestbank', parties: ['Timberhaul Company', 'Vestbank'] },
    ]);
  });

  it.each([
    ['by its subject', 'Мы подпишем Договор о дружбе и сотрудничестве.', 'Договор о дружбе и сотрудничестве'],
    ['in small letters where it is signed', 'Вчера подписан меморандум о рыболовстве.', 'меморандум о рыболовстве'],
  ])('recognises a new one in Russian %s', (_name, text, words) => {
    expect(agreementsIn(text)).toMatchObject([{ words, id: null }]);
  });

  it('resolves a near name of the same kind and parties', () => {
    expect(
      agreementsIn('Both sides praised the Declaration on Safe Harbours between Norland and Vestria.'),
    ).toMatchObject([{ words: 'Declaration on Safe Harbours between Norland and Vestria', id: 'harbour-declaration' }]);
    expect(
      agreementsIn('Both sides praised the Declaration on Safe Harbours between Norland and Ostmark.'),
    ).toMatchObject([{ id: null }]);
  });

  it('follows "the afore-mentioned contracts" to those named before', () => {
    const rows = agreementsIn(
      'Last year, Norland and Vestria signed contracts for the supply of timber. It was wise to sign the afore-mentioned contracts.',
    );
    expect(rows.map(({ words, by, date }) => [words, by, date])).toEqual([
      ['contracts for the supply of timber', 'name', '2011'],
      ['afore-mentioned contracts', 'relation', '2011'],
    ]);
  });

  it.each([
    ['an agreement wished for', 'We hope that an agreement will be reached.'],
    ['a peace that is wished for', 'They still hope to sign a peace agreement with Ostmark.'],
    ['a programme of a visit', 'The guest has an extensive programme.'],
    ['what domestic law calls so', 'The President signed the federal law on contracts for services.'],
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

  it('tells each member of a list as signed, on the page’s day', () => {
    const { steps } = readInvented([
      'Today Norland and Vestria signed a joint statement on fisheries, a road map for cooperation in shipping and a protocol on visas.',
    ]);
    expect(steps.map(({ step, date }) => [step, date])).toEqual(Array(3).fill(['signed', '2012-01-20']));
  });

  it('reads "reported" only where the text tells no other step', () => {
    expect(
      stepsIn('We signed the Declaration on Shared Harbours. They spoke of the Declaration on Shared Harbours.'),
    ).toEqual([[key, 'signed', '2011-04-18']]);
  });

  it('reads no step in a heading that is no more than the name', () => {
    expect(stepsIn('Declaration on Shared Harbours')).toEqual([]);
  });
});
