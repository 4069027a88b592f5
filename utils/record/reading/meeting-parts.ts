import type { Day } from '../model/day.ts';
import type { PersonId } from '../model/knowledge.ts';
import type { DateMention, NameMention, Turn } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { pattern } from '../text/pattern.ts';
import { timeAgo } from './relative-dates.ts';
import { sentenceAt } from './sentence-at.ts';
import type { Agreed } from './stages.ts';

/** The turn in which a place of the text lies; `null` in narration. */
export function turnAt({ sentences, turns }: Agreed, offset: number): Turn | null {
  const turn = sentenceAt(sentences, offset)?.turn;
  return turn == null ? null : (turns[turn] ?? null);
}

/** "We" and "our": the speaker, and whoever the page's own meeting is with. */
export function bothSides(reading: Agreed, turn: Turn | null): PersonId[] {
  const own = reading.meeting?.people ?? [];
  const speaker = turn?.person;
  if (!speaker) return own.length === 2 ? [...own] : [];
  // In a circle of many, who "we" are can't be told.
  const others = own.filter((id) => id !== speaker);
  const addressee = others.length === 1 ? others : [];
  return [speaker, ...addressee];
}

/** The people named in a stretch of text. */
export const peopleWithin = (names: readonly NameMention[], span: Span): PersonId[] => [
  ...new Set(
    names
      .filter(({ kind, span: own }) => kind === 'person' && own.start >= span.start && own.end <= span.end)
      .flatMap(({ id }) => (id === null ? [] : [id])),
  ),
];

/** The name of the first place that the words "in …" or "to …" give in a stretch of text. */
export function placeWithin({ text, names }: Agreed, span: Span): string | null {
  const found = names.find(
    ({ kind, span: own }) =>
      kind === 'place' &&
      own.start >= span.start &&
      own.end <= span.end &&
      /\b(?:in|to|at)\s(?:the\s)?$|(?<!\p{L})[вВ]\s$/u.test(text.slice(Math.max(0, own.start - 8), own.start)),
  );
  return found?.name ?? null;
}

/** Where the clause goes on to say that it was held: "the talks between A and B … took place in X". */
export function placeHeld(reading: Agreed, span: Span): string | null {
  const { text, sentences } = reading;
  const sentence = sentenceAt(sentences, span.start)?.span ?? span;
  const after = text.slice(span.end, sentence.end);
  const held = HELD.exec(after);
  if (!held || OTHER_CLAUSE.test(after.slice(0, held.index))) return null;
  const start = span.end + held.index + held[0].length;
  const rest = OTHER_CLAUSE.exec(text.slice(start, sentence.end));
  return placeWithin(reading, { start, end: rest ? start + rest.index : sentence.end });
}

const HELD = /\b(?:took place|takes? place|taken place|be held|(?:was|were|is|are|been|being) held)\b/u;
const OTHER_CLAUSE = /[;:.“”"]|\b(?:which|who|that|when|where|while|after|before|meeting|talks|summit|visit)\b/u;

/** The dates that belong to words: inside them, right after them, or opening the clause that they stand in. */
export function datesOf({ text, dates, sentences }: Agreed, span: Span): DateMention[] {
  const sentence = sentenceAt(sentences, span.start)?.span ?? span;
  const inside = dates.filter((date) => date.span.start >= span.start && date.span.end <= span.end);
  if (inside.length > 0) return inside;
  const after: DateMention[] = [];
  for (const date of dates.filter((each) => each.span.start >= span.end && each.span.end <= sentence.end)) {
    const last = after.at(-1);
    const gap = text.slice(last?.span.end ?? span.end, date.span.start);
    if (!(last ? AGAIN : FOLLOWS).test(gap)) break;
    after.push(date);
  }
  if (after.length > 0) return after;
  const before = dates.filter((date) => date.span.end <= span.start && date.span.start >= sentence.start).at(-1);
  const between = before ? text.slice(before.span.end, span.start) : '';
  return before &&
    before.span.start - sentence.start < 30 &&
    OPENS.test(text.slice(sentence.start, before.span.start)) &&
    between.length <= 90 &&
    !/[;:–—]/u.test(between)
    ? [before]
    : [];
}

/** "Less than two weeks have passed since …": the days that a meeting can lie on by the words before it. */
export function boundsSince({ text, sentences, published }: Agreed, span: Span): { first: Day; last: Day } | null {
  const sentence = sentenceAt(sentences, span.start)?.span ?? span;
  const passed = PASSED.exec(text.slice(Math.max(sentence.start, span.start - 120), span.start));
  const moment = passed && published?.length === 10 ? timeAgo(passed[1] ?? '', published) : null;
  return moment && { first: moment.first, last: moment.last };
}

const PASSED = pattern(
  String.raw`((?:\p{L}+\s){0,3}?(?:\p{L}+|\d+)\s(?:days?|weeks?|months?|years?))\s(?:have|has)\s(?:already\s|now\s)?(?:passed|elapsed|gone by)\ssince\s(?:\p{L}+\s){0,2}$`,
  'iu',
);

/** What may stand between a meeting and its date. */
const FOLLOWS =
  /^(?:\s(?:was|took place|was held|were held|held|will be held|will take place|is being held))?(?:,?\s(?:on|in|of|at the|at|from|for|this|scheduled for|due on|в|от))?\s?$/iu;
/** "Two weeks ago, in early May": the same date said twice. */
const AGAIN = /^,\s(?:i\.e\.,?\s)?(?:in|on|at)\s(?:the\s)?$/iu;
/** A date that opens its sentence dates the whole of it. */
const OPENS =
  /^(?:on|in|at|back in|since|already|then,?|as early as|of course,|yes\.?|and|but|so,?|just|в|во|уже)?\s?$/iu;
