import { describe, expect, it } from 'vitest';
import { linkStatements } from '../../../utils/record/context/earlier.ts';
import { recordOf } from '../../../utils/record/index/in-memory.ts';
import type { Reading } from '../../../utils/record/model/reading.ts';
import { heldOf, knowledgeOf, readingOf } from './by-hand.ts';

const SPRING = readingOf({
  id: 'text:spring',
  day: '2019-04-02',
  text: [
    'Alma Berg: Good morning. There are 12 lighthouses on the northern coast. The ferry to Lund carries more passengers every year.',
    'Ivo Stern: Thank you for the invitation. We want to rebuild the lighthouses on the northern coast before winter.',
  ],
});
const SUMMER = readingOf({
  id: 'text:summer',
  day: '2019-07-09',
  text: [
    'Alma Berg: There are 14 lighthouses on the northern coast now.',
    'Ivo Stern: The harvest of barley was poor.',
  ],
});
const PAGE = readingOf({
  id: 'text:page',
  day: '2020-05-05',
  text: [
    'Alma Berg: Welcome. I am glad to see you. There are 15 lighthouses on the northern coast.',
    'Ivo Stern: Thank you. The ferry to Lund has lost passengers. We will discuss everything in detail.',
  ],
});

const link = (page: Reading, held: readonly Reading[], when: 'earlier' | 'later' = 'earlier') => {
  const record = recordOf(held.map(heldOf), knowledgeOf());
  return linkStatements(page, null, record, when).map(({ passage, speaker, statements }) => ({
    passage: page.text.slice(passage.start, passage.end),
    speaker,
    statements: statements.map(({ quote, speaker: who, same, date }) => ({ quote, who, same, date })),
  }));
};

describe('linkStatements', () => {
  it('leads a passage to what its speaker said on the subject before, the latest of equals first', () => {
    const [first] = link(PAGE, [SPRING, SUMMER]);
    expect(first).toMatchObject({
      passage: 'There are 15 lighthouses on the northern coast.',
      speaker: 'Alma Berg',
      statements: [{ quote: 'There are 14 lighthouses on the northern coast now.', who: 'Alma Berg', same: 'speaker' }],
    });
  });

  it('doesn’t show the same words over again', () => {
    const again = readingOf({
      id: 'text:again',
      day: '2019-08-01',
      text: ['Alma Berg: There are 14 lighthouses on the northern coast.'],
    });
    const said = link(PAGE, [SUMMER, again])[0]?.statements.map(({ quote }) => quote) ?? [];
    expect(said).toHaveLength(1);
  });

  it('marks another speaker on the same subject as such', () => {
    const ferry = link(PAGE, [SPRING]).find(({ passage }) => passage.startsWith('The ferry'));
    expect(ferry).toMatchObject({ speaker: 'Ivo Stern', statements: [{ who: 'Alma Berg', same: 'subject' }] });
  });

  it('is silent behind courtesies and what only announces talks', () => {
    const passages = link(PAGE, [SPRING, SUMMER]).map(({ passage }) => passage);
    expect(passages).toEqual([
      'There are 15 lighthouses on the northern coast.',
      'The ferry to Lund has lost passengers.',
    ]);
  });

  it('is silent where the record has nothing on the subject', () => {
    const barley = readingOf({
      id: 'text:barley',
      day: '2019-07-09',
      text: ['Alma Berg: The harvest of barley was poor.'],
    });
    expect(link(PAGE, [barley])).toEqual([]);
  });

  const days = [
    { name: 'an earlier day is earlier', day: '2020-05-04', when: 'earlier', found: 1 },
    { name: 'the same day is not earlier', day: '2020-05-05', when: 'earlier', found: 0 },
    { name: 'the same day is not later', day: '2020-05-05', when: 'later', found: 0 },
    { name: 'a later day is later', day: '2020-05-06', when: 'later', found: 1 },
    { name: 'a month that can hold the day is neither', day: '2020-05', when: 'earlier', found: 0 },
    { name: 'the month before is earlier', day: '2020-04', when: 'earlier', found: 1 },
  ] as const;
  it.each(days)('$name', ({ day, when, found }) => {
    const other = readingOf({
      id: 'text:other',
      day,
      text: ['Alma Berg: There are 14 lighthouses on the northern coast.'],
    });
    expect(link(PAGE, [other], when)).toHaveLength(found);
  });

  const firstShown = (said: string, ...held: readonly string[]) => {
    const page = readingOf({ id: 'text:page', day: '2020-05-05', text: [`Alma Berg: ${said}`, 'Ivo Stern: Yes.'] });
    const before = readingOf({
      id: 'text:before',
      day: '2019-04-02',
      text: [...held.map((words) => `Alma Berg: ${words}`), 'Ivo Stern: Yes.'],
    });
    return link(page, [before])[0]?.statements[0]?.quote;
  };

  it('finds what was said on the same field in words of its own', () => {
    const held = ['The herring tastes of salt.', 'Sadly, the truce brought more casualties.'];
    expect(firstShown('Skirmishes happen there.', ...held)).toBe(held[1]);
  });

  it('shows what says something before what only announces that it will be spoken of', () => {
    const held = [
      'Tonight we will discuss the lighthouses on the northern coast.',
      'Thieves bought the lighthouses on the northern coast.',
    ];
    expect(firstShown('The lighthouses on the northern coast are dark.', ...held)).toBe(held[1]);
  });

  it('shows more than one of the speaker’s own on a field, whatever their words', () => {
    const held = ['Sadly, the truce brought more casualties.', 'Nobody has counted the prisoners.'];
    const before = held.map((words, at) =>
      readingOf({ id: `text:${at}`, day: `2019-0${at + 1}-01`, text: [`Alma Berg: ${words}`, 'Ivo Stern: Yes.'] }),
    );
    const page = readingOf({
      id: 'text:page',
      day: '2020-05-05',
      text: ['Alma Berg: Skirmishes happen there.', 'Ivo Stern: Yes.'],
    });
    expect(
      link(page, before)[0]
        ?.statements.map(({ quote }) => quote)
        .sort(),
    ).toEqual(held.toSorted());
  });

  it('takes "it" for what the sentence before is about', () => {
    const held = ['The ferry is green. It carries barley.', 'Nobody on the islands carries barley.'];
    expect(firstShown('Our ferry carries barley and oats.', ...held)).toContain('It carries barley.');
  });

  const passagesWith = (said: string, held: string) => {
    const page = readingOf({ id: 'text:page', day: '2020-05-05', text: [`Alma Berg: ${said}`, 'Ivo Stern: Yes.'] });
    const before = readingOf({
      id: 'text:before',
      day: '2019-04-02',
      text: [`Alma Berg: ${held}`, 'Ivo Stern: Yes.'],
    });
    return link(page, [before]).map(({ passage }) => passage);
  };

  it('takes thanks "for this" for what the sentence before is about', () => {
    const held = 'The ferry carries barley to the islands.';
    expect(passagesWith('The ferry carries barley. I am grateful for this.', held)).toEqual([
      'The ferry carries barley. I am grateful for this.',
    ]);
    expect(passagesWith('The ferry carries barley. I am grateful to all.', held)).toEqual([
      'The ferry carries barley.',
    ]);
  });

  it('finds what was said on the field of the sentence before, where a sentence says "it"', () => {
    const said = 'Skirmishes happen there. It remains dangerous in our mountain villages.';
    expect(passagesWith(said, 'Sadly, the truce brought more casualties.')).toEqual([said]);
  });

  it('leads thanks to thanks, where both are on one field', () => {
    const held = ['Our universities have museums.', 'Thank you for the theatre and the museums.'];
    expect(firstShown('Thank you for the schools.', ...held)).toBe(held[1]);
  });

  it('shows what was said of a meeting at it, where a sentence only refers to that', () => {
    const people = ['alma-berg', 'ivo-stern'];
    const meetingOn = (date: string) => ({ date, kind: 'meeting', place: null, people }) as const;
    const spring = readingOf(
      {
        id: 'text:april',
        day: '2019-04-02',
        text: ['Alma Berg and Ivo Stern met in Lund.', 'Ivo Stern: I am glad to meet you.', 'Alma Berg: Yes.'],
      },
      { meeting: meetingOn('2019-04-02') },
    );
    const words = 'We met in April, when the blossoms fell from the trees.';
    const page = readingOf(
      { id: 'text:page', day: '2020-05-05', text: [`Ivo Stern: ${words}`, 'Alma Berg: Yes.'] },
      { meeting: meetingOn('2020-05-05') },
    );
    const start = page.text.indexOf('met in April');
    const span = { start, end: start + 'met in April'.length };
    const mention = { span, meeting: meetingOn('2019-04-02'), by: 'date', between: null, isThis: false } as const;
    expect(link(page, [spring])).toEqual([]);
    expect(link({ ...page, meetings: [mention] }, [spring])).toMatchObject([
      {
        passage: words,
        statements: [{ quote: 'I am glad to meet you.' }, { quote: 'Alma Berg and Ivo Stern met in Lund.' }],
      },
    ]);
  });

  it('knows nothing of earlier and later without an event day', () => {
    expect(link({ ...PAGE, event: null }, [SPRING, SUMMER])).toEqual([]);
  });

  it('leaves documents of other languages out', () => {
    const other = readingOf({
      id: 'text:other',
      day: '2019-01-01',
      language: 'de',
      text: ['Alma Berg: There are 14 lighthouses on the northern coast.'],
    });
    expect(link(PAGE, [other])).toEqual([]);
  });

  it('quotes words that stand in their document, and passages that don’t overlap', () => {
    const record = recordOf([SPRING, SUMMER].map(heldOf), knowledgeOf());
    const links = linkStatements(PAGE, null, record, 'earlier');
    for (const { statements } of links) {
      for (const { quote, source } of statements)
        expect(record.open(source.document)?.text?.join(' ')).toContain(quote);
    }
    const ends = links.map(({ passage }) => passage.end);
    expect(links.slice(1).every(({ passage }, index) => passage.start >= (ends[index] ?? 0))).toBe(true);
  });

  it('says why a statement is shown, in words that stand in it', () => {
    const record = recordOf([heldOf(SUMMER)], knowledgeOf());
    const [statement] = linkStatements(PAGE, null, record, 'earlier')[0]?.statements ?? [];
    expect(statement?.why).toBe('Alma Berg on the same subject: “lighthouses”, “northern coast”');
  });
});
