import type { Knowledge, Place } from '../model/knowledge.ts';

/** What stands before an id in a part of a trail's key: "in-kenya", "teach-france". */
const RELATION = /^(?:in|of|to|from|within)-/;
const LANGUAGE = /^(?:teach|learn)-/;

const KINDS = new Map([
  ['change', 'change in '],
  ['change-in-money', 'change in '],
  ['share', 'share of '],
]);

/**
 * What a trail counts, for the reader: the words that tell most of it, and the names in the trail's key that they lack
 * ("change in trade – Kenya, Uganda").
 */
export function labelTrail(id: string, phrases: readonly string[], knowledge: Knowledge): string {
  const words = phrases.reduce((best, each) => (each.length > best.length ? each : best), '');
  const parts = id.split(/[:+]/);
  const kind = parts.map((part) => KINDS.get(part)).find((each) => each !== undefined) ?? '';
  const names = parts.flatMap((part) => nameOf(part, words, knowledge) ?? []);
  const label = kind + (kind === '' ? words : lowerFirst(words));
  return names.length > 0 ? `${label} – ${[...new Set(names)].join(', ')}` : label;
}

/** The name that a part of a key stands for; `null` for plain words, and where the phrase itself says it. */
function nameOf(part: string, words: string, knowledge: Knowledge): string | null {
  const { places, others } = namesIn(knowledge);
  const language = LANGUAGE.test(part) ? places.get(part.replace(LANGUAGE, '')) : undefined;
  if (language) return `${language.adjectives[0] ?? language.name} language`;
  const place = places.get(part) ?? places.get(part.replace(RELATION, ''));
  const name = place?.name ?? others.get(part) ?? others.get(part.replace(RELATION, ''));
  if (name === undefined) return null;
  const said = [name, ...(place?.adjectives ?? [])].some((each) => words.includes(each));
  return said ? null : name;
}

type Names = { readonly places: ReadonlyMap<string, Place>; readonly others: ReadonlyMap<string, string> };

const namesByKnowledge = new WeakMap<Knowledge, Names>();

/** Places and names by id, looked up for every number of a page. */
function namesIn(knowledge: Knowledge): Names {
  const known = namesByKnowledge.get(knowledge);
  if (known) return known;
  const { places, people, agreements, organisations } = knowledge;
  const others = [...people, ...agreements, ...organisations].reverse().map(({ id, name }) => [id, name] as const);
  const names = { places: new Map(places.map((place) => [place.id, place])), others: new Map(others) };
  namesByKnowledge.set(knowledge, names);
  return names;
}

/** "Bilateral trade" within a phrase; "GDP" and "Kenyan companies" keep their capitals. */
const lowerFirst = (words: string): string =>
  /^(?:Bilateral|Mutual|Trade|The|Our|Total|Exports|Imports|Inflation|Unemployment|Investment)/.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
