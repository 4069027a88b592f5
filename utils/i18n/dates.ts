import { locale } from './say.ts';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as the reader's language writes it, no more precise than it is. */
export function sayDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || Number.isNaN(year)) return day;
  if (month === undefined) return String(year);
  return format(Date.UTC(year, month - 1, date ?? 1), {
    year: 'numeric',
    month: 'short',
    ...(date === undefined ? {} : { day: 'numeric' }),
  });
}

/** The month and year of a day: enough for what a record spans. */
export const sayMonth = (day: string): string => sayDay(day.slice(0, 'YYYY-MM'.length));

function format(time: number, parts: Intl.DateTimeFormatOptions): string {
  const english = locale() === 'en';
  const written = new Intl.DateTimeFormat(english ? 'en-GB' : locale(), { ...parts, timeZone: 'UTC' }).format(time);
  return english ? written.replace('Sept', 'Sep') : written.replace(/\s?г\.$/, '');
}
