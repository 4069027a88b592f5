import { describe, expect, it } from 'vitest';
import { textOf } from '../../../utils/record/model/span.ts';
import { readInvented } from './invented.ts';

/** References that the second speaker of a talk of 20 January 2012 makes with these words. */
function referencesIn(words: string) {
  const reading = readInvented(
    [
      'Ada Lindqvist held talks in Halvik with President of Vestria Bruno Castell.',
      'President of Norland Ada Lindqvist: Welcome, Mr President.',
      `President of Vestria Bruno Castell: ${words}`,
    ],
    { title: 'Talks with President of Vestria Bruno Castell', place: 'Halvik', leads: 1 },
  );
  const from = reading.turns[1]?.body.start ?? 0;
  return reading.meetings
    .filter(({ span }) => span.start >= from)
    .map(({ span, meeting, between, isThis }) => ({ words: textOf(reading.text, span), ...meeting, between, isThis }));
}

describe('spotMeetings', () => {
  it.each([
    ['"our last meeting"', 'I recall our last meeting.', 'our last meeting', 'meeting', null],
    [
      'a meeting with its month',
      'We met in late August [2011] at sea.',
      'met in late August [2011]',
      'meeting',
      '2011-08',
    ],
    [
      'three parties',
      'I await the trilateral meeting this evening.',
      'trilateral meeting this evening',
      'trilateral',
      '2012-01-20',
    ],
    [
      'a visit with place and month',
      'The results of the official visit to Halvik in October are good.',
      'official visit to Halvik in October',
      'meeting',
      '2011-10',
    ],
    [
      'a talk of last night',
      'Last night I talked with President of Ostmark Clara Weiden.',
      'Last night I talked',
      'call',
      '2012-01-19',
    ],
  ])('finds %s', (_name, text, words, kind, date) => {
    expect(referencesIn(text)).toMatchObject([{ words, kind, date, isThis: false }]);
  });

  it.each(['our talks', 'this visit', "today's meeting"])('takes "%s" for the page’s own meeting', (words) => {
    expect(referencesIn(`I value ${words} highly.`)).toMatchObject([{ words, date: '2012-01-20', isThis: true }]);
  });

  it('knows both sides of "our" and who was met', () => {
    expect([...(referencesIn('I recall our last meeting.')[0]?.people ?? [])].sort()).toEqual([
      'ada-lindqvist',
      'bruno-castell',
    ]);
    expect(referencesIn('Yesterday I met with President of Ostmark Clara Weiden.')[0]?.people).toEqual([
      'bruno-castell',
      'clara-weiden',
    ]);
  });

  it.each([
    [
      'right behind it',
      'The trilateral talks between Ada Lindqvist, Bruno Castell and Clara Weiden took place in Halvik.',
      'Halvik',
    ],
    [
      'of another clause',
      'On August 26, 2011, the trilateral talks between Ada Lindqvist, Bruno Castell and Clara Weiden followed a fair that was held in Halvik.',
      null,
    ],
  ])('knows where a meeting was held from a verb %s', (_name, words, place) => {
    const { meetings } = readInvented(['Trade grew.', words]);
    expect(meetings.find(({ meeting }) => meeting.kind === 'trilateral')?.meeting.place).toBe(place);
  });

  it('bounds "our last meeting" by the time that has passed since', () => {
    expect(referencesIn('Less than three months have passed since our last meeting.')[0]).toMatchObject({
      date: null,
      between: { first: '2011-10-20', last: '2012-01-19' },
    });
  });

  it.each([
    ['"during the talks"', 'We spoke of it during the talks.', 'talks'],
    ['"this discussion"', 'Let us go on with this discussion.', 'this discussion'],
    ['the upcoming talks', 'We will speak of trade at the upcoming talks.', 'upcoming talks'],
    [
      'a visit to where they meet',
      'Thank you for inviting me on an official visit to Halvik.',
      'official visit to Halvik',
    ],
    ['a visit in the possessive', 'Your visit is important to us.', 'Your visit'],
    ['talks that were had that day', 'Today we have had substantive talks.', 'substantive talks'],
    ['a bare noun as subject', 'As I said, the talks covered trade and fishing.', 'talks'],
    ['a bare noun with an aside', 'The talks, which were held in Halvik, have just ended.', 'talks'],
    ['"during the talks, I …"', 'During the talks, I told you of the harbours.', 'talks'],
    ['thanks for it', 'Let me thank you for useful and frank talks.', 'useful and frank talks'],
    ['"our meeting on a sad note"', 'We must begin our meeting on a sad note.', 'our meeting'],
    ['these consultations', 'I hope that during these consultations we will agree.', 'these consultations'],
    ['talks just concluded', 'My host and I have just concluded talks.', 'talks'],
    ['the current visit', 'The current visit has been useful.', 'current visit'],
  ])('takes %s for the page’s own meeting', (_name, text, words) => {
    expect(referencesIn(text)).toMatchObject([{ words, date: '2012-01-20', isThis: true }]);
  });

  it.each([
    ['this is our first meeting', 'This is our first meeting since the election.'],
    ['this is a visit by number', 'This is my 48th visit to Halvik.'],
    ['this happens to be one by number', 'By the way, this happens to be our 12th meeting.'],
  ])('finds no reference where %s', (_name, text) => {
    expect(referencesIn(text)).toEqual([]);
  });

  it('takes a bare noun after another meeting for that one', () => {
    expect(
      referencesIn('I recall the trilateral meeting in Halvik on July 2, 2010. During the talks we agreed.'),
    ).toMatchObject([
      { date: '2010-07-02', isThis: false },
      { words: 'talks', date: '2010-07-02', isThis: false },
    ]);
  });

  it.each([
    ['just now', 'I have just spoken with Clara Weiden.', 'just spoken', '2012-01-20'],
    ['years ago, after a word of order', 'We first met 13 years ago.', 'first met 13 years ago', '1999'],
    ['after its place', 'We met in Halvik in June.', 'met in Halvik in June', '2011-06'],
    ['not long ago', 'You and I met in Halvik not so long ago.', 'met in Halvik not so long ago', null],
  ])('finds a verb with its time: %s', (_name, text, words, date) => {
    expect(referencesIn(text)).toMatchObject([{ words, date, isThis: false }]);
  });

  it.each([
    [
      'by number and day',
      'It was agreed at the seventh meeting of the Harbour Council held in Halvik on March 3.',
      '2011-03-03',
    ],
    ['by a day before the noun', 'We recalled the May 4, 2010, meeting of the Council.', '2010-05-04'],
    [
      'by the year that its clause gives',
      'I am glad to note that the Norland–Ostmark summit was held there in 2009.',
      '2009',
    ],
    ['by a month that opens a clause', 'As you remember, in mid-May we attended the Sea Summit.', '2011-05'],
    ['by who was there and how long ago', 'You recalled the meeting we had here several years ago.', '2009'],
    ['as the two said, with an aside', 'Mr Castell and I met fairly recently, on January 10.', '2012-01-10'],
    ['by whom it was with, at last', 'Yesterday you talked to the President of Ostmark.', '2012-01-19'],
  ])('finds a meeting told %s', (_name, text, date) => {
    expect(referencesIn(text)).toMatchObject([{ date, isThis: false }]);
  });

  it.each([
    ['another place', 'We agreed on it following our meeting in Vestria.', 'our meeting in Vestria'],
    ['other people', 'I recall the conversation with Clara Weiden.', 'conversation'],
    [
      'three parties',
      'We will go on with this discussion in a trilateral format.',
      'this discussion in a trilateral format',
    ],
  ])('takes what is said of %s for no reference to the page’s own meeting', (_name, text, words) => {
    expect(referencesIn(text)).toMatchObject([{ words, isThis: false }]);
  });

  it.each([
    ['the place before the noun', 'It was agreed during the Halvik talks.', 'Halvik talks', 'talks'],
    ['whose call it was', 'You came so soon after our telephone conversation.', 'our telephone conversation', 'call'],
  ])('finds a meeting told by %s alone', (_name, text, words, kind) => {
    expect(referencesIn(text)).toMatchObject([{ words, kind, date: null, isThis: false }]);
  });

  it('takes "our conversation yesterday" for one with whoever the sentence names', () => {
    const [found] = referencesIn('Clara Weiden told me so in our telephone conversation yesterday.');
    expect(found).toMatchObject({ kind: 'call', people: ['bruno-castell', 'clara-weiden'], date: '2012-01-19' });
  });

  it('takes "the talks" after a verb of speaking for that occasion', () => {
    expect(referencesIn('Yesterday I talked to Clara Weiden. The outcome of the talks is good.')).toMatchObject([
      { words: 'Yesterday I talked', date: '2012-01-19' },
      { words: 'talks', date: '2012-01-19', isThis: false },
    ]);
  });

  it.each([
    [
      'a forum that one came to',
      'Thank you for coming to the Halvik Harbour Forum.',
      'Halvik Harbour Forum',
      '2012-01-20',
    ],
    [
      'a ceremony by its day',
      'On January 5, we attended the keel-laying ceremony.',
      'keel-laying ceremony',
      '2012-01-05',
    ],
    [
      'a news conference of yesterday',
      'I said so at yesterday’s news conference.',
      'yesterday’s news conference',
      '2012-01-19',
    ],
  ])('finds an occasion: %s', (_name, text, words, date) => {
    expect(referencesIn(text)).toMatchObject([{ words, date, isThis: false }]);
  });

  it.each([
    ['a forum that nobody here was at', 'Many companies from the coast attended the Halvik Harbour Forum.'],
    ['forums in general', 'We hold forums, and a conference is a good thing.'],
    ['a hall', 'They met in the Conference Centre.'],
  ])('finds no occasion in %s', (_name, text) => {
    expect(referencesIn(text)).toEqual([]);
  });

  it.each([
    ['later the talks went on', 'After a one-on-one meeting, the talks continued.', ['one-on-one meeting', 'talks']],
    ['its topic', 'The harbours were the main topic of discussion.', ['discussion']],
    ['a heading', 'Beginning of meeting with President of Vestria Bruno Castell', ['meeting']],
    ['the other party by name', 'The meeting with President of Vestria Bruno Castell was long.', ['meeting']],
  ])('knows the page’s own meeting in the words of a report: %s', (_name, words, expected) => {
    const { text, meetings } = readInvented(['Ada Lindqvist met with President of Vestria Bruno Castell.', words], {
      title: 'Meeting with President of Vestria Bruno Castell',
      leads: 1,
    });
    expect(meetings.map(({ span, isThis }) => [textOf(text, span), isThis])).toEqual(
      expected.map((each) => [each, true]),
    );
  });

  it('takes no news that was received for a meeting', () => {
    expect(referencesIn('Today we have received good news.')).toEqual([]);
  });

  it('needs a time with a verb', () => {
    expect(referencesIn('I have also spoken with Clara Weiden.')).toEqual([]);
  });

  it('knows the page’s own meeting in narration', () => {
    const { text, meetings } = readInvented(
      [
        "Ada Lindqvist held talks with President of Vestria Bruno Castell, who is on a working visit to Norland. Following the talks, papers were signed. Papers were also approved during Bruno Castell's official visit to Norland.",
        'Beginning of Norlandic-Vestrian talks',
        'President of Norland Ada Lindqvist: Welcome, Mr President.',
      ],
      { title: 'Meeting with President of Vestria Bruno Castell', place: 'Halvik', leads: 1 },
    );
    expect(meetings.map(({ span, isThis }) => [textOf(text, span), isThis])).toEqual([
      ['working visit to Norland', true],
      ['talks', true],
      ['official visit to Norland', true],
      ['Norlandic-Vestrian talks', true],
    ]);
  });

  it.each([
    ['a deadline met', 'The parties met the deadline and meet all requirements.'],
    ['meetings in general', 'We often call each other, and meetings are useful.'],
    ['a courtesy', 'I am glad to have the opportunity to meet you again.'],
    ['talks to come of nobody in particular', 'We support plans to start talks.'],
  ])('finds none in %s', (_name, text) => {
    expect(referencesIn(text)).toEqual([]);
  });
});

describe('in Russian', () => {
  const world = { language: 'ru', published: '2022-02-22' } as const;

  it('knows the page’s own meeting by its Russian names', () => {
    const { text, meetings } = readInvented(
      [
        'Ada Lindqvist met with President of Vestria Bruno Castell, who came on a visit.',
        'По итогам переговоров подписаны документы.',
      ],
      { ...world, title: 'Talks with President of Vestria Bruno Castell', leads: 1 },
    );
    expect(meetings.map(({ span, isThis }) => [text.slice(span.start, span.end), isThis])).toContainEqual([
      'переговоров',
      true,
    ]);
  });

  it('finds meetings by relation and date', () => {
    const { text, meetings } = readInvented(
      ['Мы встречались в конце ноября. С нашей последней встречи прошло время.'],
      world,
    );
    expect(meetings.map(({ span, meeting }) => [text.slice(span.start, span.end), meeting.date])).toEqual([
      ['встречались в конце ноября', '2021-11'],
      ['нашей последней встречи', null],
    ]);
  });
});

describe('the page’s own meeting, by its title', () => {
  const summit = (words: string) => {
    const reading = readInvented(['The leaders took part.', `President of Norland Ada Lindqvist: ${words}`], {
      title: 'Halvik Harbour Council summit',
      place: 'Halvik',
      leads: 1,
    });
    return reading.meetings.map(({ span, isThis }) => [textOf(reading.text, span), isThis]);
  };

  it.each(['16th Halvik Harbour Council Summit', 'HHC summit'])('is meant by "the %s"', (words) => {
    expect(summit(`I greet all who attend the ${words}.`)).toEqual([[words, true]]);
  });

  it('is none of another body, nor the one before', () => {
    expect(summit('I recall the Ostmark Forest Union summit.').filter(([, isThis]) => isThis)).toEqual([]);
    expect(summit('We agreed at the previous Halvik Harbour Council summit.')).toEqual([
      ['previous Halvik Harbour Council summit', false],
    ]);
  });
});

describe('what is not the page’s own meeting', () => {
  it.each([
    ['a call, where they met', 'I was grateful for your call.'],
    ['what is remembered', 'You may remember your visit.'],
    ['a visit after which much has changed', 'Much has improved, especially after my visit.'],
    ['talks with somebody else', 'We held our talks with Chancellor of Ostmark Clara Weiden in October.'],
  ])('is %s', (_name, words) => {
    expect(referencesIn(words).filter(({ isThis }) => isThis)).toEqual([]);
  });

  it('dates what wrapped up yesterday', () => {
    expect(referencesIn('I attended the Ostmark summit, which wrapped up in Halvik yesterday.')).toMatchObject([
      { date: '2012-01-19', isThis: false },
    ]);
  });
});

describe('the page’s own meeting, by other words', () => {
  it('is the third of a row where it is being opened', () => {
    expect(referencesIn('I am glad to open our third meeting.')).toMatchObject([{ isThis: true }]);
    expect(referencesIn('We agreed on that at our third meeting.')).toMatchObject([{ isThis: false }]);
  });

  it.each(['praised the results of his meeting with Bruno Castell', 'spoke of the current visit to Norland'])(
    'is meant by a report that somebody %s',
    (words) => {
      const reading = readInvented(
        ['Ada Lindqvist held talks in Halvik with President of Vestria Bruno Castell.', `Ada Lindqvist ${words}.`],
        { title: 'Talks with President of Vestria Bruno Castell', place: 'Halvik', leads: 1 },
      );
      expect(reading.meetings.at(-1)).toMatchObject({ isThis: true });
    },
  );

  it.each([
    ['a place that is here', 'I am content with the talks in Halvik.'],
    ['what has just been held', 'We have just held useful talks. At the talks we spoke of fish.'],
    ['a part with few people', 'We said so during the restricted-attendance meeting.'],
  ])('is meant by %s', (_name, words) => {
    expect(referencesIn(words).at(-1)).toMatchObject({ isThis: true });
  });

  it.each([
    ['The visit saw the signing of papers', 'visit'],
    ['Two papers were signed during Ada Lindqvist’s visit', 'visit'],
    ['Ministers attended the meeting on behalf of Norland', 'meeting'],
  ])('is meant in narration: %s', (words, noun) => {
    const { text, meetings } = readInvented(['Ada Lindqvist met with Bruno Castell in Halvik.', `${words}.`], {
      title: 'Meeting with President of Vestria Bruno Castell',
      place: 'Halvik',
      leads: 1,
    });
    expect(meetings.map(({ span, isThis }) => [textOf(text, span), isThis])).toEqual([[noun, true]]);
  });

  it.each(['The results of the summit are good.', 'This was agreed at the Halvik summit.'])(
    'is a summit where several leaders meet: %s',
    (words) => {
      const { meetings } = readInvented(['Leaders of three countries met.', words], {
        title: 'Meeting of Ada Lindqvist, Bruno Castell and Clara Weiden in Halvik',
        place: 'Halvik',
        leads: 1,
      });
      expect(meetings.at(-1)).toMatchObject({ isThis: true });
    },
  );

  it('is trilateral where three meet', () => {
    const reading = readInvented(
      [
        'Ada Lindqvist met with Bruno Castell and Clara Weiden.',
        'President of Norland Ada Lindqvist: Thank you for our trilateral meeting.',
      ],
      { title: 'Meeting with Bruno Castell and Clara Weiden', place: 'Halvik', leads: 1 },
    );
    expect(reading.meetings.at(-1)).toMatchObject({ isThis: true });
  });
});

describe('the day of a meeting', () => {
  it.each([
    ['of our third meeting this year, held today', 'Today we held our third meeting this year.', '2012-01-20', true],
    ['of our summit, who hold talks', 'I am content with our summit.', '2012-01-20', true],
    [
      'after "via videoconference"',
      'He spoke of the results of his talks with Clara Weiden via videoconference on December 7, 2011.',
      '2011-12-07',
      false,
    ],
    [
      'is open where they are to meet again',
      'We are to meet again on the sidelines of the Harbour Council summit.',
      null,
      false,
    ],
  ])('%s', (_name, words, date, isThis) => {
    expect(referencesIn(words).at(-1)).toMatchObject({ date, isThis });
  });

  it('is the page’s own for "this visit" that something is hoped for from', () => {
    const words = 'I recall your trip to Vestria last year. I hope that steps will be taken during this visit.';
    expect(referencesIn(words).at(-1)).toMatchObject({ date: '2012-01-20', isThis: true });
  });
});

describe('the day and the place of a reference', () => {
  it.each([
    ['earlier this month', 'We met earlier this month in Ostmark.', '2012-01', false],
    [
      'of leaders told by their offices',
      'The first meeting of presidents took place on August 17, 2011.',
      '2011-08-17',
      false,
    ],
    [
      'scheduled behind a comma',
      'I await the Harbour Council summit, scheduled to be held on March 9.',
      '2012-03-09',
      false,
    ],
    [
      'discussed by telephone',
      'Yesterday, I discussed this issue on the phone with Clara Weiden.',
      '2012-01-19',
      false,
    ],
    [
      'in a clause of its own',
      'We are always ready, and tomorrow at the Harbour Council meeting we will speak.',
      '2012-01-21',
      false,
    ],
    [
      'of a visit to come, spoken of today',
      'Today I value your view of President Clara Weiden’s forthcoming visit.',
      null,
      false,
    ],
  ])('%s', (_name, words, date, isThis) => {
    expect(referencesIn(words).at(-1)).toMatchObject({ date, isThis });
  });

  it.each([
    ['a number told of it', 'It is already the second visit for me, and our fourth meeting this year.'],
    ['talks of a place, anywhere', 'They sell fish at forums and congresses.'],
  ])('is none of %s', (_name, words) => {
    expect(referencesIn(words)).toEqual([]);
  });

  it('comes back to the own talks sooner than to others', () => {
    const words = `We welcome the talks held in Ostmark in June [2011]. ${'Fish is a trade of both our coasts. '.repeat(10)}The talks were thorough.`;
    expect(referencesIn(words).at(-1)).toMatchObject({ isThis: true });
  });

  it('is not the own visit where it is somebody else’s', () => {
    expect(
      referencesIn('I await the upcoming visit of Clara Weiden to Norland.').filter(({ isThis }) => isThis),
    ).toEqual([]);
  });

  it.each([
    ['the first one, being paid', 'I hope that your first visit to Norland will be useful.', true],
    ['this one, wherever it is', 'I have awaited this visit to Sundmark for long.', true],
    ['that nobody has paid', 'None of us has made an official visit to Norland for years.', false],
    ['of another time', 'I recall how you came; your visit at that time was useful.', false],
  ])('tells a visit: %s', (_name, words, isThis) => {
    expect(referencesIn(words).some((each) => each.isThis)).toBe(isThis);
  });

  it('is that of a forum spoken of just before, whoever took part', () => {
    const words = 'I was at the Northern Harbour Forum in May [2011]. Fish was the subject of the forum.';
    expect(referencesIn(words).map(({ date }) => date)).toEqual(['2011-05', '2011-05']);
  });

  it('is the day of the report where leaders go on to a forum later', () => {
    const { meetings } = readInvented(
      ['Ada Lindqvist met with Bruno Castell. Later Ada Lindqvist will take part in the Northern Harbour Forum.'],
      { title: 'Meeting with President of Vestria Bruno Castell', leads: 1 },
    );
    expect(meetings.at(-1)?.meeting.date).toBe('2012-01-20');
  });

  it('is that to come where the words look ahead', () => {
    const words =
      'We spoke of it at the Harbour Council summit in May [2011]. Much was said at the Forest Union summit in Halvik. We plan to decide at the summit.';
    expect(referencesIn(words).at(-1)?.date).not.toBe('2011-05');
  });
});

describe('the page of a news conference after a summit', () => {
  const { text, meetings } = readInvented(
    [
      'Following the Q9 summit, Ada Lindqvist answered questions.',
      'Question: What are the results of the summit? What of your meeting with Bruno Castell?',
      'President of Norland Ada Lindqvist: The Q9 summit was useful. At today’s meeting with Bruno Castell we spoke of fish.',
    ],
    { title: 'News conference', place: 'Halvik', leads: 1 },
  );

  it('is about the summit, and its meetings of two are others', () => {
    expect(meetings.map(({ span, isThis }) => [textOf(text, span), isThis])).toEqual([
      ['Q9 summit', true],
      ['summit', true],
      ['your meeting', false],
      ['Q9 summit', true],
      ['today’s meeting', false],
    ]);
  });
});

describe('the opening of a report', () => {
  it('tells of its own meeting without referring to it', () => {
    const { text, meetings } = readInvented(
      ['Ada Lindqvist attended a meeting of the Forest Union Board. The meeting was short.'],
      { title: 'Harbour Council summit', place: 'Halvik', leads: 1 },
    );
    expect(meetings.map(({ span }) => textOf(text, span))).toEqual(['meeting']);
  });
});
