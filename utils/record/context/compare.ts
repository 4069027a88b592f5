import { isBroad } from './broad-words.ts';
import type { Scale } from './scale.ts';
import { type Sense, senseOf } from './sense.ts';
import type { Subject } from './subject.ts';

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
  /** How much both say how relations stand: 0 to 1. */
  readonly relations: number;
};

/** What two passages have in common; paraphrases count where `loose`. */
export function compare(a: Subject, b: Subject, scale: Scale, loose: boolean): Shared {
  const { weigh } = scale;
  const stems: string[] = [];
  let weight = 0;
  for (const stem of a.stems) {
    if (!b.stems.has(stem)) continue;
    const own = weigh(stem);
    if (own === 0) continue;
    stems.push(stem);
    weight += own;
  }
  const otherWords = loose ? paraphrased(a, b, scale) : 0;
  const common = weight + otherWords;
  const { paired, phrase, setPhrase } = stems.length > 1 ? pairsInCommon(a, b, scale) : NO_PAIRS;
  const lighter = Math.min(a.weight, b.weight);
  return {
    stems: stems.sort((one, other) => weigh(other) - weigh(one)),
    weight: common + paired,
    paraphrased: otherWords,
    phrase,
    setPhrase,
    share: lighter > 0 ? Math.min(1, common / lighter) : 0,
    field: fieldInCommon(a, b),
    relations: Math.sqrt(a.relations * b.relations),
  };
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
  relations: own.relations,
});

/** Two words that stand together in both ("northern route") tell more than each apart. */
const PAIR = 0.5;

/** Two words of one field side by side are a phrase of it, however common each is: "played a role". */
const SET_PHRASE = 0.3;

const NO_PAIRS = { paired: 0, phrase: false, setPhrase: false } as const;

/** Stems that stand side by side or one apart in both, in either order: "the role you play" is "played a role". */
function pairsInCommon(a: Subject, b: Subject, scale: Scale) {
  const pairs = pairsOf(a);
  const seen = new Set<string>();
  let [paired, phrase, setPhrase] = [0, false, false];
  for (const apart of [1, NEXT_BUT_ONE]) {
    for (let at = apart; at < b.terms.length; at++) {
      const [one = '', other = ''] = [b.terms[at - apart], b.terms[at]];
      if (!a.stems.has(one) || !a.stems.has(other)) continue;
      const pair = pairOf(one, other);
      if (!pairs.has(pair) || seen.has(pair)) continue;
      seen.add(pair);
      const { field } = senseOf(one);
      const isSet = field !== null && field === senseOf(other).field;
      paired += PAIR * Math.min(scale.weigh(one), scale.weigh(other)) + (isSet ? SET_PHRASE : 0);
      setPhrase ||= isSet;
      phrase ||= isPhrase(one, other, scale);
    }
  }
  return { paired, phrase, setPhrase };
}

const NEXT_BUT_ONE = 2;

const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

const pairsBySubject = new WeakMap<Subject, ReadonlySet<string>>();

/** Its pairs, made once: a page's sentence is compared with many statements. */
function pairsOf(subject: Subject): ReadonlySet<string> {
  const known = pairsBySubject.get(subject);
  if (known) return known;
  const { terms } = subject;
  const pairs = new Set<string>();
  for (const apart of [1, NEXT_BUT_ONE]) {
    for (let at = apart; at < terms.length; at++) pairs.add(pairOf(terms[at - apart] ?? '', terms[at] ?? ''));
  }
  pairsBySubject.set(subject, pairs);
  return pairs;
}

/**
 * A telling word with another, a country or a word of public affairs, or two of these: "Dutch cheese" and "public health" are
 * subjects, "Dutch side" and "cheese today" aren't.
 */
function isPhrase(a: string, b: string, { tells, isCountry }: Scale): boolean {
  const [one, other] = [tells(a), tells(b)];
  if (one || other) return (one && other) || isCountry(one ? b : a) || isBroad(one ? b : a);
  return isBroad(a) && isBroad(b);
}

/** The most that both are about one field. */
function fieldInCommon(a: Subject, b: Subject): number {
  let most = 0;
  for (const [field, share] of a.fields) most = Math.max(most, Math.sqrt(share * (b.fields.get(field) ?? 0)));
  return most;
}

/** A word that only stands for another of the same meaning counts less than the word itself. */
const PARAPHRASE = 0.6;

/** Another word of the same root, which stemming doesn't join. */
const VARIANT = 0.85;

/** What a word of courtesy counts where it is paraphrased: "let me thank you" is reported as words of gratitude. */
const MEANT = 0.3;

function paraphrased(a: Subject, b: Subject, { weigh }: Scale): number {
  const meant = meantBy(a, b);
  if (!meant) return 0;
  const taken = new Set<string>();
  let weight = 0;
  const isFree = (other: string | undefined): other is string => other !== undefined && !taken.has(other);
  for (const { stem, root, concept } of sensesOf(a).each) {
    if (b.stems.has(stem)) continue;
    const variant = meant.get(root);
    const other = isFree(variant) ? variant : meant.get(concept);
    if (!isFree(other)) continue;
    const part = other === variant ? VARIANT : PARAPHRASE;
    weight += part * Math.min(1, Math.max(weigh(stem), MEANT), Math.max(weigh(other), MEANT));
    taken.add(other);
  }
  return weight;
}

/** The senses of a subject's stems, and all of their roots and meanings; made once for each. */
type Senses = { readonly each: readonly (Sense & { readonly stem: string })[]; readonly all: ReadonlySet<string> };

const sensesBySubject = new WeakMap<Subject, Senses>();

function sensesOf(subject: Subject): Senses {
  const known = sensesBySubject.get(subject);
  if (known) return known;
  const each = [...subject.stems].map((stem) => ({ stem, ...senseOf(stem) }));
  const senses = { each, all: new Set(each.flatMap(({ root, concept }) => [root, concept])) };
  sensesBySubject.set(subject, senses);
  return senses;
}

/** From each root and meaning that words of both have, to the word of `b` that isn't one of `a`; `null` where there is none. */
function meantBy(a: Subject, b: Subject): ReadonlyMap<string, string> | null {
  const { all } = sensesOf(a);
  let meant: Map<string, string> | null = null;
  for (const { stem, root, concept } of sensesOf(b).each) {
    const [isRoot, isConcept] = [all.has(root), all.has(concept)];
    if (!(isRoot || isConcept) || a.stems.has(stem)) continue;
    meant ??= new Map();
    if (isRoot) meant.set(root, stem);
    if (isConcept) meant.set(concept, stem);
  }
  return meant;
}
