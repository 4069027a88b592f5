import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../utils/cli/measure/random.ts';
import { segmentOf } from '../../../utils/record/index/in-memory.ts';
import { joinPacks } from '../../../utils/record/index/open.ts';
import { openPack, writePack } from '../../../utils/record/index/pack.ts';
import { fingerprintsOf } from '../../../utils/record/match/fingerprints.ts';
import type { HeldDocument } from '../../../utils/record/model/held.ts';
import type { OpenRecord } from '../../../utils/record/model/record.ts';
import { termsOf } from '../../../utils/record/text/terms.ts';
import { heldExample, NO_KNOWLEDGE } from './held-example.ts';

const WORDS =
  'bridge harbour ferry lamp school road pear honey loom mill lighthouse pass snow map coast bakery train basket'.split(
    ' ',
  );
const random = seededRandom(11);
const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
/** Words of a small vocabulary, each rarer than the one before it, so that lists of all lengths come up. */
const sentence = (): string =>
  `${Array.from({ length: 4 + Math.floor(random() * 9) }, () => WORDS[Math.floor(random() ** 2 * WORDS.length)]).join(' ')}.`;
const document = (id: string, sentences: number): HeldDocument =>
  heldExample(id, Array.from({ length: sentences }, sentence), { date: `20${10 + Math.floor(random() * 9)}` });

const opened = (documents: readonly HeldDocument[]) =>
  openPack(writePack({ name: 'x', licence: 'x', documents, knowledge: NO_KNOWLEDGE }));
const joined = (...packs: readonly (readonly HeldDocument[])[]): OpenRecord => joinPacks(packs.map(opened));

/** Everything that a record answers, for questions of all kinds. */
function answers(record: OpenRecord, documents: readonly HeldDocument[]) {
  const questions = seededRandom(5);
  const among = new Set(documents.filter((_, at) => at % 3 !== 0).map(({ id }) => id));
  const queries = Array.from({ length: 20 }, () =>
    termsOf(Array.from({ length: 5 }, () => WORDS[Math.floor(questions() * WORDS.length)]).join(' ')),
  );
  return {
    ids: record.documents.map(({ id }) => id),
    texts: documents.map(({ id }) => record.open(id)?.text),
    found: queries.flatMap((terms) => [
      record.search({ terms, limit: 7 }),
      record.search({ terms, limit: 500, among }),
      record.search({ terms: terms.slice(0, 1), limit: 10_000 }),
    ]),
    frequencies: [...WORDS, 'nowhere', ''].map((word) => record.frequency(termsOf(word)[0] ?? '')),
    containing: [...record.containing(fingerprintsOf(documents.map(({ text }) => text?.join(' ')).join(' ')))].sort(),
  };
}

describe('segments joined', () => {
  const small = Array.from({ length: 60 }, (_, at) => document(`text:${at}`, 1 + Math.floor(random() * 40)));
  const large = document('text:large', 2100);

  it.each<[string, readonly (readonly HeldDocument[])[]]>([
    ['many of one document', small.map((each) => [each])],
    ['many small ones beside a large one', [[large], ...small.map((each) => [each])]],
    ['a small one beside a large one', [[large], small.slice(0, 1)]],
    ['some with several documents, one without any', [small.slice(0, 20), [], small.slice(20, 21), small.slice(21)]],
    ['some that share documents', [small.slice(0, 30), small.slice(20, 50), ...small.slice(25).map((each) => [each])]],
  ])('answer as one with all the documents would: %s', (_, packs) => {
    const documents = [...new Map(packs.flat().map((each) => [each.id, each])).values()];
    expect(answers(joined(...packs), documents)).toEqual(answers(joined(documents), documents));
  });

  it('answer the same in whatever order they come', () => {
    const packs = [[large], ...small.map((each) => [each])];
    const all = packs.flat();
    expect(answers(joined(...[...packs].reverse()), all)).toEqual(answers(joined(...packs), all));
  });

  it('tell from which of them a document is, merged or not', () => {
    const record = joined(small.slice(0, 1), [large], small.slice(0, 3), small.slice(3, 4));
    expect(['text:0', 'text:large', 'text:2', 'text:3'].map((id) => record.packOf(id))).toEqual([0, 1, 2, 3]);
  });

  it('give the whole text of a kept page where a pack has an abstract', () => {
    const whole = small[0]!;
    const abstract = { ...whole, whole: false, text: null, statements: [], leads: 0 };
    const record = joined([abstract, ...small.slice(1, 3)], [whole], [pick(small.slice(4))]);
    expect(record.open(whole.id)).toEqual(whole);
    expect(record.packOf(whole.id)).toBe(1);
  });

  it('count a document once that stands in two of them', () => {
    const [one] = [segmentOf(small.slice(0, 1), new Map())];
    expect(one.statements.lengths.length).toBeGreaterThan(0);
    const record = joined(small.slice(0, 1), small.slice(0, 1), small.slice(0, 1));
    expect(record.frequency('').of).toBe(one.statements.lengths.length);
    const prints = fingerprintsOf(small[0]!.text!.join(' '));
    expect(record.containing(prints)).toEqual(new Map([['text:0', prints.length]]));
  });
});
