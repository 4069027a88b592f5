import { describe, expect, it } from 'vitest';
import { hold } from '../../../utils/record/index/hold.ts';
import { openPacks, openRecordOf } from '../../../utils/record/index/open.ts';
import { openPack, writePack } from '../../../utils/record/index/pack.ts';
import type { Article } from '../../../utils/record/model/article.ts';
import type { HeldDocument } from '../../../utils/record/model/held.ts';
import type { Knowledge, Person } from '../../../utils/record/model/knowledge.ts';
import { compileLexicon } from '../../../utils/record/reading/lexicon.ts';
import { read } from '../../../utils/record/reading/read.ts';
import { contextOf } from '../../../utils/record/record.ts';
import { NO_KNOWLEDGE } from './held-example.ts';

const talks = (number: number, published: string, text: readonly string[]): Article => ({
  id: `text:${number}`,
  address: `https://example.org/${number}`,
  site: null,
  kind: 'article',
  language: 'en',
  title: `Talks on the ferry, ${number}`,
  published,
  place: null,
  text,
  leads: 0,
  strong: null,
  headings: null,
});

const first = talks(1, '2021-03-01', [
  'President of Ruritania Anna Example: Good afternoon, colleagues.',
  'The ferry across the Eisel carried 40,000 passengers last year, and it needs a new engine.',
  'Prime Minister of Graustark Otto Muster: Graustark will pay for half of the engine of the ferry.',
]);
const second = talks(2, '2022-05-01', [
  'President of Ruritania Anna Example: We have met before.',
  'The ferry has its new engine, and carried 55,000 passengers last year.',
]);
const page = talks(3, '2022-04-01', [
  'Anna Example met Otto Muster. The ferry across the Eisel carries more passengers than ever, Anna Example said.',
  'Half of the engine of the ferry was paid for by Graustark, Otto Muster added.',
]);

const held = (article: Article, knowledge: Knowledge = NO_KNOWLEDGE): HeldDocument =>
  hold(read(article, compileLexicon(knowledge)), 'CC BY 4.0')!;
const packed = (documents: readonly HeldDocument[], knowledge: Knowledge = NO_KNOWLEDGE) =>
  writePack({ name: 'Ruritania', licence: 'CC BY 4.0', documents, knowledge });
const contextBeside = (...packs: readonly Uint8Array[]) => {
  const record = openPacks(packs);
  return contextOf(page, compileLexicon(record.knowledge), record);
};

describe('people whom nobody knew', () => {
  const context = contextBeside(packed([held(first)]));

  it('are known by the labels of a pack', () => {
    const [anna, otto] = ['Anna Example', 'Otto Muster'];
    const people = context.mentions.filter(({ kind, resolved }) => kind === 'person' && resolved);
    expect(people.map(({ name }) => name)).toEqual([anna, otto, anna, otto]);
    expect(contextBeside().mentions.filter(({ resolved }) => resolved)).toEqual([]);
  });

  it('stand in the context with what they said, and in which office', () => {
    expect(context.earlier.flatMap(({ statements }) => statements)).toContainEqual(
      expect.objectContaining({
        speaker: 'Anna Example',
        office: 'President of Ruritania',
        quote: 'The ferry across the Eisel carried 40,000 passengers last year, and it needs a new engine.',
        same: 'speaker',
      }),
    );
    expect(context.meetings.map(({ people, relation }) => [relation, people])).toContainEqual([
      'same people',
      ['Anna Example', 'Otto Muster'],
    ]);
  });
});

describe('a person of two packs', () => {
  const [one, two] = [packed([held(first)]), packed([held(second)])];
  const officesIn = (knowledge: Knowledge) => knowledge.people.find(({ id }) => id === 'anna-example')?.offices;

  it('is one, in office from the first day that either tells to the last', () => {
    const { knowledge } = openPacks([one, two]);
    expect(knowledge.people.map(({ id }) => id)).toEqual(['anna-example', 'otto-muster']);
    expect(officesIn(knowledge)).toMatchObject([
      { full: 'President of Ruritania', from: '2021-03-01', to: '2022-05-01' },
    ]);
  });

  it.each([
    ['the one pack and the other', [one, two]],
    ['both and a pack with both', [one, two, packed([held(first), held(second)])]],
    ['a pack that was built without the stranger in it', [packed([]), one, two]],
  ])('is known as from one pack with everything: %s', (_, packs) => {
    const together = packed([held(first), held(second)]);
    expect(openPacks(packs).knowledge).toEqual(openPacks([together]).knowledge);
    expect(contextBeside(...packs)).toEqual(contextBeside(together));
  });

  it('is no stranger where another pack knows them', () => {
    const anna: Person = {
      id: 'anna-example',
      name: 'Anna Example',
      surname: 'Example',
      names: ['Анна Экзампле'],
      gender: 'f',
      offices: [{ title: 'President', of: null, full: 'President', names: [], from: '2019', to: null }],
    };
    const knowing = packed([], { ...NO_KNOWLEDGE, people: [anna] });
    for (const packs of [
      [one, knowing, two],
      [knowing, one, two],
    ]) {
      expect(openPacks(packs).knowledge.people.find(({ id }) => id === 'anna-example')).toEqual(anna);
    }
  });

  it('is one in packs that are imported and pages that are kept', () => {
    const record = openRecordOf({
      bundled: openPack(packed([])),
      packs: [openPack(one)],
      kept: [openPack(two), openPack(one)],
    });
    expect(record.documents.map(({ id }) => id)).toEqual(['text:1', 'text:2']);
    expect(officesIn(record.knowledge)).toHaveLength(1);
    expect(record.packOf('text:2')).toBe(2);
  });

  it('is known from the bundled pack where its documents are left out', () => {
    const parts = { bundled: openPack(one), packs: [openPack(two)], kept: [] };
    expect(openRecordOf({ ...parts, withBundled: false }).documents.map(({ id }) => id)).toEqual(['text:2']);
    expect(openRecordOf({ ...parts, withBundled: false }).knowledge).toEqual(openRecordOf(parts).knowledge);
  });
});
