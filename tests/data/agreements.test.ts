import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../data/build/knowledge.ts';
import { partsOf } from '../../utils/record/model/day.ts';

const { agreements, places, organisations } = loadKnowledge('data');
const ids = new Set([...places, ...organisations].map(({ id }) => id));

describe('data/agreements', () => {
  it('names the parties by places and organisations of the data', () => {
    const dangling = agreements.flatMap(({ id, parties }) =>
      parties.filter((party) => !ids.has(party)).map((party) => `${id}: ${party}`),
    );
    expect(agreements.length).toBeGreaterThan(0);
    expect(dangling).toEqual([]);
  });

  it('gives every agreement the day it was made', () => {
    expect(agreements.filter(({ date }) => partsOf(date ?? '')?.day == null).map(({ id }) => id)).toEqual([]);
  });

  it('gives no name to two agreements, nor twice to one', () => {
    const names = agreements.flatMap(({ name, names: others }) => [name, ...others].map((each) => each.toLowerCase()));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('has no party twice', () => {
    expect(agreements.filter(({ parties }) => new Set(parties).size < parties.length).map(({ id }) => id)).toEqual([]);
  });
});
