import { type Day, dayOf } from '../record/model/day.ts';

/** Up to 11 digits a unix stamp counts seconds (until the year 5138), beyond that milliseconds. */
const LONGEST_SECONDS = 11;

/** English and Russian months by their first three letters; Russian May has two forms. */
const MONTHS = [
  'jan янв',
  'feb фев',
  'mar мар',
  'apr апр',
  'may май мая',
  'jun июн',
  'jul июл',
  'aug авг',
  'sep сен',
  'oct окт',
  'nov ноя',
  'dec дек',
];

const MONTH_FIRST = /^(\p{L}{3,9})\.? (\d{1,2}),? (\d{4})\b/u;
const DAY_FIRST = /^(\d{1,2}) (\p{L}{3,9})\.?,? (\d{4})(?![\p{L}\d])/u;
/** What may stand between a day and the place: the Russian word for year, an hour. */
const AFTER_DAY = /^(?: года?\.?)?(?:,? \d{1,2}:\d{2})?(?:, |$)/u;

/**
 * The day of a stamp in a page's markup: an ISO date (with or without an hour), or a unix stamp. An instant (a unix stamp, or an hour
 * in UTC) is counted in the site's zone; an hour with an offset of its own is the day as written. `null` where it is neither.
 */
export function dayOfStamp(stamp: string, zone: string | null): Day | null {
  const text = stamp.trim();
  if (/^\d{9,14}$/.test(text))
    return dayInZone(Number(text) * (text.length > LONGEST_SECONDS ? 1 : 1000), zone ?? 'UTC');
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:?\d{2}(?::?\d{2}(?:\.\d+)?)?) ?(Z|[+-]00:?00)?)?/.exec(text);
  if (!found) return null;
  const written = dayOf(Number(found[1]), Number(found[2]), Number(found[3]));
  if (!written || !zone || !found[4] || !found[5]) return written;
  const [hours, minutes] = [found[4].slice(0, 2), found[4].replace(':', '').slice(2, 4)];
  return dayInZone(Date.parse(`${written}T${hours}:${minutes}:00Z`), zone) ?? written;
}

/** A day written out in English or Russian, and what follows it: "November 26, 2021, Sochi". */
export function readDateLine(words: string): { readonly day: Day; readonly place: string | null } | null {
  const monthFirst = MONTH_FIRST.exec(words);
  const found = monthFirst ?? DAY_FIRST.exec(words);
  if (!found) return null;
  const [name, date] = monthFirst ? [found[1], found[2]] : [found[2], found[1]];
  const month = MONTHS.findIndex((names) => names.split(' ').includes((name ?? '').slice(0, 3).toLowerCase())) + 1;
  const day = month > 0 ? dayOf(Number(found[3]), month, Number(date)) : null;
  const rest = words.slice(found[0].length);
  const between = AFTER_DAY.exec(rest);
  return day && between ? { day, place: rest.slice(between[0].length).trim() || null } : null;
}

function dayInZone(instant: number, zone: string): Day | null {
  if (!Number.isFinite(instant) || Math.abs(instant) > 8.64e15) return null;
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(instant);
  const part = (type: string) => Number(parts.find((found) => found.type === type)?.value);
  return dayOf(part('year'), part('month'), part('day'));
}
