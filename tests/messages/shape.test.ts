import { describe, expect, it } from 'vitest';
import { BACKGROUND_CHECKS } from '../../utils/messages/background-checks.ts';
import { PAGE_CHECKS } from '../../utils/messages/page-checks.ts';
import { isCount, isList, isMaybe, isOneOf, isShape, isText } from '../../utils/messages/shape.ts';
import type { Article } from '../../utils/record/model/article.ts';

describe('checks', () => {
  it.each([
    ['a text', isText, 'words', true],
    ['a number as text', isText, 5, false],
    ['a text beyond all pages', isText, 'x'.repeat(5_000_001), false],
    ['zero', isCount, 0, true],
    ['a negative count', isCount, -1, false],
    ['a fraction', isCount, 1.5, false],
    ['not a number', isCount, Number.NaN, false],
    ['one of the choices', isOneOf(['a', 'b']), 'b', true],
    ['none of the choices', isOneOf(['a', 'b']), 'c', false],
    ['null where it may be', isMaybe(isText), null, true],
    ['undefined where null may be', isMaybe(isText), undefined, false],
    ['a list', isList(isText), ['a', 'b'], true],
    ['a list with a stranger', isList(isText), ['a', 5], false],
    ['an object posing as a list', isList(isText), { length: 1, 0: 'a' }, false],
    ['a shape', isShape({ a: isText }), { a: 'x' }, true],
    ['a shape with a field too many', isShape({ a: isText }), { a: 'x', b: 1 }, false],
    ['a shape with a field too few', isShape({ a: isText }), {}, false],
    ['a list as a shape', isShape({}), [], false],
    ['null as a shape', isShape({}), null, false],
  ])('take %s for what it is', (_name, check, value, expected) => {
    expect((check as (value: unknown) => boolean)(value)).toBe(expected);
  });
});

const ARTICLE: Article = {
  id: 'kremlin:1',
  address: 'http://en.kremlin.ru/d/1',
  site: 'kremlin',
  kind: 'article',
  language: 'en',
  title: 'A title',
  published: '2020-01-01',
  place: null,
  text: ['A paragraph.'],
  leads: 0,
  strong: [{ start: 0, end: 1 }],
  headings: null,
};

describe('what the background is asked', () => {
  it('may hold an article', () => {
    expect(BACKGROUND_CHECKS.lay({ article: ARTICLE })).toBe(true);
  });

  it.each(Object.keys(ARTICLE))('is refused when the article’s %s is of another type or missing', (field) => {
    const { [field as keyof Article]: _left, ...without } = ARTICLE;
    expect(BACKGROUND_CHECKS.lay({ article: { ...ARTICLE, [field]: Symbol('x') } })).toBe(false);
    expect(BACKGROUND_CHECKS.lay({ article: without })).toBe(false);
  });

  it('may open documents, and only in the two ways', () => {
    const ask = { document: 'kremlin:1', quote: 'words', where: 'site' };
    expect(BACKGROUND_CHECKS.open(ask)).toBe(true);
    expect(BACKGROUND_CHECKS.open({ ...ask, where: 'https://elsewhere.example' })).toBe(false);
  });

  it('may bring only scripts that we know', () => {
    expect(BACKGROUND_CHECKS.bring({ script: 'overlay' })).toBe(true);
    expect(BACKGROUND_CHECKS.bring({ script: '../evil' })).toBe(false);
  });
});

describe('what a page is asked', () => {
  it('may move the reader in three ways', () => {
    expect(PAGE_CHECKS.go({ to: 'next' })).toBe(true);
    expect(PAGE_CHECKS.go({ to: 'away' })).toBe(false);
  });
});
