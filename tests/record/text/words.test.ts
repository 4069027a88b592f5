import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../utils/record/text/words.ts';

const wordsIn = (text: string) => wordsOf(text).map(({ word }) => word);

describe('wordsOf', () => {
  it.each([
    ['a possessive', 'the Kremlin’s office', ['the', 'kremlin', 'office']],
    ['a contraction with a curly apostrophe', 'They don’t agree', ['they', "don't", 'agree']],
    ['a family name with an apostrophe', 'O’Brien', ["o'brien"]],
    [
      'decimals and thousands',
      'US$4.5 billion for 140,000 people.',
      ['us', '4.5', 'billion', 'for', '140,000', 'people'],
    ],
    ['an ordinal in figures', 'the 48th visit', ['the', '48th', 'visit']],
    ['a hyphen', 'Franche-Comté', ['franche', 'comté']],
    ['Cyrillic', 'Встреча в Сочи.', ['встреча', 'в', 'сочи']],
    ['a dotted capital', 'İzmir', ['izmir']],
    ['a soft hyphen inside', 'nego\u00adtiate', ['negotiate']],
    ['no word', ' – … ! ', []],
  ])('reads %s', (_, text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  it('gives each word the place where it stands', () => {
    const text = 'Signed in Oslo’s hall, 3.5 hours later.';
    for (const { start, end } of wordsOf(text))
      expect(text.slice(start, end)).toMatch(/^[\p{L}\d].*[\p{L}\d]$|^[\p{L}\d]$/u);
    const [, , oslo] = wordsOf(text);
    expect(oslo && text.slice(oslo.start, oslo.end)).toBe('Oslo’s');
  });

  it('reads composed and decomposed letters as one word', () => {
    expect(wordsIn('Comte\u0301')).toEqual(wordsIn('Comté'));
  });
});
