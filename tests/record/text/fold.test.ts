import { describe, expect, it } from 'vitest';
import { foldSpace } from '../../../utils/record/text/fold.ts';

describe('foldSpace', () => {
  it.each([
    ['a no-break space', 'Mr\u00a0Smith', 'Mr Smith'],
    ['a line break inside a sentence', 'part of the\n  contingent', 'part of the contingent'],
    ['a soft hyphen', 'nego\u00adtiations', 'negotiations'],
    ['a zero-width space', 'trade\u200b/\u200binvestment', 'trade/investment'],
    ['an invisible sign between two spaces', 'a \u200b b', 'a b'],
    ['white space around', '\t Welcome. \u00a0', 'Welcome.'],
  ])('folds %s', (_, text, folded) => {
    expect(foldSpace(text)).toBe(folded);
  });

  it('leaves folded text as it is', () => {
    const text = 'It isn’t “so” – they say.';
    expect(foldSpace(foldSpace(text))).toBe(text);
  });
});
