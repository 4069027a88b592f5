import { describe, expect, it } from 'vitest';
import { keptDocuments, packed } from '../../../utils/cli/bench/kept-pages.ts';
import { openPacks } from '../../../utils/record/index/open.ts';
import type { Person } from '../../../utils/record/model/knowledge.ts';

const person = (first: string, surname: string): Person => ({
  id: surname.toLowerCase(),
  name: `${first} ${surname}`,
  surname,
  names: [],
  gender: null,
  offices: [{ title: 'Mayor', of: null, full: 'Mayor of Upper Town', names: [], from: '2020', to: null }],
});

const knowledge = {
  people: [person('Ada', 'Quill'), person('Bron', 'Tarn')],
  places: [{ id: 'mellow', name: 'Mellow', kind: 'country', in: null, names: [], adjectives: [] }] as const,
  organisations: [],
  agreements: [],
};

describe('the pages that a bench keeps', () => {
  const documents = keptDocuments(12, 300, knowledge);

  it('are as many as asked for, each a document of its own of some length', () => {
    expect(new Set(documents.map(({ id }) => id)).size).toBe(12);
    for (const { text } of documents) {
      expect(text?.join(' ').split(' ').length).toBeGreaterThan(200);
      expect(text?.join(' ').split(' ').length).toBeLessThan(400);
    }
  });

  it('are the same each time', () => {
    expect(keptDocuments(12, 300, knowledge)).toEqual(documents);
  });

  it('are opened one by one as they are in one pack', () => {
    const apart = openPacks(documents.map((document) => packed([document])));
    const together = openPacks([packed(documents)]);
    expect(apart.documents).toEqual(together.documents);
    expect(apart.frequency('mellow')).toEqual(together.frequency('mellow'));
    expect(apart.frequency('mellow').statements).toBeGreaterThan(0);
  });
});
