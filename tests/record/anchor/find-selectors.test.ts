import { describe, expect, it } from 'vitest';
import { describeSpan } from '../../../utils/record/anchor/describe-span.ts';
import { findSelectors } from '../../../utils/record/anchor/find-selectors.ts';

const TEXT = 'The ministers met in the morning. They spoke of bridges and ferries, and met again at night.';
const SPAN = { start: TEXT.indexOf('bridges'), end: TEXT.indexOf(', and') };

describe('findSelectors', () => {
  it('finds words where they stood', () => {
    expect(findSelectors(TEXT, describeSpan(TEXT, SPAN))).toEqual({ state: 'found', span: SPAN });
  });

  it('finds words that a new lead has moved', () => {
    const lead = 'A new lead. ';
    expect(findSelectors(lead + TEXT, describeSpan(TEXT, SPAN))).toEqual({
      state: 'moved',
      span: { start: SPAN.start + lead.length, end: SPAN.end + lead.length },
    });
  });

  it('gives words that are gone as lost', () => {
    expect(findSelectors('Nothing of it is left.', describeSpan(TEXT, SPAN))).toEqual({ state: 'lost' });
  });
});
