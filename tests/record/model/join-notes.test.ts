import { describe, expect, it } from 'vitest';
import { joinNotes } from '../../../utils/record/model/join-notes.ts';

describe('joinNotes', () => {
  it.each([
    ['two notes', 'Mine', 'Theirs', 'Mine\n\nTheirs'],
    ['the same note', 'Mine', 'Mine', 'Mine'],
    ['no note of theirs', 'Mine', '', 'Mine'],
    ['no note of mine', '', 'Theirs', 'Theirs'],
    ['blanks', 'Mine', ' \n', 'Mine'],
    ['a note that was written on', 'Ask', 'Ask the ministry', 'Ask the ministry'],
    ['a note that was longer', 'Ask the ministry', 'the ministry', 'Ask the ministry'],
    ['a word that another begins with', 'Nothing', 'No', 'Nothing\n\nNo'],
    ['a word within another', 'a note', 'no', 'a note\n\nno'],
    ['a word that stands by itself further on', 'note: no', 'no', 'note: no'],
    ['a mark at the edge', 'Why?!', '?', 'Why?!'],
  ])('%s', (_name, mine, theirs, joined) => {
    expect(joinNotes(mine, theirs)).toBe(joined);
    expect(joinNotes(joined, theirs)).toBe(joined);
    expect(joinNotes(joined, mine)).toBe(joined);
  });
});
