import { describe, expect, it } from 'vitest';
import { OUTPUT_KEYS, toOutput } from '../../../utils/record/context/output.ts';
import type { Context } from '../../../utils/record/model/context.ts';

const TEXT = 'The two sides signed the treaty in May, and they will meet again before the year is over.';
const treaty = { start: 21, end: 31 };

const context: Context = {
  page: {
    address: 'http://example.org/',
    site: null,
    kind: 'news',
    language: 'en',
    title: null,
    published: null,
    event: null,
    place: null,
    text: [TEXT],
  },
  match: { document: 'text:x', how: 'text', share: 1, title: null, date: '2015' },
  turns: [],
  mentions: [{ quote: treaty, kind: 'agreement', name: null, date: null, by: 'name', resolved: false }],
  meetings: [],
  earlier: [{ passage: { start: 0, end: TEXT.length }, speaker: null, statements: [] }],
  later: [],
  agreements: [{ name: 'Treaty', names: [], date: null, parties: [], mentions: [treaty, treaty], steps: [] }],
  quantities: [],
  trails: [],
  sources: [],
  quotations: [],
  omitted: [],
  changes: null,
  coverage: { documents: 0, from: null, to: null },
};

describe('the output', () => {
  const output = toOutput(context, TEXT);

  it('gives the words of each place, with 32 code units on both sides and fewer at the ends', () => {
    const quote = { exact: 'the treaty', prefix: 'The two sides signed ', suffix: ' in May, and they will meet agai' };
    expect(output.mentions[0]?.quote).toEqual(quote);
    expect(output.agreements[0]?.mentions).toEqual([quote, quote]);
    expect(output.earlier[0]?.passage).toEqual({ exact: TEXT, prefix: '', suffix: '' });
  });

  it('has the keys of the contract in their order', () => {
    expect(Object.keys(output)).toEqual([...OUTPUT_KEYS]);
    expect(Object.keys(output.match!)).toEqual(['document', 'title', 'date', 'how', 'share']);
    expect(Object.keys(output.mentions[0]!)).toEqual(['quote', 'kind', 'name', 'date', 'by', 'resolved']);
  });
});
