import { boundsOf, type Day, toEpochDays } from '../model/day.ts';
import type { Place } from '../model/knowledge.ts';
import type { MeetingMention, Reading } from '../model/reading.ts';
import { compareTexts } from '../text/compare-texts.ts';
import { pattern } from '../text/pattern.ts';
import type { MeetingEvent } from './meeting-events.ts';
import { liesIn } from './meeting-place.ts';

/** A reference with its words, and the page that makes it. */
export type Asked = {
  readonly mention: MeetingMention;
  readonly words: string;
  readonly reading: Reading;
  readonly places: readonly Place[];
};

/** Words for what has been. */
export const LAST = pattern(
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

/** A body whose meeting it is, not that of the two who speak. */
export const BODY =
  /\b(?:Council|Board|Commission|Committee|Assembly|Organi[sz]ation|Union|[Ff]orum|[Cc]ongress|[Cc]onference|[Ss]ession|[Cc]eremon(?:y|ies)|reception|[Pp]arade|Direct Line)\b/u;

/** Without any date: by the order that the words give, else the one that is near enough to be known without one. */
export function byOrder(events: readonly MeetingEvent[], asked: Asked): MeetingEvent | null {
  const { mention, words, reading, places } = asked;
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
  if (isNamed) return nearByName(events, event, mention.meeting.date === null ? WITHIN.named : WITHIN.aside);
  const today = ahead.find(({ date }) => date === event) ?? null;
  if (kind === 'trilateral' || (kind === 'call' && people.length > 1 && today)) return today;
  if (isToCome(asked)) return null;
  if (there && people.length > 0 && WHOSE.test(words)) return within(latestBefore(events, event), event, WITHIN.there);
  return people.length > 1 ? within(today ?? latestBefore(events, event), event, WITHIN.fresh) : null;
}

/** "I look forward to the talks with X": not those that were. */
const isToCome = ({ mention, reading }: Asked): boolean =>
  TO_COME.test(reading.text.slice(Math.max(0, mention.span.start - AROUND), mention.span.start));

const TO_COME =
  /\b(?:will|shall|going to|look(?:ing)? forward|expect|await|invit\p{L}+|plan(?:s|ned|ning)? (?:to|for))\b[^.;:?!]*$/u;
/** Code units before a reference that tell whether it is still to come. */
const AROUND = 80;

/** What goes by a name is the one of it that is nearest. */
function nearByName(events: readonly MeetingEvent[], day: Day, days: number): MeetingEvent | null {
  const near = within(nearest(events, day), day, days);
  return near?.isOccasion
    ? mainDay(
        near,
        events.filter((each) => awayFrom(near.date, each) <= WITHIN.aside),
      )
    : near;
}

/** A forum lasts some days: the one of its plenary session is the one remembered; `null` where several forums fit. */
export function mainDay(near: MeetingEvent | null, events: readonly MeetingEvent[]): MeetingEvent | null {
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

/** The last one before a day. */
export function latestBefore(events: readonly MeetingEvent[], day: Day | null): MeetingEvent | null {
  const before = events.filter(({ date }) => day !== null && date < boundsOf(day).first);
  return before.sort((a, b) => toEpochDays(b.date) - toEpochDays(a.date))[0] ?? null;
}
