import { describe, expect, it } from 'vitest';
import { describeSpan } from '../../../utils/record/anchor/describe-span.ts';

const TEXT =
  'The ministers met in the morning. They spoke of bridges and ferries, and met again at night, as they had said.';
const spanOf = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

describe('describeSpan', () => {
  it('gives the place, the words, and 32 characters on either side', () => {
    const span = spanOf(TEXT, 'bridges');
    expect(describeSpan(TEXT, span)).toEqual([
      { type: 'TextPositionSelector', ...span },
      {
        type: 'TextQuoteSelector',
        exact: 'bridges',
        prefix: ' in the morning. They spoke of '.padStart(32, 't'),
        suffix: ' and ferries, and met again at n',
      },
    ]);
  });

  it('gives what there is of context at the edges of the text', () => {
    const [, quote] = describeSpan(TEXT, { start: 0, end: TEXT.length });
    expect(quote).toEqual({ type: 'TextQuoteSelector', exact: TEXT, prefix: '', suffix: '' });
  });

  it('takes more context where the words stand twice with the same around them', () => {
    const twice = `First day. ${TEXT} Second day. ${TEXT}`;
    const span = spanOf(twice, 'bridges', twice.lastIndexOf('The'));
    const [, { prefix, suffix }] = describeSpan(twice, span);
    expect(prefix).toContain('Second day.');
    expect(suffix).toBe(twice.slice(span.end));
  });

  it('takes no more than 512 characters however often a text repeats itself', () => {
    const often = 'Yes, of course. '.repeat(1000);
    const [, { prefix, suffix }] = describeSpan(often, { start: 8000, end: 8003 });
    expect([prefix.length, suffix.length]).toEqual([512, 512]);
  });

  it('cuts no character in two', () => {
    for (let shift = 0; shift < 4; shift++) {
      const text = `${'a'.repeat(shift)}${'😀'.repeat(40)} here ${'😀'.repeat(40)}`;
      const [, { prefix, suffix }] = describeSpan(text, spanOf(text, 'here'));
      for (const context of [prefix, suffix]) expect(context.isWellFormed()).toBe(true);
    }
  });
});
