import { describe, expect, it } from 'vitest';
import { changesAgainst } from '../../../utils/record/context/changes.ts';
import { heldOf, readingOf } from './by-hand.ts';

const TALKS = [
  'Alma Berg held talks with Ivo Stern.',
  'Alma Berg: Good afternoon. We have built 12 bridges this year.',
  'The road to the harbour is open – at last. “It took long,” as they say.',
  'Ivo Stern: Thank you. Trade is growing. We’ll build 20 more bridges.',
];

const page = (text: readonly string[], leads = 1, language = 'en') => readingOf({ text, leads, language });
const record = heldOf(page(TALKS));

describe('changesAgainst', () => {
  it('finds no change in the document itself', () => {
    expect(changesAgainst(page(TALKS), record)).toEqual([]);
  });

  const editions = [
    {
      name: 'straight quotes and hyphens',
      text: TALKS.map((each) => each.replace(/[“”]/g, '"').replace(/’/g, "'").replace(/–/g, '-')),
    },
    {
      name: 'other white space',
      text: TALKS.map((each) => each.replace(/ /g, '\u00A0').replace('bridges', 'brid\u00ADges')),
    },
    { name: 'all paragraphs joined', text: [TALKS[0]!, TALKS.slice(1).join(' ')] },
    { name: 'another lead', text: ['A lead of this edition only.', ...TALKS.slice(1)] },
  ];
  it.each(editions)('finds no change in an edition with $name', ({ text }) => {
    expect(changesAgainst(page(text), record)).toEqual([]);
  });

  it('finds no change where an edition has the lead in its body', () => {
    expect(changesAgainst(page(TALKS, 0), record)).toEqual([]);
  });

  it('finds no change where an edition shows no lead', () => {
    expect(changesAgainst(page(TALKS.slice(1), 0), record)).toEqual([]);
  });

  const edits = [
    {
      name: 'a number',
      text: TALKS.map((each) => each.replace('12', '14')),
      changes: [
        {
          kind: 'changed',
          page: 'We have built 14 bridges this year.',
          record: 'We have built 12 bridges this year.',
        },
      ],
    },
    {
      name: 'a sentence put in',
      text: TALKS.map((each) => each.replace('Trade is growing.', 'Trade is growing. Nobody expected it.')),
      changes: [{ kind: 'added', page: 'Nobody expected it.', record: null }],
    },
    {
      name: 'a sentence taken out',
      text: TALKS.map((each) => each.replace('Trade is growing. ', '')),
      changes: [{ kind: 'removed', page: null, record: 'Trade is growing.' }],
    },
    {
      name: 'another speaker at a label',
      text: TALKS.map((each) => each.replace('Ivo Stern: Thank', 'Ada Holm: Thank')),
      changes: [
        { kind: 'removed', page: null, record: 'Ivo Stern:' },
        { kind: 'added', page: 'Ada Holm:', record: null },
      ],
    },
    {
      name: 'the second half not shown',
      text: TALKS.slice(0, 2),
      changes: [
        'The road to the harbour is open – at last.',
        '“It took long,” as they say.',
        'Ivo Stern:',
        'Thank you.',
        'Trade is growing.',
        'We’ll build 20 more bridges.',
      ].map((sentence) => ({ kind: 'removed', page: null, record: sentence })),
    },
  ];
  it.each(edits)('names $name', ({ text, changes }) => {
    expect(changesAgainst(page(text), record)).toEqual(changes);
  });

  it('has nothing to compare a translation with', () => {
    expect(changesAgainst(page(TALKS, 1, 'ru'), record)).toBeNull();
  });

  it('has nothing to compare with where the text is not held', () => {
    expect(changesAgainst(page(TALKS), { ...record, text: null, whole: false })).toBeNull();
  });

  it('has nothing to compare where nothing matched', () => {
    expect(changesAgainst(page(TALKS), null)).toBeNull();
  });
});
