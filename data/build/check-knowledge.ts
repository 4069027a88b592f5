import { boundsOf, isDay } from '../../utils/record/model/day.ts';
import type { Knowledge, Office } from '../../utils/record/model/knowledge.ts';

/** What is wrong with knowledge, one sentence each that names file and field; empty when all holds. */
export function checkKnowledge(knowledge: Knowledge): string[] {
  return [...checkPeople(knowledge), ...checkPlaces(knowledge), ...checkIds(knowledge), ...checkAliases(knowledge)];
}

/** The id of a name: lower case, no diacritics, hyphens for all else. */
export const idOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/\+/g, '-plus')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

function* checkPeople({ people, places, organisations }: Knowledge): Generator<string> {
  const known = new Set([...places, ...organisations].map(({ id }) => id));
  for (const { id, surname, name, names, offices } of people) {
    const at = `people/${id}.json`;
    const spellings = [name, ...names].some((each) => each.includes(surname));
    if (surname.length === 0 || !spellings) yield `${at}: surname "${surname}" stands in none of the names`;
    for (const [index, office] of offices.entries()) {
      yield* checkOffice(`${at}: offices[${index}]`, office, known);
      const before = offices[index - 1];
      if (before && before.from > office.from) yield `${at}: offices[${index}].from is before the office above it`;
      if (before && isRepeated(before, office)) yield `${at}: offices[${index}] overlaps the same office above it`;
    }
  }
}

function* checkOffice(
  at: string,
  { title, full, of, from, to }: Office,
  known: ReadonlySet<string>,
): Generator<string> {
  if (title.trim() === '' || full.trim() === '') yield `${at} has an empty title or full`;
  if (of !== null && !known.has(of)) yield `${at}.of "${of}" is no place or organisation`;
  if (!isDay(from)) yield `${at}.from "${from}" is no day`;
  else if (to !== null && !isDay(to)) yield `${at}.to "${to}" is no day`;
  else if (to !== null && boundsOf(to).last < boundsOf(from).first) yield `${at} ends before it begins`;
}

/** The same office twice at one time; on the day of change both may hold. */
const isRepeated = (a: Office, b: Office): boolean =>
  a.title === b.title && a.of === b.of && (a.to === null || boundsOf(a.to).first > boundsOf(b.from).last);

function* checkPlaces({ places }: Knowledge): Generator<string> {
  const known = new Map(places.map((place) => [place.id, place]));
  for (const place of places) {
    if (place.in !== null && !known.has(place.in)) yield `places/${place.id}.json: in "${place.in}" is no place`;
    if (place.in === place.id) yield `places/${place.id}.json: in itself`;
    if (place.kind === 'country' && place.in !== null)
      yield `places/${place.id}.json: a country lies in no other place`;
  }
}

function* checkIds({ people, places, organisations }: Knowledge): Generator<string> {
  for (const [folder, items] of Object.entries({ people, places, organisations })) {
    for (const { id, name } of items) {
      if (id !== idOf(name)) yield `${folder}/${id}.json: the file of "${name}" is called ${idOf(name)}.json`;
    }
  }
}

const foldAlias = (name: string): string =>
  name.toLowerCase().normalize('NFC').replace(/ё/g, 'е').replace(/[’ʼ]/g, "'");

/** No name may mean two things: of two people, places or organisations, or of one of each. */
function* checkAliases({ people, places, organisations }: Knowledge): Generator<string> {
  const held = new Map<string, string>();
  for (const [folder, items] of Object.entries({ people, places, organisations })) {
    for (const { id, name, names } of items) {
      const own = new Set<string>();
      for (const each of [name, ...names]) {
        const folded = foldAlias(each);
        const file = `${folder}/${id}.json`;
        if (own.has(folded)) yield `${file}: names has "${each}" twice`;
        own.add(folded);
        const other = held.get(folded);
        if (other && other !== file) yield `${file}: "${each}" is a name in ${other} too`;
        else held.set(folded, file);
      }
    }
  }
}
