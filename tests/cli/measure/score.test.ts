import { describe, expect, it } from 'vitest';
import { compareReferences } from '../../../utils/cli/measure/citing.ts';
import type { Marked } from '../../../utils/cli/measure/marked.ts';
import { score } from '../../../utils/cli/measure/score.ts';
import { scoreTrails } from '../../../utils/cli/measure/score-trails.ts';
import { splitSentences } from '../../../utils/record/text/sentences.ts';

const TEXT =
  'The President of Norland opened over 300 schools. We signed the Treaty of Norport yesterday. Our last meeting was in May. Welcome.';
const EARLIER = ['We opened ten schools last year. The treaty was planned. Nothing else was said.'];

const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const held = (words: string) => ({ document: 'kremlin:1', words });

/** Everything there is to find in the text. */
const all: Marked = {
  turns: [{ speaker: 'Ada Nord', office: 'President of Norland', opens: 'We signed the Treaty' }],
  mentions: [
    { span: spanOf('President of Norland'), kind: 'person', name: 'Ada Nord', date: null, resolved: true },
    {
      span: spanOf('Treaty of Norport'),
      kind: 'agreement',
      name: 'Treaty of Norport',
      date: '2020-05-01',
      resolved: true,
    },
  ],
  meeting: { date: '2020-05-02', kind: 'talks', place: 'Norport', people: ['Ada Nord', 'Ole Sud'] },
  meetings: [{ span: spanOf('Our last meeting'), date: '2020-05', resolved: true }],
  agreements: [
    {
      name: 'Treaty of Norport',
      date: '2020-05-01',
      parties: ['Norland', 'Sudland'],
      mentions: [spanOf('Treaty of Norport')],
      steps: [{ step: 'signed', date: '2020-05-01', span: spanOf('We signed the Treaty of Norport') }],
    },
  ],
  quantities: [
    {
      span: spanOf('over 300 schools'),
      value: 300,
      unit: null,
      counted: 'schools',
      hedge: 'more than',
      speaker: null,
      same: 'schools',
    },
  ],
  earlier: [
    {
      passage: spanOf('The President of Norland opened over 300 schools.'),
      best: [held('ten schools')],
      also: [held('The treaty was planned')],
    },
  ],
  silent: [spanOf('Welcome.')],
  sources: [
    {
      sentence: spanOf('opened over 300 schools'),
      said: [held('ten schools')],
      differences: [{ kind: 'hedge', here: 'over 300', there: 'ten' }],
    },
  ],
  quotations: [{ span: spanOf('opened over 300 schools'), check: 'exact' }],
  omitted: [held('Nothing else')],
};

const at = { text: TEXT, sentences: splitSentences(TEXT), isSame: compareReferences(() => EARLIER), amongMany: false };

/** Recall and precision by part, as "right/of". */
function figures(expected: Marked, found: Marked): Record<string, string> {
  const sheet = score(expected, found, at);
  scoreTrails(sheet);
  const print = ({ right, of }: { right: number; of: number }) => `${right}/${of}`;
  return Object.fromEntries(
    [...sheet.tallies].map(([part, { recall, precision }]) => [part, `${print(recall)} ${print(precision)}`]),
  );
}

describe('score', () => {
  it('finds nothing wrong with the answers themselves', () => {
    for (const [part, figure] of Object.entries(figures(all, all))) {
      for (const count of figure.split(' ')) expect([part, count.split('/')[0]]).toEqual([part, count.split('/')[1]]);
    }
  });

  it('counts nothing found as no recall, in every part', () => {
    const none: Marked = {
      turns: [],
      mentions: [],
      meeting: null,
      meetings: [],
      agreements: [],
      quantities: [],
      earlier: [],
      sources: [],
      quotations: [],
      omitted: [],
    };
    for (const [part, figure] of Object.entries(figures(all, none))) {
      const silence = part === 'earlier: silence kept' ? '1/1' : undefined;
      expect([part, figure.split(' ')[0]]).toEqual([part, silence ?? expect.stringMatching(/^0\//)]);
    }
  });

  it('counts earlier statements among many apart', () => {
    const parts = [...score(all, all, { ...at, amongMany: true }).tallies.keys()].filter((part) =>
      /^earlier/.test(part),
    );
    expect(parts).toHaveLength(4);
    for (const part of parts) expect(part).toMatch(/^earlier: among many, /);
  });

  it('leaves out what was not annotated or not looked for', () => {
    expect(figures({ turns: all.turns ?? [] }, all)).toEqual(
      figures({ turns: all.turns ?? [] }, { turns: all.turns ?? [] }),
    );
    expect(figures(all, {})).toEqual({});
  });

  it.each<[string, Partial<Marked>, Record<string, string>]>([
    [
      'another speaker of a turn',
      {
        turns: [
          { speaker: 'Ole Sud', office: 'President of Norland', opens: 'We signed the Treaty of Norport yesterday' },
        ],
      },
      { 'turns: label': '1/1 1/1', 'turns: speaker': '0/1 0/1', 'turns: office': '1/1 1/1' },
    ],
    [
      'a person by half of the words, and one too many',
      {
        mentions: [
          { span: spanOf('President'), kind: 'person', name: 'Ada Nord', date: null, resolved: true },
          { span: spanOf('Welcome'), kind: 'person', name: 'Wel Come', date: null, resolved: true },
        ],
      },
      {
        'mentions: people, span': '1/1 1/2',
        'mentions: people, span exactly': '0/1 0/2',
        'mentions: people, span and name': '1/1 1/2',
        'agreements: mentions, span': '0/1 0/0',
      },
    ],
    [
      'a meeting in another month',
      { meetings: [{ span: spanOf('last meeting'), date: '2020-06-03', resolved: true }] },
      {
        'meetings: references, span': '1/1 1/1',
        'meetings: references, span and day': '0/1 0/1',
        'references: to the day': '1/2 1/2',
      },
    ],
    [
      'an own meeting with its place in full and a person too few',
      { meeting: { date: '2020-05-02', kind: 'meeting', place: 'The Castle, Norport', people: ['Ada Nord'] } },
      {
        'meeting: day': '1/1 1/1',
        'meeting: kind': '0/1 0/1',
        'meeting: place': '1/1 1/1',
        'meeting: people': '0/1 0/1',
      },
    ],
    [
      'an agreement with a step too many',
      {
        agreements: [
          {
            ...(all.agreements?.[0] ?? { name: '', date: null, parties: [], mentions: [] }),
            parties: ['Norland'],
            steps: [
              { step: 'signed', date: '2020-05-02', span: spanOf('signed the Treaty') },
              { step: 'reported', date: null, span: spanOf('Our last meeting') },
            ],
          },
        ],
      },
      {
        'agreements: found': '1/1 1/1',
        'agreements: parties': '0/1 0/1',
        'agreements: steps, found': '1/1 1/2',
        'agreements: steps, day': '0/1 0/2',
      },
    ],
    [
      'a number without its hedge',
      { quantities: [{ ...(all.quantities?.[0] as NonNullable<Marked['quantities']>[number]), hedge: null }] },
      { 'numbers: found': '1/1 1/1', 'numbers: hedge': '0/1 0/1', 'numbers: value': '1/1 1/1' },
    ],
    [
      'the second best first, and talk where silence is due',
      {
        earlier: [
          {
            passage: spanOf('opened over 300 schools'),
            best: [held('The treaty was planned.')],
            also: [held('We opened ten schools')],
          },
          { passage: spanOf('Welcome.'), best: [held('Nothing else')], also: [] },
        ],
      },
      {
        'earlier: right one first': '0/1 0/2',
        'earlier: right one among three': '1/1 1/2',
        'earlier: worth showing': '0/0 2/3',
        'earlier: silence kept': '0/1 0/0',
      },
    ],
    [
      'other words of the transcript, and no difference',
      {
        sources: [{ sentence: spanOf('opened over 300 schools'), said: [held('Nothing else')], differences: [] }],
        omitted: [],
      },
      { 'sources: first answer': '0/1 0/1', 'differences: hedge': '0/1 0/0', 'omitted: subjects': '0/1 0/0' },
    ],
    [
      'a quotation taken for an altered one',
      { quotations: [{ span: spanOf('opened over 300 schools'), check: 'altered' as const }] },
      { 'sources: first answer': '1/1 1/1', 'quotations: check': '0/1 0/1' },
    ],
  ])('charges %s to the part that it belongs to', (_name, changed, expected) => {
    expect(figures(all, { ...all, ...changed })).toMatchObject(expected);
  });
});

describe('scoreTrails', () => {
  const number = (same: string | null, words: string): NonNullable<Marked['quantities']>[number] => ({
    span: spanOf(words),
    value: words.length,
    unit: null,
    counted: 'things',
    hedge: null,
    speaker: null,
    same,
  });
  const trail = (...sames: (string | null)[]): Marked => ({
    quantities: sames.map((same, place) => number(same, ['President', 'schools', 'Treaty', 'May'][place] ?? '')),
  });
  const PART = 'trails: pairs of the same thing';

  it.each([
    ['the same keys by other names', ['x', 'x', 'y', null], ['p', 'p', 'q', null], '1/1 1/1'],
    ['a look-alike', ['x', 'x', null, null], ['p', 'p', 'p', null], '1/1 1/3'],
    ['a pair that fell apart', ['x', 'x', 'x', null], ['p', 'p', null, null], '1/3 1/1'],
  ])('counts pairs over all numbers: %s', (_name, wanted, got, figure) => {
    expect(figures(trail(...wanted), trail(...got))[PART]).toBe(figure);
  });
});
