import { tenLogOf } from '../arithmetic.ts';
import type { Against } from './bearing.ts';
import { isOfRelations } from './broad-words.ts';
import type { Sought } from './candidate.ts';
import { compare, type Shared } from './compare.ts';
import { announces, reportsBarely } from './directness.ts';
import { type Ground, likenessOf } from './likeness.ts';
import { chanceOf, mayBeShown } from './odds.ts';
import type { Scale } from './scale.ts';
import { isKnown, type Stated } from './stated.ts';
import type { Subject } from './subject.ts';

/** What speaks for or against a statement's being on a sentence's subject: 0 where it doesn't, 1 or somewhat more where it does. */
export type Evidence = Against & {
  /** Weights of the telling words in common, and of the second most telling alone: two tell more than twice as much. */
  readonly telling: number;
  readonly second: number;
  /** Weights of the words of diplomacy and public affairs in common. */
  readonly common: number;
  /** No telling word is in common. */
  readonly nothing: number;
  /** Part of what the sentence says, and the same once more for what was said at talks between the page's countries. */
  readonly ofPage: number;
  readonly ofTalks: number;
  /** How much both are about one field. */
  readonly field: number;
  /** A country in common that nobody who takes part speaks for. */
  readonly third: number;
  /** A number of two digits in common. */
  readonly number: number;
  readonly trail: number;
  readonly agreement: number;
  /** It was said at talks between the page's countries. */
  readonly talks: number;
  /** What is in common with the sentence before. */
  readonly before: number;
  /** The sentence's own speaker; to a narrator's sentence any speaks. */
  readonly speaker: number;
  /** A narrator's paraphrase, and one that only says that people met. */
  readonly reported: number;
  readonly barely: number;
  /** Days between the two: 1 for three years. */
  readonly age: number;
  /** It only says what will be spoken of. */
  readonly announced: number;
};

/** What one piece of evidence can count for at most: a long sentence shares some words with everything. */
const MOST = { telling: 2.5, common: 1.5, before: 1 } as const;

/** A small number that is no telling word: with what else is shared it may be the same figure. */
const TWO_DIGITS = /^\d\d$/;

/** Weight from which a sentence says enough to be told by parts of it. */
const ENOUGH = 0.7;

/** A thousand days, on a scale of tens. */
const AGE = 3;

/** How well a statement of a large record fits a sentence: the chance that a reader wants it shown. `null` where that is too small. */
export function fitByOdds(sought: Sought, stated: Stated, shared: Shared, scale: Scale) {
  if (shared.weight === 0 && shared.field === 0 && !isKnown(stated)) return null;
  const words = wordsFor(sought, stated, shared, scale);
  if (!mayBeShown(words)) return null;
  const score = chanceOf({ ...words, ...aroundOf(sought, stated, scale) });
  if (score === 0) return null;
  const isRelations = shared.field === 0 && shared.stems.every((stem) => isOfRelations(stem) || scale.isCountry(stem));
  const ground: Ground = isRelations && !isKnown(stated) ? 'relations' : 'subject';
  return { score, ground };
}

/** What is worked out only for statements that may be shown: it takes longer, and few come so far. */
type Around = Pick<Evidence, keyof Against | 'before' | 'barely' | 'announced'>;

const aroundOf = (sought: Sought, stated: Stated, scale: Scale): Around => ({
  before: Math.min(MOST.before, inCommon(sought.context, stated.subject, scale)),
  barely: Number(stated.held.form !== 'said' && reportsBarely(stated.held.quote)),
  announced: Number(!sought.announces && announces(stated.held.quote)),
  ...stated.bearing.against(sought, stated),
});

/** What both have in common, who says it, and when. */
function wordsFor(sought: Sought, stated: Stated, shared: Shared, scale: Scale): Omit<Evidence, keyof Around> {
  const telling = tellingIn(shared, scale);
  const others = shared.stems.filter((stem) => !scale.tells(stem));
  const common = others.filter((stem) => !scale.isCountry(stem));
  const ofPage = Math.min(1, shared.weight / Math.max(ENOUGH, sought.subject.weight));
  return {
    telling: Math.min(MOST.telling, sumOf(telling)),
    second: telling[1] ?? 0,
    common: Math.min(MOST.common, sumOf(common.map(scale.weigh))),
    nothing: Number(telling.length === 0),
    ofPage,
    ofTalks: stated.talks ? ofPage : 0,
    field: shared.field,
    number: Number(others.some((stem) => TWO_DIGITS.test(stem))),
    third: Number(others.some(scale.isThird)),
    trail: Number(stated.trail),
    agreement: Number(stated.agreements.length > 0),
    talks: Number(stated.talks),
    speaker: Number(sought.told || stated.same === 'speaker'),
    reported: Number(stated.held.form === 'reported'),
    age: tenLogOf(1 + stated.days) / AGE,
  };
}

/** The weights of the telling words in common, those of one name as one, the most telling first. */
function tellingIn({ stems }: Shared, { tells, nameOf, weigh }: Scale): number[] {
  const byName = new Map(stems.filter(tells).map((stem) => [nameOf(stem), weigh(stem)]));
  return [...byName.values()].sort((a, b) => b - a);
}

const inCommon = (a: Subject, b: Subject, scale: Scale): number => likenessOf(compare(a, b, scale, false));

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
