import type { DocumentHead } from '../model/held.ts';
import type { Knowledge, PersonId, PlaceId } from '../model/knowledge.ts';
import type { Reading } from '../model/reading.ts';

const countriesByKnowledge = new WeakMap<Knowledge, ReadonlyMap<PersonId, readonly PlaceId[]>>();

/**
 * Tells which documents are of talks between the page's own countries, whoever speaks for them: "our trade" is theirs. Where all
 * speak for one country, none is: a cabinet sits together on every subject.
 */
export function ofSameCountries(
  { meeting, voices }: Pick<Reading, 'meeting' | 'voices'>,
  knowledge: Knowledge,
): (head: Pick<DocumentHead, 'people'>) => boolean {
  const known = countriesIn(knowledge);
  const countriesOf = (people: readonly PersonId[]) => new Set(people.flatMap((person) => known.get(person) ?? []));
  const ours = countriesOf([...(meeting?.people ?? []), ...voices.flatMap(({ person }) => person ?? [])]);
  if (ours.size < 2) return () => false;
  return ({ people }) => {
    const theirs = countriesOf(people);
    return theirs.size === ours.size && [...theirs].every((country) => ours.has(country));
  };
}

/** The countries that each person has held an office of. */
function countriesIn(knowledge: Knowledge): ReadonlyMap<PersonId, readonly PlaceId[]> {
  const known = countriesByKnowledge.get(knowledge);
  if (known) return known;
  const ids = new Set(knowledge.places.filter(({ kind }) => kind === 'country').map(({ id }) => id));
  const isCountry = (of: string | null): of is PlaceId => of !== null && ids.has(of);
  const countries = new Map(
    knowledge.people.map(({ id, offices }) => [id, offices.map(({ of }) => of).filter(isCountry)] as const),
  );
  countriesByKnowledge.set(knowledge, countries);
  return countries;
}
