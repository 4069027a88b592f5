import talks from '../../data/documents/kremlin-67830.json';
import type { Context, Source, Statement } from '../../utils/record/model/context.ts';
import type { DocumentHead } from '../../utils/record/model/held.ts';
import type { Span } from '../../utils/record/model/span.ts';

/** A context of the talks of February 2022, written by hand: what the interface is tested on, whatever the reading makes of the page. */

const text = talks.text.join(' ');

/** Where words stand in the talks' text; fails where they don't. */
export function spanOf(words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

const head = (over: Partial<DocumentHead> & Pick<DocumentHead, 'id' | 'date'>): DocumentHead => ({
  title: 'Meeting with President of Azerbaijan Ilham Aliyev',
  published: over.date,
  site: 'kremlin',
  host: 'kremlin.ru',
  address: `http://en.kremlin.ru/events/president/news/${over.id.split(':')[1]}`,
  language: 'en',
  kind: 'transcript',
  place: null,
  licence: 'CC BY 4.0',
  whole: true,
  meeting: null,
  people: [],
  ...over,
});

export const HEADS: readonly DocumentHead[] = [
  head({ id: 'kremlin:67199', date: '2021-11-26', place: 'Sochi' }),
  head({ id: 'kremlin:67830', date: '2022-02-22', place: 'Moscow', title: talks.title }),
  head({ id: 'kremlin:69365', date: '2022-09-16', place: 'Samarkand' }),
  head({
    id: 'tass.com:1458345',
    date: '2022-05-31',
    site: 'tass',
    host: 'tass.com',
    title: 'Putin, Aliyev discuss trade',
    address: 'https://tass.com/economy/1458345',
    kind: 'news',
    whole: false,
  }),
];

const source = (id: string): Source => {
  const found = HEADS.find((each) => each.id === id);
  if (!found) throw new Error(`no such document: ${id}`);
  const { title, date, published, host, address } = found;
  return { document: id, title, date, published, site: host, address };
};

const said = (id: string, quote: string, speaker: string, office: string, same: 'speaker' | 'subject'): Statement => ({
  speaker,
  office,
  date: source(id).date,
  quote,
  form: 'said',
  source: source(id),
  same,
  why: same === 'speaker' ? 'The same speaker on the same subject.' : 'Another speaker on the same subject.',
});

const PUTIN = ['Vladimir Putin', 'President of Russia'] as const;
const ALIYEV = ['Ilham Aliyev', 'President of Azerbaijan'] as const;
const SCHOOLS = 'There are 304 schools, or maybe even more – about 340 that teach Russian.';

export const TALKS: Context = {
  page: {
    address: talks.address,
    site: 'kremlin',
    kind: 'transcript',
    language: 'en',
    title: talks.title,
    published: '2022-02-22',
    event: '2022-02-22',
    place: 'Moscow',
    text: talks.text,
  },
  match: { document: 'kremlin:67830', title: talks.title, date: '2022-02-22', how: 'address', share: 1 },
  turns: [
    { speaker: PUTIN[0], office: PUTIN[1], opens: 'It is a pleasure to see you.' },
    { speaker: ALIYEV[0], office: ALIYEV[1], opens: 'Thank you, Mr President.' },
  ],
  mentions: [
    { quote: spanOf('Vladimir Putin'), kind: 'person', name: PUTIN[0], date: null, by: 'name', resolved: true },
    { quote: spanOf('Ilham Aliyev'), kind: 'person', name: ALIYEV[0], date: null, by: 'name', resolved: true },
    {
      quote: spanOf('We met less than three months ago, in late November'),
      kind: 'meeting',
      name: null,
      date: '2021-11-26',
      by: 'date',
      resolved: true,
    },
  ],
  meetings: [
    {
      date: '2022-02-22',
      kind: 'talks',
      place: 'Moscow',
      people: [PUTIN[0], ALIYEV[0]],
      relation: 'this',
      why: 'The meeting that this page is about.',
      documents: [source('kremlin:67830')],
    },
    {
      date: '2021-11-26',
      kind: 'meeting',
      place: 'Sochi',
      people: [PUTIN[0], ALIYEV[0]],
      relation: 'named here',
      why: 'The page says: “We met less than three months ago, in late November”.',
      documents: [source('kremlin:67199')],
    },
    {
      date: '2022-05-31',
      kind: 'call',
      place: null,
      people: [PUTIN[0], ALIYEV[0]],
      relation: 'same people',
      why: 'Both took part.',
      documents: [source('tass.com:1458345')],
    },
    {
      date: '2022-09-16',
      kind: 'meeting',
      place: 'Samarkand',
      people: [PUTIN[0], ALIYEV[0]],
      relation: 'same people',
      why: 'Both took part.',
      documents: [source('kremlin:69365')],
    },
  ],
  earlier: [
    {
      passage: spanOf('I know that there are 300 schools in Azerbaijan that teach Russian'),
      speaker: PUTIN[0],
      statements: [said('kremlin:67199', SCHOOLS, ...PUTIN, 'speaker')],
    },
  ],
  later: [
    {
      passage: spanOf('Today, we will sign a declaration on allied interaction'),
      speaker: PUTIN[0],
      statements: [
        said(
          'kremlin:69365',
          'The Declaration on Allied Interaction was signed in Moscow in February this year.',
          ...ALIYEV,
          'subject',
        ),
      ],
    },
  ],
  agreements: [
    {
      name: 'Declaration on Allied Interaction',
      names: ['Declaration on Allied Interaction', 'Declaration on Allied Cooperation'],
      date: '2022-02-22',
      parties: ['Russia', 'Azerbaijan'],
      mentions: [spanOf('a declaration on allied interaction'), spanOf('the Declaration on Allied Interaction')],
      steps: [
        {
          date: '2022-02-22',
          step: 'signed',
          quote: 'Today, we will sign a declaration on allied interaction',
          source: source('kremlin:67830'),
        },
        {
          date: '2022-09-16',
          step: 'reaffirmed',
          quote: 'The Declaration on Allied Interaction was signed in Moscow in February this year.',
          source: source('kremlin:69365'),
        },
      ],
    },
  ],
  quantities: [
    {
      quote: spanOf('300 schools'),
      value: 300,
      unit: null,
      counted: 'schools that teach Russian',
      period: null,
      hedge: null,
      speaker: PUTIN[0],
      trail: 'schools',
    },
  ],
  trails: [
    {
      id: 'schools',
      counted: 'schools that teach Russian',
      points: [
        {
          date: '2021-11-26',
          value: 304,
          hedge: null,
          speaker: PUTIN[0],
          form: 'said',
          quote: SCHOOLS,
          source: source('kremlin:67199'),
        },
        {
          date: '2021-11-26',
          value: 340,
          hedge: 'about',
          speaker: PUTIN[0],
          form: 'said',
          quote: SCHOOLS,
          source: source('kremlin:67199'),
        },
        {
          date: '2022-02-22',
          value: 300,
          hedge: null,
          speaker: PUTIN[0],
          form: 'said',
          quote: 'I know that there are 300 schools in Azerbaijan that teach Russian',
          source: source('kremlin:67830'),
        },
      ],
    },
  ],
  sources: [],
  quotations: [],
  omitted: [],
  changes: [],
  coverage: { documents: 5, from: '2021-11-26', to: '2022-09-16' },
};

/** The same context as a report of the talks would have it: with the transcript that it rests on. */
export const REPORT: Context = {
  ...TALKS,
  match: null,
  page: { ...TALKS.page, kind: 'news' },
  sources: [
    {
      passage: spanOf('our trade increased by more than 16 percent last year'),
      said: said(
        'kremlin:67199',
        'our trade in the first nine months of this year has still increased by 11 percent',
        ...PUTIN,
        'speaker',
      ),
      differences: [{ kind: 'number', here: '16 percent', there: '11 percent' }],
    },
  ],
  omitted: [said('kremlin:67199', 'Thank you for coming – many questions have piled up.', ...PUTIN, 'speaker')],
};
