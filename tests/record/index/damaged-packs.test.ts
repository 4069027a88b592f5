import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../utils/cli/measure/random.ts';
import { type CheckedPack, checkPack } from '../../../utils/record/index/check-pack.ts';
import { joinPacks } from '../../../utils/record/index/open.ts';
import { writePack } from '../../../utils/record/index/pack.ts';
import { PackError } from '../../../utils/record/index/pack-error.ts';
import { factsOfPack } from '../../../utils/record/index/pack-facts.ts';
import { fingerprintsOf } from '../../../utils/record/match/fingerprints.ts';
import type { Article } from '../../../utils/record/model/article.ts';
import type { HeldDocument } from '../../../utils/record/model/held.ts';
import { compileLexicon } from '../../../utils/record/reading/lexicon.ts';
import { contextOf } from '../../../utils/record/record.ts';
import { termsOf } from '../../../utils/record/text/terms.ts';
import {
  asText,
  blank,
  cut,
  type Damage,
  flipped,
  inDirectory,
  inJson,
  inSections,
  inserted,
  lost,
  misnumbered,
  misplaced,
  mistyped,
  reflipped,
  resized,
  swapped,
  without,
} from './damage.ts';
import { heldExample, NO_KNOWLEDGE } from './held-example.ts';

const SENTENCES = [
  'The ferry across the Eisel carried 40,000 passengers last year.',
  'We met the Ruritanian minister in spring, and agreed that the engine has to be mended.',
  'The road across the pass will be opened as soon as the snow has gone.',
];
const documentAt = (at: number): HeldDocument =>
  heldExample(`text:${at}`, [...SENTENCES, `That was said on day ${at}.`], {
    date: `2015-03-${10 + at}`,
    place: 'Strelsau',
    people: ['anna-example'],
    meeting: { date: '2015-03', kind: 'talks', place: 'Strelsau', people: ['anna-example'] },
    quantities: [
      {
        statement: 0,
        exact: '40,000 passengers',
        value: 40_000,
        unit: null,
        counted: 'passengers',
        period: 'a year',
        hedge: 'about',
        trail: 'passenger',
      },
    ],
    meetings: [
      { statement: 1, exact: 'met', date: '2015', kind: 'meeting', place: null, people: ['anna-example'], by: 'date' },
    ],
    agreements: [
      {
        statement: 1,
        exact: 'agreed',
        agreement: 'new:ferry',
        name: 'Ferry Accord',
        date: null,
        parties: ['ruritania'],
      },
    ],
    steps: [{ agreement: 'new:ferry', date: '2015-03', step: 'announced', quote: 'agreed' }],
    met: [
      {
        id: 'otto-muster',
        name: 'Otto Muster',
        surname: 'Muster',
        names: [],
        gender: 'm',
        offices: [{ title: 'Mayor', of: null, full: 'Mayor', names: [], from: '2015-03-01', to: null }],
      },
    ],
  });

const whole = writePack({
  name: 'Ferries',
  licence: 'CC BY 4.0',
  documents: Array.from({ length: 6 }, (_, at) => documentAt(at)),
  knowledge: {
    people: [
      {
        id: 'anna-example',
        name: 'Anna Example',
        surname: 'Example',
        names: ['А. Экзампле'],
        gender: 'f',
        offices: [],
      },
    ],
    places: [{ id: 'ruritania', name: 'Ruritania', kind: 'country', names: [], adjectives: ['Ruritanian'], in: null }],
    organisations: [{ id: 'ferry-board', name: 'Ferry Board', names: ['FB'] }],
    agreements: [{ id: 'pass', name: 'Pass Treaty', names: [], kind: 'treaty', date: '2014', parties: ['ruritania'] }],
  },
});

const PAGE: Article = {
  id: 'text:page',
  address: null,
  site: null,
  kind: 'article',
  language: 'en',
  title: 'On ferries',
  published: '2016-01-01',
  place: null,
  text: ['Anna Example and Otto Muster met again.', ...SENTENCES],
  leads: 0,
  strong: null,
  headings: null,
};

/** The reason for which a file is refused, or `null` where it is a pack after all; then all of it can be used. */
function refusal(file: Uint8Array): string | null {
  let pack: CheckedPack;
  try {
    pack = checkPack(file);
  } catch (error) {
    if (error instanceof PackError) return error.message;
    throw error;
  }
  useAll(pack);
  return null;
}

function useAll(pack: CheckedPack): void {
  expect(factsOfPack(pack).documents).toBe(6);
  const record = joinPacks([pack]);
  for (const { id } of record.documents) expect(record.open(id)?.statements).toHaveLength(4);
  for (const sentence of SENTENCES) {
    const found = record.search({ terms: termsOf(sentence), limit: 99 });
    for (const { document, statement } of found) expect(record.open(document)?.statements[statement]).toBeDefined();
    record.containing(fingerprintsOf(sentence));
  }
  contextOf(PAGE, compileLexicon(record.knowledge), record);
}

/** How many packs are damaged in a way, and whether the damage may leave a sound pack that says something else. */
type Row = readonly [what: string, times: number, damage: Damage, outcome: 'refused' | 'refused or sound'];

const ROWS: readonly Row[] = [
  ['cut', 12, cut, 'refused'],
  ['some bits flipped', 20, flipped, 'refused'],
  ['bytes put in', 8, inserted, 'refused'],
  ['bytes lost', 8, lost, 'refused'],
  ['sent as text', 1, asText, 'refused'],
  ['partly overwritten', 5, blank, 'refused'],
  ['two sections swapped, sums right', 10, swapped, 'refused'],
  ['a section left out, sums right', 6, without, 'refused'],
  ['an index longer or shorter, sums right', 10, resized, 'refused'],
  ['a number of an index changed, sums right', 20, misnumbered, 'refused or sound'],
  ['a bit flipped anywhere, sums right', 20, reflipped, 'refused or sound'],
  ['wrong types in the name and licence', 2, mistyped('pack'), 'refused'],
  ['wrong types in heads', 8, mistyped('heads'), 'refused'],
  ['wrong types in knowledge', 8, mistyped('knowledge'), 'refused'],
  ['wrong types among strangers', 2, mistyped('met'), 'refused'],
  ['wrong types in a document', 10, mistyped(3), 'refused'],
  ['a directory that lies, its sum right', 10, misplaced, 'refused'],
];

describe('packs damaged at random', () => {
  it.each(ROWS)('are refused, and nothing else happens: %s, %i times', (_, times, damage, outcome) => {
    const random = seededRandom(times);
    for (let round = 0; round < times; round++) {
      const reason = refusal(damage(whole, random));
      if (outcome === 'refused') expect(reason).toMatch(/\.$/);
    }
  });

  it('are 150 at least', () => {
    expect(ROWS.reduce((sum, [, times]) => sum + times, 0)).toBeGreaterThanOrEqual(150);
  });
});

const MILLION = 1_000_000;
const list = (item: string): string => `[${`${item},`.repeat(MILLION - 1)}${item}]`;
const emptyHead = '{"id":"x"}';

describe('a pack made to do harm, its sums right', () => {
  it.each<[string, Uint8Array, RegExp]>([
    ['a million heads', inJson(whole, 'heads', () => list(emptyHead)), /^heads\[0\]/],
    [
      'a million people',
      inJson(whole, 'knowledge', (json) => json.replace('[', `${list('{}')},"more":[`)),
      /^knowledge/,
    ],
    [
      'a million statements of one document',
      inJson(whole, 2, (json) => json.replace('"statements":[', `"statements":[${'[0,1,0,0,null],'.repeat(MILLION)}`)),
      /more than|statements, and 4 are indexed/,
    ],
    [
      'a million empty documents',
      inSections(whole, (sections) => sections.set('document offsets', new Uint8Array(4 * MILLION))),
      /document offsets/,
    ],
    [
      'a million terms',
      inSections(whole, (sections) => sections.set('term hashes', new Uint8Array(4 * MILLION))),
      /term offsets/,
    ],
    [
      'lists in lists in lists',
      inJson(whole, 'heads', () => '['.repeat(MILLION)),
      /"heads" is nested more than 32 deep/,
    ],
    [
      'no UTF-8',
      inSections(whole, (sections) => sections.set('pack', Uint8Array.of(0x22, 0xff, 0x22))),
      /^pack can't be read/,
    ],
    [
      'a name of a million letters',
      inJson(whole, 'pack', () => JSON.stringify({ name: 'x'.repeat(MILLION), licence: '' })),
      /"pack" has \d+ bytes/,
    ],
    [
      'more heads than are read',
      inJson(whole, 'heads', () => `[${' '.repeat(2 ** 26)}]`),
      /"heads" has \d+ bytes, more than/,
    ],
    ['a document twice', inJson(whole, 'heads', (json) => json.replace('text:1"', 'text:0"')), /twice/],
    [
      'a document in another’s place',
      inJson(whole, 'heads', (json) => json.replace('"whole":true', '"whole":false')),
      /says wrongly/,
    ],
    [
      'an address that would run',
      inJson(whole, 'heads', (json) => json.replace(/http:/, 'javascript:')),
      /http address/,
    ],
    [
      'words beyond the text',
      inJson(whole, 0, (json) => json.replace(/"statements":\[\[0,\d+/, '"statements":[[0,99999')),
      /beyond its text/,
    ],
    [
      'evidence that isn’t there',
      inJson(whole, 0, (json) => json.replace('"statement":0', '"statement":4')),
      /doesn't have/,
    ],
    ['a voice that isn’t there', inJson(whole, 0, (json) => json.replace(/(\[\[0,\d+,)0/, '$17')), /voice/],
    [
      'postings of statements that aren’t there',
      inSections(whole, (sections) => sections.get('postings')!.fill(0x7f)),
      /postings/,
    ],
    ['postings that never end', inSections(whole, (sections) => sections.get('postings')!.fill(0xff)), /postings/],
    ['a section twice', inDirectory(whole, (sections) => [...sections, sections[0]]), /twice|overlaps/],
    [
      'sections over one another',
      inDirectory(whole, (sections) => {
        sections[1]!.offset = 0;
      }),
      /SHA-256 differs|overlaps/,
    ],
    [
      'ten thousand sections',
      inDirectory(whole, (sections) =>
        Array.from({ length: 10_000 }, (_, at) => ({ ...sections[0], name: `more ${at}` })),
      ),
      /claims \d+ bytes|overlaps|no section/,
    ],
    ['no sections', inDirectory(whole, () => []), /bytes where|no section/],
  ])('is refused: %s', (_, file, reason) => {
    expect(refusal(file)).toMatch(reason);
  });

  it.each<[string, string | number, RegExp]>([
    ['the name and licence', 'pack', /^pack\.name/],
    ['heads', 'heads', /^heads\[0\]\.id/],
    ['knowledge', 'knowledge', /^knowledge\.people/],
    ['a document', 0, /text/],
  ])('gets nowhere with __proto__ in the place of %s', (_, part, reason) => {
    const file = inJson(whole, part, (json) =>
      json.startsWith('[') ? `[{"__proto__": ${json.slice(1, -1).split('},{')[0]}}}]` : `{"__proto__": ${json}}`,
    );
    expect(refusal(file)).toMatch(reason);
    expect(Object.hasOwn(Object.prototype, 'name')).toBe(false);
  });

  it('is taken without what it says beside __proto__', () => {
    const file = inJson(whole, 'pack', (json) => json.replace('{', '{"__proto__": {"evil": true}, "constructor": 1, '));
    expect(refusal(file)).toBeNull();
    expect(Object.keys(checkPack(file))).not.toContain('constructor');
    expect('evil' in checkPack(file)).toBe(false);
  });

  it('is refused before it is read where it is larger than any pack', () => {
    const huge = { length: 2 ** 30 + 1 } as Uint8Array;
    expect(() => checkPack(huge)).toThrow(/^The pack has 1073741825 bytes, more than/);
  });

  it('is refused where it knows nobody that it should: its lists are none', () => {
    const file = writePack({ name: 'x', licence: 'x', documents: [], knowledge: NO_KNOWLEDGE });
    expect(refusal(inJson(file, 'knowledge', () => '{"people":{"length":1000000000}}'))).toMatch(/^knowledge/);
  });
});
