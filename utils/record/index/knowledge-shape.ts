import type { Agreement, Knowledge, Office, Organisation, Person, Place } from '../model/knowledge.ts';
import { asPart, type Steps } from './in-steps.ts';
import { array, day, listInSteps, nullable, object, oneOf, type Shape, text } from './shapes.ts';

const office: Shape<Office> = object<Office>({
  title: text,
  of: nullable(text),
  full: text,
  names: array(text),
  from: day,
  to: nullable(day),
});

/** A person from outside: of a pack, or of a document that introduces them. */
export const personShape: Shape<Person> = object<Person>({
  id: text,
  name: text,
  surname: text,
  names: array(text),
  gender: nullable(oneOf('f', 'm')),
  offices: array(office),
});

const place: Shape<Place> = object<Place>({
  id: text,
  name: text,
  kind: oneOf('country', 'region', 'city', 'residence', 'body of water', 'continent'),
  names: array(text),
  adjectives: array(text),
  in: nullable(text),
});

const organisation: Shape<Organisation> = object<Organisation>({ id: text, name: text, names: array(text) });

const agreement: Shape<Agreement> = object<Agreement>({
  id: text,
  name: text,
  names: array(text),
  kind: oneOf('declaration', 'statement', 'treaty', 'memorandum', 'road map', 'agreement'),
  date: nullable(day),
  parties: array(text),
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
