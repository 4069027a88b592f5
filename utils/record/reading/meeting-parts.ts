import type { Day } from '../model/day.ts';
import type { PersonId } from '../model/knowledge.ts';
import type { DateMention, NameMention, Turn, Voice } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { pattern } from '../text/pattern.ts';
import { timeAgo } from './relative-dates.ts';
import { sentenceAt, sentenceIndexAt } from './sentence-at.ts';
import type { Agreed } from './stages.ts';

/** The turn in which a place of the text lies; `null` in narration. */
export function turnAt({ sentences, turns }: Agreed, offset: number): Turn | null {
  const turn = sentenceAt(sentences, offset)?.turn;
  return turn == null ? null : (turns[turn] ?? null);
}

/** Whose words the sentence gives in which a place of the text lies. */
export const voiceAt = ({ sentences, voices }: Agreed, offset: number): Voice | null =>
  voices[sentenceIndexAt(sentences, offset)] ?? null;

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

/** The dates that belong to words: inside them, right after them, in the clause that follows, or opening the one they stand in. */
export function datesOf(reading: Agreed, span: Span): DateMention[] {
  const { text, dates, sentences } = reading;
  const sentence = sentenceAt(sentences, span.start)?.span ?? span;
  const inside = dates.filter((date) => date.span.start >= span.start && date.span.end <= span.end);
  if (inside.length > 0) return inside;
  const after: DateMention[] = [];
  for (const date of dates.filter((each) => each.span.start >= span.end && each.span.end <= sentence.end)) {
    const last = after.at(-1);
    const gap = text.slice(last?.span.end ?? span.end, date.span.start);
    const belongs = last
      ? AGAIN.test(gap)
      : FOLLOWS.test(gap) || saysWhen({ start: span.end, end: date.span.start }, reading);
    if (!belongs) break;
    after.push(date);
  }
  return after.length > 0 ? after : datesBefore(reading, span, sentence);
}

/** "… that we had here in M several years ago", "was held in H with great success in May": who, where and that it was. */
function saysWhen(gap: Span, { text, names }: Agreed): boolean {
  if (gap.end - gap.start > FAR) return false;
  const within = names.filter(({ span }) => span.start >= gap.start && span.end <= gap.end);
  let [words, at] = ['', gap.start];
  for (const { span } of within) {
    words += `${text.slice(at, span.start)}@`;
    at = span.end;
  }
  return SAYS_WHEN.test(words + text.slice(at, gap.end));
}

/** Code units from a meeting to the date that its clause gives. */
const FAR = 110;

/** Names stand as "@". */
const SAYS_WHEN =
  /^(?:\s(?:of|between|the|our|two|both|three|four|five|member|countries[’']?|leaders[’']?|presidents|heads|states?|governments?|and|foreign|ministers|delegations))*(?:,?\s(?:that|which))?(?:\s(?:we|you|I|he|she|they|you and I|our countries|our colleagues))?(?:,?\s(?:have|had|has|was|were|is|are|to|will|be|been|being|just|also|first|fairly|quite|recently|successfully|hosted|attended|took part|take place|took place|taken place|taking place|happened|held|wrapped up|ended|concluded|finished|opened|closed|scheduled|planned|due|chaired|made|paid|took))*(?:\s(?:via|by) (?:video ?(?:conference|link)|(?:tele)?phone))?(?:,?\s(?:(?:here|there|also|back)|(?:in|at|on|with|of|between|and|by|to|the|@)))*,?\s(?:in\s|on\s|of\s|at\s|for\s)?$/iu;

/** A date that opens the sentence or the clause dates what happens in it. */
function datesBefore({ text, dates }: Agreed, span: Span, sentence: Span): DateMention[] {
  const last = dates.filter((date) => date.span.end <= span.start && date.span.start >= sentence.start).at(-1);
  if (!last) return [];
  const lead = text.slice(sentence.start, last.span.start);
  const between = text.slice(last.span.end, span.start);
  const opens = lead.length < 30 ? OPENS.test(lead) || OPENS_CLAUSE.test(lead) : OPENS_CLAUSE.test(lead);
  return opens && between.length <= FAR && !/[;:–—]|,\s(?:and|but|which|who|as|so)\b/u.test(between) ? [last] : [];
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
  /^(?:\s(?:was|took place|was held|were held|held|will be held|will take place|is being held))?(?:,?\s(?:on|in the|in|of|at the|at|from|for|this|scheduled for|due on|в|от))?\s?$/iu;
/** "Two weeks ago, in early May": the same date said twice. */
const AGAIN = /^,?\s(?:i\.e\.,?\s|that is,?\s)?(?:in|on|at)\s(?:the\s)?$/iu;
/** "As you may remember, in May we took part in …". */
const OPENS_CLAUSE =
  /(?:,|\bthat|,\s(?:and|but))\s(?:(?:only|just|back|already|as early as)\s)?(?:(?:on|in|at|since)\s)?$/u;
/** A date that opens its sentence dates the whole of it. */
const OPENS =
  /^(?:on|in|at|back in|since|already|then,?|as early as|of course,|yes\.?|and|but|so,?|just|в|во|уже)?\s?$/iu;
