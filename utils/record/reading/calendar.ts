import { boundsOf, type Day, dayOf, fromEpochDays, partsOf, toEpochDays, weekdayOf } from '../model/day.ts';
import { pattern } from '../text/pattern.ts';
import type { Part } from './date-words.ts';

/** Days that words can mean: first and last, both included, and the day as precise as the evidence. */
export type Moment = { readonly first: Day; readonly last: Day; readonly day: Day | null };

/** The full day so many days later (earlier when negative). */
export const addDays = (day: Day, days: number): Day => fromEpochDays(toEpochDays(day) + days);

/** The same day of the month so many months later, or the month's last where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const parts = partsOf(boundsOf(day).first);
  if (!parts) return day;
  const total = parts.year * 12 + (parts.month ?? 1) - 1 + months;
  const month = dayOf(Math.floor(total / 12), (total % 12) + 1) ?? day;
  const { last } = boundsOf(month);
  const same = `${month}-${String(parts.day ?? 1).padStart(2, '0')}`;
  return same < last ? same : last;
}

/** All that a day of any precision can mean. */
export const momentOf = (day: Day): Moment => ({ ...boundsOf(day), day });

/** The days from one to another, named by the month or year that they share. */
export function momentBetween(first: Day, last: Day): Moment {
  const [a, b] = [boundsOf(first).first, boundsOf(last).last];
  const shared = [10, 7, 4].find((length) => a.slice(0, length) === b.slice(0, length));
  return { first: a, last: b, day: shared ? a.slice(0, shared) : null };
}

/** The beginning, middle or end of a month or a year. */
export function partOf(day: Day, part: Part): Moment {
  const { first, last } = boundsOf(day);
  if (day.length === 7) {
    if (part === 'early') return { first, last: `${day}-10`, day };
    return part === 'mid' ? { first: `${day}-10`, last: `${day}-20`, day } : { first: `${day}-20`, last, day };
  }
  if (day.length > 4) return momentOf(day);
  if (part === 'early') return { first, last: `${day}-04-30`, day };
  return part === 'mid' ? { first: `${day}-05-01`, last: `${day}-08-31`, day } : { first: `${day}-09-01`, last, day };
}

/** The last such weekday on or before a day, or the first on or after it. */
export function weekdayNear(anchor: Day, weekday: number, direction: 'before' | 'after'): Day {
  const here = weekdayOf(anchor) ?? 0;
  return direction === 'before'
    ? addDays(anchor, -((here - weekday + 7) % 7))
    : addDays(anchor, (weekday - here + 7) % 7);
}

/** Monday to Sunday of the week that a day lies in, so many weeks later. */
export function weekOf(anchor: Day, weeks: number): Moment {
  const monday = addDays(weekdayNear(anchor, 1, 'before'), weeks * 7);
  return momentBetween(monday, addDays(monday, 6));
}

/** Which way the words around a date look. */
export type Tense = 'past' | 'future' | null;

const AHEAD = pattern(
  String.raw`\b(?:will|shall|would be|to be held|is scheduled|are scheduled|scheduled for|due (?:to|in|on)|plan(?:s|ned)? to|going to|upcoming|forthcoming|next|soon|coming)\b|(?<!\p{L})(?:буд(?:ет|ут|ем)|состоится|состоятся|запланирован|предстоящ|предстоит|следующ|намечен)`,
  'iu',
);
const BEHIND = pattern(
  String.raw`\b(?:was|were|had|took|met|held|began|came|went|made|said|told|gave|became|ago|last|recent|since|after|\p{L}{2,}ed)\b|(?<!\p{L})(?:был[аои]?|состоял[аио]сь|состоялся|прош[её]л|прошл|провел|провёл|встретил|подписал|\p{L}+лся|\p{L}+лись)(?!\p{L})`,
  'iu',
);

/** "will be held": its participle says nothing of the past. */
const PASSIVE_AHEAD = pattern(
  String.raw`\b(?:will|shall|would|to|can|must|should) (?:also |soon )?(?:be |have been )?\p{L}+`,
  'giu',
);

/** Reads the tense off the words before and after a date, the nearer ones first. */
export function tenseOf(before: string, after: string): Tense {
  for (const words of [before.slice(-60), after.slice(0, 60), before]) {
    const [ahead, behind] = [AHEAD.test(words), BEHIND.test(words.replace(PASSIVE_AHEAD, ' '))];
    if (ahead !== behind) return ahead ? 'future' : 'past';
  }
  return null;
}

/** Days within which the nearest year is meant. */
const CLOSE = 14;

/** The year of a month, or of a day of a month, whose year the words leave out: the last one, the next one, or the nearest. */
export function inferYear(month: number, date: number | null, anchor: Day, tense: Tense): number {
  const { first } = boundsOf(anchor);
  const year = Number(first.slice(0, 4));
  const options = [year - 1, year, year + 1]
    .map((each) => ({ each, day: dayOf(each, month, date) }))
    .filter((option): option is { each: number; day: Day } => option.day !== null)
    .map(({ each, day }) => ({ each, day, away: distance(boundsOf(day), first) }));
  // What is days away is meant whatever the tense: "he arrived for the summit on the 28th".
  const close = options.filter(({ away }) => away <= CLOSE);
  const fitting =
    close.length > 0
      ? close
      : options.filter(({ day }) =>
          tense === 'past' ? boundsOf(day).first <= first : tense === 'future' ? boundsOf(day).last >= first : true,
        );
  const [best] = (fitting.length > 0 ? fitting : options).sort((a, b) => a.away - b.away || a.each - b.each);
  return best?.each ?? year;
}

function distance({ first, last }: { first: Day; last: Day }, anchor: Day): number {
  if (first <= anchor && anchor <= last) return 0;
  return Math.abs(toEpochDays(anchor < first ? first : last) - toEpochDays(anchor));
}
