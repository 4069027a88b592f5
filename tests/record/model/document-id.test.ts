import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../utils/record/model/article.ts';
import { idOfText, withTextId } from '../../../utils/record/model/document-id.ts';

const article: Article = {
  id: '',
  address: null,
  site: null,
  kind: 'article',
  language: 'en',
  title: null,
  published: null,
  place: null,
  text: ['The two sides met.', 'They will meet again.'],
  leads: 0,
  strong: null,
  headings: null,
};

describe('idOfText', () => {
  it.each([
    ['plain words', 'The two sides met.'],
    ['Cyrillic and typographic signs', 'Переговоры — «состоялись» 🤝'],
    ['nothing', ''],
  ])('is "text:" and the first 16 hex digits of SHA-256 of %s', (_name, text) => {
    expect(idOfText(text)).toBe(`text:${createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16)}`);
  });

  it('takes half of a surrogate pair for what UTF-8 makes of it', () => {
    expect(idOfText('a\ud83d')).toBe(idOfText('a\ufffd'));
  });
});

describe('withTextId', () => {
  it('names an article without an id by its text', () => {
    expect(withTextId(article).id).toBe(idOfText('The two sides met. They will meet again.'));
  });

  it('leaves the id of a known address alone', () => {
    expect(withTextId({ ...article, id: 'kremlin:60123' }).id).toBe('kremlin:60123');
  });
});
