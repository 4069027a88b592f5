import { boundsOf, type Day, mayBeSameDay, toEpochDays } from '../model/day.ts';
import type { Place } from '../model/knowledge.ts';
import type { Meeting, MeetingKind, MeetingMention, Reading } from '../model/reading.ts';
import { textOf } from '../model/span.ts';
import { compareTexts } from '../text/compare-texts.ts';
import { isNamedIn } from '../text/named-in.ts';
import { pattern } from '../text/pattern.ts';
import { isOneMeeting, type MeetingEvent, shared } from './meeting-events.ts';

const LAST = pattern(
  String.raw`\b(?:last|latest|previous|recent|recently|past|earlier|long ago|while ago)\b|(?<!\p{L})(?:последн|предыдущ|недавн|прошл)`,
  'iu',
);
const NEXT = pattern(String.raw`\b(?:next|upcoming|forthcoming|planned)\b|(?<!\p{L})(?:предстоящ|следующ)`, 'iu');

/** The event that is the page's own meeting; `null` where the record has none. */
export function ownEvent(
  own: Meeting | null,
  document: string | null,
  events: readonly MeetingEvent[],
): MeetingEvent | null {
  const matched = events.find(({ about }) => about.some(({ id }) => id === document));
  return matched ?? (own && events.find((event) => isOneMeeting(event, own))) ?? null;
}

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
  const words = textOf(reading.text, mention.span);
  const fitting = events.filter(
    (event) =>
      event !== own &&
      isTold(event, document) &&
      fits(mention, words, event, reading) &&
      isThere(mention, event, places),
  );
  const best = preferred(fitting, mention.meeting, reading);
  if (mention.between === null && mention.meeting.date === null) return byOrder(best, words, mention.meeting, reading);
  const days = new Set(best.map(({ date }) => date));
  if (days.size === 1) return best[0] ?? null;
  return LAST.test(words) ? latestBefore(best, reading.event) : null;
}

/** Whether anything but the page itself tells of it. */
const isTold = ({ about, telling }: MeetingEvent, document: string | null): boolean =>
  about.length > 0 || telling.some(({ id }) => id !== document);

function fits({ meeting, between }: MeetingMention, words: string, event: MeetingEvent, reading: Reading): boolean {
  if (!kindFits(meeting.kind, event, between !== null)) return false;
  // A summit is the same one whoever speaks of it.
  const isKnown = meeting.kind === 'summit' && meeting.people.length === 0 && isNamed(words, event);
  if (!isKnown && !peopleFit(meeting, event, reading)) return false;
  const ofBody = meeting.people.length < 2 && BODY.test(words);
  if ((meeting.kind === 'summit' || ofBody) && !isNamed(words, event)) return false;
  if (between) return between.first <= event.date && event.date <= between.last;
  return meeting.date === null || mayBeSameDay(meeting.date, event.date);
}

function kindFits(kind: MeetingKind, event: MeetingEvent, dated: boolean): boolean {
  if (kind === 'call') return event.kind === 'call' || dated;
  if (kind === 'trilateral') return event.kind === 'trilateral' || (event.people.length === 3 && event.kind !== 'call');
  if (kind === 'summit') return event.kind === 'summit';
  return event.kind !== 'call';
}

/** Everybody whom the words name was there; where they name fewer than two, all of the page's own two. */
function peopleFit({ people, date }: Meeting, event: MeetingEvent, { meeting }: Reading): boolean {
  if (shared(people, event.people) < people.length) return false;
  if (people.length >= 2) return true;
  // "The trilateral talks in M on 5 May", told to somebody who was not at them.
  if (people.length === 0 && event.kind === 'trilateral' && event.date === date) return true;
  const own = meeting?.people ?? [];
  return own.length >= 2 && own.length <= 3 && shared(own, event.people) === own.length;
}

/** A body whose meeting it is, not that of the two who speak. */
const BODY =
  /\b(?:Council|Board|Commission|Committee|Assembly|Organi[sz]ation|Union|[Ff]orum|[Cc]ongress|[Cc]onference|[Ss]ession|[Cc]eremon(?:y|ies)|reception|[Pp]arade|Direct Line)\b/u;

/** A town that the words name is the event's own, where the record knows the town it was in. */
function isThere({ meeting }: MeetingMention, { place }: MeetingEvent, places: readonly Place[]): boolean {
  const towns = places.filter(({ kind }) => kind === 'city');
  const town = towns.find(({ name }) => name === meeting.place);
  if (!town || place === null) return true;
  const isIn = ({ name, names }: Place): boolean => [name, ...names].some((each) => place.includes(each));
  return isIn(town) || !towns.some(isIn);
}

/** A summit is known by its name: the title of a document about it has most of its words, or their initials. */
const isNamed = (words: string, { about }: MeetingEvent): boolean =>
  about.some(({ title }) => title !== null && isNamedIn(words, title));

/** Of several on a day, the one of exactly these people, and of the kind named. */
function preferred(
  events: readonly MeetingEvent[],
  { people, kind }: Meeting,
  { meeting }: Reading,
): readonly MeetingEvent[] {
  const size = Math.max(people.length, people.length < 2 ? (meeting?.people.length ?? 0) : 0);
  const exact =
    kind === 'trilateral' || kind === 'summit' ? events : events.filter((event) => event.people.length === size);
  const left = exact.length > 0 ? exact : events;
  // A "meeting" or a "visit" may be told of elsewhere as talks.
  const same = kind === 'meeting' ? [] : left.filter((event) => event.kind === kind);
  return same.length > 0 ? same : left;
}

/** Without any date: the latest before, the first after, or a meeting of three or a call on the same day. */
function byOrder(
  events: readonly MeetingEvent[],
  words: string,
  { kind, people }: Meeting,
  { event }: Reading,
): MeetingEvent | null {
  if (event === null) return null;
  // "The upcoming meeting of the council" is nobody's in particular.
  const isTheirs = people.length > 0 || kind === 'summit' || /^(?:our|their)\b/iu.test(words);
  if (LAST.test(words)) return isTheirs ? latestBefore(events, event) : null;
  const ahead = events.filter(({ date }) => date >= boundsOf(event).first).sort((a, b) => compareTexts(a.date, b.date));
  if (NEXT.test(words)) return isTheirs ? (ahead[0] ?? null) : null;
  // Whoever says "our telephone conversation" means the last one.
  if (kind === 'call' && /^(?:our|your)\b/iu.test(words)) return latestBefore(events, event);
  const isOfToday = kind === 'trilateral' || kind === 'summit' || (kind === 'call' && people.length > 1);
  return isOfToday ? (ahead.find(({ date }) => date === event) ?? null) : null;
}

function latestBefore(events: readonly MeetingEvent[], day: Day | null): MeetingEvent | null {
  const before = events.filter(({ date }) => day !== null && date < boundsOf(day).first);
  return before.sort((a, b) => toEpochDays(b.date) - toEpochDays(a.date))[0] ?? null;
}
