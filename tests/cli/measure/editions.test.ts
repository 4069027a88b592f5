import { describe, expect, it } from 'vitest';
import { EDITIONS, editionBy, withoutSentencesOf } from '../../../utils/cli/measure/editions.ts';
import { seededRandom } from '../../../utils/cli/measure/random.ts';
import type { Article } from '../../../utils/record/model/article.ts';
import { textOf } from '../../../utils/record/model/span.ts';

const TEXT = ['The lead is short.', 'They spoke of “harbours” and ports – all of them.', 'They left.', 'Nobody came.'];
const article: Article = {
  ...{ id: 'kremlin:1', address: null, site: null, kind: 'article', language: 'en', title: null, published: null },
  ...{ place: null, text: TEXT, leads: 1, strong: null, headings: null },
};
const T = TEXT.join(' ');
const at = (words: string) => ({ start: T.indexOf(words), end: T.indexOf(words) + words.length });

describe('an edition', () => {
  it.each([
    ['without its first paragraph', 'They spoke', 'They spoke'],
    ['under a lead and a line with the day', 'ports', 'ports'],
    ['in other typography', 'of “harbours” and ports – all', 'of "harb\u00adours"\u00a0and ports- all'],
    ['cut after two thirds', 'The lead', 'The lead'],
    ['with a caption between paragraphs', 'They left.', 'They left.'],
  ])('%s tells where words stand in it', (name, words, expected) => {
    const edition = EDITIONS[name]?.(article, seededRandom(1));
    const place = edition?.placeOf(at(words));
    expect(edition && place && textOf(edition.text, place)).toBe(expected);
  });

  it.each([
    ['without its first paragraph', 'lead is'],
    ['cut after two thirds', 'Nobody'],
    ['with a caption between paragraphs', 'short. They'],
  ])('%s has no place for words that are no longer what they were', (name, words) => {
    expect(EDITIONS[name]?.(article, seededRandom(1)).placeOf(at(words))).toBeNull();
  });

  it('is made of edits in order', () => {
    const edition = editionBy('one two three', [
      { span: { start: 0, end: 3 }, by: 'a' },
      { span: { start: 8, end: 8 }, by: 'b ' },
    ]);
    expect(edition.text).toBe('a two b three');
    expect(edition.placeOf({ start: 4, end: 7 })).toEqual({ start: 2, end: 5 });
    expect(edition.placeOf({ start: 8, end: 13 })).toEqual({ start: 8, end: 13 });
    expect(edition.placeOf({ start: 4, end: 13 })).toBeNull();
  });

  it('lacks the sentences that are taken out, and nothing else', () => {
    expect(withoutSentencesOf(T, at('left'))).toBe(`${TEXT[0]} ${TEXT[1]} ${TEXT[3]}`);
    expect(withoutSentencesOf(T, at('short. They'))).toBe(`${TEXT[2]} ${TEXT[3]}`);
    expect(withoutSentencesOf(T, { start: 0, end: T.length })).toBe('');
  });
});
