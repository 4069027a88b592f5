import { describe, expect, it } from 'vitest';
import { variantsOf } from '../../../utils/cli/measure/matching.ts';
import type { Article } from '../../../utils/record/model/article.ts';

const words = Array.from({ length: 500 }, (_, at) => `word${at}`);
const article: Article = {
  id: 'kremlin:990001',
  address: 'http://en.kremlin.ru/events/president/news/990001',
  site: 'kremlin',
  kind: 'article',
  language: 'en',
  title: 'A title',
  published: '2015-03-02',
  place: null,
  text: [words.slice(0, 200).join(' '), words.slice(200).join(' ')],
  leads: 1,
  strong: null,
  headings: null,
};
const variants = new Map(variantsOf(article).map((variant) => [variant.name, variant.article]));
const wordsIn = (name: string) => variants.get(name)?.text.join(' ').split(' ') ?? [];

describe('variantsOf', () => {
  it('gives every variant an id and address of its own', () => {
    for (const { id, address } of variants.values()) expect([id, address]).not.toContain(article.id);
    expect(variants.size).toBe(4);
  });

  it('halves a text without losing a word', () => {
    expect([...wordsIn('first half of a text'), ...wordsIn('second half of a text')]).toEqual(words);
    expect(wordsIn('first half of a text')).toHaveLength(250);
  });

  it('changes some 8 % of the words, the same ones each time', () => {
    const edited = wordsIn('text with 8 % of its words changed');
    const changed = edited.filter((word, at) => word !== words[at]).length;
    expect(edited).toHaveLength(words.length);
    expect(changed).toBeGreaterThan(20);
    expect(changed).toBeLessThan(60);
    expect(variantsOf(article).at(-1)?.article.text).toEqual(variants.get('text with 8 % of its words changed')?.text);
  });
});
