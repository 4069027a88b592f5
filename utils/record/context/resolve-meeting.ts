import { boundsOf, type Day, mayBeSameDay, toEpochDays } from '../model/day.ts';
import type { Place } from '../model/knowledge.ts';
import type { Meeting, MeetingKind, MeetingMention, Reading } from '../model/reading.ts';
import { textOf } from '../model/span.ts';
import { compareTexts } from '../text/compare-texts.ts';
import { isNamedIn } from '../text/named-in.ts';
import { pattern } from '../text/pattern.ts';
import { isOneMeeting, type MeetingEvent, shared } from './meeting-events.ts';
import { liesIn } from './meeting-place.ts';

const LAST = pattern(
  String.raw`\b(?:last|latest|previous|recent|recently|past|earlier|long ago|while ago)\b|(?<!\p{L})(?:последн|предыдущ|недавн|прошл)`,
  'iu',
);
const LATELY = pattern(String.raw`\b(?:recent|recently|long ago|while ago)\b|(?<!\p{L})недавн`, 'iu');
const NEXT = pattern(
  String.raw`\b(?:next|upcoming|forthcoming|planned|future)\b|(?<!\p{L})(?:предстоящ|следующ)`,
  'iu',
);

/** Days within which a meeting is the one that words without a date mean. */
const WITHIN = {
  /** "Your meeting with X", told as known. */
  fresh: 31,
  /** "Our recent meeting". */
  lately: 150,
  /** "The Harbour Council summit", before or after it. */
  named: 60,
  /** "Our meeting in M", "my visit to M". */
  there: 750,
  /** The summit that they meet on the sidelines of. */
  aside: 4,
  ahead: 400,
} as const;

/** The event that is the page's own meeting; `null` where the record has none. */
export function ownEvent(
  own: Meeting | null,
  document: string | null,
  events: readonly MeetingEvent[],
): MeetingEvent | null {
  const matched = events.find(({ about }) => about.some(({ id }) => id === document));
  return matched ?? (own && events.find((event) => isOneMeeting(event, own))) ?? null;
}

/** A reference with its words, and the page that makes it. */
type Asked = {
  readonly mention: MeetingMention;
  readonly words: string;
  readonly reading: Reading;
  readonly places: readonly Place[];
};

/**
 * Which event of the record a reference means; `null` where none fits or several do. "Our last meeting" is the latest of the same
 * people before the page's day, within the bounds that the words give: never one outside them, were it the only one held.
 */
export function resolveMeeting(
  mention: MeetingMention,
  reading: Reading,
  own: MeetingEvent | null,
  events: readonly MeetingEvent[],
  places: readonly Place[],
  document: string | null,
): MeetingEvent | null {
  if (mention.isThis) return own;
  const asked: Asked = { mention, words: textOf(reading.text, mention.first ?? mention.span), reading, places };
  const fitting = events.filter((event) => event !== own && isTold(event, document) && fits(event, asked));
  const best = preferred(fitting, mention.meeting, reading);
  if (mention.between === null && (mention.meeting.date === null || mention.meeting.kind === 'summit'))
    return byOrder(best, asked);
  const days = new Set(best.map(({ date }) => date));
  if (days.size === 1) return best[0] ?? null;
  if (best.every(({ isOccasion }) => isOccasion)) return mainDay(best[0] ?? null, best);
  return LAST.test(asked.words) ? latestBefore(best, reading.event) : null;
}

/** Whether anything but the page itself tells of it. */
const isTold = ({ about, telling }: MeetingEvent, document: string | null): boolean =>
  about.length > 0 || telling.some(({ id }) => id !== document);

function fits(event: MeetingEvent, asked: Asked): boolean {
  const { mention, words, reading, places } = asked;
  const { meeting, between } = mention;
  const there = liesIn(event.place, meeting.place, places);
  const titled = isTitled(words, event);
  if (there === false || !(kindFits(meeting.kind, event, between !== null) || (titled && isCouncil(event))))
    return false;
  // A summit is the same one whoever speaks of it, and goes by its name or by its town.
  const ofBody = meeting.people.length < 2 && BODY.test(words);
  const isKnown = titled || (meeting.kind === 'summit' && isOfTown(event, asked));
  if ((meeting.kind === 'summit' || ofBody) && !isKnown) return false;
  const isTheirs = reading.turns.length > 0 && /^(?:their|his|her)\b/iu.test(words);
  const named = isKnown && meeting.people.length === 0 && (meeting.kind === 'summit' || ofBody);
  if (!named && (event.isOccasion || !peopleFit(meeting, there === true, isTheirs, event, reading))) return false;
  if (between) return between.first <= event.date && event.date <= between.last;
  // A summit on whose sidelines they meet may have begun yesterday.
  return meeting.date === null || meeting.kind === 'summit' || mayBeSameDay(meeting.date, event.date);
}

function kindFits(kind: MeetingKind, event: MeetingEvent, dated: boolean): boolean {
  if (kind === 'call') return event.kind === 'call' || dated;
  if (kind === 'trilateral') return event.kind === 'trilateral' || (event.people.length === 3 && event.kind !== 'call');
  if (kind === 'summit') return event.kind === 'summit';
  return event.kind !== 'call';
}

/** What leaders hold under another name than "summit". */
const isCouncil = ({ about, kind }: MeetingEvent): boolean =>
  kind === 'meeting' &&
  about.some(({ title }) => /\b(?:[Ll]eaders|[Hh]eads of [Ss]tates?|[Cc]ouncil)\b/u.test(title ?? ''));

/** Everybody whom the words name was there; where they name fewer than two, all of the page's own two, unless the place tells. */
function peopleFit(
  { people, date }: Meeting,
  there: boolean,
  isTheirs: boolean,
  event: MeetingEvent,
  { meeting }: Reading,
): boolean {
  if (shared(people, event.people) < people.length) return false;
  if (people.length >= 2 || (people.length === 1 && there)) return true;
  // "The trilateral talks in M on 5 May", told to somebody who was not at them.
  if (people.length === 0 && event.kind === 'trilateral' && event.date === date) return true;
  // "Their last meeting", which somebody speaks of, was others'.
  const own = isTheirs ? [] : (meeting?.people ?? []);
  return own.length >= 2 && own.length <= 3 && shared(own, event.people) === own.length;
}

/** A body whose meeting it is, not that of the two who speak. */
const BODY =
  /\b(?:Council|Board|Commission|Committee|Assembly|Organi[sz]ation|Union|[Ff]orum|[Cc]ongress|[Cc]onference|[Ss]ession|[Cc]eremon(?:y|ies)|reception|[Pp]arade|Direct Line)\b/u;

/** A summit is known by its name: the title of a document about it has most of its words, or their initials. */
const isTitled = (words: string, { about }: MeetingEvent): boolean =>
  about.some(({ title }) => title !== null && isNamedIn(words, title));

/** "The Halvik summit": the town before the noun, or behind it where nothing else names it. */
function isOfTown({ place }: MeetingEvent, { words, reading, mention, places }: Asked): boolean {
  const { span } = mention;
  const towns = reading.names.filter(
    ({ kind, span: at }) => kind === 'place' && at.start >= span.start && at.end <= span.end,
  );
  const others = words.match(/\p{Lu}[\p{L}\d]*/gu)?.filter((word) => !/^Summit$/u.test(word)) ?? [];
  const [town] = towns;
  return (
    town !== undefined &&
    others.length <= (town.name?.split(' ').length ?? 0) &&
    liesIn(place, town.name, places) === true
  );
}

/** Of several on a day, the one of exactly these people, and of the kind named. */
function preferred(
  events: readonly MeetingEvent[],
  { people, kind }: Meeting,
  { meeting }: Reading,
): readonly MeetingEvent[] {
  if (people.length === 0 && events.some(({ isOccasion }) => isOccasion)) return events;
  const size = Math.max(people.length, people.length < 2 ? (meeting?.people.length ?? 0) : 0);
  const exact =
    kind === 'trilateral' || kind === 'summit' ? events : events.filter((event) => event.people.length === size);
  const left = exact.length > 0 ? exact : events;
  // A "meeting" or a "visit" may be told of elsewhere as talks.
  const same = kind === 'meeting' ? [] : left.filter((event) => event.kind === kind);
  return same.length > 0 ? same : left;
}

/** Without any date: by the order that the words give, else the one that is near enough to be known without one. */
function byOrder(events: readonly MeetingEvent[], { mention, words, reading, places }: Asked): MeetingEvent | null {
  const { kind, people, place } = mention.meeting;
  const { event } = reading;
  if (event === null) return null;
  // "The upcoming meeting of the council" is nobody's in particular.
  const isNamed = kind === 'summit' || (people.length === 0 && BODY.test(words) && /\p{Lu}/u.test(words));
  const isTheirs = people.length > 0 || isNamed || /^(?:our|their)\b/iu.test(words);
  const there = place !== null && events.every((each) => liesIn(each.place, place, places) === true);
  if (LATELY.test(words)) return isTheirs ? within(latestBefore(events, event), event, WITHIN.lately) : null;
  if (LAST.test(words)) return isTheirs ? latestBefore(events, event) : null;
  const ahead = events.filter(({ date }) => date >= boundsOf(event).first).sort((a, b) => compareTexts(a.date, b.date));
  if (NEXT.test(words)) return isTheirs ? within(ahead[0] ?? null, event, WITHIN.ahead) : null;
  // Whoever says "our telephone conversation" means the last one.
  if (kind === 'call' && /^(?:our|your)\b/iu.test(words)) return latestBefore(events, event);
  if (isNamed) {
    const days = mention.meeting.date === null ? WITHIN.named : WITHIN.aside;
    const near = within(nearest(events, event), event, days);
    const there = events.filter((each) => near !== null && awayFrom(near.date, each) <= WITHIN.aside);
    return near?.isOccasion ? mainDay(near, there) : near;
  }
  const today = ahead.find(({ date }) => date === event) ?? null;
  if (kind === 'trilateral' || (kind === 'call' && people.length > 1 && today)) return today;
  if (there && people.length > 0 && WHOSE.test(words)) return within(latestBefore(events, event), event, WITHIN.there);
  return people.length > 1 ? within(today ?? latestBefore(events, event), event, WITHIN.fresh) : null;
}

/** A forum lasts some days: the one of its plenary session is the one remembered; `null` where several forums fit. */
function mainDay(near: MeetingEvent | null, events: readonly MeetingEvent[]): MeetingEvent | null {
  if (!near) return null;
  const same = events.filter((each) => awayFrom(near.date, each) <= WITHIN.aside);
  if (same.length < events.length) return null;
  return same.find(({ about }) => about.some(({ title }) => /\b[Pp]lenary\b/u.test(title ?? ''))) ?? near;
}

/** Whose a meeting is that is spoken of as known: "my visit to M". */
const WHOSE = /^(?:our|my|your|his|her)\b/iu;

const awayFrom = (day: Day, { date }: MeetingEvent): number =>
  Math.abs(toEpochDays(date) - toEpochDays(boundsOf(day).first));

const within = (event: MeetingEvent | null, day: Day, days: number): MeetingEvent | null =>
  event && awayFrom(day, event) <= days ? event : null;

const nearest = (events: readonly MeetingEvent[], day: Day): MeetingEvent | null =>
  [...events].sort((a, b) => awayFrom(day, a) - awayFrom(day, b))[0] ?? null;

function latestBefore(events: readonly MeetingEvent[], day: Day | null): MeetingEvent | null {
  const before = events.filter(({ date }) => day !== null && date < boundsOf(day).first);
  return before.sort((a, b) => toEpochDays(b.date) - toEpochDays(a.date))[0] ?? null;
}
