import { describe, expect, it } from 'vitest';
import { MOST_TAGS } from '../../../utils/record/model/highlight.ts';
import { mergeRemarks } from '../../../utils/record/model/merge-remarks.ts';

describe('mergeRemarks on a note', () => {
  it.each([
    ['is what the editor made, where nobody else wrote', 'A', 'A', 'B', 'B'],
    ['is what is held, where the editor left it as it was', 'A', 'B', 'A', 'B'],
    ['is empty where the editor emptied it', 'A', 'A', '', ''],
    ['stays as both wrote it', 'A', 'B', 'B', 'B'],
    ['is both first notes', '', 'Theirs', 'Mine', 'Theirs\n\nMine'],
    ['is both where both changed it', 'Draft', 'Theirs', 'Mine', 'Theirs\n\nMine'],
    [
      'is the one that says the other too',
      'Ask',
      'Ask the ministry',
      'Ask the ministry twice',
      'Ask the ministry twice',
    ],
    ['is both ends of one beginning', 'Ask', 'Ask Ada', 'Ask Ben', 'Ask Ada\n\nAsk Ben'],
    ['is what is held where the editor emptied what another wrote on', 'Ask', 'Ask Ada', '', 'Ask Ada'],
    ['is what the editor wrote where another emptied it', 'Ask', '', 'Ask Ben', 'Ask Ben'],
    [
      'is written on within a joined one',
      'Half a thou',
      'Theirs\n\nHalf a thou',
      'Half a thought',
      'Theirs\n\nHalf a thought',
    ],
    ['is written on before what was joined to it', 'Ha', 'Ha\n\nTheirs', 'Half', 'Half\n\nTheirs'],
    ['is written on amid what was joined to it', 'Ha', 'One\n\nHa\n\nTwo', 'Half', 'One\n\nHalf\n\nTwo'],
    ['leaves a joined one with the editor’s own words', 'Mine', 'Theirs\n\nMine', '', 'Theirs'],
    ['takes a new paragraph and a changed one', 'A', 'B', 'A\n\nC', 'B\n\nC'],
    [
      'isn’t written on within another’s sentence',
      'the port',
      'Ask the port',
      'the ports',
      'Ask the port\n\nthe ports',
    ],
    ['is both where the editor began from a blank', ' ', 'Theirs', 'Mine', 'Theirs\n\nMine'],
  ])('%s', (_name, base, held, mine, note) => {
    const of = (words: string) => ({ note: words, tags: [] });
    expect(mergeRemarks(of(base), of(held), of(mine)).note).toBe(note);
  });
});

const MANY = Array.from({ length: MOST_TAGS - 1 }, (_, index) => `tag ${index}`);

describe('mergeRemarks on tags', () => {
  it.each<[string, string[], string[], string[], string[]]>([
    ['takes those of the editor, where nobody else changed them', ['a', 'b'], ['a', 'b'], ['b', 'c'], ['b', 'c']],
    ['keeps those held, where the editor changed none', ['a'], ['b', 'c'], ['a'], ['b', 'c']],
    ['adds to those held', ['a'], ['a', 'b'], ['a', 'c'], ['a', 'b', 'c']],
    ['removes from those held', ['a', 'b'], ['a', 'b', 'c'], ['b'], ['b', 'c']],
    ['leaves out what another removed', ['a', 'b'], ['b'], ['a', 'b', 'c'], ['b', 'c']],
    ['adds what both added once', [], ['a'], ['a'], ['a']],
    ['adds no more than a highlight may have', [], MANY, ['a', 'b'], [...MANY, 'a']],
    ['empties where both emptied', ['a', 'b'], ['a'], ['b'], []],
  ])('%s', (_name, base, held, mine, tags) => {
    const of = (all: readonly string[]) => ({ note: '', tags: all });
    expect(mergeRemarks(of(base), of(held), of(mine)).tags).toEqual(tags);
  });
});

it('merges a note and tags apart from each other', () => {
  const base = { note: 'A', tags: ['a'] };
  const merged = mergeRemarks(base, { note: 'A', tags: ['a', 'b'] }, { note: 'B', tags: ['a'] });
  expect(merged).toEqual({ note: 'B', tags: ['a', 'b'] });
});
