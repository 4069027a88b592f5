import '../support/speak.ts';

import { describe, expect, it } from 'vitest';
import { citationOf } from '../../components/highlights/citation.ts';
import { cutWords } from '../../components/highlights/excerpt.ts';
import { tagsInUse, withTags } from '../../components/highlights/tags.ts';
import { MOST_TAGS } from '../../utils/record/model/highlight.ts';
import { highlightOf } from './library-support.ts';

describe('words that are cut', () => {
  const cases: [string, string, number, string][] = [
    ['short words stay as they are', 'Trade has grown.', 20, 'Trade has grown.'],
    ['long ones end at a space', 'Trade has grown by a third.', 20, 'Trade has grown by a…'],
    ['a comma before the cut goes', 'Trade has grown, by a third.', 16, 'Trade has grown…'],
    ['one long word is cut anywhere', 'Donaudampfschifffahrt', 5, 'Donau…'],
    ['a letter of two halves isn’t split', 'abcd😀efgh', 5, 'abcd…'],
  ];
  it.each(cases)('%s', (_name, words, most, cut) => {
    expect(cutWords(words, most)).toBe(cut);
  });
});

describe('tags', () => {
  const cases: [string, string[], string, string[]][] = [
    [
      'are added as typed, without spaces around them',
      ['trade'],
      '  Transit  corridor ',
      ['trade', 'Transit corridor'],
    ],
    ['come one for each comma', [], 'trade, transit,, ', ['trade', 'transit']],
    ['stand once, however they are capitalised', ['Trade'], 'trade', ['Trade']],
    ['aren’t made of nothing', ['trade'], '   ', ['trade']],
    ['end before a letter that would be halved', [], `${'x'.repeat(59)}😀`, ['x'.repeat(59)]],
    ['are no longer than anybody reads', [], 'x'.repeat(80), ['x'.repeat(60)]],
  ];
  it.each(cases)('%s', (_name, tags, typed, all) => {
    expect(withTags(tags, typed)).toEqual(all);
  });

  it('adds no more than a highlight may have', () => {
    const full = Array.from({ length: MOST_TAGS - 1 }, (_, index) => `tag ${index}`);
    expect(withTags(full, 'one, more, than, that')).toEqual([...full, 'one']);
  });

  it('are the same list where nothing was added', () => {
    const tags = ['trade'];
    expect(withTags(tags, ' , trade')).toBe(tags);
  });

  it('in use stand once each, by the alphabet', () => {
    const tags = tagsInUse(
      [{ tags: ['трубы', 'transit'] }, { tags: [] }, { tags: ['Ёлка', 'transit', 'trade'] }],
      'ru',
    );
    expect(tags).toEqual(['Ёлка', 'трубы', 'trade', 'transit']);
  });
});

describe('a copied highlight', () => {
  it('has the words, who said them in which office, and where', () => {
    expect(citationOf(highlightOf('1', { words: 'Trade has grown.' }))).toBe(
      '“Trade has grown.”\n— Ada Novak, Mayor of the city; Talks in the city, Moscow, 22 Feb 2022, kremlin.ru\nhttp://en.kremlin.ru/events/president/news/67830',
    );
  });

  it('leaves out what isn’t known, and quotes as its language does', () => {
    const source = { title: null, date: null, site: null, host: 'kremlin.ru', address: null, place: null };
    expect(citationOf(highlightOf('1', { words: 'Торговля растёт.', language: 'ru', voices: [], source }))).toBe(
      '«Торговля растёт.»\n— kremlin.ru',
    );
  });
});
