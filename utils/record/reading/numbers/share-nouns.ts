import { antecedentOf, measuredNear, type Naming, standsFor } from './antecedent.ts';
import { NOTHING } from './counted.ts';
import type { Draft } from './draft.ts';
import type { Figure } from './figures.ts';
import { AMOUNTS, GROWS } from './growth-words.ts';
import { isOfThem, lenderOf } from './lend-back.ts';
import { lendAlong } from './lend-forward.ts';
import { listedNoun } from './listed-noun.ts';
import { type Named, withNoun } from './named.ts';
import { type Phrase, phraseBefore } from './noun-phrase.ts';
import type { Token } from './number-tokens.ts';
import { isAnother, isOneOfSums, toldWithAnother } from './told-with-another.ts';
import { isDuration, isMoney } from './units.ts';

/**
 * Gives each figure of a sentence its noun. A bare one takes that of its neighbour: forward in lists and ranges ("5, 6 and 7
 * districts", "5–7 percent", "1.2 to 1.5 million tonnes"), else back ("20 bridges, if not more – about 30").
 */
export function shareNouns(
  tokens: readonly Token[],
  figures: readonly Figure[],
  earlier: readonly Draft[],
  sentence: number,
  before: () => readonly (readonly Token[])[],
): Named[] {
  const named: Named[] = [];
  for (const each of lendAlong(tokens, figures)) {
    const isOne = isOneOfSums(tokens, each, named.at(-1)?.figure);
    const figure = isOne ? { ...each, counted: NOTHING } : withoutStandIn(tokens, each);
    const { phrase } = figure.counted;
    const told =
      (phrase && !isAnother(tokens, figure) ? withNoun(figure, phrase) : null) ??
      toldWithAnother(tokens, figure, named) ??
      own(figure, listedNoun(tokens, figure, named.at(-1)?.figure.end ?? 0)) ??
      topicOf(tokens, figure, named) ??
      lenderOf(tokens, figure, named, earlier, sentence) ??
      namedElsewhere(tokens, figure, before) ??
      own(figure, apposedBefore(tokens, figure)) ??
      (isOne ? null : own(each, each.counted.phrase)) ??
      toldBefore(tokens, figure, earlier.at(-1), sentence) ??
      (countsAlone(tokens, figure) ? withNoun(figure, null) : null);
    if (told) named.push(told);
  }
  return named;
}

const own = (figure: Figure, phrase: Phrase | null): Named | null => phrase && withNoun(figure, phrase);

/** Whether a figure counts though nothing tells what: it has a unit, is large, or hedged. */
const countsAlone = (tokens: readonly Token[], figure: Figure): boolean =>
  figure.unit !== null ||
  figure.numeral.scale > 1 ||
  /,/.test(tokens[figure.numeral.at]?.text ?? '') ||
  (figure.hedge !== null && figure.numeral.digits) ||
  isPartSaid(tokens, figure) ||
  isOfThem(tokens, figure);

/** "large amounts of cash, about 9 billion a year": the noun that a sum or percentage stands beside. */
function apposedBefore(tokens: readonly Token[], { unit, at }: Figure): Phrase | null {
  if ((unit !== 'percent' && !isMoney(unit)) || !/^[,(–—]$/.test(tokens[at - 1]?.text ?? '')) return null;
  const phrase = phraseBefore(tokens, at - 1);
  const isVerbal =
    phrase && tokens.slice(phrase.at, phrase.end).some(({ lower }) => GROWS.test(lower) || AMOUNTS.test(lower));
  return phrase && !isVerbal && !TIME.test(tokens[phrase.end - 1]?.lower ?? '') ? phrase : null;
}

const TIME = /^(?:years?|months?|quarters?|weeks?|days?|decades?|period|half|time|average|example|instance)$/;

/** What an "it" means, or what is measured near. */
function namedElsewhere(
  tokens: readonly Token[],
  figure: Figure,
  before: () => readonly (readonly Token[])[],
): Named | null {
  if (figure.unit !== 'percent' && !isMoney(figure.unit)) return null;
  const naming: Naming | null = isMeasured(figure)
    ? antecedentOf(tokens, figure.at, before())
    : measuredNear(tokens, figure.at);
  return naming && { ...withNoun(figure, null), naming };
}

/** "As for inflation, it reached 5 percent": what the first number of a sentence is of, where its "it" has that before it. */
function topicOf(tokens: readonly Token[], figure: Figure, named: readonly Named[]): Named | null {
  if (named.length > 0 || figure.counted.pronoun !== true) return null;
  const told = namedElsewhere(tokens, figure, () => []);
  return told?.naming?.sure ? told : null;
}

/** Percentages and sums that grow or are come to: an "it" before them means what was named before. */
const isMeasured = ({ counted }: Figure): boolean => counted.pronoun === true || counted.role === 'change';

/** "It hit a record – $5 billion": the noun says only that something was measured. */
function withoutStandIn(tokens: readonly Token[], figure: Figure): Figure {
  const { phrase, beside } = figure.counted;
  const bare = !isDuration(figure.unit) && figure.unit !== 'ordinal' && phrase && !beside && standsFor(tokens, phrase);
  return bare ? { ...figure, counted: { ...figure.counted, phrase: null, pronoun: true } } : figure;
}

/** "two thirds are": parts of what was told before. */
const isPartSaid = (tokens: readonly Token[], { numeral }: Figure): boolean =>
  numeral.kind === 'part' && /^(?:is|are|was|were)$/.test(tokens[numeral.end]?.lower ?? '');

/** "Inflation is 4 percent. We set out with 9 percent.": a sum or percentage right after another, with no noun of its own. */
function toldBefore(tokens: readonly Token[], figure: Figure, last: Draft | undefined, sentence: number): Named | null {
  const { unit } = figure;
  // "Forty percent of them".
  if (last?.role === 'count' && unit === 'percent' && isOfThem(tokens, figure) && sentence - last.sentence === 1)
    return { ...withNoun(figure, null), words: last.counted };
  if (!last || sentence - last.sentence !== 1 || (last.phrase === null && last.naming === null)) return null;
  const isSame = unit === last.unit || (isMoney(unit) && isMoney(last.unit));
  return isSame && (unit === 'percent' || isMoney(unit)) ? { ...withNoun(figure, null), words: last.counted } : null;
}
