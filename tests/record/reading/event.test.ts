import { describe, expect, it } from 'vitest';
import { readInvented } from './invented.ts';

const TALK = [
  'Ada Lindqvist held talks in Halvik with President of Vestria Bruno Castell.',
  'President of Norland Ada Lindqvist: Welcome, Mr President. Our trade has grown.',
  'President of Vestria Bruno Castell: Thank you. This visit means much to us.',
];

describe('the meeting that a page is about', () => {
  it('is told by the title, its people by title, lead and labels', () => {
    const { kind, meeting } = readInvented(TALK, {
      title: 'Talks with President of Vestria Bruno Castell',
      place: 'Halvik',
      site: 'kremlin',
      leads: 1,
    });
    expect(kind).toBe('transcript');
    expect(meeting).toMatchObject({ date: '2012-01-20', kind: 'talks', place: 'Halvik' });
    expect([...(meeting?.people ?? [])].sort()).toEqual(['ada-lindqvist', 'bruno-castell']);
  });

  it('is a call without a place where they spoke by telephone', () => {
    const { meeting } = readInvented(
      [
        'HALVIK, January 20. Ada Lindqvist and Bruno Castell have discussed in their telephone conversation the harbours.',
      ],
      { title: 'Leaders agree to go on' },
    );
    expect(meeting).toMatchObject({ kind: 'call', place: null });
  });

  it('is talks where a page that calls it a meeting says so in passing', () => {
    const { meeting } = readInvented(
      ['Ada Lindqvist met with Bruno Castell. During the talks, they spoke of the harbours.'],
      { title: 'Meeting with President of Vestria Bruno Castell' },
    );
    expect(meeting?.kind).toBe('talks');
  });

  it('is the talks that a news conference follows, without those who ask', () => {
    const { meeting } = readInvented(
      [
        'Following Norlandic-Vestrian talks, Ada Lindqvist and Bruno Castell answered questions.',
        'Question: President Weiden of Ostmark is silent. Why?',
      ],
      { title: 'Joint news conference with President of Vestria Bruno Castell', leads: 1 },
    );
    expect(meeting?.kind).toBe('talks');
    expect([...(meeting?.people ?? [])].sort()).toEqual(['ada-lindqvist', 'bruno-castell']);
  });

  it('is one of two who give a joint news conference', () => {
    const { meeting } = readInvented(['The leaders answered questions.'], {
      title: 'Joint news conference of Ada Lindqvist and Bruno Castell',
    });
    expect(meeting).toMatchObject({ kind: 'meeting', people: ['ada-lindqvist', 'bruno-castell'] });
  });

  it.each([
    [
      'a summit that a news conference follows',
      'News conference',
      'Following the Q9 summit, Ada Lindqvist spoke.',
      'summit',
    ],
    ['a paper that two signed', 'Ada Lindqvist and Bruno Castell signed a Treaty on Harbours', 'They did.', 'signing'],
    ['a session chaired', 'Ada Lindqvist chaired a session of the Harbour Council', 'Fish was spoken of.', 'meeting'],
    ['what one discussed with another', 'Ada Lindqvist discussed fish with Bruno Castell', 'It is dear.', 'meeting'],
    ['a meeting with a purpose', 'Ada Lindqvist met with Bruno Castell to discuss fish', 'It is dear.', 'meeting'],
    [
      'a trilateral one of three',
      'Meeting of Lindqvist, Castell and Weiden',
      'The trilateral meeting has begun.',
      'trilateral',
    ],
  ])('is %s', (_name, title, text, kind) => {
    const words = kind === 'trilateral' ? `${text} Ada Lindqvist, Bruno Castell and Clara Weiden spoke.` : text;
    expect(readInvented([words], { title, leads: 1 }).meeting?.kind).toBe(kind);
  });

  it.each([
    ['Telephone conversation with Prime Minister of Ostmark Dora Sund', 'dora-sund'],
    ['Ada Lindqvist met with Ostmarkian Fisheries Minister Emil Roth', 'emil-roth'],
    ['Meeting with Viktor Halm', 'viktor-halm'],
  ])('is with a stranger whom the title names: %s', (title, person) => {
    const { meeting } = readInvented(['Fish was spoken of.'], { title, site: 'kremlin' });
    expect(meeting?.people).toContain(person);
  });

  it.each([
    'Meeting with Harbour Council members',
    'Meeting with Heads of Northern Regions',
    'Talks with the Vestrian Side',
  ])('is with nobody by name in "%s"', (title) => {
    expect(readInvented(['Fish was spoken of.'], { title }).meeting?.people).toEqual([]);
  });

  it.each([
    ['greetings', 'Greetings to President of Vestria Bruno Castell', 'Ada Lindqvist sent greetings to Bruno Castell.'],
    ['an order', 'Executive Order on harbours', 'Ada Lindqvist signed the Executive Order.'],
    ['a hope', 'Castell hopes for peace', 'Bruno Castell told reporters that he hopes to sign a treaty.'],
  ])('is none in %s', (_name, title, text) => {
    expect(readInvented([text], { title }).meeting).toBeNull();
  });
});

describe('the day that a page is about', () => {
  it.each([
    ['said in a sentence of its own', 'The meeting took place on January 18.', '2012-01-18'],
    [
      'that of the talks though the lead gives none',
      'Both talked of harbours. Ada Lindqvist and Bruno Castell discussed them on Wednesday, said a spokesman.',
      '2012-01-18',
    ],
    ['that of the weekday of the talks', 'Ada Lindqvist and Bruno Castell held talks on Thursday.', '2012-01-19'],
    [
      'that of publishing where it tells of an older one',
      'On March 5, 2011, talks took place in Halvik.',
      '2012-01-20',
    ],
    [
      'that of publishing where the day is that of the words',
      'Ada Lindqvist said on Thursday that she met no one.',
      '2012-01-20',
    ],
  ])('is %s', (_name, text, day) => {
    expect(readInvented([text]).event).toBe(day);
  });

  it('is the coming one that the title of an announcement gives', () => {
    const { event } = readInvented(['The sides will talk.'], {
      title: 'On January 25, Ada Lindqvist will meet Bruno Castell',
    });
    expect(event).toBe('2012-01-25');
  });
});
