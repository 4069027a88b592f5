import { describe, expect, it } from 'vitest';
import { hold } from '../../../utils/record/index/hold.ts';
import { hostOf } from '../../../utils/record/index/host.ts';
import { readingExample } from './reading-example.ts';

const SENTENCES = ['Ms Novak opened the bridge.', 'What the bridge cost', 'It cost 40 million, she said.'];
const reading = readingExample(SENTENCES);
const cost = { start: reading.text.indexOf('40 million'), end: reading.text.indexOf('40 million') + 10 };

describe('a held document', () => {
  it('has the event day for its date, and its host for its site', () => {
    expect(hold(reading, 'CC BY 4.0')).toMatchObject({
      date: '2015-03-01',
      published: '2015-03-02',
      host: 'example.org',
      licence: 'CC BY 4.0',
      whole: true,
      text: SENTENCES,
    });
  });

  it('has the day of publication where the event day is not known, and is none without both', () => {
    expect(hold({ ...reading, event: null }, 'x')?.date).toBe('2015-03-02');
    expect(hold({ ...reading, event: null, published: null }, 'x')).toBeNull();
  });

  it('can be quoted by every sentence but its sub-headings, with the speaker of each', () => {
    const held = hold(
      {
        ...reading,
        article: { ...reading.article, headings: [1] },
        voices: [
          reading.voices[0]!,
          reading.voices[1]!,
          { person: 'ada-novak', name: 'Ada Novak', office: 'Minister of Transport', form: 'reported' },
        ],
      },
      'x',
    );
    expect(held?.statements).toMatchObject([
      { quote: SENTENCES[0], person: null, form: 'told', paragraph: 0 },
      { quote: SENTENCES[2], person: 'ada-novak', office: 'Minister of Transport', form: 'reported', paragraph: 2 },
    ]);
    expect(held?.people).toEqual(['ada-novak']);
  });

  it('gives a number with the statement that it stands in', () => {
    const quantity = {
      span: cost,
      value: 40_000_000,
      unit: null,
      counted: 'cost',
      period: null,
      hedge: null,
      trail: null,
    };
    expect(hold({ ...reading, quantities: [quantity] }, 'x')?.quantities).toMatchObject([
      { statement: 2, exact: '40 million', value: 40_000_000 },
    ]);
  });

  it('names an agreement that nobody knows by its own words, and leaves out one without a name', () => {
    const mention = { span: cost, id: null, date: null, parties: [], by: 'name' } as const;
    const agreements = [
      { ...mention, name: 'Bridge Treaty' },
      { ...mention, name: null },
    ];
    expect(hold({ ...reading, agreements }, 'x')?.agreements).toMatchObject([
      { agreement: 'new:bridge treaty', name: 'Bridge Treaty', statement: 2 },
    ]);
  });

  it('mentions other meetings than its own', () => {
    const meeting = { date: '2014-01', kind: 'talks', place: null, people: [] } as const;
    const mention = { span: cost, meeting, by: 'date', between: null } as const;
    const meetings = [
      { ...mention, isThis: true },
      { ...mention, isThis: false },
    ];
    expect(hold({ ...reading, meetings }, 'x')?.meetings).toEqual([
      { statement: 2, exact: '40 million', ...meeting, by: 'date' },
    ]);
  });
});

describe('the host of a source', () => {
  it.each([
    ['http://en.special.kremlin.ru/catalog/countries/AZ/events/1', 'kremlin.ru'],
    ['http://www.en.kremlin.ru/events/president/news/1', 'kremlin.ru'],
    ['https://tass.com/world/1', 'tass.com'],
    ['https://WWW.Example.ORG:8080/x', 'example.org'],
    ['https://en.wikipedia.org/wiki/Bridge', 'wikipedia.org'],
    ['https://en.com/', 'en.com'],
    ['no address', ''],
    [null, ''],
  ])('%s is %s', (address, host) => {
    expect(hostOf(address)).toBe(host);
  });
});
