import { type Day, dayOf, weekdayOf } from '../model/day.ts';
import type { Span } from '../model/span.ts';
import { pattern } from '../text/pattern.ts';
import {
  addDays,
  addMonths,
  inferYear,
  type Moment,
  momentBetween,
  momentOf,
  partOf,
  type Tense,
  weekdayNear,
  weekOf,
} from './calendar.ts';
import {
  ENGLISH_MONTH,
  monthOf,
  PART_WORDS,
  partNamed,
  SEASON,
  SEASONS,
  smallNumber,
  weekdayNamed,
} from './date-words.ts';
import { matchNear } from './match-near.ts';

type Found = { readonly span: Span; readonly moment: Moment };
type Groups = Readonly<Record<string, string | undefined>>;
type Rule = {
  /** A word that every match holds, without the letter that may be a capital. */
  readonly seed: RegExp;
  readonly pattern: RegExp;
  readonly means: (groups: Groups, anchor: Day, tense: Tense) => Moment | null;
};

const HEDGE =
  '(?:(?<hedge>less than|under|not even|no more than|more than|over|at least|about|around|almost|nearly|some|just|exactly|only|only just|менее|меньше|менее чем|менее, чем|не более|более|больше|около|почти|примерно)\\s)?';
const COUNT = '(?<count>\\p{L}+|\\d{1,2})(?<half>\\sand a half)?';
const UNIT = '(?<unit>days?|weeks?|months?|years?|decades?)';

const RULES: readonly Rule[] = [
  {
    seed: /efore yesterday|озавчера/gu,
    pattern: pattern(String.raw`\b(?:the )?day before yesterday\b|(?<!\p{L})позавчера(?!\p{L})`, 'giu'),
    means: (_, day) => dayAway(day, -2),
  },
  {
    seed: /fter tomorrow|ослезавтра/gu,
    pattern: pattern(String.raw`\b(?:the )?day after tomorrow\b|(?<!\p{L})послезавтра(?!\p{L})`, 'giu'),
    means: (_, day) => dayAway(day, 2),
  },
  {
    seed: /esterday|ast night|ast evening|чера|рошлой ночью/gu,
    pattern: pattern(
      String.raw`\byesterday(?:['’]s)?(?:\s(?:morning|afternoon|evening|night))?\b|\blast (?:night|evening)\b|(?<!\p{L})вчера(?:\s(?:утром|днём|днем|вечером|ночью))?(?!\p{L})|прошлой ночью`,
      'giu',
    ),
    means: (_, day) => dayAway(day, -1),
  },
  {
    seed: /oday|onight|his (?:morning|afternoon|evening|day|noon)|егодня/gu,
    pattern: pattern(
      String.raw`\b(?:earlier |later )?today\b|\btonight\b|\bthis (?:morning|afternoon|evening|day|noon)\b|(?<!\p{L})сегодня(?:\s(?:утром|днём|днем|вечером|ночью))?(?!\p{L})|(?<!\p{L})(?:этим )?(?:сегодняшним )?вечером сегодня(?!\p{L})`,
      'giu',
    ),
    means: (_, day) => dayAway(day, 0),
  },
  {
    seed: /omorrow|автра/gu,
    pattern: pattern(
      String.raw`\btomorrow(?:['’]s)?(?:\s(?:morning|afternoon|evening|night))?\b|(?<!\p{L})завтра(?:\s(?:утром|днём|днем|вечером))?(?!\p{L})`,
      'giu',
    ),
    means: (_, day) => dayAway(day, 1),
  },
  {
    seed: /he other day|а днях/gu,
    pattern: pattern(String.raw`\bthe other day\b|(?<!\p{L})на днях(?!\p{L})`, 'giu'),
    means: (_, day) => momentBetween(addDays(day, -7), day),
  },
  {
    seed: / ago\b/gu,
    pattern: pattern(`\\b${HEDGE}${COUNT}\\s${UNIT}\\sago\\b`, 'giu'),
    means: ({ hedge, count, half, unit }, day) => ago(day, numberOf(count) + (half ? 0.5 : 0), unit ?? '', hedge),
  },
  {
    seed: / назад/gu,
    pattern: pattern(
      String.raw`(?<!\p{L})(?:(?<hedge>менее(?:,? чем)?|меньше|не более|более|больше|около|почти|примерно)\s)?(?:(?<count>\p{L}+|\d{1,2})\s)?(?<unit>дн(?:я|ей)|день|недел[юиь]|недель|месяц(?:а|ев)?|год(?:а)?|лет)\sназад(?!\p{L})`,
      'giu',
    ),
    means: ({ hedge, count, unit }, day) => ago(day, count ? numberOf(count) : 1, unit ?? '', hedge),
  },
  {
    seed: /year|month|week|quarter|decade/gu,
    pattern:
      /\b(?:(?<part>early|earlier|late|later|mid|(?:the )?(?:end|beginning|start|middle) of)[\s-])?(?<which>this past|last|previous|past|this|current|next|coming)(?:['’]s)? (?<unit>year|month|week|weekend|quarter|decade)\b/giu,
    means: ({ part, which, unit }, day) => period(day, which ?? '', unit ?? '', part),
  },
  {
    seed: /(?:this|last|next|current|past) year/gu,
    pattern: pattern(
      `\\b(?:(?<part>${PART_WORDS})[\\s-])?(?:(?<month>${ENGLISH_MONTH})(?:\\s(?<date>\\d{1,2}))?|(?:the\\s)?(?<season>spring|summer|autumn|fall|winter)),?\\s(?:of\\s)?(?:the\\s)?(?<which>this|last|next|current|past)\\syear\\b`,
      'giu',
    ),
    means: (groups, day) => inYear(day, groups),
  },
  {
    seed: /(?:arlier|ater) (?:that|in the) day|New Year/gu,
    pattern: pattern(
      String.raw`\b(?:earlier|later) (?:that|in the) day\b|\b(?<eve>(?:before|on the eve of|ahead of|right before) (?:the )?New Year)\b(?! of)`,
      'giu',
    ),
    means: ({ eve }, day) => (eve ? beforeNewYear(day) : dayAway(day, 0)),
  },
  {
    seed: pattern(
      String.raw`(?:прошл|минувш|этом|этой|этого|нынешн|текущ|следующ|будущ)\p{L}* (?:год|месяц|недел)`,
      'gu',
    ),
    pattern: pattern(
      String.raw`(?<!\p{L})(?:(?:в|на)\s)?(?:(?<part>начале|конце|середине)\s)?(?<which>прошл|минувш|этом|этой|этого|нынешн|текущ|следующ|будущ)(?:ом|ем|ей|ой|ого|его)?\s(?<unit>год[уа]|месяц[еа]|недел[еи])(?!\p{L})`,
      'giu',
    ),
    means: ({ part, which, unit }, day) => period(day, which ?? '', unit ?? '', part),
  },
  {
    seed: /(?:ast|his|ext) (?:spring|summer|autumn|fall|winter)/gu,
    pattern: pattern(`\\b(?<which>last|this past|past|this|next)\\s(?<season>${SEASON})\\b`, 'giu'),
    means: ({ which, season }, day) => seasonNear(day, which ?? '', season ?? ''),
  },
  {
    seed: /(?:ast|his|ext) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/gu,
    pattern: pattern(
      `\\b(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Pp]ast)\\s(?<month>${ENGLISH_MONTH})(?!\\p{L}|\\s\\d)`,
      'gu',
    ),
    means: ({ which, month }, day) => monthNear(day, which ?? '', monthOf(month ?? '')),
  },
  {
    seed: /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|недельник|торник|сред[уы]|етверг|ятниц|уббот|оскресень/gu,
    pattern: pattern(
      String.raw`\b(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Oo]n|[Pp]ast|[Tt]he previous|[Bb]y|[Uu]ntil|[Ss]ince|[Ll]ate|[Ee]arly on)\s)(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b|(?<!\p{L})(?:[вВ]о?\s)(?<rus>(?:прошл(?:ый|ую|ое)\s)?(?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье))(?!\p{L})`,
      'gu',
    ),
    means: ({ which, weekday, rus }, day, tense) => weekdayMeant(day, which ?? '', weekday ?? rus ?? '', tense),
  },
];

/** Every date that counts from the page's own day: "yesterday", "three months ago", "on Tuesday", "в прошлом году". */
export function findRelative(text: string, anchor: Day, tense: (span: Span) => Tense): Found[] {
  return RULES.flatMap(({ seed, pattern, means }) =>
    matchNear(text, seed, [pattern]).flatMap((match) => {
      const start = match.index ?? 0;
      const span = { start, end: start + match[0].length };
      const moment = means(match.groups ?? {}, anchor, tense(span));
      return moment ? [{ span, moment }] : [];
    }),
  );
}

/** The days meant by a span of time that has passed: "less than three months" before a day. */
export function timeAgo(words: string, anchor: Day): Moment | null {
  const found = new RegExp(`${HEDGE}${COUNT}\\s${UNIT}$`, 'iu').exec(words);
  const { hedge, count, half, unit } = found?.groups ?? {};
  return found ? ago(anchor, numberOf(count) + (half ? 0.5 : 0), unit ?? '', hedge) : null;
}

const dayAway = (anchor: Day, days: number): Moment => momentOf(addDays(anchor, days));

function numberOf(word: string | undefined): number {
  if (!word) return Number.NaN;
  if (/^(?:few|several|couple|нескольк)/iu.test(word)) return A_FEW;
  return smallNumber(word) ?? Number.NaN;
}

/** What "a few" is taken for; the bounds around it are wide. */
const A_FEW = 3;

const DAYS_IN = { day: 1, week: 7, month: 30, year: 365, decade: 3650 } as const;
type Unit = keyof typeof DAYS_IN;

function unitOf(word: string): Unit | null {
  if (/^(?:day|дн|ден)/iu.test(word)) return 'day';
  if (/^(?:week|недел)/iu.test(word)) return 'week';
  if (/^(?:month|месяц)/iu.test(word)) return 'month';
  if (/^decade/iu.test(word)) return 'decade';
  return /^(?:year|год|лет)/iu.test(word) ? 'year' : null;
}

function back(anchor: Day, count: number, unit: Unit): Day {
  if (unit === 'day' || unit === 'week') return addDays(anchor, -Math.round(count * DAYS_IN[unit]));
  return addMonths(anchor, -Math.round(count * (unit === 'month' ? 1 : unit === 'year' ? 12 : 120)));
}

/** "Less than" reaches from then to yesterday, "more than" as far back again; else half a unit to both sides. */
function ago(anchor: Day, count: number, word: string, hedge: string | undefined): Moment | null {
  const unit = unitOf(word);
  if (!unit || Number.isNaN(count)) return null;
  const then = back(anchor, count, unit);
  if (hedge && /less|under|not even|no more|nearly|almost|менее|меньше|не более|почти/iu.test(hedge)) {
    return momentBetween(
      /nearly|almost|почти/iu.test(hedge) ? back(anchor, count + 0.01, unit) : then,
      addDays(anchor, -1),
    );
  }
  if (hedge && /more|over|at least|более|больше/iu.test(hedge)) {
    return momentBetween(back(anchor, count + Math.max(1, count / 2), unit), addDays(then, -1));
  }
  if (unit === 'day' && count !== A_FEW) return momentOf(then);
  const slack = Math.ceil(DAYS_IN[unit] * (unit === 'day' ? 2 : 0.5));
  const latest = addDays(then, slack);
  return {
    ...momentBetween(addDays(then, -slack), latest < anchor ? latest : addDays(anchor, -1)),
    day: roughly(then, unit),
  };
}

const roughly = (then: Day, unit: Unit): Day | null =>
  unit === 'day'
    ? then.slice(0, 7)
    : unit === 'week' || unit === 'month'
      ? then.slice(0, 7)
      : unit === 'year'
        ? then.slice(0, 4)
        : null;

const shiftOf = (which: string): number =>
  /last|past|previous|прошл|минувш/iu.test(which) ? -1 : /next|coming|следующ|будущ/iu.test(which) ? 1 : 0;

function period(anchor: Day, which: string, word: string, part: string | undefined): Moment | null {
  const shift = shiftOf(which);
  if (/^week/iu.test(word) || /^недел/iu.test(word)) return weekOf(anchor, shift);
  const unit = /^(?:quarter|decade)/iu.test(word) ? null : unitOf(word);
  if (unit !== 'month' && unit !== 'year') return null;
  const day =
    unit === 'year'
      ? String(Number(anchor.slice(0, 4)) + shift)
      : addMonths(`${anchor.slice(0, 7)}-01`, shift).slice(0, 7);
  if (part && /earlier/iu.test(part)) return { first: `${day}-01-01`.slice(0, 10), last: addDays(anchor, -1), day };
  const narrowed = partNamed(part);
  return narrowed ? partOf(day, narrowed) : momentOf(day);
}

function seasonNear(anchor: Day, which: string, word: string): Moment | null {
  const season = SEASONS.find(({ words }) => words.test(word));
  if (!season) return null;
  const year = Number(anchor.slice(0, 4));
  const spans = [year - 2, year - 1, year, year + 1].map((each) => {
    const begin = `${each}-${String(season.from).padStart(2, '0')}`;
    const { last } = momentOf(addMonths(`${begin}-01`, 2).slice(0, 7));
    return { first: `${begin}-01`, last, day: String(each) };
  });
  const shift = shiftOf(which);
  if (shift < 0) return spans.filter(({ last }) => last < anchor).at(-1) ?? null;
  if (shift > 0) return spans.find(({ first }) => first > anchor) ?? null;
  return spans.find(({ day }) => day === String(year)) ?? null;
}

/** "In June this year", "the autumn of last year". */
function inYear(anchor: Day, { which = '', month, date, season, part }: Groups): Moment | null {
  const year = Number(anchor.slice(0, 4)) + shiftOf(which);
  if (season) {
    const found = SEASONS.find(({ words }) => words.test(season));
    return found ? momentBetween(monthOn(year, found.from), monthOn(year, found.to)) : null;
  }
  const number = monthOf(month ?? '');
  const day = number === null ? null : dayOf(year, number, date ? Number(date) : null);
  const narrowed = partNamed(part);
  if (day === null) return null;
  return narrowed ? partOf(day, narrowed) : momentOf(day);
}

const monthOn = (year: number, month: number): Day =>
  month > 12 ? `${year + 1}-${String(month - 12).padStart(2, '0')}` : `${year}-${String(month).padStart(2, '0')}`;

/** Said in the first half of a year, the weeks before the New Year are those of the year before. */
function beforeNewYear(anchor: Day): Moment {
  const year = Number(anchor.slice(0, 4)) - (Number(anchor.slice(5, 7)) <= 6 ? 1 : 0);
  return momentOf(`${year}-12`);
}

function monthNear(anchor: Day, which: string, month: number | null): Moment | null {
  if (month === null) return null;
  const shift = shiftOf(which);
  const own = Number(anchor.slice(5, 7));
  const year =
    shift === 0
      ? Number(anchor.slice(0, 4))
      : inferYear(month, null, month === own ? addMonths(anchor, shift * 2) : anchor, shift < 0 ? 'past' : 'future');
  return momentOf(`${year}-${String(month).padStart(2, '0')}`);
}

function weekdayMeant(anchor: Day, which: string, word: string, tense: Tense): Moment | null {
  const weekday = weekdayNamed(word.replace(/^.*\s/u, ''));
  if (weekday === null || weekdayOf(anchor) === null) return null;
  if (/next/iu.test(which)) return dayAway(weekdayNear(addDays(anchor, 1), weekday, 'after'), 0);
  if (/last|past|previous/iu.test(which) || /прошл/iu.test(word)) {
    return dayAway(weekdayNear(addDays(anchor, -1), weekday, 'before'), 0);
  }
  const ahead = tense === 'future' || /this|by|until/iu.test(which);
  return dayAway(weekdayNear(anchor, weekday, ahead && tense !== 'past' ? 'after' : 'before'), 0);
}
