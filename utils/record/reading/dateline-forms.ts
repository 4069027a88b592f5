import type { Span } from '../model/span.ts';
import { ENGLISH_MONTH, monthOf, RUSSIAN_MONTH } from './date-words.ts';

/** What an agency prints before its report: where it was written and on what day, the year often left out. */
export type Dateline = {
  readonly span: Span;
  readonly place: string;
  readonly month: number;
  readonly date: number;
  readonly year: number | null;
};

const PLACE = '(?<place>\\p{Lu}[^.:;!?()/\\d]{1,60}|\\p{Lu}[^:;!?()/\\d]{1,60})(?:\\s?/(?<region>[^/]{2,60})/)?';
const DAY = '(?<date>[0-3]?\\d)(?:st|nd|rd|th)?';
const YEAR = '(?:,?\\s(?<year>(?:19|20)\\d{2})(?:\\s(?:года|г\\.))?)?';
const AGENCY = '\\.?\\s?(?:/[^/]{2,60}/|\\(\\p{Lu}[\\p{Lu}/-]{1,20}\\))\\s?[.:–—-]?';

/** "CITY /Region/, Month D. /AGENCY/." · "City, D Month YYYY (AGENCY):" · "ГОРОД, D месяца. /АГЕНТСТВО/." */
const FORMS = [
  new RegExp(`^${PLACE},\\s(?<month>${ENGLISH_MONTH})\\s${DAY}${YEAR}${AGENCY}`, 'u'),
  new RegExp(`^${PLACE},\\s${DAY}\\s(?<month>${ENGLISH_MONTH})${YEAR}${AGENCY}`, 'u'),
  new RegExp(`^${PLACE},\\s${DAY}\\s(?<month>${RUSSIAN_MONTH})${YEAR}${AGENCY}`, 'u'),
];

/** How far a dateline can reach. */
const REACH = 200;

/** The dateline that stands at the head of a paragraph of T, or `null`. */
export function datelineAt(text: string, paragraph: Span): Dateline | null {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + REACH));
  for (const form of FORMS) {
    const found = form.exec(head);
    const month = monthOf(found?.groups?.month ?? '');
    if (!found?.groups || month === null) continue;
    const { place = '', region, date, year } = found.groups;
    return {
      span: { start: paragraph.start, end: paragraph.start + found[0].length },
      place: [place, ...(region ? [region] : [])].map(inCommonCase).join(', '),
      month,
      date: Number(date),
      year: year ? Number(year) : null,
    };
  }
  return null;
}

const SMALL = /(?<=[\s-])(?:Of|The|De|Da|Do|Del|La|On|Upon|Am|An|Der|Sur|На)(?=[\s-])/gu;

/** "ST. PETERSBURG" as "St. Petersburg"; what isn't all in capitals stays as it is. */
function inCommonCase(place: string): string {
  if (place !== place.toUpperCase()) return place.trim();
  return place
    .trim()
    .toLowerCase()
    .replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(SMALL, (word) => word.toLowerCase());
}
