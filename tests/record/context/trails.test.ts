import { describe, expect, it } from 'vitest';
import { gatherTrails } from '../../../utils/record/context/trails.ts';
import type { HeldDocument, HeldQuantity } from '../../../utils/record/model/held.ts';
import type { Quantity, Reading } from '../../../utils/record/model/reading.ts';
import type { OpenRecord } from '../../../utils/record/model/record.ts';

const BRIDGES = 'bridge:of-kenya:in-uganda';

const quantity = (value: number, start: number, trail: string | null): Quantity => ({
  span: { start, end: start + 2 },
  value,
  unit: null,
  counted: 'bridges',
  period: null,
  hedge: null,
  trail,
});

/** A page of 10 May of two sentences of ten characters, each in Ada's words. */
const page = (quantities: readonly Quantity[]): Reading => ({
  article: {
    id: 'kremlin:3',
    address: 'http://en.kremlin.ru/events/president/news/3',
    site: 'kremlin',
    kind: 'article',
    language: 'en',
    title: 'Talks',
    published: '2022-05-11',
    place: null,
    text: ['One 12 at. Two 14 at.'],
    leads: 0,
    strong: null,
    headings: null,
  },
  text: 'One 12 at. Two 14 at.',
  kind: 'transcript',
  published: '2022-05-11',
  event: '2022-05-10',
  place: null,
  sentences: [
    { span: { start: 0, end: 10 }, paragraph: 0, turn: 0 },
    { span: { start: 11, end: 21 }, paragraph: 0, turn: 0 },
  ],
  turns: [],
  voices: [
    { person: 'ada', name: 'Ada', office: null, form: 'said' },
    { person: 'ada', name: 'Ada', office: null, form: 'said' },
  ],
  names: [],
  dates: [],
  meetings: [],
  agreements: [],
  quantities,
  steps: [],
  meeting: null,
  met: [],
});

const held = (id: string, date: string, quantities: readonly Partial<HeldQuantity>[]): HeldDocument => ({
  id,
  title: id,
  date,
  published: date,
  site: 'tdi',
  host: 'thediplomaticinsight.com',
  address: null,
  language: 'en',
  kind: 'news',
  place: null,
  licence: '',
  whole: true,
  meeting: null,
  people: [],
  text: null,
  leads: 0,
  statements: [
    { quote: 'Words.', person: 'bo', speaker: 'Bo', office: null, form: 'reported', paragraph: 0, turn: null },
    { quote: 'More.', person: null, speaker: null, office: null, form: 'told', paragraph: 0, turn: null },
  ],
  quantities: quantities.map((each) => ({
    statement: 0,
    exact: '',
    value: 1,
    unit: null,
    counted: 'bridges',
    period: null,
    hedge: null,
    trail: BRIDGES,
    ...each,
  })),
  meetings: [],
  agreements: [],
  steps: [],
  met: [],
});

const recordOf = (...documents: HeldDocument[]): OpenRecord => ({
  documents,
  knowledge: { people: [], places: [], organisations: [], agreements: [] },
  open: (id) => documents.find((each) => each.id === id) ?? null,
  packOf: () => 0,
  search: () => [],
  frequency: () => ({ statements: 0, of: 0 }),
  containing: () => new Map(),
});

const ON_PAGE = page([quantity(12, 4, BRIDGES)]);

describe('gatherTrails', () => {
  it('puts the points of page and record in order of their event days', () => {
    const record = recordOf(held('tdi:a', '2022-06-01', [{ value: 15 }]), held('tdi:b', '2021-01-01', [{ value: 9 }]));
    const [trail] = gatherTrails(ON_PAGE, null, record);
    expect(trail?.id).toBe(BRIDGES);
    expect(trail?.points.map(({ date, value, source }) => [date, value, source.document])).toEqual([
      ['2021-01-01', 9, 'tdi:b'],
      ['2022-05-10', 12, 'page'],
      ['2022-06-01', 15, 'tdi:a'],
    ]);
  });

  it('gives the words, the speaker and whether they are the own ones', () => {
    const record = recordOf(held('tdi:a', '2022-06-01', [{ value: 15, hedge: 'about' }]));
    const points = gatherTrails(ON_PAGE, null, record)[0]?.points;
    expect(points?.map(({ quote, speaker, form, hedge }) => [quote, speaker, form, hedge])).toEqual([
      ['One 12 at.', 'Ada', 'said', null],
      ['Words.', 'Bo', 'reported', 'about'],
    ]);
  });

  it('takes the same number of the same speaker in another report for another point', () => {
    const record = recordOf(held('tdi:a', '2022-05-10', [{ value: 12 }]));
    expect(gatherTrails(ON_PAGE, null, record)[0]?.points).toHaveLength(2);
  });

  it('names the matched document as the source of the page and leaves its own points out', () => {
    const record = recordOf(held('tdi:a', '2022-05-10', [{ value: 12 }]), held('tdi:b', '2022-05-12', [{ value: 13 }]));
    const match = { document: 'tdi:a', how: 'address', share: 1 } as const;
    expect(gatherTrails(ON_PAGE, match, record)[0]?.points.map(({ source }) => source.document)).toEqual([
      'tdi:a',
      'tdi:b',
    ]);
  });

  it.each([
    ['one point alone', page([quantity(12, 4, BRIDGES)]), recordOf()],
    ['two numbers of one statement', page([quantity(12, 4, BRIDGES), quantity(13, 7, BRIDGES)]), recordOf()],
    ['a number without a trail', page([quantity(12, 4, null)]), recordOf(held('tdi:a', '2022-05-10', [{}]))],
    ['another trail', page([quantity(12, 4, 'road:of-kenya')]), recordOf(held('tdi:a', '2022-05-10', [{}]))],
  ])('makes no trail of %s', (_name, reading, record) => {
    expect(gatherTrails(reading, null, record)).toEqual([]);
  });

  it('makes a trail of two statements of the page itself', () => {
    const points = gatherTrails(page([quantity(12, 4, BRIDGES), quantity(14, 15, BRIDGES)]), null, recordOf())[0]
      ?.points;
    expect(points?.map(({ value }) => value)).toEqual([12, 14]);
  });

  it('counts two numbers of a statement for the same value once', () => {
    const record = recordOf(held('tdi:a', '2022-06-01', [{ value: 15 }, { value: 15 }, { value: 16, statement: 1 }]));
    expect(gatherTrails(ON_PAGE, null, record)[0]?.points.map(({ value }) => value)).toEqual([12, 15, 16]);
  });

  it('says what is counted, with the names of the trail that the words lack', () => {
    const TRADE = 'trade:change:kenya+uganda';
    const reading = page([{ ...quantity(12, 4, TRADE), counted: 'Ugandan trade' }]);
    const place = { kind: 'country', names: [], in: null } as const;
    const record = {
      ...recordOf(held('tdi:a', '2022-05-10', [{ trail: TRADE }])),
      knowledge: {
        people: [],
        places: [
          { ...place, id: 'kenya', name: 'Kenya', adjectives: ['Kenyan'] },
          { ...place, id: 'uganda', name: 'Uganda', adjectives: ['Ugandan'] },
        ],
        organisations: [],
        agreements: [],
      },
    };
    expect(gatherTrails(reading, null, record)[0]?.counted).toBe('change in Ugandan trade – Kenya');
  });
});
