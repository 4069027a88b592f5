import { describe, expect, it } from 'vitest';
import { checkKnowledge, idOf } from '../../data/build/check-knowledge.ts';
import { loadKnowledge } from '../../data/build/knowledge.ts';
import type { Knowledge, Office, Person, Place } from '../../utils/record/model/knowledge.ts';

const ada: Person = {
  id: 'ada-northwood',
  name: 'Ada Northwood',
  surname: 'Northwood',
  names: ['Ада Нортвуд'],
  gender: 'f',
  offices: [office('2001-02-03', '2005-01-01'), office('2005-01-01', null)],
};
const arcadia: Place = {
  id: 'arcadia',
  name: 'Arcadia',
  kind: 'country',
  names: [],
  adjectives: ['Arcadian'],
  in: null,
};
const sound: Knowledge = { people: [ada], places: [arcadia], organisations: [], agreements: [] };

function office(from: string, to: string | null): Office {
  return { title: 'President', of: 'arcadia', full: 'President of Arcadia', names: [], from, to };
}

const withPerson = (change: Partial<Person>): Knowledge => ({ ...sound, people: [{ ...ada, ...change }] });
const withPlace = (change: Partial<Place>): Knowledge => ({ ...sound, places: [{ ...arcadia, ...change }] });

describe('checkKnowledge', () => {
  it('finds nothing wrong with sound knowledge', () => {
    expect(checkKnowledge(sound)).toEqual([]);
  });

  it.each([
    ['a day that the calendar lacks', withPerson({ offices: [office('2001-02-30', null)] }), /ada-northwood.*from/],
    ['an office that ends before it begins', withPerson({ offices: [office('2001', '2000-12')] }), /ends before/],
    ['offices out of order', withPerson({ offices: [office('2005', '2006'), office('2001', '2002')] }), /offices\[1\]/],
    [
      'the same office twice at once',
      withPerson({ offices: [office('2001', '2006'), office('2004', null)] }),
      /overlaps/,
    ],
    ['an office of nowhere', withPerson({ offices: [{ ...office('2001', null), of: 'utopia' }] }), /"utopia"/],
    ['a surname that no name has', withPerson({ surname: 'Southwood' }), /surname/],
    ['a file that is called otherwise', withPerson({ id: 'ada' }), /ada-northwood\.json/],
    ['a name given twice', withPerson({ names: ['Ada Northwood'] }), /twice/],
    [
      'a name that two things share',
      withPlace({ names: ['Ада Нортвуд'] }),
      /places\/arcadia.*people\/ada|people\/ada.*places\/arcadia/,
    ],
    ['a place that lies nowhere', withPlace({ kind: 'city', in: 'utopia' }), /"utopia"/],
  ])('names %s', (_, knowledge, problem) => {
    expect(checkKnowledge(knowledge).join('\n')).toMatch(problem);
  });

  it('makes an id of a name with diacritics and signs', () => {
    expect(idOf("Cöte d'Ør+")).toBe('cote-d-or-plus');
  });
});

describe('the knowledge that the bundled pack brings', () => {
  it('is sound', () => {
    expect(checkKnowledge(loadKnowledge('data'))).toEqual([]);
  });
});
