import { boundsOf, compareDays, type Day, isBefore, toEpochDays } from '../model/day.ts';
import type { Agreement } from '../model/knowledge.ts';
import type { AgreementMention, DateMention } from '../model/reading.ts';
import { type Span, textOf } from '../model/span.ts';
import { writeDay } from '../model/written-day.ts';
import { pattern } from '../text/pattern.ts';
import { type AgreementIndex, countriesIn } from './agreement-index.ts';
import {
  DIPLOMATIC,
  isPlural,
  isTrilateral,
  KIND_SEED,
  KIND_WORD,
  kindOf,
  RUSSIAN_KIND_WORD,
  TITLE_REACH,
} from './agreement-words.ts';
import { matchNear } from './match-near.ts';
import { partiesWithin, readTail } from './parties.ts';
import { sentenceAt, sentenceIndexAt } from './sentence-at.ts';
import type { Placed } from './stages.ts';

const HEAD = pattern(
  `(?<![\\p{L}-])(?<adjectives>(?:(?:${DIPLOMATIC}|high-level|existing|relevant|above|известн\\p{L}+|\\p{Lu}\\p{L}+(?:[-–]\\p{L}+)+)[\\s,]+(?:and\\s)?)*)(?<kind>${KIND_WORD}|${RUSSIAN_KIND_WORD})(?![\\p{L}-])`,
  'giu',
);

/** An agreement spoken of by who made it and when, not by its title. */
type Described = {
  readonly span: Span;
  readonly kind: string;
  readonly adjectives: string;
  readonly parties: readonly string[];
  readonly dates: readonly DateMention[];
};

/** Agreements meant by date or parties: "the May 2012 statement", "agreements between A, B and C as of 5 May and 7 June 2012". */
export function findByDate(reading: Placed, index: AgreementIndex): AgreementMention[] {
  return matchNear(reading.text, KIND_SEED, [HEAD], TITLE_REACH).flatMap((match) => {
    const described = describe(match, reading, index);
    if (described.dates.length > 0) return described.dates.flatMap((date) => dated(described, date, reading, index));
    return isPlural(described.kind) ? grouped(described, reading, index) : alone(described, reading, index);
  });
}

function describe(match: RegExpMatchArray, reading: Placed, index: AgreementIndex): Described {
  const { text, names, dates } = reading;
  const start = match.index ?? 0;
  const head = { start, end: start + match[0].length };
  const tail = readTail(text, head.end, names, dates, index);
  const adjectives = match.groups?.adjectives ?? '';
  const before = datesBefore(start, text, dates);
  const parties = [...new Set([...countriesIn(adjectives, index), ...tail.parties])];
  return {
    span: { start: before[0]?.span.start ?? start, end: tail.end },
    kind: match.groups?.kind ?? '',
    adjectives,
    parties,
    dates: [...before, ...tail.dates],
  };
}

/** The dates that stand before it, a list of them too: "the 5 May 2012, 7 June and 2 July 2013, agreements". */
function datesBefore(start: number, text: string, dates: readonly DateMention[]): DateMention[] {
  const found: DateMention[] = [];
  let at = start;
  for (let place = dates.length - 1; place >= 0; place -= 1) {
    const date = dates[place];
    if (!date || date.span.end > at) continue;
    const between = text.slice(date.span.end, at);
    if (!(found.length === 0 ? /^,?\s$/u : /^(?:[,;]\s(?:and\s)?|\sand\s)$/u).test(between)) break;
    found.unshift(date);
    at = date.span.start;
  }
  return found;
}

/** One row of a known agreement of that date; of an unknown one where words tell that it is one between states. */
function dated(described: Described, date: DateMention, reading: Placed, index: AgreementIndex): AgreementMention[] {
  const { span, adjectives, kind, parties } = described;
  // "The 2018 agreement" may be any.
  if (date.first !== date.last && kindOf(kind) === null && parties.length === 0 && !isBetweenStates(adjectives))
    return [];
  const known = [...index.byId.values()].filter(
    (each) =>
      each.date !== null && within(each.date, date) && fits(each, described) && isNear(each, reading, index, described),
  );
  const [only] = known;
  if (only && (known.length === 1 || isPlural(kind))) return known.map((each) => rowOf(each, span));
  const between = parties.length >= 2 || isBetweenStates(adjectives);
  if (date.relative || date.first !== date.last || !between || /documents?/iu.test(kind)) return [];
  return [{ span, id: null, name: nameOf(described, date), date: date.day, parties, by: 'date' }];
}

const isBetweenStates = (adjectives: string): boolean => new RegExp(DIPLOMATIC, 'iu').test(adjectives);

const within = (day: Day, { first, last }: DateMention): boolean => {
  const bounds = boundsOf(day);
  return first <= bounds.first && bounds.last <= last;
};

const rowOf = ({ id, name, date, parties }: Agreement, span: Span): AgreementMention => ({
  span,
  id,
  name,
  date,
  parties,
  by: 'date',
});

function nameOf({ adjectives, kind }: Described, { first }: DateMention): string {
  const words = `${adjectives}${kind.replace(/s$/u, '')}`.trim();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} of ${writeDay(first)}`;
}

function fits(agreement: Agreement, { kind, adjectives, parties }: Described): boolean {
  const meant = kindOf(kind);
  if (meant && meant !== agreement.kind) return false;
  if (isTrilateral(adjectives) && agreement.parties.length !== 3) return false;
  return parties.every((party) => agreement.parties.includes(party));
}

/** Without parties in its own words, an agreement is one of countries that the page speaks of. */
function isNear(agreement: Agreement, reading: Placed, index: AgreementIndex, { parties }: Described): boolean {
  if (parties.length > 0 || agreement.parties.length === 0) return parties.length > 0;
  const spoken = countriesSpokenOf(reading, index);
  return agreement.parties.filter((party) => spoken.has(party)).length >= Math.min(2, agreement.parties.length);
}

const spokenOf = new WeakMap<Placed, Set<string>>();

function countriesSpokenOf(reading: Placed, index: AgreementIndex): Set<string> {
  const known = spokenOf.get(reading);
  if (known) return known;
  const title = reading.article.title ?? '';
  const whole = { start: 0, end: reading.text.length };
  const spoken = new Set([
    ...partiesWithin(reading.names, whole, index.parties),
    ...countriesIn(`${title} ${reading.text}`, index),
    ...reading.turns.flatMap(({ office }) => (office ? placesNamed(office, index) : [])),
    ...reading.names.flatMap(({ kind, span }) =>
      kind === 'person' ? placesNamed(reading.text.slice(span.start, span.end), index) : [],
    ),
  ]);
  spokenOf.set(reading, spoken);
  return spoken;
}

/** Countries by their ids' own words: an office is "President of Kazakhstan", its country `kazakhstan`. */
function placesNamed(words: string, index: AgreementIndex): string[] {
  const slugs = words.toLowerCase().match(/\p{L}+/gu) ?? [];
  return slugs.filter((slug) => index.parties.has(slug));
}

/** "Tripartite documents signed between A, B and C": all that the same three are known to have made by then. */
function grouped(described: Described, reading: Placed, index: AgreementIndex): AgreementMention[] {
  const { parties, adjectives, span } = described;
  if (!isTrilateral(adjectives) && parties.length < 3) return [];
  const by = reading.event ?? reading.published;
  const known = [...index.byId.values()].filter(
    (each) =>
      each.date !== null &&
      (by === null || (!isBefore(by, each.date) && isRecent(each.date, by))) &&
      fits(each, described),
  );
  const exact = known.filter((each) => (parties.length >= 2 ? each.parties.length === parties.length : true));
  const subjects = new Set(exact.filter((each) => isAbout(each, span, reading)).map(circleOf));
  const near =
    parties.length >= 3
      ? exact
      : exact.filter((each) => subjects.has(circleOf(each)) || allSpokenOf(each, reading, index));
  const groups = new Set(near.map(circleOf));
  return groups.size === 1 ? latestRun(near).map((each) => ({ ...rowOf(each, span), by: 'relation' as const })) : [];
}

const circleOf = ({ parties }: Agreement): string => [...parties].sort().join();

/** "The talks turned to Zenda. The trilateral agreements must be kept": those whose names tell of a place that has just been named. */
function isAbout({ name, names }: Agreement, { start }: Span, reading: Placed): boolean {
  const last = sentenceIndexAt(reading.sentences, start);
  const from = reading.sentences[Math.max(0, last - 1)]?.span.start ?? start;
  const end = reading.sentences[last]?.span.end ?? start;
  return reading.names.some(
    (place) =>
      place.kind === 'place' &&
      place.span.start >= from &&
      place.span.end <= end &&
      [name, ...names].some((each) => each.includes(textOf(reading.text, place.span))),
  );
}

/** Nobody calls those of decades ago "the trilateral agreements" without a word of when. */
const isRecent = (day: Day, by: Day): boolean => toEpochDays(by) - toEpochDays(day) < RECENT;

/** Days for which a group needs no date: ten years. */
const RECENT = 3653;

/** Those that belong together: from the latest back, until years lie between one and the next. */
function latestRun(agreements: readonly Agreement[]): Agreement[] {
  const ordered = [...agreements].sort((a, b) => compareDays(b.date ?? '', a.date ?? ''));
  const gap = ordered.findIndex((each, index) => {
    const later = ordered[index - 1];
    return later !== undefined && toEpochDays(later.date ?? '') - toEpochDays(each.date ?? '') > APART;
  });
  return (gap < 0 ? ordered : ordered.slice(0, gap)).reverse();
}

/** Days without a new one after which an agreement is of another time: three years. */
const APART = 1096;

const allSpokenOf = (agreement: Agreement, reading: Placed, index: AgreementIndex): boolean =>
  agreement.parties.every((party) => countriesSpokenOf(reading, index).has(party));

/** "In May 2012, the tripartite statement ended it": the date stands elsewhere in the sentence. */
function alone(described: Described, reading: Placed, index: AgreementIndex): AgreementMention[] {
  const { adjectives, parties, span } = described;
  if (!isTrilateral(adjectives) && parties.length < 2) return [];
  const sentence = sentenceAt(reading.sentences, span.start)?.span;
  if (!sentence) return [];
  const near = reading.dates.filter((date) => date.span.start >= sentence.start && date.span.end <= sentence.end);
  const rows = near.flatMap((date) => dated(described, date, reading, index)).filter(({ id }) => id !== null);
  return rows.length === 1 ? rows : [];
}
