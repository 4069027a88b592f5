import type { Day } from '../model/day.ts';
import type { DateMention, Sentence } from '../model/reading.ts';
import { inReadingOrder, type Span } from '../model/span.ts';
import { type Tense, tenseOf } from './calendar.ts';
import { longestApart } from './longest.ts';
import { findRelative } from './relative-dates.ts';
import { sentenceAt } from './sentence-at.ts';
import type { Voiced } from './stages.ts';
import { findWritten, resolveWritten, type Written } from './stated-dates.ts';

/** Every date in the text, stated or relative, with the days that it can mean; the longest of those that overlap. */
export function readDates(reading: Voiced): DateMention[] {
  const { text, sentences, published } = reading;
  const tense = (span: Span) => tenseAround(text, sentences, span);
  const stated = resolveAll(findWritten(text), published, reading, tense);
  const relative = published?.length === 10 ? findRelative(text, published, tense) : [];
  const counted = relative.map(({ span, moment }) => ({ span, ...moment, relative: true }));
  const dates = keepLongest([...stated, ...counted]);
  return keepLongest([...dates, ...findSameDays(text, dates)]);
}

const SAME_DAY = /\b(?:on )?(?:the|that) same day\b/giu;

/** "On the same day": the day that was named last. */
function findSameDays(text: string, dates: readonly DateMention[]): DateMention[] {
  return [...text.matchAll(SAME_DAY)].flatMap(({ index, 0: words }) => {
    const last = dates.findLast(({ span }) => span.end <= index);
    return last && last.first === last.last ? [{ ...last, span: { start: index, end: index + words.length } }] : [];
  });
}

function resolveAll(
  dates: readonly Written[],
  anchor: Day | null,
  { text, sentences }: Voiced,
  tense: (span: Span) => Tense,
): DateMention[] {
  return dates.flatMap((date, index) => {
    const before = dates[index - 1];
    const near = before && sameSentence(sentences, text, before.span, date.span) ? before.year : null;
    const inherited = date.year === null && date.month !== null ? near : null;
    const moment = resolveWritten({ ...date, year: date.year ?? inherited }, anchor, tense(date.span));
    return moment ? [{ span: date.span, ...moment, relative: false }] : [];
  });
}

/** A year said shortly before in the same sentence holds for what follows ("In 2014, on May 29 …"). */
function sameSentence(sentences: readonly Sentence[], text: string, a: Span, b: Span): boolean {
  const sentence = sentenceAt(sentences, b.start);
  if (sentence) return sentence.span.start <= a.start;
  return b.start - a.end < 80 && !/[.!?]\s/u.test(text.slice(a.end, b.start));
}

function tenseAround(text: string, sentences: readonly Sentence[], span: Span): Tense {
  const sentence = sentenceAt(sentences, span.start)?.span;
  const start = Math.max(sentence?.start ?? 0, span.start - 160);
  const end = Math.min(sentence?.end ?? text.length, span.end + 160);
  return tenseOf(text.slice(start, span.start), text.slice(span.end, end));
}

const keepLongest = (dates: readonly DateMention[]): DateMention[] =>
  longestApart(dates).sort((a, b) => inReadingOrder(a.span, b.span));
