// @vitest-environment happy-dom
import '../support/speak.ts';

import { afterEach, describe, expect, it } from 'vitest';
import { HeldPage, type Telling } from '../../components/read/held-page.tsx';
import { NoPage } from '../../components/read/no-page.tsx';
import type { HeldDocument, HeldStatement, Origin } from '../../utils/record/model/held.ts';
import { speak } from '../support/speak.ts';
import { HEADS } from '../support/talks-context.ts';
import { draw, expectAccessible, textsOf } from './support.ts';

const [head] = HEADS;
if (!head) throw new Error('the fixture has documents');
const held: HeldDocument = {
  ...head,
  text: ['The two met in the city.', 'Ada: It is a pleasure. We have much to discuss.'],
  leads: 1,
  statements: [],
  quantities: [],
  meetings: [],
  agreements: [],
  steps: [],
  met: [],
};
const statement: HeldStatement = {
  ...{ quote: 'It is a pleasure.', person: null, speaker: 'Ada', office: null, form: 'said', paragraph: 1, turn: 0 },
};

type Given = { held?: Partial<HeldDocument>; origin?: Origin; quote?: string; drawn?: number; telling?: Telling };

const show = ({ held: over = {}, origin = { by: 'bundled' }, quote = '', drawn = 99, telling }: Given = {}) =>
  draw(<HeldPage held={{ ...held, ...over }} origin={origin} quote={quote} drawn={drawn} telling={telling ?? null} />);

afterEach(async () => {
  speak('en');
  await expectAccessible(document.body);
});

describe('a held document', () => {
  it('has the title, the day, the place, the text, the source and the licence', () => {
    const holder = show();
    expect(textsOf(holder, 'h1')).toEqual(['Meeting with President of Azerbaijan Ilham Aliyev']);
    expect(textsOf(holder, '.when')).toEqual(['26 Nov 2021 · Sochi · kremlin.ru']);
    expect(textsOf(holder, '.words')).toEqual(held.text);
    expect(textsOf(holder, 'footer p')).toEqual([
      'Source: http://en.kremlin.ru/events/president/news/67199',
      'Licence: CC BY 4.0',
    ]);
  });

  it.each<[string, Origin, string]>([
    ['with the extension', { by: 'bundled' }, 'Bundled with the extension'],
    ['from a pack', { by: 'pack', name: 'City news' }, 'From the pack “City news”'],
    ['from a page', { by: 'reader', kept: '2022-03-01T12:00:00.000Z' }, 'Kept by you on 1 Mar 2022'],
  ])('tells that it came %s', (_name, origin, told) => {
    expect(textsOf(show({ origin }), '.kicker')).toEqual([told]);
  });

  it('names the day of publication where it is another than that of the event', () => {
    expect(textsOf(show({ held: { published: '2021-11-27' } }), '.when')).toEqual([
      '26 Nov 2021 · Sochi · kremlin.ru · published 27 Nov 2021',
    ]);
  });

  it('names no licence and no source that it doesn’t have', () => {
    expect(textsOf(show({ held: { licence: '', address: null } }), 'footer p')).toEqual([]);
  });

  it('links to no address but of the web', () => {
    expect(show({ held: { address: 'javascript:alert(1)' } }).querySelector('a')).toBeNull();
  });

  it('is called after its publisher where it has no title', () => {
    const holder = show({ held: { title: null, site: 'tass', host: 'tass.com', language: 'ru' } });
    expect(textsOf(holder, 'h1')[0]).toContain('TASS');
    expect(holder.querySelector('h1')?.lang).toBe('en');
  });

  it('is drawn as far as it is asked to be', () => {
    expect(textsOf(show({ drawn: 1 }), '.words')).toEqual(['The two met in the city.']);
  });

  it('sets its lead apart', () => {
    expect(textsOf(show(), '.lead')).toEqual(['The two met in the city.']);
  });

  it('sets apart who begins to speak, and no other words before a colon', () => {
    const text = ['Ada: It is a pleasure.', 'Minister Ada: We agreed.', 'One thing is clear: Ada came.'];
    const holder = show({ held: { text, statements: [statement] } });
    expect(textsOf(holder, 'b')).toEqual(['Ada:', 'Minister Ada:']);
    expect(textsOf(holder, '.words')).toEqual(text);
  });
});

describe('the words that the reader came for', () => {
  it('are set apart, once', () => {
    const holder = show({ quote: 'We have much to discuss.' });
    expect(textsOf(holder, 'mark')).toEqual(['We have much to discuss.']);
    expect(holder.querySelectorAll('#sought')).toHaveLength(1);
  });

  it('are set apart in every paragraph that they stand in', () => {
    const holder = show({ quote: 'in the city. Ada: It is a pleasure.', held: { statements: [statement] } });
    expect(textsOf(holder, 'mark')).toEqual(['in the city.', 'Ada:', 'It is a pleasure.']);
    expect(textsOf(holder, '#sought')).toEqual(['in the city.']);
    expect([...holder.querySelectorAll('.words')].map((words) => words.textContent)).toEqual(held.text);
  });

  it('are told to be missing where they are', () => {
    const holder = show({ quote: 'Other words.' });
    expect(holder.querySelector('mark')).toBeNull();
    expect(textsOf(holder, '.note')[0]).toContain('“Other words.”');
  });
});

describe('a document of which only a record is held', () => {
  const abstract = { text: null, whole: false, statements: [{ ...statement, office: 'Head of the city' }] };

  it('shows the quotations, and says that cards need the text', () => {
    const holder = show({ held: abstract });
    expect(textsOf(holder, '.note')[0]).toContain('its text isn’t ours to ship. These are the quotations');
    expect(textsOf(holder, 'blockquote p')).toEqual(['It is a pleasure.', 'Ada, Head of the city']);
  });

  it('blames the pack that it came with', () => {
    const holder = show({ held: abstract, origin: { by: 'pack', name: 'City news' } });
    expect(textsOf(holder, '.note')[0]).toContain('The pack holds only a record');
  });

  it('says so where it has no quotation either', () => {
    expect(textsOf(show({ held: { ...abstract, statements: [] } }), '.note')[0]).toContain('It holds no quotations.');
  });

  it('sets apart the words that the reader came for', () => {
    expect(textsOf(show({ held: abstract, quote: 'a pleasure' }), '#sought')).toEqual(['a pleasure']);
  });
});

describe('what is told beside the text', () => {
  it.each<[Telling, string]>([
    ['gone', 'This document isn’t on the record any more. Its text stays here until you close the tab.'],
    ['site', 'Off for kremlin.ru.'],
    ['today', 'Off for today.'],
    ['failed', 'The record couldn’t be laid beside this document. Reload the page to try again.'],
  ])('has a sentence where it is %s', (telling, sentence) => {
    expect(textsOf(show({ telling }), '[role="status"]')).toEqual([sentence]);
  });

  it('is nothing where everything is as it should be', () => {
    expect(textsOf(show(), '[role="status"]')).toEqual(['']);
  });
});

describe('in place of a document', () => {
  it.each(['readMissing', 'readFailed'] as const)('stands a sentence and the way to the library: %s', (why) => {
    const holder = draw(<NoPage why={why} />);
    expect(textsOf(holder, 'p')).toHaveLength(2);
    expect(holder.querySelector('a')?.getAttribute('href')).toBe('/library.html#documents');
  });
});

describe('in Russian', () => {
  it('says what is ours in Russian, and the document in its own words', () => {
    speak('ru');
    const holder = show({ origin: { by: 'reader', kept: '2022-03-01T12:00:00.000Z' } });
    expect(textsOf(holder, '.kicker')).toEqual(['Сохранено вами 1 мар. 2022']);
    expect(holder.querySelector('.when')?.getAttribute('lang')).toBe('ru');
    expect(holder.querySelector('article')?.lang).toBe('en');
  });
});
