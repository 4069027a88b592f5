import type { HeldDocument } from '../model/held.ts';
import type { Knowledge, Office, Person, PersonId } from '../model/knowledge.ts';

/** What a pack knows, and which of its people it knows only because its documents introduce them. */
export type Known = { readonly knowledge: Knowledge; readonly met: ReadonlySet<PersonId> };

/**
 * What several packs know, as if one held all their documents: whoever is known to one of them is no stranger in another, and strangers
 * whom several introduce are one person.
 */
export function joinKnown(packs: readonly Known[]): Knowledge {
  const [first, ...more] = packs;
  if (first && more.length === 0) return first.knowledge;
  const given = joinKnowledge(packs.map(withoutMet));
  return withStrangers(
    packs.flatMap(({ knowledge, met }) => knowledge.people.filter(({ id }) => met.has(id))),
    given,
  );
}

const withoutMet = ({ knowledge, met }: Known): Knowledge =>
  met.size === 0 ? knowledge : { ...knowledge, people: knowledge.people.filter(({ id }) => !met.has(id)) };

/**
 * Several knowledges as one: people, places, organisations and agreements merge by id. Names and offices add up; of every other fact the
 * earlier word stands, as of documents the earlier one does: a pack carries a copy of what was known when it was built, and mustn't take
 * back what an update of the bundled one has put right. What the earlier leaves open the later may say.
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
      (a, b) => ({
        ...a,
        in: a.in ?? b.in,
        names: union(a.names, b.names),
        adjectives: union(a.adjectives, b.adjectives),
      }),
    ),
    organisations: joinEach(
      parts.flatMap(({ organisations }) => organisations),
      (a, b) => ({ ...a, names: union(a.names, b.names) }),
    ),
    agreements: joinEach(
      parts.flatMap(({ agreements }) => agreements),
      (a, b) => ({ ...a, date: a.date ?? b.date, names: union(a.names, b.names) }),
    ),
  };
}

/**
 * Knowledge with the people whom documents themselves introduce; of one known already the given word stands. A document tells that
 * an office was held on its day, not since when or how long: so it counts from the first such day to the last.
 */
export const knowledgeWithMet = (documents: readonly HeldDocument[], knowledge: Knowledge): Knowledge =>
  withStrangers(
    documents.flatMap(({ met }) => met),
    knowledge,
  );

/** Which people `knowledgeWithMet` adds. */
export function strangersIn(documents: readonly HeldDocument[], knowledge: Knowledge): PersonId[] {
  const known = new Set(knowledge.people.map(({ id }) => id));
  return [...new Set(documents.flatMap(({ met }) => met.map(({ id }) => id)))].filter((id) => !known.has(id));
}

function withStrangers(met: readonly Person[], knowledge: Knowledge): Knowledge {
  const known = new Set(knowledge.people.map(({ id }) => id));
  const strangers = joinEach(
    met.filter(({ id }) => !known.has(id)),
    joinPeople,
  );
  const people = strangers.map((person) => ({ ...person, offices: spanOffices(person.offices) }));
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
  gender: a.gender ?? b.gender,
  names: union(a.names, b.names),
  offices: joinOffices(a.offices, b.offices),
});

function joinOffices(a: readonly Office[], b: readonly Office[]): Office[] {
  const offices = new Map<string, Office>();
  for (const office of [...a, ...b]) {
    const key = JSON.stringify([office.title, office.of, office.from]);
    const before = offices.get(key);
    const names = before ? union(before.names, office.names) : office.names;
    offices.set(key, before ? { ...before, to: before.to ?? office.to, names } : office);
  }
  return [...offices.values()];
}

/** Entries with one id as one. Packs that were built with the same knowledge repeat it: an entry that says the same is passed over. */
function joinEach<T extends { readonly id: string }>(all: readonly T[], join: (a: T, b: T) => T): T[] {
  const byId = new Map<string, T>();
  for (const each of all) {
    const before = byId.get(each.id);
    if (before === undefined) byId.set(each.id, each);
    else if (!isSame(before, each)) byId.set(each.id, join(before, each));
  }
  return [...byId.values()];
}

/** Whether two values of plain data are alike throughout. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((each, at) => isSame(each, b[at]));
  const [some, others] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(some);
  return keys.length === Object.keys(others).length && keys.every((key) => isSame(some[key], others[key]));
}

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];
