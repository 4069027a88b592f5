import type { DateMention } from '../../model/reading.ts';
import { contains, type Span } from '../../model/span.ts';
import type { Gathered } from '../stages.ts';
import { type Counted, countedAfter, countedByMoney, countedByPercent, countedInRow } from './counted.ts';
import { countedInOrder } from './counted-in-order.ts';
import type { Draft } from './draft.ts';
import { hedgeAfter, hedgeBefore } from './hedges.ts';
import { isNotCounted } from './not-counted.ts';
import type { Phrase } from './noun-phrase.ts';
import { type Token, tokensOf } from './number-tokens.ts';
import { nextOpening, scaleOf } from './number-words.ts';
import { type Numeral, numeralAt } from './numerals.ts';
import { periodNear, periodsIn } from './periods.ts';
import { shareNouns } from './share-nouns.ts';
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

/** Every number of the text that counts something, in reading order. */
export function draftQuantities(reading: Gathered): Draft[] {
  const drafts: Draft[] = [];
  const russian = reading.article.language.startsWith('ru');
  const openings = openingsIn(reading.text);
  let date = 0;
  reading.sentences.forEach(({ span }, sentence) => {
    while ((reading.dates[date]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) date += 1;
    if (!openings.within(span)) return;
    const dates = datesWithin(reading.dates, date, span);
    const tokens = tokensOf(reading.text, span);
    const figures = figuresOf(tokens, reading, dates, russian);
    if (figures.length > 0)
      drafts.push(
        ...shareNouns(tokens, figures, drafts, sentence).map(finish(reading, sentence, tokens, dates, figures)),
      );
  });
  return drafts;
}

/** Where numbers may open; asked for spans in reading order. */
function openingsIn(text: string): { within(span: Span): boolean } {
  let next = -1;
  return {
    within({ start, end }) {
      if (next < start) next = nextOpening(text, start);
      return next < end;
    },
  };
}

function datesWithin(dates: readonly DateMention[], from: number, span: Span): DateMention[] {
  const within: DateMention[] = [];
  for (let at = from; (dates[at]?.span.start ?? Number.POSITIVE_INFINITY) < span.end; at += 1) {
    const date = dates[at];
    if (date) within.push(date);
  }
  return within;
}

/** The numbers of one sentence that count, each with its unit, hedge and noun. */
function figuresOf(
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
    if (after.phrase || (numeral.scale === 1 && numeral.value < 1000)) return after;
    const said = predicationBefore(tokens, hedgeBefore(tokens, start)?.at ?? start, dates);
    return said?.subject ? { phrase: said.subject, beside: false, role: said.role } : after;
  }
  if (isDuration(unit)) return { phrase: { at: end - 1, end }, beside: true, role: 'duration' };
  const hedging = hedgeBefore(tokens, start);
  // "exceeded $2 billion": the hedge is the verb, and so leads to the subject.
  const isVerb = /^(?:exceed|surpass|top)/.test(tokens[hedging?.at ?? start]?.lower ?? '');
  const from = hedging && !isVerb ? hedging.at : start;
  return isMoney(unit) ? countedByMoney(tokens, from, end, dates) : countedByPercent(tokens, from, end, dates);
}

function ordinalFigure(tokens: readonly Token[], numeral: Numeral): Figure | null {
  const head = countedInOrder(tokens, numeral);
  if (head === null) return null;
  const joint = tokens[numeral.end]?.lower === '-' ? 1 : 0;
  const counted = countedInRow(tokens, Math.min(numeral.end + joint, head), head);
  return { numeral, unit: 'ordinal', at: numeral.at, end: numeral.end, hedge: null, counted };
}

/** Turns a figure of a sentence, its noun known, into a draft. */
function finish(
  reading: Gathered,
  sentence: number,
  tokens: readonly Token[],
  dates: readonly DateMention[],
  figures: readonly Figure[],
) {
  const span = reading.sentences[sentence]?.span ?? { start: 0, end: 0 };
  const periods = periodsIn(reading.text, span, dates);
  const borders = figures.map(({ at, end }) => spanOf(tokens, { at, end }));
  return ({ figure, phrase, like, words }: ReturnType<typeof shareNouns>[number]): Draft => {
    const { counted, at, end, hedge, unit, numeral } = figure;
    const beside = counted.beside && counted.phrase !== null;
    const whole = { at, end: beside ? Math.max(end, counted.phrase?.end ?? end) : end };
    const place = spanOf(tokens, whole);
    const timeless = isDuration(unit) || unit === 'ordinal';
    return {
      span: spanOf(tokens, whole),
      sentence,
      tokens,
      at,
      end,
      value: numeral.value,
      unit,
      hedge,
      role: counted.role,
      phrase,
      beside,
      like,
      counted: words ?? (phrase ? wordsOf(reading.text, tokens, phrase) : unnamed(tokens, end, unit)),
      period: timeless ? null : periodNear(reading.text, place, periods, borders),
    };
  };
}

/** What a number counts whose sentence doesn't tell: its unit as said. */
const unnamed = (tokens: readonly Token[], end: number, unit: string | null): string => {
  const last = tokens[end - 1];
  return last?.kind === 'word' && (unit === null || scaleOf(last.lower) === null)
    ? last.text
    : (unit ?? last?.text ?? '');
};

const spanOf = (tokens: readonly Token[], { at, end }: Phrase): Span => ({
  start: tokens[at]?.start ?? 0,
  end: tokens[end - 1]?.end ?? 0,
});

const wordsOf = (text: string, tokens: readonly Token[], phrase: Phrase): string => {
  const { start, end } = spanOf(tokens, phrase);
  return text.slice(start, end);
};
