import { locale } from './say.ts';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as the reader's language writes it, no more precise than it is. */
export function sayDay(day: string, month: 'short' | 'long' = 'short'): string {
  const [year, monthOfYear, date] = day.split('-').map(Number);
  if (year === undefined || Number.isNaN(year)) return day;
  if (monthOfYear === undefined) return String(year);
  return format(Date.UTC(year, monthOfYear - 1, date ?? 1), {
    year: 'numeric',
    month,
    ...(date === undefined ? {} : { day: 'numeric' }),
  });
}

/** A day in every form in which a reader may look for it: as it stands in addresses, as it is shown, and with the month in full. */
export const daysSought = (day: string): readonly string[] => [day, sayDay(day), sayDay(day, 'long')];

/** The month and year of a day: enough for what a record spans. */
export const sayMonth = (day: string): string => sayDay(day.slice(0, 'YYYY-MM'.length));

/** Making one costs far more than using it, and a library asks for thousands of days. */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(time: number, parts: Intl.DateTimeFormatOptions): string {
  const english = locale() === 'en';
  const key = `${locale()} ${parts.month} ${parts.day}`;
  const known =
    formats.get(key) ?? new Intl.DateTimeFormat(english ? 'en-GB' : locale(), { ...parts, timeZone: 'UTC' });
  formats.set(key, known);
  const written = known.format(time);
  return english ? written.replace(/\bSept\b/, 'Sep') : written.replace(/\s?г\.$/, '');
}
