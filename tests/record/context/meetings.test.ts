import { describe, expect, it } from 'vitest';
import { gatherAgreements } from '../../../utils/record/context/agreements.ts';
import { gatherMeetings } from '../../../utils/record/context/meetings.ts';
import { mentionRows } from '../../../utils/record/context/page.ts';
import { hold } from '../../../utils/record/index/hold.ts';
import { recordOf } from '../../../utils/record/index/in-memory.ts';
import type { Article } from '../../../utils/record/model/article.ts';
import type { Reading } from '../../../utils/record/model/reading.ts';
import { textOf } from '../../../utils/record/model/span.ts';
import { knowledge, readInvented } from '../reading/invented.ts';

type Given = Partial<Article> & { readonly words: string };

/** A transcript of the two presidents on a day, the second one saying these words. */
const talkOf = ({ words, ...given }: Given): Reading =>
  readInvented(
    [
      'Ada Lindqvist met with President of Vestria Bruno Castell.',
      'President of Norland Ada Lindqvist: Welcome, Mr President.',
      `President of Vestria Bruno Castell: ${words}`,
    ],
    { title: 'Meeting with President of Vestria Bruno Castell', place: 'Halvik', leads: 1, ...given },
  );

const august = talkOf({
  id: 'kremlin:1',
  published: '2011-08-26',
  words: 'We look forward to our trilateral meeting. We will sign the Declaration on Fishing Grounds.',
});
const report = readInvented(
  [
    'HALVIK, August 27. Ada Lindqvist and Bruno Castell held talks on Friday.',
    'On August 26, 2011, the trilateral talks between Ada Lindqvist, Bruno Castell and Clara Weiden took place in Halvik.',
    'The trilateral statement signed in July 2010 by Norland, Vestria and Ostmark ended their dispute.',
  ],
  { id: 'tass.com:2', published: '2011-08-27', title: 'Leaders of Norland and Vestria hold talks in Halvik' },
);
const january = talkOf({
  id: 'kremlin:3',
  published: '2012-01-20',
  words:
    'We met less than five months ago, in late August [2011]. Vestria is committed to the tripartite documents signed between Norland, Vestria and Ostmark.',
});
const held = [august, report, january].map((reading) => hold(reading, 'CC BY 4.0')).filter((each) => each !== null);
const record = recordOf(held, knowledge);

const meetingsOf = (reading: Reading, match: string | null) =>
  gatherMeetings(reading, match === null ? null : { document: match, how: 'address', share: 1 }, record);
const idsOf = (documents: readonly { readonly document: string }[]) => documents.map(({ document }) => document);

describe('gatherMeetings', () => {
  it('puts the page’s own meeting first, with every document about it', () => {
    const [own] = meetingsOf(august, 'kremlin:1');
    expect(own).toMatchObject({ relation: 'this', date: '2011-08-26', kind: 'talks', place: 'Halvik' });
    expect(idsOf(own?.documents ?? [])).toEqual(['kremlin:1', 'tass.com:2']);
    expect([...(own?.people ?? [])].sort()).toEqual(['Ada Lindqvist', 'Bruno Castell']);
  });

  it('keeps two meetings of one day apart, and finds one that is only told of', () => {
    const named = meetingsOf(august, 'kremlin:1').find(({ relation }) => relation === 'named here');
    expect(named).toMatchObject({
      date: '2011-08-26',
      kind: 'trilateral',
      why: 'Named here: “our trilateral meeting”.',
    });
    expect([...(named?.people ?? [])].sort()).toEqual(['Ada Lindqvist', 'Bruno Castell', 'Clara Weiden']);
    expect(idsOf(named?.documents ?? [])).toEqual(['tass.com:2']);
  });

  it('gives each event one row, by the first relation that fits', () => {
    const rows = meetingsOf(january, 'kremlin:3');
    expect(rows.map(({ relation, date, kind }) => [relation, date, kind])).toEqual([
      ['this', '2012-01-20', 'meeting'],
      ['named here', '2011-08-26', 'talks'],
      ['same people', '2011-08-26', 'trilateral'],
    ]);
  });

  it('says in words when the same people met, and with whom', () => {
    const same = meetingsOf(january, 'kremlin:3').filter(({ relation }) => relation === 'same people');
    expect(same.map(({ why }) => why)).toEqual([
      'Ada Lindqvist and Bruno Castell also met with Clara Weiden on 26 August 2011.',
    ]);
  });

  it('has no meeting of its own for a page that is about none', () => {
    expect(meetingsOf(readInvented(['Trade grew.']), null)).toEqual([]);
  });
});

describe('references to meetings', () => {
  const pageOf = (words: string) => talkOf({ id: 'kremlin:9', published: '2012-06-16', words });
  const rowsOf = (words: string) => {
    const page = pageOf(words);
    return mentionRows(page, null, record)
      .filter(({ kind }) => kind === 'meeting')
      .map(({ quote, date, resolved }) => [textOf(page.text, quote), date, resolved]);
  };

  it('resolve "our last meeting" to the latest of the same people', () => {
    expect(rowsOf('I recall our last meeting.')).toEqual([['our last meeting', '2012-01-20', true]]);
  });

  it('stay unresolved where the only one held lies outside the bounds', () => {
    expect(rowsOf('Less than three months have passed since our last meeting.')).toEqual([
      ['our last meeting', null, false],
    ]);
  });

  it('resolve within a month to the one of these two people', () => {
    expect(rowsOf('I recall the results of our talks in August [2011].')).toEqual([
      ['our talks in August [2011]', '2011-08-26', true],
    ]);
  });

  it('stay unresolved where only the page itself tells of it', () => {
    const page = talkOf({
      id: 'kremlin:4',
      published: '2012-06-16',
      words: 'Yesterday I met with President of Ostmark Clara Weiden.',
    });
    const own = hold(page, 'CC BY 4.0');
    const rows = mentionRows(page, null, recordOf(own ? [...held, own] : held, knowledge));
    expect(rows.filter(({ kind }) => kind === 'meeting')).toMatchObject([{ date: '2012-06-15', resolved: false }]);
  });

  it('resolve a meeting of not so long ago to the latest of the same people', () => {
    expect(rowsOf('We met not so long ago.')).toEqual([['met not so long ago', '2012-01-20', true]]);
  });

  it('take the page’s own meeting for resolved', () => {
    expect(rowsOf('I value this visit.')).toEqual([['this visit', '2012-06-16', true]]);
  });

  it('name the day of one that the record doesn’t hold', () => {
    expect(rowsOf('Yesterday I met with President of Ostmark Clara Weiden.')).toEqual([
      ['Yesterday I met', '2012-06-15', false],
    ]);
  });
});

describe('mentionRows of a summit', () => {
  const summit = readInvented(
    ['President of Ostmark Clara Weiden: Friends, let us begin.', 'President of Norland Ada Lindqvist: Let us.'],
    { id: 'kremlin:7', published: '2012-03-02', title: 'Halvik Harbour Council summit', place: 'Halvik' },
  );
  const [document] = [hold(summit, 'CC BY 4.0')].filter((each) => each !== null);
  const known = recordOf(document ? [document] : [], knowledge);

  it.each([
    ['the recent HHC summit', '2012-03-02', true],
    ['the recent Ostmark Forest Union summit', null, false],
  ])('resolves "%s", whoever speaks of it', (words, date, resolved) => {
    const page = talkOf({ id: 'kremlin:8', published: '2012-03-09', words: `We spoke of it at ${words}.` });
    const row = mentionRows(page, null, known).findLast(({ kind }) => kind === 'meeting');
    expect(row).toMatchObject({ date, resolved });
  });
});

describe('mentionRows', () => {
  it('never overlap, but for a group’s members', () => {
    const rows = mentionRows(january, null, record);
    const spans = [...new Set(rows.map(({ quote }) => `${quote.start}-${quote.end}`))].map((each) =>
      each.split('-').map(Number),
    );
    for (const [index, [start = 0]] of spans.entries())
      expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.[1] ?? 0);
    expect(rows.filter(({ kind }) => kind === 'agreement')).toHaveLength(2);
    expect(rows.some(({ kind, name }) => kind === 'person' && name === 'Bruno Castell')).toBe(true);
  });
});

describe('gatherAgreements', () => {
  it('lays the steps from the whole record beside each agreement, in order of time', () => {
    const rows = gatherAgreements(january, { document: 'kremlin:3', how: 'address', share: 1 }, record);
    expect(rows.map(({ date, parties }) => [date, parties])).toEqual([
      ['2010-07-02', ['Norland', 'Vestria', 'Ostmark']],
      ['2011-03-05', ['Norland', 'Vestria', 'Ostmark']],
    ]);
    expect(rows[0]?.steps.map(({ step, date }) => [step, date])).toEqual([
      ['signed', '2010-07-02'],
      ['reaffirmed', '2012-01-20'],
    ]);
    expect(rows[0]?.steps[1]?.quote).toContain('Vestria is committed to the tripartite documents');
  });

  it('joins what documents say of one that the knowledge doesn’t have', () => {
    const page = talkOf({
      id: 'kremlin:9',
      published: '2012-06-16',
      words: 'The Declaration on Fishing Grounds has been signed.',
    });
    const [row] = gatherAgreements(page, null, record);
    expect(row?.name).toBe('Declaration on Fishing Grounds');
    expect(row?.steps.map(({ step, source }) => [step, source.document])).toEqual([
      ['announced', 'kremlin:1'],
      ['signed', 'page'],
    ]);
  });
});

describe('references to meetings without a date', () => {
  const others = [
    talkOf({ id: 'kremlin:11', published: '2012-03-10', words: 'Good.' }),
    readInvented(['Leaders of five countries met.'], {
      id: 'kremlin:12',
      published: '2012-06-08',
      site: 'kremlin',
      title: 'Harbour Council Summit',
      place: 'Halvik',
      leads: 1,
    }),
    readInvented(['Ada Lindqvist spoke.', 'President of Norland Ada Lindqvist: Friends!'], {
      id: 'kremlin:13',
      published: '2012-05-25',
      title: 'Plenary session of the Northern Economic Forum',
      leads: 1,
    }),
    readInvented(['Ada Lindqvist met with Clara Weiden.'], {
      id: 'kremlin:14',
      published: '2012-06-15',
      title: 'Meeting with President of Ostmark Clara Weiden',
      place: 'Halvik',
      leads: 1,
    }),
  ];
  const more = others.map((reading) => hold(reading, 'CC BY 4.0')).filter((each) => each !== null);
  const many = recordOf([...held, ...more], knowledge);
  const page = (paragraphs: readonly string[], title: string) =>
    readInvented(paragraphs, { id: 'kremlin:9', published: '2012-06-16', title, place: 'Halvik', leads: 1 });
  const daysOf = (words: string) => {
    const talk = talkOf({ id: 'kremlin:9', published: '2012-06-16', words });
    return mentionRows(talk, null, many)
      .filter(({ kind }) => kind === 'meeting')
      .map(({ date, resolved }) => [date, resolved]);
  };

  it.each([
    ['a summit by its name', 'I recall the results of the Harbour Council Summit.', ['2012-06-08', true]],
    ['a summit by its town', 'I recall the results of the summit in Halvik.', ['2012-06-08', true]],
    ['a forum by its name', 'We spoke of it at the Northern Economic Forum.', ['2012-05-25', true]],
    ['what the words place in time too far away', 'I recall our recent meeting in Halvik.', ['2012-03-10', true]],
    ['what lies elsewhere', 'I recall our recent meeting in Ostmark.', [null, false]],
    ['what is looked forward to', 'I look forward to the talks with Clara Weiden.', [null, false]],
    ['others’ meeting', 'Their last meeting was short.', [null, false]],
    ['what is to come', 'I await the upcoming Harbour Council Summit.', [null, false]],
  ])('resolve %s', (_name, words, row) => {
    expect(daysOf(words)).toEqual([row]);
  });

  it('resolve what a question asks of, by who answers', () => {
    const asked = page(
      [
        'Ada Lindqvist answered questions.',
        'Question: What of your meeting with Clara Weiden?',
        'President of Norland Ada Lindqvist: The talks with Clara Weiden were useful.',
      ],
      'Answers to questions from journalists',
    );
    const rows = mentionRows(asked, null, many).filter(({ kind }) => kind === 'meeting');
    expect(rows).toMatchObject([
      { date: '2012-06-15', resolved: true },
      { date: '2012-06-15', resolved: true },
    ]);
  });

  it('resolve what takes up another by that one', () => {
    expect(daysOf('I recall our last meeting. The meeting was useful.')).toEqual([
      ['2012-03-10', true],
      ['2012-03-10', true],
    ]);
  });
});
