import { boundsOf, type Day, dayOf } from '../model/day.ts';
import type { Span } from '../model/span.ts';
import { pattern } from '../text/pattern.ts';
import { inferYear, type Moment, momentBetween, momentOf, partOf, type Tense } from './calendar.ts';
import {
  ENGLISH_MONTH,
  monthOf,
  PART_WORDS,
  type Part,
  partNamed,
  RUSSIAN_MONTH,
  SEASON,
  SEASONS,
} from './date-words.ts';
import { longestApart } from './longest.ts';
import { matchNear } from './match-near.ts';

/** A date as written, with what it leaves out still open. */
export type Written = {
  readonly span: Span;
  readonly year: number | null;
  readonly month: number | null;
  readonly date: number | null;
  /** Last day of "22–23 February". */
  readonly until: number | null;
  readonly part: Part | null;
  readonly season: number | null;
  /** Last year of "the 1990s" or "2017–2020". */
  readonly untilYear: number | null;
};

const YEAR = '(?<year>(?:1[5-9]|20)\\d{2})';
const BARE_YEAR = '(?:1[89]|20)\\d{2}';
const DATE = '(?<date>[0-3]?\\d)(?:st|nd|rd|th)?';
const UNTIL = '(?:\\s?(?:[–—-]|to|through)\\s?(?<until>[0-3]?\\d)(?:st|nd|rd|th)?)?';
const NO_NUMBER = '(?!\\d|[.,:]\\d|\\s?(?:%|percent|million|billion))';

/** Words that every date of a group holds, and the forms that such dates take. */
type Group = { readonly seed: RegExp; readonly patterns: readonly RegExp[] };

const MONTHS: Group = {
  seed: /January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\./gu,
  patterns: [
    // November 26, 2021 · November 26–27 · November 26 [2021]
    pattern(
      `(?<month>${ENGLISH_MONTH})\\s${DATE}(?!\\d)${UNTIL}${NO_NUMBER}(?:(?:,?\\s(?:of\\s)?|,?\\s\\[)${YEAR}\\b\\]?)?`,
      'gu',
    ),
    // 26 November 2021 · 26th of November · 26 ноября 2021 года
    pattern(
      `(?<![\\d.,])${DATE}${UNTIL}\\s(?:of\\s)?(?<month>${ENGLISH_MONTH})(?!\\p{L})(?:(?:,?\\s|,?\\s\\[)${YEAR}\\b\\]?)?`,
      'gu',
    ),
    // late November [2021] · November 2021 · in November
    pattern(
      `(?:(?<part>${PART_WORDS})[\\s-])?(?<month>${ENGLISH_MONTH})(?!\\p{L})(?:,\\s(?:I (?:believe|think|guess)|if I am not mistaken|as I recall),)?(?:\\sof)?(?:,?\\s|,?\\s\\[)${YEAR}\\b\\]?`,
      'giu',
    ),
    pattern(
      `(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Dd]uring|[Tt]hrough|[Tt]his|[Tt]ill)\\s)(?:(?<part>${PART_WORDS})[\\s-])?(?<month>${ENGLISH_MONTH})(?!\\p{L}|\\s\\d)`,
      'gu',
    ),
    pattern(`(?<part>${PART_WORDS})[\\s-](?<month>${ENGLISH_MONTH})(?!\\p{L}|\\s\\d)`, 'giu'),
    pattern(`(?<=\\b[Tt]he\\s)(?<month>(?!May|March)${ENGLISH_MONTH})(?=\\s\\p{Ll})`, 'gu'),
  ],
};

const RUSSIAN_MONTHS: Group = {
  seed: /нвар|еврал|арт|прел|ма[йяею]|Ма[йяею]|юн[ьяе]|юл[ьяе]|вгуст|нтябр|ктябр|оябр|екабр/gu,
  patterns: [
    pattern(
      `(?<![\\d.,])(?<date>[0-3]?\\d)(?:\\s?[–—-]\\s?(?<until>[0-3]?\\d))?(?:-?(?:го|е))?\\s(?<month>${RUSSIAN_MONTH})(?!\\p{L})(?:,?\\s${YEAR}(?:\\s(?:года?|г\\.))?)?`,
      'gu',
    ),
    pattern(
      `(?:(?<part>${PART_WORDS})\\s)?(?<month>${RUSSIAN_MONTH})(?!\\p{L}),?\\s${YEAR}(?:\\s(?:года?|г\\.))?`,
      'gu',
    ),
    pattern(
      `(?<=(?<!\\p{L})(?:[вВ]|[сС]|[кК]|[дД]о|[вВ] прошлом|[вВ] этом)\\s)(?<month>${RUSSIAN_MONTH})(?!\\p{L}|\\s\\d)`,
      'gu',
    ),
    pattern(`(?<part>(?:в )?(?:начале|конце|середине))\\s(?<month>${RUSSIAN_MONTH})(?!\\p{L}|\\s\\d)`, 'giu'),
  ],
};

const IN_DIGITS: Group = {
  seed: /\d{4}/gu,
  patterns: [
    // 2021-11-26 · 26.11.2021
    /(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<date>\d{2})(?!\d)/gu,
    /(?<!\d)(?<date>\d{2})\.(?<month>\d{2})\.(?<year>\d{4})(?!\d)/gu,
    // the fall of 2020 · осенью 2020 года
    pattern(`(?<season>${SEASON})(?:\\sof)?,?\\s${YEAR}(?:\\sгода)?`, 'giu'),
    // the 1990s · 2017–2020 · in 2021
    /(?<![\d.,$€£#№])(?<year>(?:1[89]|20)\d0)s\b/gu,
    pattern(`(?<![\\d.,$€£#№-])(?<year>${BARE_YEAR})\\s?[–-]\\s?(?<untilYear>${BARE_YEAR})(?!\\d)`, 'gu'),
    pattern(
      `(?:(?<part>${PART_WORDS})[\\s-])?(?<=(?:^|\\s|[([–-])(?:(?:[Ii]n|[Ss]ince|[Bb]y|[Ff]rom|[Oo]f|[Uu]ntil|[Tt]ill|[Tt]o|[Tt]hrough|[Dd]uring|[Tt]he|[Ff]or|[Aa]nd|[Aa]fter|[Bb]efore|[Yy]ear|[Ii]nto|[Oo]ver|[Ll]ate|[Ee]arly|end of|start of|beginning of|middle of|mid|[вВ]|[сС]|[дД]о|[пП]о|[кК]|начале|конце)[\\s-])?)(?<year>${BARE_YEAR})(?!\\d|[.,:]\\d|s\\b|\\s?%|\\s(?:percent|million|billion|people|companies|schools|students|km|kilomet|tonnes|MW|roubles|rubles|dollars|euros))(?:\\sгод(?:а|у|ом)?)?`,
      'gu',
    ),
  ],
};

/** Every date that names a day, a month or a year in figures, the longest of those that overlap, in reading order. */
export function findWritten(text: string): Written[] {
  const groups = [MONTHS, RUSSIAN_MONTHS, IN_DIGITS];
  const found = groups
    .flatMap(({ seed, patterns }) => matchNear(text, seed, patterns))
    .map((match) => toWritten(match));
  const kept = longestApart(found.filter((each) => each !== null));
  return shareYears(
    kept.sort((a, b) => a.span.start - b.span.start).flatMap((each) => addFollowers(text, each)),
    text,
  );
}

function toWritten(match: RegExpMatchArray): Written | null {
  const groups = match.groups ?? {};
  const start = match.index ?? 0;
  const month =
    groups.month === undefined ? null : /^\d+$/.test(groups.month) ? Number(groups.month) : monthOf(groups.month);
  if (groups.month !== undefined && month === null) return null;
  const year = groups.year ? Number(groups.year) : null;
  const date = groups.date ? Number(groups.date) : null;
  if (date !== null && dayOf(year ?? LEAP, month, date) === null) return null;
  const decade = /\d0s$/.test(match[0]) && year !== null;
  return {
    span: { start, end: start + match[0].trimEnd().length },
    year,
    month,
    date,
    until: groups.until ? Number(groups.until) : null,
    part: partNamed(groups.part),
    season: groups.season ? SEASONS.findIndex(({ words }) => words.test(groups.season ?? '')) : null,
    untilYear: decade ? year + 9 : groups.untilYear ? Number(groups.untilYear) : null,
  };
}

/** A year that has every day of the calendar. */
const LEAP = 2000;

/** What joins a second day to a first of the same month. */
const FOLLOWER =
  /^(?<join>(?:,| and| or|, and| и)\s)(?<date>\d{1,2})(?!\d)(?:,?\s(?<year>(?:1[5-9]|20)\d{2})(?!\d)|(?=[.;,)]|$|\s(?:in|at)\s))/u;

/** "November 9 and 10, 2020": the second day leaves out the month, the first the year. */
function addFollowers(text: string, written: Written): Written[] {
  if (written.month === null || written.date === null || written.year !== null) return [written];
  const rest = text.slice(written.span.end, written.span.end + 24);
  const found = FOLLOWER.exec(rest);
  if (!found?.groups) return [written];
  const date = Number(found.groups.date);
  const year = found.groups.year ? Number(found.groups.year) : null;
  if (dayOf(year ?? LEAP, written.month, date) === null || date <= written.date) return [written];
  const at = written.span.end + (found.groups.join ?? '').length;
  const second = { ...written, span: { start: at, end: written.span.end + found[0].length }, date, year, until: null };
  return [{ ...written, year }, second];
}

/** In a list, a date without a year takes that of the next one: "January 11 and November 26, 2021". */
function shareYears(dates: readonly Written[], text: string): Written[] {
  const shared: Written[] = [];
  for (const date of [...dates].reverse()) {
    const next = shared[0];
    const between = next ? text.slice(date.span.end, next.span.start) : '';
    const listed = /^\s*(?:[,;]|,?\s?(?:and|or|to|through|until|и|по|до)|[–—-])\s*(?:on\s|from\s|the\s)?$/u.test(
      between,
    );
    const open = date.year === null && date.month !== null && date.season === null;
    if (!next || !listed || !open || next.year === null || next.month === null) shared.unshift(date);
    else shared.unshift({ ...date, year: yearBefore(date, next, between) });
  }
  return shared;
}

/** A range that ends in an earlier month of the year began in the year before: "from December 20 to January 10, 2022". */
function yearBefore(date: Written, next: Written, between: string): number {
  const range = /to|through|until|[–—-]|по|до/u.test(between);
  return (next.year ?? 0) - (range && (date.month ?? 0) > (next.month ?? 0) ? 1 : 0);
}

/** What a written date can mean on a page of a given day, the missing year taken from around it. */
export function resolveWritten(date: Written, anchor: Day | null, tense: Tense): Moment | null {
  if (date.year !== null && date.untilYear !== null) return momentBetween(String(date.year), String(date.untilYear));
  if (date.month === null) return date.year === null ? null : seasonOrYear(date, date.year);
  const year = date.year ?? (anchor ? inferYear(date.month, date.date, anchor, tense) : null);
  if (year === null) return null;
  const day = dayOf(year, date.month, date.date);
  if (day === null) return null;
  const until = date.until === null ? null : dayOf(year, date.month, date.until);
  if (until !== null && until > day) return momentBetween(day, until);
  return date.part ? partOf(day, date.part) : momentOf(day);
}

function seasonOrYear(date: Written, year: number): Moment {
  const season = date.season === null ? undefined : SEASONS[date.season];
  if (!season) return date.part ? partOf(String(year), date.part) : momentOf(String(year));
  const from = dayOf(year, season.from) ?? String(year);
  const to = season.to > 12 ? dayOf(year + 1, season.to - 12) : dayOf(year, season.to);
  return { first: boundsOf(from).first, last: boundsOf(to ?? from).last, day: String(year) };
}
