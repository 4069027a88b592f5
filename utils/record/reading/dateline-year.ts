import { type Day, dayOf, weekdayOf } from '../model/day.ts';
import { pattern } from '../text/pattern.ts';
import { weekdayNamed } from './date-words.ts';
import { findWritten } from './stated-dates.ts';

/** How many years after the latest one that a report speaks of it may have been written. */
const FARTHEST = 2;

const WEEKDAY = pattern(
  String.raw`(?<![\p{L}])(?:[Oo]n|[Вв]о?) (?<day>Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|воскресенье|понедельник|вторник|среду|четверг|пятницу|субботу)(?![\p{L}])`,
  'gu',
);

const AHEAD = pattern(
  String.raw`\b(?:by|until|till|through|before|will|shall|plans?|planned|scheduled|expected|due|next|upcoming)\b[^.]{0,60}$|(?<!\p{L})(?:до|к|будет|будут|план\p{L}*)\s[^.]{0,60}$`,
  'u',
);

/**
 * The day of a dateline that leaves out the year: the first year, from the latest past one that the text speaks of, in which
 * the date falls on the weekday that the text gives for it. `null` where the text gives no weekday or no year near enough.
 */
export function dayOfDateline(text: string, month: number, date: number): Day | null {
  const since = latestSpokenOf(text);
  if (!since) return null;
  const first = Number(since.slice(0, 4));
  for (const weekday of weekdaysNamed(text)) {
    for (let year = first; year <= first + FARTHEST; year += 1) {
      const day = dayOf(year, month, date);
      if (day && weekdayOf(day) === weekday && day >= since.slice(0, day.length)) return day;
    }
  }
  return null;
}

/** The latest past date with its year that the text gives, as precise as it gives it. */
function latestSpokenOf(text: string): Day | null {
  let latest: Day | null = null;
  for (const { span, year, month, date } of findWritten(text)) {
    if (year === null || year < 1950 || AHEAD.test(text.slice(Math.max(0, span.start - 70), span.start))) continue;
    const day = dayOf(year, month, month === null ? null : date);
    if (day && (latest === null || day > latest)) latest = day;
  }
  return latest;
}

/** Days of the week in the order in which the text gives them: agencies name the day of the news first. */
export function weekdaysNamed(text: string): Set<number> {
  const found = [...text.matchAll(WEEKDAY)].map(({ groups }) => weekdayNamed(groups?.day ?? ''));
  return new Set(found.filter((weekday) => weekday !== null));
}
