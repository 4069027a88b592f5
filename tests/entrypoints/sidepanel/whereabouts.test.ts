import { describe, expect, it } from 'vitest';
import { whereabouts } from '../../../entrypoints/sidepanel/whereabouts.ts';
import { highlightOf } from '../../components/library-support.ts';

const one = highlightOf('one');
const two = highlightOf('two');
const russian = highlightOf('three', { language: 'ru' });
const page = { language: 'en', placed: [{ id: 'one', start: 0, end: 5 }] };

const wheres = (found: readonly { readonly where: string }[]) => found.map(({ where }) => where);

describe('where the words of highlights are', () => {
  it('keeps the order that the highlights have', () => {
    const { found } = whereabouts([two, russian, one], page, new Set());
    expect(found.map(({ highlight }) => highlight)).toEqual([two, russian, one]);
  });

  it('calls words lost only when the page misses them twice', () => {
    const first = whereabouts([one, two], page, new Set());
    expect(wheres(first.found)).toEqual(['here', 'here']);
    expect([...first.missing]).toEqual(['two']);
    expect(wheres(whereabouts([one, two], page, first.missing).found)).toEqual(['here', 'lost']);
  });

  it('finds words again that were missed before', () => {
    expect(wheres(whereabouts([one], page, new Set(['one'])).found)).toEqual(['here']);
  });

  it('calls those of another of the document’s texts elsewhere, and doesn’t miss them', () => {
    const { found, missing } = whereabouts([russian], page, new Set(['three']));
    expect(wheres(found)).toEqual(['elsewhere']);
    expect(missing.size).toBe(0);
  });
});
