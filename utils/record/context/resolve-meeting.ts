import { mayBeSameDay } from '../model/day.ts';
import type { Place } from '../model/knowledge.ts';
import type { Meeting, MeetingKind, MeetingMention, Reading } from '../model/reading.ts';
import { textOf } from '../model/span.ts';
import { isNamedIn } from '../text/named-in.ts';
import { isOneMeeting, type MeetingEvent, shared } from './meeting-events.ts';
import { type Asked, BODY, byOrder, LAST, latestBefore, mainDay } from './meeting-order.ts';
import { liesIn } from './meeting-place.ts';

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
