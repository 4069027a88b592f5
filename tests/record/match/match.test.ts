import { describe, expect, it } from 'vitest';
import { recordOf } from '../../../utils/record/index/in-memory.ts';
import { fingerprintsOf } from '../../../utils/record/match/fingerprints.ts';
import { matchReading } from '../../../utils/record/match/match.ts';
import type { Article } from '../../../utils/record/model/article.ts';
import type { Reading } from '../../../utils/record/model/reading.ts';
import { heldExample, NO_KNOWLEDGE } from '../index/held-example.ts';

const BRIDGE = `Engineers from both banks met on Tuesday to open the longest bridge of the valley, eleven years after the first
drawings were made. The mayor thanked the workers and said that forty thousand cars a day had crossed the old bridge, which was
never meant for more than nine thousand. A toll is not planned. The ferry will run until the autumn, for those who would rather
look at the water than at the lorries. Schools had the day off, and the choir of the lower town sang twice because the cable of
the microphone was broken when it sang first. The new bridge carries a railway too, though its trains will wait for two more years
until the tunnel on the northern side is dug, the minister explained. He did not want to say what the tunnel would cost.`;

const CALL = `The two presidents discussed by telephone the current state of bilateral relations and the schedule of upcoming
contacts, and agreed to maintain regular dialogue at various levels. The conversation was initiated by the side of`;

const bridge = heldExample('kremlin:101', BRIDGE.split('\n'), {
  site: 'kremlin',
  title: 'Opening of the longest bridge',
  date: '2015-03-03',
  published: '2015-03-04',
});
const call = heldExample('kremlin:102', [`${CALL} Norway, whose fishermen had asked for it.`], {
  site: 'kremlin',
  title: 'Telephone conversation with the President of Norway',
  date: '2015-04-01',
  published: '2015-04-01',
});
const closed = heldExample('tass.com:7', [], {
  text: null,
  whole: false,
  title: 'Weather report',
  date: '2015-05-05',
  published: '2015-05-05',
});
const WEATHER = `Rain is expected over the western provinces from Thursday evening, the weather service said in a bulletin that
warned fishermen of gusts up to ninety kilometres an hour. Ferries between the islands may be late or cancelled at short notice,
and travellers are asked to look at the boards before they leave home. The weekend will be dry again, if colder than the last.`;
const record = recordOf([bridge, call, closed], NO_KNOWLEDGE, new Map([['tass.com:7', fingerprintsOf(WEATHER)]]));

function reading(text: string, over: Partial<Article> = {}, more: Partial<Reading> = {}): Reading {
  const article: Article = {
    id: 'text:0000000000000000',
    address: null,
    site: null,
    kind: 'article',
    language: 'en',
    title: null,
    published: null,
    place: null,
    text: text === '' ? [] : [text.replace(/\s+/g, ' ')],
    leads: 0,
    strong: null,
    headings: null,
    ...over,
  };
  return {
    article,
    text: article.text.join(' '),
    kind: 'news',
    published: article.published,
    event: article.published,
    place: null,
    sentences: [],
    turns: [],
    voices: [],
    names: [],
    dates: [],
    meetings: [],
    agreements: [],
    quantities: [],
    steps: [],
    meeting: null,
    met: [],
    ...more,
  };
}

const words = BRIDGE.split(/\s+/);
const half = words.slice(0, words.length / 2).join(' ');
/** Every twelfth word is another: 8 % of them. */
const edited = words.map((word, at) => (at % 12 === 5 ? 'instead' : word)).join(' ');
const ELSEWHERE = Array.from({ length: 120 }, (_, at) => `other${at}`).join(' ');

describe('a page', () => {
  it.each([
    ['under its own address', reading(BRIDGE, { id: 'kremlin:101' }), 'kremlin:101', 'address', 1],
    ['half of it there under its address', reading(half, { id: 'kremlin:101' }), 'kremlin:101', 'address', 1],
    ['without text under a known address', reading('', { id: 'kremlin:101' }), 'kremlin:101', 'address', 0],
    [
      'in another language under a known address',
      reading('Инженеры с обоих берегов открыли самый длинный мост долины.', { id: 'kremlin:101', language: 'ru' }),
      'kremlin:101',
      'address',
      0,
    ],
    ['under an address that nobody knows', reading(BRIDGE), 'kremlin:101', 'text', 1],
    ['under the number of another document', reading(BRIDGE, { id: 'kremlin:102' }), 'kremlin:101', 'text', 1],
    ['cut to its half', reading(half), 'kremlin:101', 'text', 1],
    ['whose text is not held', reading(WEATHER), 'tass.com:7', 'text', 1],
  ] as const)('%s is recognised', (_, page, document, how, share) => {
    expect(matchReading(page, record)).toEqual({ document, how, share });
  });

  it.each([
    ['by its words', reading(edited), 'text'],
    ['at its address', reading(edited, { id: 'kremlin:101' }), 'address'],
  ] as const)('that was edited here and there is recognised %s, with a smaller share', (_, page, how) => {
    const match = matchReading(page, record);
    expect(match).toMatchObject({ document: 'kremlin:101', how });
    expect(match!.share).toBeGreaterThan(0.7);
    expect(match!.share).toBeLessThan(0.95);
  });

  it('that quotes half of what was said in a transcript is not that transcript', () => {
    const talks = recordOf([{ ...bridge, kind: 'transcript' }], NO_KNOWLEDGE);
    const report = `${half} ${ELSEWHERE.slice(0, half.length / 2)}`;
    expect(matchReading(reading(report), record)).toMatchObject({ document: 'kremlin:101', how: 'text' });
    expect(matchReading(reading(report), talks)).toBeNull();
    expect(matchReading(reading(BRIDGE), talks)).toMatchObject({ document: 'kremlin:101', how: 'text' });
  });

  it('has as its share the part of its words that the document has', () => {
    const match = matchReading(reading(`${BRIDGE} ${ELSEWHERE}`), record);
    expect(match).toMatchObject({ document: 'kremlin:101', how: 'text' });
    expect(match!.share).toBeCloseTo(words.length / (words.length + 120), 1);
  });

  it.each([
    ['with other words', reading(ELSEWHERE)],
    ['with other words at a known address', reading(ELSEWHERE, { id: 'kremlin:101' })],
    ['that quotes one sentence', reading(`${ELSEWHERE} ${words.slice(0, 20).join(' ')}`)],
    ['with the words in another order', reading([...words].reverse().join(' '))],
    ['without words', reading('')],
    ['that is a gallery at a known address', reading('', { id: 'kremlin:101' }, { kind: 'gallery' })],
    ['that is a listing with the words', reading(BRIDGE, {}, { kind: 'listing' })],
    [
      'of another call in the same courtesies',
      reading(`${CALL} Chad, where a well was dug.`, {
        id: 'kremlin:103',
        title: 'Telephone conversation with the President of Chad',
        published: '2015-06-01',
      }),
    ],
  ] as const)('%s is none of the record', (_, page) => {
    expect(matchReading(page, record)).toBeNull();
  });

  it('of the same title is recognised on the same day only', () => {
    const titled = { title: 'Opening of the Longest  Bridge' };
    expect(matchReading(reading(ELSEWHERE, { ...titled, published: '2015-03-03' }), record)).toEqual({
      document: 'kremlin:101',
      how: 'title',
      share: 0,
    });
    expect(matchReading(reading(ELSEWHERE, { ...titled, published: '2015-03-05' }), record)).toBeNull();
    expect(matchReading(reading(ELSEWHERE, { ...titled, published: '2015' }), record)).toBeNull();
    expect(matchReading(reading(ELSEWHERE, titled), record)).toBeNull();
  });
});
