import { describe, expect, it } from 'vitest';
import { foldTypography } from '../../../utils/record/anchor/fold-typography.ts';

describe('foldTypography', () => {
  it.each([
    ['no-break and doubled spaces', 'two\u00a0\u00a0 banks', 'two banks'],
    ['soft hyphens and break points', 'agri\u00adcul\u200bture', 'agriculture'],
    ['quotation marks', '«a» “b” „c“', '"a" "b" "c"'],
    ['apostrophes', 'the ministers’ day, it ‘is’', "the ministers' day, it 'is'"],
    ['dashes and minus signs', '5–7; (−3) a—b, non\u2011member', '5-7;(-3) a-b, non-member'],
    ['white space beside dashes and before brackets', 'a – b– c –d [e] (f)', 'a-b-c-d[e](f)'],
    ['an ellipsis', 'and so…', 'and so...'],
    ['an accent of its own', 'cafe\u0301', 'caf\u00e9'],
  ])('meets editions in %s', (_name, text, folded) => {
    expect(foldTypography(text).text).toBe(folded);
  });

  it.each([
    ['ё, which tells words apart', 'всё'],
    ['case', 'May may'],
    ['digits and their marks', '1,028.50'],
    ['halves of a character that lost each other', 'a\ud83d b'],
  ])('leaves %s', (_name, text) => {
    expect(foldTypography(text).text).toBe(text);
  });

  const TEXT = '“Non\u00ad‑mem\u00adbers”\u00a0  met… cafe\u0301 –  😀 yes';

  it('leads back to the characters that words come from', () => {
    const { text, unfold } = foldTypography(TEXT);
    for (const words of [
      '"Non-members"',
      'members',
      ' met',
      'met... ',
      'caf\u00e9',
      '😀 yes',
      '-😀',
      'caf\u00e9-',
      text,
    ]) {
      const start = text.indexOf(words);
      const span = unfold({ start, end: start + words.length });
      if (!span) throw new Error(`${words} stands nowhere`);
      expect(foldTypography(TEXT.slice(span.start, span.end)).text).toBe(words);
    }
  });

  it('leads back to nothing where a character would be cut that folded to three', () => {
    const { text, unfold } = foldTypography(TEXT);
    const start = text.indexOf('...');
    expect(unfold({ start, end: start + 1 })).toBeNull();
    expect(unfold({ start: start + 1, end: start + 5 })).toBeNull();
    expect(unfold({ start, end: start + 3 })).not.toBeNull();
  });

  it('leads back to the words without the white space beside them that was folded away', () => {
    const text = 'diverse  –  we are [here]';
    const folded = foldTypography(text);
    const back = (words: string) => {
      const start = folded.text.indexOf(words);
      const span = folded.unfold({ start, end: start + words.length });
      return span && text.slice(span.start, span.end);
    };
    expect(['diverse', '-', 'we are', '-we', 'diverse-', '[here'].map(back)).toEqual([
      'diverse',
      '–',
      'we are',
      '–  we',
      'diverse  –',
      '[here',
    ]);
  });

  it('leads back to nothing from no words', () => {
    expect(foldTypography('').unfold({ start: 0, end: 0 })).toBeNull();
    expect(foldTypography('a').unfold({ start: 1, end: 1 })).toBeNull();
  });
});
