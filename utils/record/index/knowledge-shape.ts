import type { Agreement, Knowledge, Office, Organisation, Person, Place } from '../model/knowledge.ts';
import { asPart, type Steps } from './in-steps.ts';
import { array, day, label, listInSteps, nullable, object, oneOf, type Shape } from './shapes.ts';

const office: Shape<Office> = object<Office>({
  title: label,
  of: nullable(label),
  full: label,
  names: array(label),
  from: day,
  to: nullable(day),
});

/** A person from outside: of a pack, or of a document that introduces them. */
export const personShape: Shape<Person> = object<Person>({
  id: label,
  name: label,
  surname: label,
  names: array(label),
  gender: nullable(oneOf('f', 'm')),
  offices: array(office),
});

const place: Shape<Place> = object<Place>({
  id: label,
  name: label,
  kind: oneOf('country', 'region', 'city', 'residence', 'body of water', 'continent'),
  names: array(label),
  adjectives: array(label),
  in: nullable(label),
});

const organisation: Shape<Organisation> = object<Organisation>({ id: label, name: label, names: array(label) });

const agreement: Shape<Agreement> = object<Agreement>({
  id: label,
  name: label,
  names: array(label),
  kind: oneOf('declaration', 'statement', 'treaty', 'memorandum', 'road map', 'agreement'),
  date: nullable(day),
  parties: array(label),
});

const shapes = {
  people: array(personShape),
  places: array(place),
  organisations: array(organisation),
  agreements: array(agreement),
};

/** Knowledge from outside. */
export const knowledgeShape: Shape<Knowledge> = object<Knowledge>(shapes);

/** The same, cut into steps: for a pack that comes in, where much may be known. */
export function* knowledgeInSteps(given: Knowledge, where: string): Steps<Knowledge> {
  const people = yield* asPart(0, 0.6, listInSteps(given.people, personShape, `${where}.people`));
  const places = yield* asPart(0.6, 0.9, listInSteps(given.places, place, `${where}.places`));
  const bodies = listInSteps(given.organisations, organisation, `${where}.organisations`);
  const organisations = yield* asPart(0.9, 0.95, bodies);
  const agreements = yield* asPart(0.95, 1, listInSteps(given.agreements, agreement, `${where}.agreements`));
  return { people, places, organisations, agreements };
}
