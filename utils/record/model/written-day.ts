import { type Day, partsOf } from './day.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A day as an English sentence writes it, no more precise than it is: "5 May 2012", "May 2012", "2012". */
export function writeDay(day: Day): string {
  const parts = partsOf(day);
  if (!parts) return day;
  return [parts.day, parts.month === null ? null : MONTHS[parts.month - 1], parts.year]
    .filter((part) => part !== null)
    .join(' ');
}

/** The same behind its preposition: "on 5 May 2012", "in May 2012". */
export const onDay = (day: Day): string => `${partsOf(day)?.day === null ? 'in' : 'on'} ${writeDay(day)}`;
