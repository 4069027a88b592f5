import '../support/speak.ts';
import { describe, expect, it } from 'vitest';
import { hashOf, type Place, placeOf, wholeOf } from '../../components/library/address.ts';
import { findDocuments } from '../../components/library/find-documents.ts';
import { findHighlights } from '../../components/library/find-highlights.ts';
import { HEADS } from '../support/talks-context.ts';
import { highlightOf, KEPT } from './library-support.ts';

const ALL = wholeOf('highlights');
const at = (over: Partial<Place>): Place => ({ ...ALL, ...over });

describe('the address', () => {
  const places: [string, Place][] = [
    ['a view alone', wholeOf('packs')],
    ['words', at({ words: 'what & why? 100 %' })],
    ['Russian words', at({ words: 'о торговле' })],
    ['a document, a person and a tag', at({ document: 'kremlin:1', person: 'ada-novak', tag: 'a+b' })],
    ['the order of time', at({ oldestFirst: true })],
  ];
  it.each(places)('keeps %s', (_name, place) => {
    expect(placeOf(hashOf(place))).toEqual(place);
  });

  it.each([
    ['nothing', ''],
    ['a view that there isn’t', '#elsewhere?q=x'],
  ])('shows highlights where it says %s', (_name, hash) => {
    expect(placeOf(hash).view).toBe('highlights');
  });
});

const trade = highlightOf('trade', { words: 'Trade has grown.', tags: ['trade'], note: 'Ask for the figure' });
const later = highlightOf('later', {
  words: 'We have met again.',
  document: 'kremlin:69365',
  voices: [{ person: null, name: 'Ivo Café', office: null }],
  source: { ...trade.source, title: 'Meeting by the sea', date: '2022-09-16' },
  tags: ['trade', 'sea'],
});
const undated = highlightOf('undated', { document: 'text:1', source: { ...trade.source, title: null, date: null } });
const first = highlightOf('first', {
  words: 'Welcome.',
  selectors: [
    { type: 'TextPositionSelector', start: 3, end: 11 },
    { type: 'TextQuoteSelector', exact: 'Welcome.', prefix: '', suffix: '' },
  ],
});
const HIGHLIGHTS = [undated, trade, later, first];

const idsAt = (place: Partial<Place>) =>
  findHighlights(HIGHLIGHTS, at(place)).groups.map(({ highlights }) => highlights.map(({ id }) => id));

describe('finding highlights', () => {
  it('groups them by document, latest first, in the order of the text, and those without a day last', () => {
    expect(idsAt({})).toEqual([['later'], ['first', 'trade'], ['undated']]);
    expect(idsAt({ oldestFirst: true })).toEqual([['first', 'trade'], ['later'], ['undated']]);
  });

  const searches: [string, string, string[]][] = [
    ['words of the document', 'has grown', ['trade']],
    ['words in another order and case', 'GROWN trade', ['trade']],
    ['words of a note', 'figure', ['trade']],
    ['a tag', 'sea', ['later']],
    ['a title', 'by the sea', ['later']],
    ['a speaker, without the accent', 'cafe', ['later']],
    ['an office', 'mayor welcome', ['first']],
    ['words that stand in two highlights only', 'grown met', []],
  ];
  it.each(searches)('finds %s', (_name, words, ids) => {
    expect(idsAt({ words }).flat()).toEqual(ids);
  });

  it('narrows by document, person and tag', () => {
    expect(idsAt({ document: 'kremlin:67830' }).flat()).toEqual(['first', 'trade']);
    expect(idsAt({ person: 'Ivo Café' }).flat()).toEqual(['later']);
    expect(idsAt({ tag: 'trade' }).flat()).toEqual(['later', 'trade']);
    expect(idsAt({ tag: 'trade', person: 'ada-novak' }).flat()).toEqual(['trade']);
  });

  it('counts what each choice would leave beside the other choices', () => {
    const found = findHighlights(HIGHLIGHTS, at({ tag: 'trade' }));
    expect(found.people.map(({ name, count }) => [name, count])).toEqual([
      ['Ada Novak', 1],
      ['Ivo Café', 1],
    ]);
    expect(found.tags.map(({ key, count }) => [key, count])).toEqual([
      ['trade', 2],
      ['sea', 1],
    ]);
    expect(found.documents.map(({ key, count, detail }) => [key, count, detail])).toEqual([
      ['kremlin:69365', 1, '2022-09-16'],
      ['kremlin:67830', 1, '2022-02-22'],
    ]);
  });
});

describe('finding documents', () => {
  const shelves = [{ pack: null, name: 'Bundled', on: true, documents: HEADS }];

  it('lists those of a shelf latest first', () => {
    const { shelves: found, count } = findDocuments([KEPT], shelves, '');
    expect(found[0]?.documents.map(({ date }) => date)).toEqual([
      '2022-09-16',
      '2022-05-31',
      '2022-02-22',
      '2021-11-26',
    ]);
    expect(count).toBe(HEADS.length + 1);
  });

  it.each([
    ['a title', 'talks', ['kremlin:67830']],
    ['a place', 'SOCHI', ['kremlin:67199']],
    ['a host and a day', 'tass.com 2022-05', ['tass.com:1458345']],
    ['the day as it is shown', '31 May 2022', ['tass.com:1458345']],
    ['its month in full', 'september 2022', ['kremlin:69365']],
  ])('finds by %s', (_name, words, ids) => {
    const { kept, shelves: found } = findDocuments([KEPT], shelves, words);
    expect(kept).toEqual([]);
    expect(found.flatMap(({ documents }) => documents.map(({ id }) => id))).toEqual(ids);
  });

  it('leaves out shelves on which nothing is found', () => {
    expect(findDocuments([KEPT], shelves, 'leaders')).toEqual({ kept: [KEPT], shelves: [], count: 1 });
  });
});
