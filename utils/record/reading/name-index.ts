import type { Day } from '../model/day.ts';
import type { Office, Person } from '../model/knowledge.ts';

/** People by the forms of their names, for labels: folded whole forms, surnames, and initials with surnames. */
export type NameIndex = {
  readonly forms: ReadonlyMap<string, Person>;
  /** `null` where two people share it. */
  readonly surnames: ReadonlyMap<string, Person | null>;
  readonly initials: ReadonlyMap<string, Person | null>;
};

/** A name in the form in which names are compared: lower case, no diacritics, full stops or hyphens, ё as е. */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  if (FOLDED.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/(?<=[a-z])[\u0300-\u036f]+/g, '')
    .normalize('NFC')
    .replace(/ё/g, 'е')
    .replace(/[’'`ʼ]/g, '')
    .replace(/[.\s-]+/g, ' ')
    .trim();
}

/** Most names have nothing to fold but their large letters. */
const FOLDED = /^[a-zа-я]+(?: [a-zа-я]+)*$/;

const built = new WeakMap<readonly Person[], NameIndex>();

/** The index of some people; made once for each list. */
export function indexNames(people: readonly Person[]): NameIndex {
  const known = built.get(people);
  if (known) return known;
  const index = buildIndex(people);
  built.set(people, index);
  return index;
}

function buildIndex(people: readonly Person[]): NameIndex {
  const forms = new Map<string, Person>();
  const surnames = new Map<string, Person | null>();
  const initials = new Map<string, Person | null>();
  for (const person of people) {
    for (const name of [person.name, ...person.names]) {
      const folded = foldName(name);
      if (!forms.has(folded)) forms.set(folded, person);
      const words = folded.split(' ');
      const last = words.at(-1) ?? '';
      if (words.length > 1) {
        addOnce(initials, `${folded.charAt(0)} ${last}`, person);
        if (words.length === 2 || /[а-я]/.test(last)) addOnce(surnames, last, person);
      }
    }
    addOnce(surnames, foldName(person.surname), person);
  }
  return { forms, surnames, initials };
}

function addOnce(map: Map<string, Person | null>, key: string, person: Person): void {
  const held = map.get(key);
  if (held === undefined) map.set(key, person);
  else if (held !== null && held.id !== person.id) map.set(key, null);
}

/** The person that a whole name, or an initial with a surname, can only mean. */
export function personNamed(index: NameIndex, name: string): Person | null {
  const folded = foldName(name);
  const form = index.forms.get(folded);
  if (form) return form;
  const words = folded.split(' ');
  const initial = words.length >= 2 && words.slice(0, -1).every((word) => word.length <= 2);
  return initial ? (index.initials.get(`${folded.charAt(0)} ${words.at(-1)}`) ?? null) : null;
}

/** The office that a person held on a day; of several the one that began last. `null` where the day is unknown or none is. */
export function officeOn(person: Person, day: Day | null): Office | null {
  if (!day) return null;
  const held = person.offices.filter(({ from, to }) => from <= day && (to === null || day <= to));
  return held.sort((a, b) => (a.from < b.from ? 1 : -1))[0] ?? null;
}

/** Whether words are the whole name of somebody known. */
export const isWholeName = (index: NameIndex, words: string): boolean =>
  /[ .]/.test(words) && personNamed(index, words) !== null;
