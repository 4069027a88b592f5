import type { Knowledge, Place } from '../model/knowledge.ts';
import { termsOf } from '../text/terms.ts';
import { commonness } from './courtesy.ts';

const stemsOfCountries = new WeakMap<Knowledge, ReadonlyMap<string, string>>();

/**
 * From every one-word name, adjective and people of a country to one stem for all of them; made once for each knowledge. Names of
 * several words are left alone: each of their words means other things too.
 */
export function countryStems(knowledge: Knowledge): ReadonlyMap<string, string> {
  const known = stemsOfCountries.get(knowledge);
  if (known) return known;
  const stems = new Map<string, string>();
  for (const place of knowledge.places) {
    if (place.kind !== 'country') continue;
    const own = oneWordStems(place);
    for (const stem of own) if (!stems.has(stem)) stems.set(stem, own[0] ?? stem);
  }
  stemsOfCountries.set(knowledge, stems);
  return stems;
}

const formsByCountry = new WeakMap<ReadonlyMap<string, string>, ReadonlyMap<string, readonly string[]>>();

/** From each country's stem to all that stand for it. */
export function formsOfCountries(countries: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const known = formsByCountry.get(countries);
  if (known) return known;
  const forms = new Map<string, string[]>();
  for (const [stem, country] of countries) {
    const held = forms.get(country);
    if (held) held.push(stem);
    else forms.set(country, [stem]);
  }
  formsByCountry.set(countries, forms);
  return forms;
}

/** The stems of a country's one-word names, adjective and people, its name first. */
export const oneWordStems = ({ name, names, adjectives }: Place): string[] =>
  [name, ...adjectives, ...names]
    .filter((words) => !words.includes(' '))
    .flatMap(termsOf)
    .filter((stem) => commonness(stem) === null);
