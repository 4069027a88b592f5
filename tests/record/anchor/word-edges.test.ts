import { describe, expect, it } from 'vitest';
import { continues, isContinued } from '../../../utils/record/anchor/word-edges.ts';

describe('the edges of words', () => {
  it.each([
    ['a letter before', 'no', 'thing', true],
    ['a hyphen before', 'non-', 'member', true],
    ['a minus sign before', 'of -', '5 degrees', true],
    ['an apostrophe within a name', "O'", 'Connor', true],
    ['the digits before a comma', '1,', '028 tons', true],
    ['the digits of a spaced number', '28 ', '000 tons', true],
    ['a decimal point', '2.', '5', true],
    ['a space', 'a ', 'member', false],
    ['an opening quotation mark', 'a "', 'member', false],
    ['a number of its own before', 'in 2021 ', '30 ships', false],
    ['a dash between spaces', 'a – ', 'member', false],
    ['a hyphen that may not break', 'non\u2011', 'member', true],
    ['a soft hyphen', 'no\u00ad', 'thing', true],
    ['nothing', '', 'member', false],
    ['words that begin with a mark', 'a', ', member', false],
  ])('%s: begins within a word or not', (_name, before, words, expected) => {
    expect(continues(before, words)).toBe(expected);
  });

  it.each([
    ['a letter after', 'Azerbaijan', 'i gas', true],
    ['a hyphen after', 'twenty', '-five', true],
    ['an ending after an apostrophe', 'Baku', "'s", true],
    ['a decimal part', '28', '.5 percent', true],
    ['thousands', '28', ',000 tons', true],
    ['thousands after a space', '28', ' 000 tons', true],
    ['a full stop', '28', '. Next', false],
    ['a year after a comma', 'July 28', ', 2021', false],
    ['a closing quotation mark', 'member', '" of', false],
    ['a dash between spaces', 'member', ' - a state', false],
    ['a letter of two code units', '𝒜', '𝒜', true],
    ['words that end with a mark', 'member,', 'and', false],
    ['nothing', 'member', '', false],
  ])('%s: ends within a word or not', (_name, words, after, expected) => {
    expect(isContinued(words, after)).toBe(expected);
  });
});
