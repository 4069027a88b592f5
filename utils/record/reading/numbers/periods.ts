import type { DateMention } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';

const NUMBER = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|few|several|couple of)';
/** Stretches of time as said, longest forms first; the preposition before them isn't part of them. */
const STRETCH = new RegExp(
  [
    `\\bthe (?:first|last|past|next|final|previous|second|third|fourth|latest|coming) (?:${NUMBER} )?(?:months?|years?|quarters?|half|half-year|decades?|weeks?|days?|season)(?: of (?:this|last|the current|the previous|the) year| of \\d{4}| of 20\\d\\d)?\\b`,
    `\\b(?:${NUMBER}) months of (?:this|last|the current) year\\b`,
    `\\b(?:January|February|March|April|May|June|July|August|September|October|November)(?:–|-| to | through )(?:February|March|April|May|June|July|August|September|October|November|December)(?: (?:of )?(?:\\d{4}|this year|last year))?`,
    `\\bbetween (?:January|February|March|April|May|June|July|August|September|October|November) and (?:February|March|April|May|June|July|August|September|October|November|December)(?: (?:of )?(?:\\d{4}|this year|last year))?`,
    `\\b(?:the )?(?:end|beginning|start|middle) of (?:this|last|next|the) (?:year|month|quarter|decade)\\b`,
    `\\b(?:last|this|next) (?:year|month|week|season|quarter|decade|summer|winter|spring|autumn)\\b`,
    `\\bthe (?:same|reporting|current|previous) (?:period|year|month)(?: (?:of )?last year)?\\b`,
    `\\b(?:per|a|every|each) (?:year|month|day|annum|hour|week)\\b`,
    `\\bannually\\b|\\bmonthly\\b|\\bdaily\\b|\\byearly\\b`,
    `(?:за |в )?(?:первые |последние )?(?:\\d+ |девять |шесть |восемь |десять )?месяц(?:ев|а) (?:этого|прошлого|текущего|нынешнего) года`,
    `(?:прошлом|этом|текущем|нынешнем) году|(?:за )?(?:прошлый|этот) год`,
  ].join('|'),
  'giu',
);

/** Stretches of time in a text, in reading order; of dates those that name a year or month ("in 2021"). */
export function periodsIn(text: string, sentence: Span, dates: readonly DateMention[]): Span[] {
  const words = text.slice(sentence.start, sentence.end);
  const stretches = [...words.matchAll(STRETCH)].map((found) => ({
    start: sentence.start + found.index,
    end: sentence.start + found.index + found[0].length,
  }));
  const dated = dates
    .filter(({ span }) => sentence.start <= span.start && span.end <= sentence.end)
    .filter(({ span, day, relative }) => isStretch(text.slice(span.start, span.end), day, relative))
    .map(({ span }) => span)
    // "the 2018 World Cup" is a name.
    .filter(({ start, end }) => !/^\d{4}$/.test(text.slice(start, end)) || !/^\s\p{Lu}/u.test(text.slice(end, end + 2)))
    .filter((span) => !stretches.some((each) => each.start < span.end && span.start < each.end));
  return [...stretches, ...dated].sort((a, b) => a.start - b.start);
}

const isStretch = (words: string, day: string | null, relative: boolean): boolean =>
  !relative && day !== null && day.length < 10 && /\d{4}|\p{Lu}/u.test(words);

/** What makes a number a rate: it stands right behind it. */
const RATE = /^(?:per|an?|every|each) /i;

/** By how many code units a period before its number counts as farther than one after it. */
const BEHIND = 8;

/** What a clause ends at. */
const CLAUSE = /;| but | while |, and | and (?:has|have|had|is|was|are|were|will) /;

/** How far from its number a period may stand, in code units. */
const REACH = 90;

/** The period of a number: the nearest in its clause, not beyond another number or a border of clauses. */
export function periodNear(
  text: string,
  number: Span,
  periods: readonly Span[],
  borders: readonly Span[],
): Span | null {
  let best: Span | null = null;
  let distance = REACH;
  for (const period of periods) {
    if (period.start < number.end && number.start < period.end) continue;
    const between =
      period.end <= number.start ? { start: period.end, end: number.start } : { start: number.end, end: period.start };
    const words = text.slice(between.start, between.end);
    const crossed =
      CLAUSE.test(words) ||
      (number.end <= period.start && / and /.test(words)) ||
      borders.some((border) => between.start <= border.start && border.end <= between.end);
    // "660 tonnes a year, a pipe 40 km long".
    const beside =
      !RATE.test(text.slice(period.start, period.end)) || (number.end <= period.start && !words.includes(','));
    const from = between.end - between.start + (period.end <= number.start ? BEHIND : 0);
    if (
      !crossed &&
      beside &&
      from < distance &&
      !/\b(?:by|on|until|before|since|than in|against|compared (?:to|with)|до|к)\s(?:the\s)?$/i.test(
        text.slice(Math.max(0, period.start - 14), period.start),
      )
    ) {
      best = period;
      distance = from;
    }
  }
  return best;
}
