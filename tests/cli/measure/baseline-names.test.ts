import { describe, expect, it } from 'vitest';
import { namesByString } from '../../../utils/cli/measure/baseline-names.ts';
import type { Knowledge } from '../../../utils/record/model/knowledge.ts';

const place = (id: string, name: string, names: string[]) => ({
  id,
  name,
  kind: 'country' as const,
  names,
  adjectives: [],
  in: null,
});

const knowledge: Knowledge = {
  people: [],
  places: [place('norland', 'Norland', ['Republic of Norland']), place('nor', 'Nor', [])],
  organisations: [{ id: 'nu', name: 'Northern Union', names: ['NU'] }],
  agreements: [],
};

describe('namesByString', () => {
  it('finds the longest name at a place, whole words only', () => {
    const text = 'The Republic of Norland left the NU; Norlandia and the NUT stayed, so did Nor.';
    const found = namesByString(knowledge)(text).mentions ?? [];
    expect(found.map(({ span, name }) => [text.slice(span.start, span.end), name])).toEqual([
      ['Republic of Norland', 'Norland'],
      ['NU', 'Northern Union'],
      ['Nor', 'Nor'],
    ]);
  });
});
