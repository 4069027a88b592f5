import type { DateMention } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { Gathered } from '../stages.ts';
import type { Naming } from './antecedent.ts';
import type { Draft } from './draft.ts';
import { type Figure, figuresOf } from './figures.ts';
import { GROWS, GROWTH_NOUN } from './growth-words.ts';
import { isMover } from './moved.ts';
import { isStretch } from './not-counted.ts';
import type { Phrase } from './noun-phrase.ts';
import { type Token, tokensOf } from './number-tokens.ts';
import { nextOpening, scaleOf } from './number-words.ts';
import { periodNear, periodsIn } from './periods.ts';
import { shareNouns } from './share-nouns.ts';
import { isDuration } from './units.ts';

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
    const figures = withoutPeriods(reading.text, span, tokens, dates, figuresOf(tokens, reading, dates, russian));
    if (figures.length > 0) {
      const before = () => tokensBefore(reading, sentence);
      drafts.push(
        ...shareNouns(tokens, figures, drafts, sentence, before).map(finish(reading, sentence, tokens, dates, figures)),
      );
    }
  });
  return drafts;
}

/** A stretch of the calendar ("the past five years") is no number where it is the period of one; where it is none's, it is told for itself. */
function withoutPeriods(
  text: string,
  sentence: Span,
  tokens: readonly Token[],
  dates: readonly DateMention[],
  figures: readonly Figure[],
): readonly Figure[] {
  const isTime = figures.map(({ numeral }) => isStretch(tokens, numeral));
  if (!isTime.includes(true)) return figures;
  const others = figures.filter((_, index) => !isTime[index]);
  const [periods, borders] = [periodsIn(text, sentence, dates), others.map((figure) => placeOf(tokens, figure))];
  const taken = others.flatMap(({ unit }, index) => {
    const timeless = isDuration(unit) || unit === 'ordinal';
    const place = borders[index];
    return !timeless && place ? (periodNear(text, place, periods, borders) ?? []) : [];
  });
  return figures.filter((figure, index) => {
    const { start, end } = placeOf(tokens, figure);
    return !isTime[index] || !taken.some((period) => period.start < end && start < period.end);
  });
}

/** How many sentences back an "it" may look for what it means. */
const BACK = 3;

/** The tokens of the sentences before one in the same turn or paragraph, nearest first. */
function tokensBefore({ sentences, text }: Gathered, sentence: number): (readonly Token[])[] {
  const here = sentences[sentence];
  const before: (readonly Token[])[] = [];
  for (let at = sentence - 1; at >= 0 && at >= sentence - BACK; at -= 1) {
    const earlier = sentences[at];
    const same = earlier?.turn === here?.turn && (here?.turn !== null || earlier?.paragraph === here?.paragraph);
    if (!earlier || !same) break;
    before.push(tokensOf(text, earlier.span));
  }
  return before;
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
  return ({ figure, phrase, like, words, naming }: ReturnType<typeof shareNouns>[number]): Draft => {
    const { counted, at, end, hedge, unit, numeral } = figure;
    const beside = counted.beside && counted.phrase !== null;
    const place = placeOf(tokens, figure);
    const near = periodNear(reading.text, place, periods, borders);
    const timeless = isDuration(unit) || unit === 'ordinal';
    return {
      span: place,
      sentence,
      tokens,
      at,
      end,
      value: numeral.value,
      unit,
      hedge,
      role: counted.role,
      range: isEndOfRange(tokens, figures, numeral.at),
      phrase,
      beside,
      like,
      naming,
      counted: words ?? countedIn(reading.text, phrase ? { tokens, phrase } : naming) ?? unnamed(tokens, end, unit),
      period: timeless || !near ? null : reading.text.slice(near.start, near.end),
    };
  };
}

/** Whether a number is an end of a range; "grew from 20 to 30" tells two numbers of a course. */
function isEndOfRange(tokens: readonly Token[], figures: readonly Figure[], number: number): boolean {
  const index = figures.findIndex(({ numeral }) => numeral.at === number);
  const lower = [figures[index], figures[index - 1]].find((figure) => figure?.opensRange);
  return lower !== undefined && !isFrom(tokens, lower.at);
}

/** "from", before which something grows, falls or is brought from one to the other. */
const isFrom = (tokens: readonly Token[], lower: number): boolean =>
  tokens[lower - 1]?.lower === 'from' &&
  tokens
    .slice(Math.max(0, lower - COURSE), lower)
    .some(
      (token) =>
        GROWS.test(token.lower) ||
        GROWTH_NOUN.test(token.lower) ||
        isMover(token) ||
        /^(?:go|went|gone|going|brought|moved|changed|extended?|cut)$/.test(token.lower),
    );

/** Tokens before a "from" within which its verb stands. */
const COURSE = 14;

/** Where a number stands with its hedge, unit and noun. */
const placeOf = (tokens: readonly Token[], { at, end, counted }: Figure): Span =>
  spanOf(tokens, { at, end: counted.beside ? Math.max(end, counted.phrase?.end ?? end) : end });

const countedIn = (text: string, naming: Pick<Naming, 'tokens' | 'phrase'> | null): string | null =>
  naming && wordsOf(text, naming.tokens, naming.phrase);

/** What a number counts whose sentence doesn't tell: its unit as said. */
const unnamed = (tokens: readonly Token[], end: number, unit: string | null): string => {
  const last = tokens[end - 1];
  if (unit === 'percent') return unit;
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
  return text.slice(start, end).replace(/['’]s?$/, '');
};
