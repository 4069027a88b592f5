import type { OpenRecord } from '../model/record.ts';
import { termsOf } from '../text/terms.ts';
import { commonness } from './courtesy.ts';
import { conceptOf } from './paraphrase.ts';

/** How much a stem tells about a passage: 0 for courtesies, towards 1 for words that hardly ever stand in the record. */
export type Weigh = (stem: string) => number;

/** What a passage is about: its stems in order, without stop words. */
export type Subject = {
  readonly stems: ReadonlySet<string>;
  /** Stems that follow one another. */
  readonly pairs: ReadonlySet<string>;
  /** Its stems' weights together. */
  readonly weight: number;
};

/** What two passages have in common. */
export type Shared = {
  /** Stems that stand in both, the most telling first. */
  readonly stems: readonly string[];
  /** Weight of the stems, pairs and paraphrases in common. */
  readonly weight: number;
  /** Part of the lighter passage's weight that is in common: 0 to 1. */
  readonly share: number;
};

/**
 * Statements that a word is given beforehand, as if it had been counted in a larger record: with five documents every other word
 * stands once, and its rarity says nothing. The prior rates are those of the words' kinds.
 */
const PRIOR_STATEMENTS = 400;
const PRIOR_RATE = { stock: 0.05, telling: 0.004 } as const;

/** What a word of diplomacy's stock counts at most, where a word that is telling counts 1. */
const STOCK_WEIGHT = 0.35;

/** Weighs stems by how rare they are in the record, as far as its size lets one tell. */
export function weighBy(record: OpenRecord): Weigh {
  const weights = new Map<string, number>();
  return (stem) => {
    const known = weights.get(stem);
    if (known !== undefined) return known;
    const weight = weightOf(stem, record);
    weights.set(stem, weight);
    return weight;
  };
}

function weightOf(stem: string, record: OpenRecord): number {
  const common = commonness(stem);
  if (common === 'courtesy' || common === 'reporting') return 0;
  const { statements, of } = record.frequency(stem);
  const rate = common === 'stock' ? PRIOR_RATE.stock : PRIOR_RATE.telling;
  const seen = (statements + PRIOR_STATEMENTS * rate) / (of + PRIOR_STATEMENTS);
  const rarest = (PRIOR_STATEMENTS * PRIOR_RATE.telling) / (of + PRIOR_STATEMENTS);
  const rarity = Math.log(seen) / Math.log(rarest);
  return Math.max(0, common === 'stock' ? Math.min(STOCK_WEIGHT, rarity) : rarity);
}

/** What a text is about. */
export function subjectOf(text: string, weigh: Weigh): Subject {
  const terms = termsOf(text);
  const pairs = terms.slice(1).map((term, index) => pairOf(terms[index] ?? '', term));
  const stems = new Set(terms);
  let weight = 0;
  for (const stem of stems) weight += weigh(stem);
  return { stems, pairs: new Set(pairs), weight };
}

const pairOf = (a: string, b: string): string => `${a} ${b}`;

/** A word that only stands for another of the same meaning counts less than the word itself. */
const PARAPHRASE = 0.6;

/** Two words that follow one another in both ("northern route") tell more than each apart. */
const PAIR = 0.5;

/** What two passages have in common; paraphrases count where `loose`. */
export function compare(a: Subject, b: Subject, weigh: Weigh, loose: boolean): Shared {
  const stems = [...a.stems].filter((stem) => b.stems.has(stem) && weigh(stem) > 0);
  let weight = 0;
  for (const stem of stems) weight += weigh(stem);
  const common = weight + (loose ? paraphrased(a, b, weigh) : 0);
  let paired = 0;
  for (const pair of a.pairs) {
    if (!b.pairs.has(pair)) continue;
    const [first = '', second = ''] = pair.split(' ');
    paired += PAIR * Math.min(weigh(first), weigh(second));
  }
  const lighter = Math.min(a.weight, b.weight);
  return {
    stems: stems.sort((one, other) => weigh(other) - weigh(one)),
    weight: common + paired,
    share: lighter > 0 ? Math.min(1, common / lighter) : 0,
  };
}

function paraphrased(a: Subject, b: Subject, weigh: Weigh): number {
  const left = new Map<string, string>();
  for (const stem of b.stems) if (!a.stems.has(stem)) left.set(conceptOf(stem), stem);
  let weight = 0;
  for (const stem of a.stems) {
    if (b.stems.has(stem)) continue;
    const other = left.get(conceptOf(stem));
    if (other === undefined) continue;
    weight += PARAPHRASE * Math.min(1, Math.max(weigh(stem), MEANT), Math.max(weigh(other), MEANT));
    left.delete(conceptOf(stem));
  }
  return weight;
}

/** What a word of courtesy counts where it is paraphrased: "I would like to thank you" is reported as words of gratitude. */
const MEANT = 0.3;
