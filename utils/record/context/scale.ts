import { logOf, powerOf } from '../arithmetic.ts';
import type { Knowledge, Person, PersonId } from '../model/knowledge.ts';
import type { Reading } from '../model/reading.ts';
import type { OpenRecord } from '../model/record.ts';
import { termsOf } from '../text/terms.ts';
import { isBroad } from './broad-words.ts';
import { countryStems, formsOfCountries, oneWordStems } from './country-stems.ts';
import { commonness } from './courtesy.ts';

/** How passages are compared: which stems they have, and what each tells. */
export type Scale = {
  /** A stem, or where it is a country's adjective or people, the stem of its name. */
  readonly foldName: (stem: string) => string;
  /** Every stem that a record may have in its place: a country's name, adjective and people. */
  readonly formsOf: (stem: string) => readonly string[];
  /** How much a stem tells about a passage: 0 for courtesies, towards 1 for words that hardly ever stand in the record. */
  readonly weigh: (stem: string) => number;
  /** Whether it can make a subject: the name of a person, city or country and a word of diplomacy or public affairs can't by themselves. */
  readonly tells: (stem: string) => boolean;
  /** What a name of several words counts under, so that all of them are one; of any other stem itself. */
  readonly nameOf: (stem: string) => string;
  readonly isCountry: (stem: string) => boolean;
  /** For each who takes part, the names of the countries spoken for. */
  readonly countriesOf: ReadonlyMap<PersonId, readonly string[]>;
  /** Whether it names a country that nobody who takes part speaks for. */
  readonly isThird: (stem: string) => boolean;
};

/**
 * Statements that a word is given beforehand, as if it had been counted in a larger record: with five documents every other word
 * stands once, and its rarity says nothing. The rates are those of the words' kinds, counted in some thousand public speeches.
 */
const PRIOR_STATEMENTS = 200;
const PRIOR_RATE = { generic: 0.02, stock: 0.02, country: 0.02, telling: 0.004 } as const;

/** What a word of each kind counts at most, where a word that is telling counts 1. */
const MOST = { generic: 0.15, stock: 0.4, country: 0.5, telling: 1 } as const;

/** One or two digits count anything. */
const SMALL_NUMBER = /^\d{1,2}$/;

/** How much faster than rarity the weight falls: words of middling rarity tell less than the logarithm says. */
const STEEPNESS = 1.4;

/** The state that most of the region's states were part of: what is said of it is mostly said of them. */
const [SOVIET] = termsOf('Soviet');

const scales = new WeakMap<Reading, { readonly record: OpenRecord; readonly scale: Scale }>();

/**
 * The scale of a record, for the passages of one page: rare words tell most, as far as the record's size lets one say so. Made once
 * for both.
 */
export function scaleOf(record: OpenRecord, reading: Reading): Scale {
  const known = scales.get(reading);
  if (known?.record === record) return known.scale;
  const scale = makeScale(record, reading);
  scales.set(reading, { record, scale });
  return scale;
}

function makeScale(record: OpenRecord, reading: Reading): Scale {
  // Who takes part is known: a name in common is no subject in common.
  const people = participants(record, reading);
  const named = new Set(people.flatMap(({ name }) => termsOf(name)));
  const countries = countryStems(record.knowledge);
  const forms = formsOfCountries(countries);
  const countriesOf = new Map(
    people.map(({ id, offices }) => [id, [...new Set(offices.flatMap(({ of }) => nameStem(record, of)))]] as const),
  );
  const own = new Set([...countriesOf.values()].flat());
  const bare = nameStems(record.knowledge);
  const places = placeStems(record.knowledge);
  const weights = weightsOf(record);
  // What this page has asked for: every comparison weighs, and asks in one place.
  const here = new Map([...named].map((stem) => [stem, 0]));
  const weigh = (stem: string): number => {
    const known = here.get(stem);
    if (known !== undefined) return known;
    const weight = weights.get(stem) ?? weightOf(stem, record, forms);
    weights.set(stem, weight);
    here.set(stem, weight);
    return weight;
  };
  const telling = new Map<string, boolean>();
  const tells = (stem: string): boolean => {
    const known = telling.get(stem);
    if (known !== undefined) return known;
    const isStock = commonness(stem) !== null || isBroad(stem) || SMALL_NUMBER.test(stem);
    const isTelling = !isStock && !forms.has(stem) && !bare.has(stem) && weigh(stem) > 0;
    telling.set(stem, isTelling);
    return isTelling;
  };
  return {
    foldName: (stem) => countries.get(stem) ?? stem,
    formsOf: (stem) => forms.get(stem) ?? [stem],
    weigh,
    isCountry: (stem) => forms.has(stem),
    countriesOf,
    isThird: (stem) => forms.has(stem) && !own.has(stem) && stem !== SOVIET,
    tells,
    nameOf: (stem) => places.get(stem) ?? stem,
  };
}

const weightsByRecord = new WeakMap<OpenRecord, Map<string, number>>();

/** The weights of stems in a record, whichever page asks. */
function weightsOf(record: OpenRecord): Map<string, number> {
  const known = weightsByRecord.get(record);
  if (known && known.size < MOST_KEPT) return known;
  const weights = new Map<string, number>();
  weightsByRecord.set(record, weights);
  return weights;
}

/** Stems whose weight is kept: more than pages and records commonly have. */
const MOST_KEPT = 100_000;

function participants({ knowledge }: OpenRecord, { meeting, voices, met }: Reading): Person[] {
  const ids = new Set([...(meeting?.people ?? []), ...voices.map(({ person }) => person)]);
  return [...knowledge.people, ...met].filter(({ id }) => ids.has(id));
}

function nameStem({ knowledge }: OpenRecord, place: string | null): string[] {
  const found = knowledge.places.find(({ id, kind }) => id === place && kind === 'country');
  return found ? oneWordStems(found).slice(0, 1) : [];
}

const stemsOfNames = new WeakMap<Knowledge, ReadonlySet<string>>();

/** The stems of people's and cities' names: of whom and where is not yet what is said. */
function nameStems(knowledge: Knowledge): ReadonlySet<string> {
  const known = stemsOfNames.get(knowledge);
  if (known) return known;
  const cities = knowledge.places.filter(({ kind }) => kind === 'city');
  const stems = new Set([...knowledge.people, ...cities].flatMap(({ name }) => termsOf(name)));
  stemsOfNames.set(knowledge, stems);
  return stems;
}

const stemsOfPlaces = new WeakMap<Knowledge, ReadonlyMap<string, string>>();

/** From each word of a place's name to the name's first; of a country's name too, where it has several words. */
function placeStems(knowledge: Knowledge): ReadonlyMap<string, string> {
  const known = stemsOfPlaces.get(knowledge);
  if (known) return known;
  const stems = new Map<string, string>();
  for (const { name } of knowledge.places) {
    const words = termsOf(name);
    const [first] = words;
    if (first === undefined || words.length < 2) continue;
    for (const word of words) if (!stems.has(word)) stems.set(word, first);
  }
  stemsOfPlaces.set(knowledge, stems);
  return stems;
}

function weightOf(stem: string, record: OpenRecord, countries: ReadonlyMap<string, unknown>): number {
  const common = commonness(stem);
  if (common === 'courtesy' || common === 'reporting') return 0;
  const kind = common ?? (countries.has(stem) ? 'country' : 'telling');
  const { statements, of } = record.frequency(stem);
  const seen = (statements + PRIOR_STATEMENTS * PRIOR_RATE[kind]) / (of + PRIOR_STATEMENTS);
  const rarest = (PRIOR_STATEMENTS * PRIOR_RATE.telling) / (of + PRIOR_STATEMENTS);
  const rarity = Math.max(0, logOf(seen) / logOf(rarest));
  return Math.min(MOST[kind], powerOf(rarity, STEEPNESS));
}
