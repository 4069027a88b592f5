import type { HeldDocument } from '../model/held.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Reading } from '../model/reading.ts';

/** The names that a report of a meeting brings along, whoever spoke of what: who met, for which countries, where. */
export function ownNames(reading: Reading, { people, place, met }: HeldDocument, knowledge: Knowledge): string[] {
  const ids = new Set([...people, ...(reading.meeting?.people ?? [])]);
  const present = [...knowledge.people, ...reading.met, ...met].filter(({ id }) => ids.has(id));
  const countries = new Set(present.flatMap(({ offices }) => offices.map(({ of }) => of)));
  return [
    ...present.map(({ name }) => name),
    ...knowledge.places.filter(({ id }) => countries.has(id)).map(({ name }) => name),
    ...[place, reading.place, reading.meeting?.place].flatMap((where) => where ?? []),
  ];
}
