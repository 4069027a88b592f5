/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as precise as the evidence. */
export type Day = string;

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A day in its parts; the month is 1–12. */
export type DayParts = { readonly year: number; readonly month: number | null; readonly day: number | null };

/** The parts of a day, or `null` where the text is no day of the calendar. */
export function partsOf(day: string): DayParts | null {
  const found = FORM.exec(day);
  if (!found) return null;
  const [year, month, date] = [
    Number(found[1]),
    found[2] ? Number(found[2]) : null,
    found[3] ? Number(found[3]) : null,
  ];
  if (month !== null && (month < 1 || month > 12)) return null;
  if (month !== null && date !== null && (date < 1 || date > daysInMonth(year, month))) return null;
  return { year, month, day: date };
}

/** Whether the text is a day of the calendar in one of the three precisions. */
export const isDay = (text: string): text is Day => partsOf(text) !== null;

/** Builds a day of the given precision, or `null` where the calendar has no such day. */
export function dayOf(year: number, month: number | null = null, date: number | null = null): Day | null {
  const text = [String(year).padStart(4, '0'), month, date]
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return isDay(text) ? text : null;
}

/** The length of a day with month and date. */
const WHOLE = 'YYYY-MM-DD'.length;

/** First and last calendar day that a day of any precision can mean. */
export function boundsOf(day: Day): { first: Day; last: Day } {
  // Most days are whole ones, and these are compared over and over.
  if (day.length === WHOLE) return { first: day, last: day };
  const parts = partsOf(day);
  if (!parts) return { first: day, last: day };
  const { year, month } = parts;
  if (month === null) return { first: `${day}-01-01`, last: `${day}-12-31` };
  return { first: `${day}-01`, last: `${day}-${daysInMonth(year, month)}` };
}

/** Whether `a` is surely before `b`: the last day that `a` can mean precedes the first that `b` can. */
export const isBefore = (a: Day, b: Day): boolean => boundsOf(a).last < boundsOf(b).first;

/** Whether the two can mean the same day ("2022-02" and "2022-02-22" can). */
export function mayBeSameDay(a: Day, b: Day): boolean {
  return !isBefore(a, b) && !isBefore(b, a);
}

/** Order by first possible day, the less precise first where both begin together. */
export const compareDays = (a: Day, b: Day): number =>
  boundsOf(a).first < boundsOf(b).first ? -1 : boundsOf(a).first > boundsOf(b).first ? 1 : a.length - b.length;

/** Days since 1970-01-01 of the first day that `day` can mean. */
export function toEpochDays(day: Day): number {
  const parts = partsOf(boundsOf(day).first);
  return parts ? Math.round(Date.UTC(parts.year, (parts.month ?? 1) - 1, parts.day ?? 1) / 86_400_000) : Number.NaN;
}

/** The full day that lies so many days after 1970-01-01. */
export const fromEpochDays = (days: number): Day => new Date(days * 86_400_000).toISOString().slice(0, 10);

/** 0 for Sunday to 6 for Saturday; `null` where the day isn't precise enough to have one. */
export function weekdayOf(day: Day): number | null {
  return partsOf(day)?.day == null ? null : new Date(toEpochDays(day) * 86_400_000).getUTCDay();
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}
