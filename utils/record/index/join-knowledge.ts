import type { HeldDocument } from '../model/held.ts';
import type { Knowledge, Office, Person } from '../model/knowledge.ts';

/**
 * What several packs know, as one: people, places, organisations and agreements merge by id. Names add up; of an office that two
 * give with the same beginning, and of every other fact, the later pack's word stands.
 */
export function joinKnowledge(parts: readonly Knowledge[]): Knowledge {
  const [first, ...more] = parts;
  if (first && more.length === 0) return first;
  return {
    people: joinEach(
      parts.flatMap(({ people }) => people),
      joinPeople,
    ),
    places: joinEach(
      parts.flatMap(({ places }) => places),
      (a, b) => ({ ...a, ...b, names: union(a.names, b.names), adjectives: union(a.adjectives, b.adjectives) }),
    ),
    organisations: joinEach(
      parts.flatMap(({ organisations }) => organisations),
      (a, b) => ({ ...a, ...b, names: union(a.names, b.names) }),
    ),
    agreements: joinEach(
      parts.flatMap(({ agreements }) => agreements),
      (a, b) => ({ ...a, ...b, names: union(a.names, b.names) }),
    ),
  };
}

/**
 * Knowledge with the people whom documents themselves introduce; of one known already the given word stands. A document tells that
 * an office was held on its day, not since when or how long: so it counts from the first such day to the last.
 */
export function knowledgeWithMet(documents: readonly HeldDocument[], knowledge: Knowledge): Knowledge {
  const known = new Set(knowledge.people.map(({ id }) => id));
  const met = documents.flatMap((document) => document.met).filter(({ id }) => !known.has(id));
  const people = joinEach(met, joinPeople).map((person) => ({ ...person, offices: spanOffices(person.offices) }));
  return { ...knowledge, people: [...people, ...knowledge.people] };
}

function spanOffices(offices: readonly Office[]): Office[] {
  const spans = new Map<string, Office>();
  for (const office of offices) {
    const before = spans.get(office.full) ?? office;
    const [from, to] = [office.from, office.to ?? office.from];
    spans.set(office.full, {
      ...before,
      from: from < before.from ? from : before.from,
      to: before.to !== null && before.to > to ? before.to : to,
    });
  }
  return [...spans.values()];
}

const joinPeople = (a: Person, b: Person): Person => ({
  ...a,
  ...b,
  gender: b.gender ?? a.gender,
  names: union(a.names, b.names),
  offices: joinOffices(a.offices, b.offices),
});

function joinOffices(a: readonly Office[], b: readonly Office[]): Office[] {
  const key = ({ title, of, from }: Office) => JSON.stringify([title, of, from]);
  return [...new Map([...a, ...b].map((office) => [key(office), office])).values()];
}

function joinEach<T extends { readonly id: string }>(all: readonly T[], join: (a: T, b: T) => T): T[] {
  const byId = new Map<string, T>();
  for (const each of all) {
    const before = byId.get(each.id);
    byId.set(each.id, before ? join(before, each) : each);
  }
  return [...byId.values()];
}

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];
