import type { DateMention } from '../../model/reading.ts';
import { contains } from '../../model/span.ts';
import type { Gathered } from '../stages.ts';
import {
  type Counted,
  countedAfter,
  countedByMoney,
  countedByPercent,
  countedInRow,
  investedIn,
  NOTHING,
  ofMeasure,
} from './counted.ts';
import { countedInOrder, isRankSaid } from './counted-in-order.ts';
import type { Draft } from './draft.ts';
import { MEASURE_NOUN } from './growth-words.ts';
import { hedgeAfter, hedgeBefore } from './hedges.ts';
import { isNotCounted } from './not-counted.ts';
import { complement, type Phrase } from './noun-phrase.ts';
import type { Token } from './number-tokens.ts';
import { type Numeral, numeralAt } from './numerals.ts';
import { predicationBefore } from './predication.ts';
import { upperEndAfter } from './ranges.ts';
import { countedInRussian } from './russian-counted.ts';
import { currencyBefore, isDuration, isMoney, unitAfter } from './units.ts';

/** A number with its unit and hedge, its noun not looked for yet. */
export type Figure = {
  readonly numeral: Numeral;
  readonly unit: string | null;
  /** Tokens with hedge and unit. */
  readonly at: number;
  readonly end: number;
  readonly hedge: Draft['hedge'];
  readonly counted: Counted;
  /** Whether it is the lower end of a range whose upper end follows: unit and noun stand there. */
  readonly opensRange: boolean;
};

/** The numbers of one sentence that count, each with its unit, hedge and noun. */
export function figuresOf(
  tokens: readonly Token[],
  reading: Gathered,
  dates: readonly DateMention[],
  russian: boolean,
): Figure[] {
  const figures: Figure[] = [];
  let lower: Figure | null = null;
  for (let at = 0; at < tokens.length; ) {
    const numeral = numeralAt(tokens, at);
    const figure: Figure | null =
      timeAndHalf(tokens, at) ??
      (numeral && !isWithinName(tokens, numeral, reading, dates)
        ? figureOf(tokens, numeral, dates, russian, lower)
        : null);
    if (figure) figures.push(figure);
    if (numeral || figure) lower = figure?.opensRange ? figure : null;
    at = figure?.numeral.end ?? numeral?.end ?? at + 1;
  }
  return figures;
}

/** "a year and a half": the half stands behind its noun. */
function timeAndHalf(tokens: readonly Token[], at: number): Figure | null {
  const [one, time, ...behind] = tokens.slice(at, at + 5).map(({ lower }) => lower);
  const unit = unitAfter(tokens, at + 1);
  if (!/^(?:a|an|one)$/.test(one ?? '') || behind.join(' ') !== 'and a half' || !time || !unit) return null;
  const numeral = { at, end: at + 5, value: 1.5, kind: 'cardinal', digits: false, scale: 1 } as const;
  const hedging = hedgeBefore(tokens, at);
  return {
    numeral,
    unit: unit.unit,
    at: hedging?.at ?? at,
    end: numeral.end,
    hedge: hedging?.hedge ?? null,
    counted: { phrase: { at: at + 1, end: at + 2 }, beside: true, role: isDuration(unit.unit) ? 'duration' : 'amount' },
    opensRange: false,
  };
}

/** Dates, and names with numbers ("the Group of Twenty"), count nothing. */
function isWithinName(
  tokens: readonly Token[],
  { at, end }: Numeral,
  { names }: Gathered,
  dates: readonly DateMention[],
): boolean {
  const [first, last] = [tokens[at], tokens[end - 1]];
  if (!first || !last) return true;
  const span = { start: first.start, end: last.end };
  return (
    (dates.some((date) => contains(date.span, span)) && !isTimeSince(tokens, end)) ||
    names.some((name) => contains(name.span, span))
  );
}

/** "three years ago", "less than two months later": a date by its distance, which is a length of time too. */
const isTimeSince = (tokens: readonly Token[], end: number): boolean =>
  isDuration(unitAfter(tokens, end)?.unit ?? null) &&
  /^(?:ago|later|earlier|before|after|назад)$/.test(tokens[unitAfter(tokens, end)?.end ?? end]?.lower ?? '');

function figureOf(
  tokens: readonly Token[],
  numeral: Numeral,
  dates: readonly DateMention[],
  russian: boolean,
  lower: Figure | null,
): Figure | null {
  if (numeral.kind === 'ordinal') return ordinalFigure(tokens, numeral);
  if (numeral.kind === 'fold') return foldFigure(tokens, numeral, dates);
  const { unit, start, end, opensRange, hedging, age } = measureOf(tokens, numeral, lower);
  const ageCounted: Counted | null = age && { phrase: age, beside: false, role: 'duration' };
  const told = opensRange
    ? NOTHING
    : countedBy(tokens, numeral, { unit, start: lower?.at ?? start, end }, dates, russian);
  const counted = ageCounted ?? told;
  const head = counted.phrase && counted.beside ? (tokens[counted.phrase.end - 1]?.lower ?? null) : null;
  const company = {
    unit: unit !== null || age !== null,
    hedge: hedging !== null,
    head,
    range: opensRange || lower !== null || sharesNoun(tokens, counted),
  };
  if (isNotCounted(tokens, numeral, company)) return null;
  return {
    numeral,
    unit: age ? 'year' : unit,
    at: Math.min(hedging?.at ?? start, start),
    end: Math.max(hedging?.end ?? end, end),
    hedge: hedging?.hedge ?? null,
    counted,
    opensRange,
  };
}

/** The unit and hedge of a number, and the tokens that it takes with its unit. */
function measureOf(tokens: readonly Token[], numeral: Numeral, lower: Figure | null) {
  const currency = currencyBefore(tokens[numeral.at - 1]);
  const opensRange = upperEndAfter(tokens, numeral) !== null;
  const after = opensRange ? null : unitAfter(tokens, numeral.end);
  // "$4–5 million": the sign stands before the lower end only.
  const lent = lower && isMoney(lower.unit) ? lower.unit : null;
  const start = currency ? numeral.at - 1 : numeral.at;
  const end = after && (!currency || after.unit === currency) ? after.end : numeral.end;
  return {
    unit: currency ?? after?.unit ?? lent,
    start,
    end,
    opensRange,
    hedging: hedgeBefore(tokens, start) ?? hedgeAfter(tokens, numeral.end) ?? hedgeAfter(tokens, end),
    age: after || currency ? null : ageBefore(tokens, lower?.numeral.at ?? numeral.at),
  };
}

/** "at the age of 64", "children aged 3 to 7": the word that makes a number an age. */
const ageBefore = (tokens: readonly Token[], number: number): Phrase | null => {
  const of = tokens[number - 1]?.lower === 'of' ? number - 2 : number - 1;
  return /^(?:age|ages|aged)$/.test(tokens[of]?.lower ?? '') ? { at: of, end: of + 1 } : null;
};

/** "two silver and two bronze medals": what looks like a noun may be an adjective of the next number's. */
const sharesNoun = (tokens: readonly Token[], { phrase, beside }: Counted): boolean =>
  beside &&
  phrase !== null &&
  phrase.end - phrase.at === 1 &&
  /^(?:and|or|,)$/.test(tokens[phrase.end]?.lower ?? '') &&
  numeralAt(tokens, phrase.end + 1) !== null;

function countedBy(
  tokens: readonly Token[],
  numeral: Numeral,
  { unit, start, end }: { unit: string | null; start: number; end: number },
  dates: readonly DateMention[],
  russian: boolean,
): Counted {
  if (unit === null && numeral.kind === 'part' && tokens[start - 1]?.lower === 'by')
    return countedByPercent(tokens, start, end, dates);
  if (unit === null) {
    const after = countedAfter(tokens, numeral, russian);
    if (after.phrase) return after;
    const into = investedIn(tokens, hedgeBefore(tokens, start)?.at ?? start, end);
    if (into) return { phrase: into, beside: false, role: 'amount' };
    const said = /^(?:has|have|had)$/.test(tokens[beforeHedge(tokens, start) - 1]?.lower ?? '')
      ? null
      : predicationBefore(tokens, beforeHedge(tokens, start), dates);
    // "an increase of 600 in the number of pupils".
    const grown =
      said?.role === 'change' && !said.subject && tokens[end]?.lower === 'in' ? complement(tokens, end + 1) : null;
    if (grown) return { phrase: ofMeasure(tokens, grown), beside: false, role: 'change' };
    if (!said?.subject || !isLevel(tokens, numeral, said.subject, start)) return after;
    return { phrase: said.subject, beside: false, role: said.role };
  }
  if (isDuration(unit)) return { phrase: { at: end - 1, end }, beside: true, role: 'duration' };
  const from = beforeHedge(tokens, start);
  if (russian) return countedInRussian(tokens, from, end, unit);
  return isMoney(unit) ? countedByMoney(tokens, from, end, dates) : countedByPercent(tokens, from, end, dates);
}

const isReached = ({ lower }: Token): boolean =>
  /^(?:reach|increas|gr[eo]w|rose|rise|fell|fall|drop|declin|total|amount|exceed)/.test(lower);

/** Where the hedge of a number begins; "exceeded" is the verb that leads to the subject, and so stays. */
function beforeHedge(tokens: readonly Token[], start: number): number {
  const hedging = hedgeBefore(tokens, start);
  const isVerb = /^(?:exceed|surpass|top|nearing|approach)/.test(tokens[hedging?.at ?? start]?.lower ?? '');
  return hedging && !isVerb ? hedging.at : start;
}

/** A bare number that a verb leads to from what it measures: "will grow to 45", "the water level is 80"; not "the boy is 12". */
const isLevel = (
  tokens: readonly Token[],
  { scale, value, digits, kind }: Numeral,
  subject: Phrase,
  number: number,
): boolean =>
  scale > 1 ||
  kind === 'part' ||
  value >= 1000 ||
  (digits &&
    (MEASURE_NOUN.test(tokens[subject.end - 1]?.lower ?? '') || tokens.slice(subject.end, number).some(isReached)));

function ordinalFigure(tokens: readonly Token[], numeral: Numeral): Figure | null {
  const head = countedInOrder(tokens, numeral);
  const { at, end } = numeral;
  if (head === null && isRankSaid(tokens, numeral))
    return {
      numeral,
      unit: 'ordinal',
      at,
      end,
      hedge: null,
      counted: { phrase: { at, end }, beside: true, role: 'ordinal' },
      opensRange: false,
    };
  if (head === null) return null;
  const joint = tokens[numeral.end]?.lower === '-' ? 1 : 0;
  const isShared = /^(?:and|or)$/.test(tokens[end]?.lower ?? '');
  const counted = isShared
    ? ({ phrase: { at: head, end: head + 1 }, beside: false, role: 'ordinal' } as const)
    : countedInRow(tokens, Math.min(end + joint, head), head);
  return { numeral, unit: 'ordinal', at: numeral.at, end: numeral.end, hedge: null, counted, opensRange: false };
}

/** "grew threefold", "a tenfold increase in exports": counts like a percentage. */
function foldFigure(tokens: readonly Token[], numeral: Numeral, dates: readonly DateMention[]): Figure {
  const hedging = hedgeBefore(tokens, numeral.at);
  const at = hedging?.at ?? numeral.at;
  const grown = countedByPercent(tokens, at, numeral.end, dates);
  const itself = { phrase: numeral, beside: true, role: 'change' } as const;
  const counted = grown.phrase ? grown : itself;
  return { numeral, unit: null, at, end: numeral.end, hedge: hedging?.hedge ?? null, counted, opensRange: false };
}
