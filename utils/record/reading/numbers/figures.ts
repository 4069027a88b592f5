import type { DateMention } from '../../model/reading.ts';
import { contains } from '../../model/span.ts';
import type { Gathered } from '../stages.ts';
import { type Counted, countedAfter, countedByMoney, countedByPercent, countedInRow, investedIn } from './counted.ts';
import { countedInOrder } from './counted-in-order.ts';
import type { Draft } from './draft.ts';
import { MEASURE_NOUN } from './growth-words.ts';
import { hedgeAfter, hedgeBefore } from './hedges.ts';
import { isNotCounted } from './not-counted.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Token } from './number-tokens.ts';
import { type Numeral, numeralAt } from './numerals.ts';
import { predicationBefore } from './subject.ts';
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
};

/** The numbers of one sentence that count, each with its unit, hedge and noun. */
export function figuresOf(
  tokens: readonly Token[],
  reading: Gathered,
  dates: readonly DateMention[],
  russian: boolean,
): Figure[] {
  const figures: Figure[] = [];
  for (let at = 0; at < tokens.length; ) {
    const numeral = numeralAt(tokens, at);
    const figure =
      numeral && !isWithinName(tokens, numeral, reading, dates) ? figureOf(tokens, numeral, dates, russian) : null;
    if (figure) figures.push(figure);
    at = numeral ? numeral.end : at + 1;
  }
  return figures;
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
): Figure | null {
  if (numeral.kind === 'ordinal') return ordinalFigure(tokens, numeral);
  const currency = currencyBefore(tokens[numeral.at - 1]);
  const after = unitAfter(tokens, numeral.end);
  const unit = currency ?? after?.unit ?? null;
  const start = currency ? numeral.at - 1 : numeral.at;
  const end = after && (!currency || after.unit === currency) ? after.end : numeral.end;
  const hedging = hedgeBefore(tokens, start) ?? hedgeAfter(tokens, numeral.end) ?? hedgeAfter(tokens, end);
  const counted = countedBy(tokens, numeral, { unit, start, end }, dates, russian);
  const head = counted.phrase && counted.beside ? (tokens[counted.phrase.end - 1]?.lower ?? null) : null;
  if (isNotCounted(tokens, numeral, { unit: unit !== null, hedge: hedging !== null, head })) return null;
  return {
    numeral,
    unit,
    at: Math.min(hedging?.at ?? start, start),
    end: Math.max(hedging?.end ?? end, end),
    hedge: hedging?.hedge ?? null,
    counted,
  };
}

function countedBy(
  tokens: readonly Token[],
  numeral: Numeral,
  { unit, start, end }: { unit: string | null; start: number; end: number },
  dates: readonly DateMention[],
  russian: boolean,
): Counted {
  if (unit === null) {
    const after = countedAfter(tokens, numeral, russian);
    if (after.phrase) return after;
    const into = investedIn(tokens, hedgeBefore(tokens, start)?.at ?? start, end);
    if (into) return { phrase: into, beside: false, role: 'amount' };
    const said = predicationBefore(tokens, hedgeBefore(tokens, start)?.at ?? start, dates);
    if (!said?.subject || !isLevel(tokens, numeral, said.subject, start)) return after;
    return { phrase: said.subject, beside: false, role: said.role };
  }
  if (isDuration(unit)) return { phrase: { at: end - 1, end }, beside: true, role: 'duration' };
  const hedging = hedgeBefore(tokens, start);
  // "exceeded $2 billion": the hedge is the verb, and so leads to the subject.
  const isVerb = /^(?:exceed|surpass|top)/.test(tokens[hedging?.at ?? start]?.lower ?? '');
  const from = hedging && !isVerb ? hedging.at : start;
  return isMoney(unit) ? countedByMoney(tokens, from, end, dates) : countedByPercent(tokens, from, end, dates);
}

/** A bare number that a verb leads to from what it measures: "will grow to 45", "the water level is 80"; not "the boy is 12". */
const isLevel = (
  tokens: readonly Token[],
  { scale, value, digits }: Numeral,
  subject: Phrase,
  number: number,
): boolean =>
  scale > 1 ||
  value >= 1000 ||
  (digits &&
    (MEASURE_NOUN.test(tokens[subject.end - 1]?.lower ?? '') ||
      tokens
        .slice(subject.end, number)
        .some(({ lower }) => /^(?:reach|increas|gr[eo]w|rose|rise|fell|fall|drop|declin|total)/.test(lower))));

function ordinalFigure(tokens: readonly Token[], numeral: Numeral): Figure | null {
  const head = countedInOrder(tokens, numeral);
  if (head === null) return null;
  const joint = tokens[numeral.end]?.lower === '-' ? 1 : 0;
  const counted = countedInRow(tokens, Math.min(numeral.end + joint, head), head);
  return { numeral, unit: 'ordinal', at: numeral.at, end: numeral.end, hedge: null, counted };
}
