import { boundsOf, type Day } from '../model/day.ts';
import type { Office, OrganisationId, Person, PersonId, PlaceId } from '../model/knowledge.ts';
import { foldKey } from './name-tokens.ts';
import { meantBy, titleKey } from './office-words.ts';

/** An office with the person who holds it. */
export type Held = { readonly person: Person; readonly office: Office };

/** Who held which office, by the office's key and what it is of. */
export type OfficeIndex = {
  readonly holders: ReadonlyMap<string, readonly Held[]>;
  readonly people: ReadonlyMap<PersonId, Person>;
};

/** The key of an office's title, one for all its wordings. */
export const keyOfTitle = (title: string): string => titleKey(title.split(/[\s-]+/).map(foldKey));

/** Indexes the offices of people. */
export function indexOffices(people: readonly Person[]): OfficeIndex {
  return withOffices({ holders: new Map(), people: new Map() }, people);
}

/** The index with the offices of more people; the given one stays as it was. */
export function withOffices(index: OfficeIndex, people: readonly Person[]): OfficeIndex {
  const added = new Map<string, Held[]>();
  const keys = new Map<string, string>();
  const keyOnce = (title: string): string => {
    const known = keys.get(title) ?? keyOfTitle(title);
    keys.set(title, known);
    return known;
  };
  for (const person of people) {
    for (const office of person.offices) {
      const key = `${keyOnce(office.title)}|${office.of ?? ''}`;
      const held = added.get(key);
      if (held) held.push({ person, office });
      else added.set(key, [...(index.holders.get(key) ?? []), { person, office }]);
    }
  }
  const holders = index.holders.size > 0 ? new Map([...index.holders, ...added]) : added;
  return { holders, people: new Map([...index.people, ...people.map((person) => [person.id, person] as const)]) };
}

/** Whether an office is held on a day, as far as days of lesser precision tell: the borders of a month or year count as held. */
export function isHeldOn(office: Office, day: Day): boolean {
  const { first, last } = boundsOf(day);
  return boundsOf(office.from).first <= last && (office.to === null || first <= boundsOf(office.to).last);
}

/** The office that a person held on a day; of several the one that began last. `null` where none is known. */
export function officeOn(person: Person, day: Day): Office | null {
  const held = person.offices.filter((office) => isHeldOn(office, day));
  return held.reduce<Office | null>((best, office) => (best && best.from > office.from ? best : office), null);
}

/**
 * Who held an office on a day: nobody known, one, or several (deputies; on a day of change, or where a day is known to the
 * year only, of one office the newest holder). The title is in any wording; "leader" and "head of state" mean the highest
 * office that is known of that place.
 */
export function holdersOf(
  index: OfficeIndex,
  key: string,
  of: PlaceId | OrganisationId | null,
  day: Day | null,
): readonly Held[] {
  if (!day) return [];
  for (const each of meantBy(key)) {
    const held = (index.holders.get(`${each}|${of ?? ''}`) ?? []).filter(({ office }) => isHeldOn(office, day));
    if (held.length > 0) return each.includes('deputy') || each.includes('aide') ? held : newest(held);
  }
  return [];
}

/** The one holder of an office on a day, `null` where none or several are known. */
export function holderOf(
  index: OfficeIndex,
  title: string,
  of: PlaceId | OrganisationId | null,
  day: Day | null,
): Person | null {
  const held = holdersOf(index, keyOfTitle(title), of, day);
  return held.length === 1 ? (held[0]?.person ?? null) : null;
}

/** On the day of a change the newcomer; else all. */
function newest(held: readonly Held[]): readonly Held[] {
  const latest = held.reduce((from, { office }) => (office.from > from ? office.from : from), '');
  return held.filter(({ office }) => office.from === latest);
}
