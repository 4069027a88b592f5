import { termsOf } from '../text/terms.ts';
import { howRelationsAre } from './how-relations-are.ts';
import type { Scale } from './scale.ts';
import { senseOf } from './sense.ts';

/** What a passage is about. */
export type Subject = {
  /** Its stems in order, without stop words. */
  readonly terms: readonly string[];
  readonly stems: ReadonlySet<string>;
  /** For each field that it speaks of, how much of what it says that is: 0 to 1. */
  readonly fields: ReadonlyMap<number, number>;
  /** How much of it says how relations stand: 0 to 1. */
  readonly relations: number;
  /** Its stems' weights together. */
  readonly weight: number;
};

/** What a passage without words is about. */
export const NOTHING: Subject = { terms: [], stems: new Set(), fields: new Map(), relations: 0, weight: 0 };

/** What a text is about. */
export const subjectOf = (text: string, scale: Scale): Subject => subjectOfTerms(termsOf(text), scale);

const NO_FIELDS: ReadonlyMap<number, number> = new Map();

/** What a word that stands in any speech weighs at most: it says nothing of any field. */
const GENERIC = 0.15;

/** What a text of these terms is about. */
export function subjectOfTerms(given: readonly string[], { foldName, weigh }: Scale): Subject {
  const terms = given.map(foldName);
  const stems = new Set(terms);
  let fields: Map<number, number> | null = null;
  let [weight, content] = [0, 0];
  for (const stem of stems) {
    const own = weigh(stem);
    const { field } = senseOf(stem);
    weight += own;
    if (field !== null || own > GENERIC) content++;
    if (field === null) continue;
    fields ??= new Map();
    fields.set(field, (fields.get(field) ?? 0) + 1);
  }
  for (const [field, words] of fields ?? []) fields?.set(field, words / content);
  const relations = howRelationsAre(stems, (stem) => weigh(stem) > GENERIC);
  return { terms, stems, fields: fields ?? NO_FIELDS, relations, weight };
}

/** Weight of words below which a passage is a courtesy or bare reporting: a name and one telling word, or two telling words. */
const LEAST_WEIGHT = 0.7;

/** How much of a short passage must be of one field, so that it is none all the same. */
const OF_A_FIELD = 0.2;

/** Whether a passage says something, and is no courtesy. */
export const isOfSubstance = ({ weight, fields }: Subject): boolean =>
  weight >= LEAST_WEIGHT || (fields.size > 0 && [...fields.values()].some((share) => share >= OF_A_FIELD));
