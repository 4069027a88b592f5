import { describe, expect, it } from 'vitest';
import { checkPack } from '../../../utils/record/index/check-pack.ts';
import { recordOf } from '../../../utils/record/index/in-memory.ts';
import { openPacks } from '../../../utils/record/index/open.ts';
import { openPack, type PackContent, writePack } from '../../../utils/record/index/pack.ts';
import { PackError } from '../../../utils/record/index/pack-error.ts';
import { fingerprintsOf } from '../../../utils/record/match/fingerprints.ts';
import type { HeldDocument } from '../../../utils/record/model/held.ts';
import type { Person } from '../../../utils/record/model/knowledge.ts';
import { termsOf } from '../../../utils/record/text/terms.ts';
import { heldExample } from './held-example.ts';

const ada: Person = {
  id: 'ada-novak',
  name: 'Ada Novak',
  surname: 'Novak',
  names: ['Ада Новак'],
  gender: 'f',
  offices: [{ title: 'Minister', of: null, full: 'Minister of Transport', names: [], from: '2014-01-01', to: null }],
};

const bridge: HeldDocument = {
  ...heldExample('text:bridge', ['The bridge will carry 40,000 cars a day.', 'We opened it in May, and it stands.']),
  quantities: [
    {
      statement: 0,
      exact: '40,000 cars',
      value: 40000,
      unit: null,
      counted: 'cars',
      period: 'a day',
      hedge: null,
      trail: 'cars',
    },
  ],
  meetings: [
    { statement: null, exact: '', date: '2015-02', kind: 'talks', place: null, people: ['ada-novak'], by: 'relation' },
  ],
  agreements: [
    { statement: 1, exact: 'it', agreement: 'new:bridge treaty', name: 'Bridge Treaty', date: null, parties: [] },
  ],
  steps: [{ agreement: 'new:bridge treaty', date: '2015', step: 'carried out', quote: 'We opened it in May' }],
  met: [{ ...ada, id: 'ivo-met', name: 'Ivo Met' }],
};
const closed = heldExample('text:closed', ['“Nobody was hurt” – 3 of them, naïve'], {
  text: null,
  whole: false,
  date: '2016',
  title: null,
});
const closedPrints = fingerprintsOf(
  'the words of this report are not held, only what is left of them when they are hashed',
);

const content: PackContent = {
  name: 'Bridges',
  licence: 'CC BY 4.0',
  documents: [bridge, closed],
  knowledge: { people: [ada], places: [], organisations: [], agreements: [] },
  fingerprints: new Map([['text:closed', closedPrints]]),
};
const bytes = writePack(content);

describe('a pack', () => {
  it('gives back what went into it', () => {
    const pack = openPack(bytes);
    expect(pack).toMatchObject({ name: 'Bridges', licence: 'CC BY 4.0' });
    expect([0, 1].map((place) => pack.segment.open(place))).toEqual([bridge, closed]);
    expect(pack.knowledge.people.map(({ id }) => id)).toEqual(['ivo-met', 'ada-novak']);
    expect(pack.knowledge.people[1]).toEqual(ada);
  });

  it('is the same bytes each time', () => {
    expect(writePack(content)).toEqual(bytes);
  });

  it('is searched as the documents at hand are', () => {
    const [opened, atHand] = [openPacks([bytes]), recordOf(content.documents, content.knowledge, content.fingerprints)];
    const query = { terms: termsOf('how many cars does the bridge carry, and was anybody hurt'), limit: 5 };
    expect(opened.search(query).length).toBeGreaterThan(1);
    expect(opened.search(query)).toEqual(atHand.search(query));
    expect(opened.containing(closedPrints)).toEqual(new Map([['text:closed', closedPrints.length]]));
    expect(opened.documents.map(({ id }) => id)).toEqual(atHand.documents.map(({ id }) => id));
  });

  it('opens at any place in memory', () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(openPacks([shifted.subarray(3)]).open('text:bridge')).toEqual(bridge);
  });

  it('may hold no document', () => {
    const empty = openPacks([writePack({ ...content, documents: [] })]);
    expect(empty.documents).toEqual([]);
    expect(empty.search({ terms: ['bridge'], limit: 1 })).toEqual([]);
  });

  it.each<[string, Partial<PackContent>, RegExp]>([
    ['a name of a page', { name: 'x'.repeat(1001) }, /pack\.name is not a text of at most 1000 characters/],
    [
      'a document of 9 MB',
      { documents: [{ ...bridge, text: ['x'.repeat(9e6)] }] },
      /"document" of the pack has \d+ bytes/,
    ],
    ['200,000 documents', { documents: Array(200_000).fill(bridge) }, /has 200000 documents, more than/],
  ])('is not written where it could not be read again: %s', (_, more, message) => {
    expect(() => writePack({ ...content, ...more })).toThrow(PackError);
    expect(() => writePack({ ...content, ...more })).toThrow(message);
  });

  it('stands checked when whole', () => {
    expect(checkPack(bytes).name).toBe('Bridges');
  });
});

describe('several packs', () => {
  const other = heldExample('text:other', ['The bridge is closed.'], { date: '2014' });
  const second = writePack({ ...content, documents: [bridge, other], fingerprints: new Map() });
  const record = openPacks([bytes, second]);

  it('are one record, each document in it once', () => {
    expect(record.documents.map(({ id }) => id)).toEqual(['text:other', 'text:bridge', 'text:closed']);
    expect(record.knowledge.people.map(({ id }) => id)).toEqual(['ivo-met', 'ada-novak']);
  });

  it('tell from which of them a document is', () => {
    expect(['text:bridge', 'text:other', 'text:nowhere'].map((id) => record.packOf(id))).toEqual([0, 1, null]);
  });

  it('score as one pack with all the documents would', () => {
    const together = openPacks([writePack({ ...content, documents: [bridge, other, closed] })]);
    const query = { terms: termsOf('the bridge carries cars'), limit: 9 };
    expect(record.search(query)).toEqual(together.search(query));
    expect(record.frequency(termsOf('bridge')[0]!)).toEqual({ statements: 2, of: 4 });
  });

  it('give the whole text where another has only an abstract', () => {
    const whole = heldExample('text:closed', ['Nobody was hurt.'], { date: '2016' });
    const opened = openPacks([bytes, writePack({ ...content, documents: [whole], fingerprints: new Map() })]);
    expect(opened.open('text:closed')).toEqual(whole);
    expect(opened.packOf('text:closed')).toBe(1);
    expect(opened.containing(closedPrints)).toEqual(new Map());
  });
});

/** What opening, checking and using a pack comes to: an error of ours, or nothing. Anything else is a failure. */
function use(file: Uint8Array): string | null {
  try {
    checkPack(file);
    return null;
  } catch (error) {
    if (error instanceof PackError) return error.message;
    throw error;
  }
}

/** The same without sums, as an opening later goes. */
function useUnchecked(file: Uint8Array): void {
  try {
    const record = openPacks([file]);
    for (const { id } of record.documents) record.open(id);
    record.search({ terms: termsOf('how many cars does the bridge carry'), limit: 5 });
    record.frequency(termsOf('cars')[0]!);
    record.containing(closedPrints);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
  }
}

describe('a damaged pack', () => {
  it.each([
    ['an empty file', new Uint8Array(), /does not begin like one/],
    ['a page instead', new TextEncoder().encode('<!doctype html>'.repeat(20)), /does not begin like one/],
    ['one cut in its header', bytes.slice(0, 20), /does not begin like one/],
    ['one cut in its directory', bytes.slice(0, 200), /cut short/],
    ['one that lacks the last byte', bytes.slice(0, -1), /cut short|bytes where/],
    ['one with something after it', new Uint8Array([...bytes, 0, 0, 0, 0, 0, 0, 0, 0]), /bytes where/],
    ['one of a later version', changed(8, 2), /version 2/],
    ['one with a directory said to be huge', changed(15, 0x7f), /directory of the pack claims/],
  ])('is refused: %s', (_, file, message) => {
    expect(use(file)).toMatch(message);
  });

  it('is refused wherever one byte is flipped', () => {
    const random = seeded(7);
    for (let round = 0; round < 300; round++) {
      const at = Math.floor(random() * bytes.length);
      const file = changed(at, (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8)));
      expect(use(file)).not.toBeNull();
      useUnchecked(file);
    }
  });

  it('is refused wherever it is cut', () => {
    for (let length = 0; length < bytes.length; length += 13) {
      expect(use(bytes.slice(0, length))).toMatch(/cut short|does not begin like one|bytes where/);
    }
  });
});

function changed(at: number, value: number): Uint8Array {
  const file = bytes.slice();
  file[at] = value;
  return file;
}

/** The same numbers between 0 and 1 in each run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
