import { describe, expect, it } from 'vitest';
import { joinKnowledge, knowledgeWithMet } from '../../../utils/record/index/join-knowledge.ts';
import type { Knowledge, Office, Person } from '../../../utils/record/model/knowledge.ts';
import { heldExample, NO_KNOWLEDGE } from './held-example.ts';

const minister: Office = { title: 'Minister', of: null, full: 'Minister', names: [], from: '2010', to: null };
const ada: Person = {
  id: 'ada-novak',
  name: 'Ada Novak',
  surname: 'Novak',
  names: ['A. Novak'],
  gender: null,
  offices: [minister],
};
const of = (...people: Person[]): Knowledge => ({ ...NO_KNOWLEDGE, people });

describe('joined knowledge', () => {
  it('has a person of two packs once, with the names of both', () => {
    const other: Person = { ...ada, names: ['Ада Новак', 'A. Novak'], gender: 'f', offices: [] };
    expect(joinKnowledge([of(ada), of(other)]).people).toEqual([
      { ...ada, names: ['A. Novak', 'Ада Новак'], gender: 'f', offices: [minister] },
    ]);
  });

  it('ends an office that the earlier word leaves open, and adds those that it lacks', () => {
    const ended = { ...minister, to: '2014-05-01' };
    const mayor = { ...minister, title: 'Mayor', full: 'Mayor', from: '2014-05-02' };
    expect(joinKnowledge([of(ada), of({ ...ada, offices: [ended, mayor] })]).people[0]?.offices).toEqual([
      ended,
      mayor,
    ]);
  });

  it('takes the earlier word where two differ: a pack repeats what was known when it was built', () => {
    const updated = { ...ada, name: 'Ada Novak-Ray', offices: [{ ...minister, to: '2014-05-01' }] };
    const stale = { ...ada, offices: [{ ...minister, to: '2013' }] };
    expect(joinKnowledge([of(updated), of(stale)]).people).toEqual([updated]);
  });

  it('is the same entry where both say the same', () => {
    expect(joinKnowledge([of(ada), of(structuredClone(ada))]).people[0]).toBe(ada);
  });

  it('joins places, organisations and agreements by id too', () => {
    const place = { id: 'oslo', name: 'Oslo', kind: 'city', names: ['Осло'], adjectives: [], in: null } as const;
    const agreement = { id: 'x', name: 'X', names: ['Y'], kind: 'treaty', date: null, parties: [] } as const;
    const organisation = { id: 'un', name: 'UN', names: [] };
    const part = { people: [], places: [place], organisations: [organisation], agreements: [agreement] };
    const more = {
      ...part,
      places: [{ ...place, names: ['Kristiania'] }],
      agreements: [{ ...agreement, names: ['Z'], date: '2015' }],
    };
    expect(joinKnowledge([part, more])).toEqual({
      people: [],
      places: [{ ...place, names: ['Осло', 'Kristiania'] }],
      organisations: [organisation],
      agreements: [{ ...agreement, names: ['Y', 'Z'], date: '2015' }],
    });
  });

  it('takes in people whom documents introduce, unless they are known', () => {
    const stranger = { ...ada, id: 'ivo-met', name: 'Ivo Met' };
    const document = heldExample('text:x', [], { met: [stranger, { ...ada, name: 'Somebody Else' }] });
    expect(knowledgeWithMet([document], of(ada)).people.map(({ name }) => name)).toEqual(['Ivo Met', 'Ada Novak']);
  });

  it('lets a stranger hold an office from the first day that a document tells to the last', () => {
    const on = (from: string): Person => ({ ...ada, id: 'ivo-met', offices: [{ ...minister, from }] });
    const documents = ['2015-03-02', '2014-01-01', '2016-07-01'].map((day) => heldExample(day, [], { met: [on(day)] }));
    expect(knowledgeWithMet(documents, of(ada)).people[0]?.offices).toEqual([
      { ...minister, from: '2014-01-01', to: '2016-07-01' },
    ]);
  });
});
