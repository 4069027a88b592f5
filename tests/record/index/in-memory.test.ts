import { describe, expect, it } from 'vitest';
import { recordOf } from '../../../utils/record/index/in-memory.ts';
import { fingerprintsOf } from '../../../utils/record/match/fingerprints.ts';
import { termsOf } from '../../../utils/record/text/terms.ts';
import { heldExample, NO_KNOWLEDGE } from './held-example.ts';

const bridge = heldExample(
  'text:bridge',
  [
    'The bridge over the Vltava will carry forty thousand cars a day.',
    'We opened the bridge in spring.',
    'The harvest was good.',
  ],
  { date: '2016-05-01' },
);
const harvest = heldExample('text:harvest', ['Farmers expect a better harvest of barley.', 'The weather was kind.']);
const record = recordOf([bridge, harvest], NO_KNOWLEDGE);

const search = (text: string, limit = 10, among?: ReadonlySet<string>) =>
  record.search({ terms: termsOf(text), limit, ...(among && { among }) });

describe('a record of documents at hand', () => {
  it('lists documents by day', () => {
    expect(record.documents.map(({ id }) => id)).toEqual(['text:harvest', 'text:bridge']);
  });

  it('opens a document by its id, and nothing by an unknown one', () => {
    expect(record.open('text:bridge')).toEqual(bridge);
    expect(record.open('text:other')).toBeNull();
    expect(record.open('__proto__')).toBeNull();
  });

  it('finds first the statement that shares most of the rarest words', () => {
    const [first, second] = search('cars on the bridge over the Vltava');
    expect(first).toMatchObject({ document: 'text:bridge', statement: 0 });
    expect(second).toMatchObject({ document: 'text:bridge', statement: 1 });
    expect(first!.score).toBeGreaterThan(second!.score);
  });

  it('finds the same again with the same scores', () => {
    expect(search('barley harvest')).toEqual(search('barley harvest'));
    expect(search('barley harvest')[0]).toMatchObject({ document: 'text:harvest', statement: 0 });
  });

  it('looks only among the documents asked for', () => {
    expect(search('harvest', 10, new Set(['text:bridge']))).toMatchObject([{ document: 'text:bridge', statement: 2 }]);
  });

  it('gives the best when limited', () => {
    expect(search('harvest bridge cars', 1)).toEqual(search('harvest bridge cars').slice(0, 1));
  });

  it('finds nothing for words that nobody said, and for none', () => {
    expect(search('submarine')).toEqual([]);
    expect(search('')).toEqual([]);
  });

  it('tells in how many statements a word stands', () => {
    const [term] = termsOf('harvest');
    expect(record.frequency(term!)).toEqual({ statements: 2, of: 5 });
    expect(record.frequency('submarine')).toEqual({ statements: 0, of: 5 });
  });

  it('counts the fingerprints that each document shares', () => {
    const all = fingerprintsOf(bridge.text!.join(' '));
    expect(record.containing(all)).toEqual(new Map([['text:bridge', all.length]]));
  });

  it('finds an abstract by the fingerprints that come with it', () => {
    const abstract = heldExample('text:closed', [], { text: null, whole: false });
    const prints = fingerprintsOf('Nobody may ship the words of this report, but everybody may recognise them again.');
    const held = recordOf([bridge, abstract], NO_KNOWLEDGE, new Map([['text:closed', prints]]));
    expect(held.containing(prints)).toEqual(new Map([['text:closed', prints.length]]));
  });

  it('is a record without any document too', () => {
    const empty = recordOf([], NO_KNOWLEDGE);
    expect(empty.documents).toEqual([]);
    expect(empty.search({ terms: ['bridge'], limit: 3 })).toEqual([]);
    expect(empty.containing(fingerprintsOf('any words at all'))).toEqual(new Map());
  });
});
