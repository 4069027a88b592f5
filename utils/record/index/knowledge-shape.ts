import type { Agreement, Knowledge, Office, Organisation, Person, Place } from '../model/knowledge.ts';
import { array, day, nullable, object, oneOf, type Shape, text } from './shapes.ts';

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

/** Knowledge from outside. */
export const knowledgeShape: Shape<Knowledge> = object<Knowledge>({
  people: array(personShape),
  places: array(place),
  organisations: array(organisation),
  agreements: array(agreement),
});
