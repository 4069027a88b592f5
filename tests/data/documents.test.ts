import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleOfFile, loadDocuments } from '../../data/build/documents.ts';
import { loadKnowledge } from '../../data/build/knowledge.ts';
import { BOUNDS } from '../../utils/record/index/abstract.ts';
import { fingerprintsFromHex } from '../../utils/record/index/abstract-file.ts';
import { countWords } from '../../utils/record/index/clauses.ts';
import { hold } from '../../utils/record/index/hold.ts';
import { fingerprintsOf, WINDOW } from '../../utils/record/match/fingerprints.ts';
import type { HeldDocument } from '../../utils/record/model/held.ts';
import { compileLexicon } from '../../utils/record/reading/lexicon.ts';
import { read } from '../../utils/record/reading/read.ts';
import { identify } from '../../utils/sites/registry.ts';

const DATA = resolve(import.meta.dirname, '../../data');
const knowledge = loadKnowledge(DATA);
const { whole, abstracts } = loadDocuments(join(DATA, 'documents'));
const held = whole.map((file) => hold(read(articleOfFile(file), compileLexicon(knowledge)), file.licence)!);
const documents: HeldDocument[] = [...held, ...abstracts.map(({ abstract }) => abstract)];
const known = new Set(
  [...knowledge.people, ...knowledge.places, ...knowledge.organisations, ...knowledge.agreements].map(({ id }) => id),
);

describe('the bundled documents', () => {
  it('are whole where their licence allows it, and abstracts where it does not', () => {
    expect(whole.map(({ licence }) => licence)).toEqual(whole.map(() => 'CC BY 4.0'));
    expect(abstracts.map(({ abstract }) => abstract.licence)).toEqual(abstracts.map(() => 'All rights reserved'));
    expect([whole.length, abstracts.length]).toEqual([3, 2]);
  });

  it.each([...whole, ...abstracts.map(({ abstract, provenance }) => ({ ...abstract, provenance }))])(
    '$id says where it comes from, and its id is its address',
    ({ id, address, site, licence, provenance, title, ...rest }) => {
      expect(Object.values({ licence, ...provenance }).every((each) => each.length > 2)).toBe(true);
      expect(identify(address ?? '')).toMatchObject({ id, site, address });
      const readme = readFileSync(join(DATA, 'README.md'), 'utf8');
      expect(readme).toContain(provenance.taken);
      expect(rest).toBeTruthy();
      expect(title === null || title.length > 5).toBe(true);
    },
  );

  it.each(documents)('$id names only people, places and agreements that are known', (document) => {
    const met = new Set(document.met.map(({ id }) => id));
    const people = [
      ...document.people,
      ...(document.meeting?.people ?? []),
      ...document.meetings.flatMap((each) => each.people),
      ...document.statements.flatMap(({ person }) => person ?? []),
    ];
    expect(people.filter((id) => !known.has(id) && !met.has(id))).toEqual([]);
    const named = [...document.agreements, ...document.steps].map(({ agreement }) => agreement);
    expect(named.filter((id) => !known.has(id) && !id.startsWith('new:'))).toEqual([]);
    expect(document.agreements.flatMap(({ parties }) => parties).filter((id) => !known.has(id))).toEqual([]);
  });

  it.each(held)('$id is quoted in its own words only', (document) => {
    const text = document.text!.join(' ');
    const quoted = [
      ...document.statements.map(({ quote }) => quote),
      ...document.steps.map(({ quote }) => quote),
      ...[...document.quantities, ...document.meetings, ...document.agreements].map(({ exact }) => exact),
    ];
    expect(quoted.length).toBeGreaterThan(20);
    expect(quoted.filter((words) => !text.includes(words))).toEqual([]);
  });
});

describe.each(abstracts)('the abstract $abstract.id', ({ abstract, words, fingerprints }) => {
  const quotes = abstract.statements.map(({ quote }) => quote);
  const prints = fingerprintsFromHex(fingerprints);

  it('holds no text, and few short quotations', () => {
    expect(abstract).toMatchObject({ whole: false, text: null });
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.length).toBeLessThanOrEqual(BOUNDS.quotations);
    expect(Math.max(...quotes.map(countWords))).toBeLessThanOrEqual(BOUNDS.words);
  });

  it('quotes no more of the document than it may', () => {
    expect(quotes.reduce((sum, quote) => sum + countWords(quote), 0)).toBeLessThanOrEqual(words * BOUNDS.share);
    // Winnowing keeps some two of each window and one: a document said to be much longer than its fingerprints tell would show here.
    expect((prints.length * (WINDOW + 1)) / 2 / words).toBeGreaterThan(0.8);
  });

  it('quotes words whose fingerprints it has', () => {
    const all = new Set(prints);
    for (const quote of quotes) {
      const own = [...fingerprintsOf(quote)];
      expect(own.length).toBeGreaterThan(0);
      expect(own.filter((print) => !all.has(print))).toEqual([]);
    }
  });

  it('shows no words beyond its quotations', () => {
    const inQuotes = (words: string) => words === '' || quotes.some((quote) => quote.includes(words));
    const shown = [
      ...[...abstract.quantities, ...abstract.meetings, ...abstract.agreements].map(({ exact }) => exact),
      ...abstract.steps.map(({ quote }) => quote),
    ];
    expect(shown.filter((words) => !inQuotes(words))).toEqual([]);
  });
});
