import { antecedentOf, measuredNear, type Naming, standsFor } from './antecedent.ts';
import { NOTHING } from './counted.ts';
import type { Draft } from './draft.ts';
import type { Figure } from './figures.ts';
import { AMOUNTS, GROWS } from './growth-words.ts';
import { listedNoun } from './listed-noun.ts';
import { isPlural, type Phrase, phraseBefore } from './noun-phrase.ts';
import type { Token } from './number-tokens.ts';
import { predicationBefore } from './predication.ts';
import { isDuration, isMoney } from './units.ts';

/** A figure with the tokens of its noun, or the draft that it shares it with. */
export type Named = {
  readonly figure: Figure;
  readonly phrase: Phrase | null;
  /** Index among all drafts. */
  readonly like: number | null;
  /** What is counted, where the words stand in another sentence. */
  readonly words: string | null;
  /** Words elsewhere that an "it" stands for. */
  readonly naming: Naming | null;
};

/** Signs and words between the members of a list or a range. */
const LINK =
  /^(?:–|—|-|,|and|or|to|between|maybe|even|perhaps|precisely|exactly|rather|actually|,|и|или|до|от|с|more|about|around|over|nearly|almost|as|many|\/)$/;

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
  const forward = lendCurrency(lendForward(tokens, lendPlural(tokens, figures)));
  const named: Named[] = [];
  for (const each of forward) {
    const isOne = isOneOfSums(tokens, each, named.at(-1)?.figure);
    const figure = isOne ? { ...each, counted: NOTHING } : withoutStandIn(tokens, each);
    if (figure.counted.phrase && !isAnother(tokens, figure)) {
      named.push({ figure, phrase: figure.counted.phrase, like: null, words: null, naming: null });
      continue;
    }
    const isPart = isOfWhich(tokens, figure) || isWorth(tokens, figure, named.at(-1)?.figure);
    const ofWhich = isPart ? named.at(-1) : undefined;
    if (ofWhich) {
      const { phrase, words, naming } = ofWhich;
      named.push({ figure, phrase, like: null, words, naming });
      continue;
    }
    const one = isAnother(tokens, figure)
      ? [...named].reverse().find(({ figure: { unit } }) => unit === 'ordinal')
      : undefined;
    if (one) {
      named.push({ figure, phrase: one.phrase, like: null, words: one.words, naming: one.naming });
      continue;
    }
    const listed = listedNoun(tokens, figure, named.at(-1)?.figure.end ?? 0);
    if (listed) {
      named.push({ figure, phrase: listed, like: null, words: null, naming: null });
      continue;
    }
    const moved = movedBy(tokens, figure, named.at(-1)?.figure);
    if (moved) {
      named.push({ figure, phrase: moved, like: null, words: null, naming: null });
      continue;
    }
    const shared = lenderOf(tokens, figure, named, earlier, sentence);
    const naming = shared ? null : namingOf(tokens, figure, before);
    const apposed = shared || naming ? null : apposedBefore(tokens, figure);
    if (shared) named.push(shared);
    else if (naming) named.push({ figure, phrase: null, like: null, words: null, naming });
    else if (apposed) named.push({ figure, phrase: apposed, like: null, words: null, naming: null });
    else if (each.counted.phrase && !isOne)
      named.push({ figure: each, phrase: each.counted.phrase, like: null, words: null, naming: null });
    else if (isToldBefore(figure, earlier.at(-1), sentence))
      named.push({ figure, phrase: null, like: null, words: earlier.at(-1)?.counted ?? null, naming: null });
    else if (
      figure.unit !== null ||
      figure.numeral.scale > 1 ||
      /,/.test(tokens[figure.numeral.at]?.text ?? '') ||
      (figure.hedge !== null && figure.numeral.digits) ||
      isPartSaid(tokens, figure) ||
      isOfThem(tokens, figure)
    )
      named.push({ figure, phrase: null, like: null, words: null, naming: null });
  }
  return named;
}

/** "large amounts of cash, about 9 billion a year": the noun that a sum or percentage stands beside. */
function apposedBefore(tokens: readonly Token[], { unit, at }: Figure): Phrase | null {
  if ((unit !== 'percent' && !isMoney(unit)) || !/^[,(–—]$/.test(tokens[at - 1]?.text ?? '')) return null;
  const phrase = phraseBefore(tokens, at - 1);
  const isVerbal =
    phrase && tokens.slice(phrase.at, phrase.end).some(({ lower }) => GROWS.test(lower) || AMOUNTS.test(lower));
  return phrase && !isVerbal && !TIME.test(tokens[phrase.end - 1]?.lower ?? '') ? phrase : null;
}

const TIME = /^(?:years?|months?|quarters?|weeks?|days?|decades?|period|half|time|average|example|instance)$/;

function namingOf(
  tokens: readonly Token[],
  figure: Figure,
  before: () => readonly (readonly Token[])[],
): Naming | null {
  if (figure.unit !== 'percent' && !isMoney(figure.unit)) return null;
  return isMeasured(figure) ? antecedentOf(tokens, figure.at, before()) : measuredNear(tokens, figure.at);
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

const isOfThem = (tokens: readonly Token[], { end }: Figure): boolean =>
  tokens[end]?.lower === 'of' && /^(?:them|which|whom|these|those)$/.test(tokens[end + 1]?.lower ?? '');

/** "Inflation is 4 percent. We set out with 9 percent.": a sum or percentage right after another, with no noun of its own. */
const isToldBefore = ({ unit }: Figure, last: Draft | undefined, sentence: number): boolean =>
  last !== undefined &&
  sentence - last.sentence === 1 &&
  last.counted !== '' &&
  (last.phrase !== null || last.naming !== null) &&
  (unit === 'percent' || isMoney(unit)) &&
  (unit === last.unit || (isMoney(unit) && isMoney(last.unit)));

/** "raised output by 36 tonnes, or by 8 percent": both are said of the same. */
function movedBy(tokens: readonly Token[], { at, unit }: Figure, before: Figure | undefined): Phrase | null {
  if (unit !== 'percent' || before?.unit !== null) return null;
  const between = tokens.slice(before.end, at).map(({ lower }) => lower);
  const isAgain = between.includes('or') && between.at(-1) === 'by';
  return isAgain ? (predicationBefore(tokens, before.at, [])?.subject ?? null) : null;
}

/** "the second one": another of what an ordinal counted before. */
const isAnother = (tokens: readonly Token[], { unit, counted: { phrase } }: Figure): boolean =>
  unit === 'ordinal' && phrase !== null && phrase.end - phrase.at === 1 && tokens[phrase.at]?.lower === 'one';

/** "247,000 worth over $9 billion": what was counted right before is worth so much. */
const isWorth = (tokens: readonly Token[], { at, counted }: Figure, before: Figure | undefined): boolean =>
  counted.phrase === null && tokens[at - 1]?.lower === 'worth' && before?.end === at - 1;

/** "80 dollars for doctors and 50 for nurses": whom each sum is for tells less than what was named before the first. */
const isOneOfSums = (
  tokens: readonly Token[],
  { at, end, unit, counted }: Figure,
  before: Figure | undefined,
): boolean =>
  isMoney(unit) &&
  before?.unit === unit &&
  counted.phrase !== null &&
  counted.phrase.at > end &&
  !counted.beside &&
  /^(?:,|and)$/.test(tokens[at - 1]?.lower ?? '');

/** "200 ships, of which 70 percent", "200 ships, including 20 percent that": a part of what was counted before. */
const isOfWhich = (tokens: readonly Token[], { at, unit, counted }: Figure): boolean =>
  (/^(?:of|из)$/.test(tokens[at - 2]?.lower ?? '') &&
    /^(?:which|whom|них|которых)$/.test(tokens[at - 1]?.lower ?? '')) ||
  (unit === 'percent' && counted.phrase === null && tokens[at - 1]?.lower === 'including');

/** Members of a list or range take unit, scale and noun of the last one. */
function lendForward(tokens: readonly Token[], figures: readonly Figure[]): Figure[] {
  const lent = [...figures];
  for (let index = lent.length - 2; index >= 0; index -= 1) {
    const [here, next] = [lent[index], lent[index + 1]];
    if (!here || !next || here.numeral.kind === 'ordinal' || next.numeral.kind === 'ordinal') continue;
    const between = tokens.slice(here.end, next.at);
    if (between.length === 0 || between.length > 4 || !between.every(({ lower }) => LINK.test(lower))) continue;
    const range = between.some(({ lower }) => /^(?:–|—|-|to|до|or)$/.test(lower));
    if (next.unit !== null && between.length > 1) continue;
    // "11 billion or 9 percent": so many percent there aren't.
    if (here.unit === null && here.numeral.scale > 1 && next.unit === 'percent') continue;
    const same = here.unit === next.unit || here.unit === null || (isMoney(here.unit) && isMoney(next.unit));
    if (!same || (here.counted.phrase && here.unit !== null && !isMoney(here.unit))) continue;
    if (here.opensRange && next.hedge === null) lent[index + 1] = { ...next, hedge: here.hedge };
    if (here.counted.phrase && here.counted.beside) continue;
    const rise = range && here.numeral.scale === 1 && here.numeral.value < 1000 && next.numeral.scale > 1;
    const value = rise ? here.numeral.value * next.numeral.scale : here.numeral.value;
    const counted = { ...next.counted, beside: false };
    lent[index] = { ...here, numeral: { ...here.numeral, value }, unit: here.unit ?? next.unit, counted };
  }
  return lent;
}

/** "from 50 billion rubles to 75 billion": a large number without a noun after a sum is a sum too. */
function lendCurrency(figures: readonly Figure[]): Figure[] {
  let currency: string | null = null;
  return figures.map((figure) => {
    const { unit, numeral, counted } = figure;
    if (isMoney(unit)) currency = unit;
    const isSum = currency !== null && unit === null && numeral.scale >= 1e6 && !counted.beside;
    return isSum ? { ...figure, unit: currency, counted: { ...counted, role: 'amount' } } : figure;
  });
}

/** "two silver and three bronze medals": the plural stands with the second only. */
function lendPlural(tokens: readonly Token[], figures: readonly Figure[]): Figure[] {
  return figures.map((figure, index) => {
    const { counted, unit, numeral } = figure;
    const next = figures[index + 1];
    const [own, other] = [counted.phrase, next?.counted.phrase];
    if (!next || !own || !other || unit !== null || next.unit !== null || numeral.value < 2) return figure;
    const isShort =
      counted.beside &&
      next.counted.beside &&
      own.end - own.at === 1 &&
      other.end - other.at > 1 &&
      next.at === own.end + 1;
    const joins = /^(?:and|or|,)$/.test(tokens[own.end]?.lower ?? '');
    const [short, full] = [own, other].map(({ end }) => isPlural(tokens[end - 1]?.lower ?? ''));
    return isShort && joins && !short && full
      ? { ...figure, counted: { ...counted, phrase: { at: other.end - 1, end: other.end }, beside: false } }
      : figure;
  });
}

/** The figure before it in the sentence, or the last one of the sentence before, that counts in the same unit. */
function lenderOf(
  tokens: readonly Token[],
  figure: Figure,
  before: readonly Named[],
  earlier: readonly Draft[],
  sentence: number,
): Named | null {
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const lender = before[index];
    if (lender && sameKind(figure, lender.figure, isOfThem(tokens, figure))) {
      const counted = { ...lender.figure.counted, beside: false, role: roleOf(figure, lender.figure.counted.role) };
      return {
        figure: { ...figure, unit: figure.unit ?? lender.figure.unit, counted },
        phrase: lender.phrase,
        like: earlier.length + index,
        words: lender.words,
        naming: lender.naming,
      };
    }
  }
  const beside = before.at(-1);
  // "900 pupils, and that number grew by 8 percent".
  if (beside && figure.counted.pronoun && figure.unit === 'percent' && beside.figure.counted.role === 'count')
    return { figure, phrase: beside.phrase, like: null, words: beside.words, naming: beside.naming };
  if (beside && isSameSaid(tokens, beside.figure, figure)) {
    const counted = {
      ...beside.figure.counted,
      beside: false,
      role: figure.unit === 'percent' ? 'change' : 'amount',
    } as const;
    const index = earlier.length + before.length - 1;
    return {
      figure: { ...figure, counted },
      phrase: beside.phrase,
      like: index,
      words: beside.words,
      naming: beside.naming,
    };
  }
  const last = earlier.at(-1);
  // "There were about 150 such banks. Now there are about ten."
  const again =
    figure.unit === null &&
    Number.isInteger(figure.numeral.value) &&
    (figure.hedge !== null || isOfThem(tokens, figure)) &&
    last?.role === 'count' &&
    sentence - last.sentence <= 1;
  const it = figure.counted.pronoun === true && last?.unit === figure.unit && sentence - last.sentence <= 1;
  if (!last || !(again || it)) return null;
  return {
    figure: { ...figure, counted: { ...figure.counted, beside: false, role: roleOf(figure, last.role) } },
    phrase: null,
    like: earlier.length - 1,
    words: last.counted,
    naming: null,
  };
}

/** "grew by 34 percent, or $2 billion", "rose 12 percent and amounted to $3 billion": one thing in percent and in money. */
function isSameSaid(tokens: readonly Token[], lender: Figure, figure: Figure): boolean {
  const kinds = [lender.unit, figure.unit].map((unit) => (isMoney(unit) ? 'money' : unit));
  const between = tokens.slice(lender.end, figure.at);
  // "grew by 150 percent, from 300 to 700".
  const isLevel = figure.unit === null && between.some(({ lower }) => lower === 'from');
  return (
    (kinds.includes('money') || isLevel) &&
    kinds.includes('percent') &&
    lender.counted.role !== 'share' &&
    between.length <= 6 &&
    between.every(({ lower }) => SAYS_AGAIN.test(lower))
  );
}

const SAYS_AGAIN =
  /^(?:[,()–—-]|or|and|from|to|by|it|has|have|which|is|was|that|means|reach(?:ed|ing)?|total(?:l?ing|l?ed)?|amount(?:ed|ing)|equals?|almost|nearly|about|already|now)$/;

const roleOf = (figure: Figure, lent: Figure['counted']['role']): Figure['counted']['role'] =>
  figure.unit === null ? lent : figure.counted.role === 'count' ? lent : figure.counted.role;

function sameKind(figure: Figure, lender: Figure, ofThem: boolean): boolean {
  if (lender.unit === 'ordinal' || figure.numeral.kind === 'part') return false;
  if (figure.unit === null)
    return (
      (figure.numeral.digits || figure.hedge !== null || ofThem) &&
      (lender.counted.role === 'count' ||
        (lender.unit === null && lender.counted.role === 'amount') ||
        (lender.unit === 'percent' && figure.numeral.scale === 1 && figure.numeral.value < 1000))
    );
  return figure.unit === lender.unit || (isMoney(figure.unit) && isMoney(lender.unit));
}
