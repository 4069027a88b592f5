import type { Knowledge, PlaceId } from '../model/knowledge.ts';
import { pattern } from '../text/pattern.ts';

/** A name as a text has it, with the words beside it by which its place in the sentence is known again. */
export type ProperName = {
  readonly words: string;
  /** Its place, where the knowledge has one under this name. */
  readonly place: PlaceId | null;
  readonly kind: 'country' | 'city' | 'place' | 'other';
  /** The word before and the word behind, articles left out. */
  readonly before: string;
  readonly behind: string;
};

/** Words in capitals that name nobody and nothing: months, days, offices and what else a sentence writes so. */
const NO_NAME =
  /^(?:I|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Vice |Deputy )?(?:President|Minister|Chancellor|King|Emir|Speaker|Secretary|Ambassador|Chairman|Premier|Governor|Mayor|General|Prime)s?|Mr|Mrs|Ms|Excellency|Majesty|Covid|COVID)$/u;

const NAME = pattern("(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}\\p{M}’'-]*(?: \\p{Lu}[\\p{L}\\p{M}’'-]*)*", 'gu');
const ARTICLE = '(?:(?:the|a|an|our|your|their|his|her|its|this|that) )*';
const BEFORE = pattern(`(?<word>[\\p{L}\\p{N}]+)[^\\p{L}\\p{N}.;:!?]*${ARTICLE}$`, 'u');
const BEHIND = pattern('^[^\\p{L}\\p{N}.;:!?]*(?<word>[\\p{L}\\p{N}]+)', 'u');

/** The names that some words give, each a run of words in capitals; at the start of a sentence only those that are known. */
export function properNamesIn(text: string, knowledge: Knowledge): ProperName[] {
  const places = placesByName(knowledge);
  return [...text.matchAll(NAME)]
    .flatMap(({ 0: run, index }) => partedAfterPlace(run, index, places))
    .flatMap(({ found, index }): ProperName[] => {
      const words = found.replace(/[’']s?$/u, '');
      const place = places.get(words.toLowerCase());
      const isName = !words.split(' ').some((word) => NO_NAME.test(word)) && !startsSentence(text, index);
      if (!place && !isName) return [];
      const end = index + found.length;
      return [
        {
          words,
          place: place?.id ?? null,
          kind: place?.kind ?? 'other',
          before: BEFORE.exec(text.slice(Math.max(0, index - BESIDE), index))?.groups?.word?.toLowerCase() ?? '',
          behind: BEHIND.exec(text.slice(end, end + BESIDE))?.groups?.word?.toLowerCase() ?? '',
        },
      ];
    });
}

/** Code units on either side of a name in which the word beside it is looked for. */
const BESIDE = 40;

/** "Prime Minister of Ruritania Ada Holm": the place that a run of capitals begins with is a name, what follows another. */
function partedAfterPlace(run: string, index: number, places: ReadonlyMap<string, Known>) {
  const whole = [{ found: run, index }];
  const at = run.indexOf(' ');
  if (at < 0 || places.has(run.toLowerCase()) || !places.has(run.slice(0, at).toLowerCase())) return whole;
  return [
    { found: run.slice(0, at), index },
    { found: run.slice(at + 1), index: index + at + 1 },
  ];
}

const startsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?…:]["”’)]*\s|["“«])\s*$/u.test(text.slice(Math.max(0, at - 4), at));

type Known = { readonly id: PlaceId; readonly kind: ProperName['kind'] };

const namesOfPlaces = new WeakMap<Knowledge, ReadonlyMap<string, Known>>();

/** Places by each of their names in lower case; adjectives name nothing by themselves. */
function placesByName(knowledge: Knowledge): ReadonlyMap<string, Known> {
  const known = namesOfPlaces.get(knowledge);
  if (known) return known;
  const places = new Map<string, Known>();
  for (const { id, kind, name, names } of knowledge.places) {
    for (const each of [name, ...names]) {
      places.set(each.toLowerCase(), { id, kind: kind === 'country' || kind === 'city' ? kind : 'place' });
    }
  }
  namesOfPlaces.set(knowledge, places);
  return places;
}
