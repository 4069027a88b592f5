import { termsOf } from '../text/terms.ts';
import { isBroad } from './broad-words.ts';
import { fieldOf } from './fields.ts';
import { conceptOf } from './paraphrase.ts';
import type { Scale } from './scale.ts';

/** What a passage is about: its stems in order, without stop words. */
export type Subject = {
  readonly stems: ReadonlySet<string>;
  /** Stems that stand side by side or one apart, in either order. */
  readonly pairs: ReadonlySet<string>;
  /** From the root and the meaning of each stem to the stem: by these another word of the same sense is found. */
  readonly keys: ReadonlyMap<string, string>;
  /** The same the other way round. */
  readonly ways: readonly { readonly stem: string; readonly root: string; readonly concept: string }[];
  /** For each field that it speaks of, how much of what it says that is: 0 to 1. */
  readonly fields: ReadonlyMap<number, number>;
  /** Its stems' weights together. */
  readonly weight: number;
};

/** What two passages have in common. */
export type Shared = {
  /** Stems that stand in both, the most telling first. */
  readonly stems: readonly string[];
  /** Weight of the stems, pairs and paraphrases in common. */
  readonly weight: number;
  /** Weight of the paraphrases among it. */
  readonly paraphrased: number;
  /** Whether two words stand together in both that make a term. */
  readonly phrase: boolean;
  /** Whether two words of one field do: "played a role". */
  readonly setPhrase: boolean;
  /** Part of the lighter passage's weight that is in common: 0 to 1. */
  readonly share: number;
  /** How much both are about one field, in whatever words: 0 to 1. */
  readonly field: number;
};

/** What a text is about. */
export const subjectOf = (text: string, scale: Scale): Subject => subjectOfTerms(termsOf(text), scale);

/** What a text of these terms is about. */
export function subjectOfTerms(given: readonly string[], { foldName, weigh }: Scale): Subject {
  const terms = given.map(foldName);
  const pairs = [1, NEXT_BUT_ONE].flatMap((apart) =>
    terms.slice(apart).map((term, index) => pairOf(terms[index] ?? '', term)),
  );
  const stems = new Set(terms);
  const ways = [...stems].map((stem) => ({ stem, root: rootOf(stem), concept: conceptOf(stem) }));
  const keys = new Map<string, string>();
  let weight = 0;
  for (const { stem, root, concept } of ways) {
    weight += weigh(stem);
    keys.set(root, stem).set(concept, stem);
  }
  return { stems, pairs: new Set(pairs), keys, ways, fields: fieldsOf(stems, weigh), weight };
}

/** What a word that stands in any speech weighs at most: it says nothing of any field. */
const GENERIC = 0.15;

function fieldsOf(stems: ReadonlySet<string>, weigh: Scale['weigh']): Map<number, number> {
  const fields = new Map<number, number>();
  let content = 0;
  for (const stem of stems) {
    const field = fieldOf(stem);
    if (field !== null) fields.set(field, (fields.get(field) ?? 0) + 1);
    if (field !== null || weigh(stem) > GENERIC) content++;
  }
  for (const [field, words] of fields) fields.set(field, words / content);
  return fields;
}

const NEXT_BUT_ONE = 2;

/** Weight of words below which a passage is a courtesy or bare reporting: a name and one telling word, or two telling words. */
const LEAST_WEIGHT = 0.7;

/** How much of a short passage must be of one field, so that it is none all the same. */
const OF_A_FIELD = 0.2;

/** Whether a passage says something, and is no courtesy. */
export const isOfSubstance = ({ weight, fields }: Subject): boolean =>
  weight >= LEAST_WEIGHT || [...fields.values()].some((share) => share >= OF_A_FIELD);

/** In one order: "the role you play" is "played a role". */
const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** A word that only stands for another of the same meaning counts less than the word itself. */
const PARAPHRASE = 0.6;

/** Another word of the same root, which stemming doesn't join. */
const VARIANT = 0.85;

/** Two words that stand together in both ("northern route") tell more than each apart. */
const PAIR = 0.5;

/** Two words of one field side by side are a phrase of it, however common each is: "played a role". */
const SET_PHRASE = 0.3;

const isOfOneField = (a: string, b: string): boolean => fieldOf(a) !== null && fieldOf(a) === fieldOf(b);

/** What two passages have in common; paraphrases count where `loose`. */
export function compare(a: Subject, b: Subject, scale: Scale, loose: boolean): Shared {
  const { weigh } = scale;
  const stems = [...a.stems].filter((stem) => b.stems.has(stem) && weigh(stem) > 0);
  let weight = 0;
  for (const stem of stems) weight += weigh(stem);
  const otherWords = loose ? paraphrased(a, b, scale) : 0;
  const common = weight + otherWords;
  let [paired, phrase, setPhrase] = [0, false, false];
  for (const pair of a.pairs) {
    if (!b.pairs.has(pair)) continue;
    const [first = '', second = ''] = pair.split(' ');
    const isSet = isOfOneField(first, second);
    paired += PAIR * Math.min(weigh(first), weigh(second)) + (isSet ? SET_PHRASE : 0);
    setPhrase ||= isSet;
    phrase ||= isPhrase(first, second, scale);
  }
  const lighter = Math.min(a.weight, b.weight);
  return {
    stems: stems.sort((one, other) => weigh(other) - weigh(one)),
    weight: common + paired,
    paraphrased: otherWords,
    phrase,
    setPhrase,
    share: lighter > 0 ? Math.min(1, common / lighter) : 0,
    field: fieldInCommon(a, b),
  };
}

/** The most that both are about one field. */
function fieldInCommon(a: Subject, b: Subject): number {
  let most = 0;
  for (const [field, share] of a.fields) most = Math.max(most, Math.sqrt(share * (b.fields.get(field) ?? 0)));
  return most;
}

/** How much of what the sentence before has in common counts for one that refers back to it. */
const CARRIED = 0.6;

/** What is in common, with what the sentence before has. */
export const joinShared = (own: Shared, before: Shared): Shared => ({
  stems: [...new Set([...own.stems, ...before.stems])],
  weight: own.weight + CARRIED * before.weight,
  paraphrased: own.paraphrased,
  phrase: own.phrase || before.phrase,
  setPhrase: own.setPhrase || before.setPhrase,
  share: Math.max(own.share, CARRIED * before.share),
  field: Math.max(own.field, CARRIED * before.field),
});

/**
 * A telling word with another, a country or a word of public affairs, or two of these: "Dutch cheese" and "public health" are
 * subjects, "Dutch side" and "cheese today" aren't.
 */
function isPhrase(a: string, b: string, { tells, isCountry }: Scale): boolean {
  const [one, other] = [tells(a), tells(b)];
  if (one || other) return (one && other) || isCountry(one ? b : a) || isBroad(one ? b : a);
  return isBroad(a) && isBroad(b);
}

function paraphrased(a: Subject, b: Subject, { weigh }: Scale): number {
  const taken = new Set<string>();
  let weight = 0;
  const isFree = (other: string | undefined): other is string =>
    other !== undefined && !taken.has(other) && !a.stems.has(other);
  for (const { stem, root, concept } of a.ways) {
    if (b.stems.has(stem)) continue;
    const variant = b.keys.get(root);
    const other = isFree(variant) ? variant : b.keys.get(concept);
    if (!isFree(other)) continue;
    const part = other === variant ? VARIANT : PARAPHRASE;
    weight += part * Math.min(1, Math.max(weigh(stem), MEANT), Math.max(weigh(other), MEANT));
    taken.add(other);
  }
  return weight;
}

/** Letters that words of one root have in common ("sovereign", "sovereignty"); shorter stems are their own roots. */
const ROOT = 6;

const rootOf = (stem: string): string => `${stem.slice(0, ROOT)}${stem.length > ROOT ? '-' : ''}`;

/** What a word of courtesy counts where it is paraphrased: "let me thank you" is reported as words of gratitude. */
const MEANT = 0.3;
