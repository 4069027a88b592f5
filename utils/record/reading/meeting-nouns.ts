import type { PersonId } from '../model/knowledge.ts';
import type { DateMention, MeetingKind, MeetingMention } from '../model/reading.ts';
import type { Lexicon } from './lexicon.ts';
import { otherInMind } from './meeting-in-mind.ts';
import { boundsSince, datesOf, peopleWithin, placeHeld, placeWithin, turnAt } from './meeting-parts.ts';
import { peopleOf } from './meeting-people.ts';
import { findPhrases, type MeetingPhrase } from './meeting-phrases.ts';
import { meetingKindOf } from './meeting-words.ts';
import { isOnDay, isOtherThanOwn, isOwn, ORDER, THREE } from './own-reference.ts';
import { before } from './own-visit.ts';
import { isParticular } from './particular-meeting.ts';
import type { Agreed } from './stages.ts';

/*
 * 1. Is it this one? "Our meeting", "this visit", "today's talks", in a report "the talks".
 * 2. If not, do the words single out one occasion: by a name, a date, an order ("last"), or whom it was with?
 * 3. The others go: meetings in general, courtesies, plurals.
 */

/** References to a meeting by a noun. */
export function findMeetingNouns(
  reading: Agreed,
  lexicon: Lexicon,
  verbs: readonly MeetingMention[],
): MeetingMention[] {
  const found: MeetingMention[] = [];
  const spoken = [...verbs].sort((a, b) => b.span.start - a.span.start);
  // What was spoken of so far, the latest last: "Yesterday you talked to X. What came of the talks?"
  const earlier: MeetingMention[] = [];
  for (const phrase of findPhrases(reading)) {
    for (let next = spoken.at(-1); next && next.span.end <= phrase.core.start; next = spoken.at(-1)) {
      earlier.push(next);
      spoken.pop();
    }
    const mention = isPredicate(phrase, reading) ? null : mentionOf(phrase, earlier, reading, lexicon);
    if (!mention) continue;
    found.push(mention);
    earlier.push(mention);
  }
  return found;
}

/** "This is our first meeting", "my visit was the 48th": a number told of it, no reference. */
function isPredicate({ whole, core, adjectives }: MeetingPhrase, { text }: Agreed): boolean {
  const before = text.slice(Math.max(0, whole.start - 80), core.start);
  return (
    (PREDICATE.test(before) || AND_PREDICATE.test(before)) &&
    COUNTED.test(adjectives || text.slice(core.start, core.end))
  );
}

const PREDICATE =
  /\b(?:(?:this|it|that|today|which|visit|meeting)(?:[’']s| is| was| will be| has become| became| happens to be)|\p{Lu}\p{L}+ is|become)\s(?:already |now |only |in fact |actually |not )?(?:our |my |your |his |her |their |the |an? )?(?:very )?$/iu;
/** "It is already the second visit for the Chancellor, and our fourth meeting this year". */
const AND_PREDICATE =
  /\b(?:[Tt]his|[Ii]t) (?:is|was) (?:already )?[^.,;]{4,50},? and (?:already )?(?:our |my |the )?$/u;
const COUNTED = /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))\b/iu;

function mentionOf(
  phrase: MeetingPhrase,
  earlier: readonly MeetingMention[],
  reading: Agreed,
  lexicon: Lexicon,
): MeetingMention | null {
  const kind = kindOfPhrase(phrase);
  if (!kind) return null;
  const dates = datesOf(reading, phrase.whole).filter(
    (date) => !(AHEAD.test(phrase.adjectives) && isOver(date, reading)),
  );
  const { meeting: own } = reading;
  const other = otherInMind(phrase, dates, earlier, reading);
  if (other) return { ...other, span: phrase.span, by: 'relation', first: other.first ?? other.span };
  if (own && isOwn(phrase, dates, reading, lexicon)) {
    return { span: phrase.span, meeting: own, by: 'relation', between: null, isThis: true };
  }
  if (isReported(phrase, reading)) return null;
  const vague = /^(?:discussions?|exchange)/iu.test(phrase.noun) && !/phone/iu.test(phrase.adjectives);
  if (vague && dates.length === 0 && !THREE.test(phrase.adjectives)) return null;
  if (!isParticular(phrase, dates, reading)) return null;
  if (/^calls?$/iu.test(phrase.noun) && /^\s(?:for|to|on)\s/u.test(reading.text.slice(phrase.core.end))) return null;
  const [date] = dates;
  const between = date ? { first: date.first, last: date.last } : boundsSince(reading, phrase.core);
  const people = peopleOf(phrase, reading);
  if (own && isSame(phrase, people, dates, reading)) {
    return { span: phrase.span, meeting: own, by: 'name', between: null, isThis: true };
  }
  const meeting = {
    date: date?.day ?? sameDay(phrase, reading),
    kind,
    place: placeWithin(reading, phrase.whole) ?? placeHeld(reading, phrase.whole),
    people,
  };
  return { span: phrase.span, meeting, by: waysOf(phrase, dates), between, isThis: false };
}

/** "Today we speak of the forthcoming visit": not today's. */
const AHEAD = /\b(?:upcoming|forthcoming|coming|future)\b/iu;
const isOver = ({ last, relative }: DateMention, { event }: Agreed): boolean =>
  relative && event !== null && last <= event;

/** "The President chaired a meeting of the council": what the page is about, told by its opening. */
const isReported = ({ owner, core }: MeetingPhrase, reading: Agreed): boolean =>
  /^an?$/iu.test(owner) &&
  reading.meeting !== null &&
  core.start < OPENING &&
  turnAt(reading, core.start) === null &&
  REPORTED.test(before(reading.text, core.start));

const REPORTED =
  /\b(?:chaired|attended|held|hosted|addressed|opened|(?:took|is taking) part in|participated in|spoke at)\s(?:an?\s)?$/u;
/** Code units of a page's opening. */
const OPENING = 240;

const MEAL = /^(?:dinner|lunch|breakfast)$/iu;

/** What the page's own meeting takes place on the sidelines of is held on that day too, and so is the dinner at it. */
function sameDay({ core, noun }: MeetingPhrase, { text, event, meeting }: Agreed): string | null {
  if (MEAL.test(noun)) return event;
  const lead = before(text, core.start);
  return meeting !== null && SIDELINES.test(lead) && !AGAIN.test(lead) ? event : null;
}

const SIDELINES = /\b(?:sidelines|margins|framework) of (?:the )?$/u;
/** Who is to meet again there is somewhere else now. */
const AGAIN = /\b(?:meet again|(?:will|going to|are to|shall) (?:also )?meet)\b/u;

function kindOfPhrase({ adjectives, noun, owner }: MeetingPhrase): MeetingKind | null {
  if (/^calls?$/iu.test(noun)) return /phone/iu.test(adjectives) || WHOSE_CALL.test(owner) ? 'call' : null;
  if (/^talk$/iu.test(noun)) return owner !== '' ? 'call' : null;
  if (/^exchange/iu.test(noun)) return /phone/iu.test(adjectives) ? 'call' : 'meeting';
  return /^(?:trip|dinner|lunch|breakfast)$/iu.test(noun) ? 'meeting' : meetingKindOf(`${adjectives} ${noun}`);
}

/** Whose a call is that isn't said to be by telephone. */
const WHOSE_CALL = /^(?:our|your|my|his|her)$/iu;

function waysOf({ owner, adjectives, named }: MeetingPhrase, dates: readonly DateMention[]): MeetingMention['by'] {
  if (ORDER.test(adjectives) || /^(?:our|my|your|this|наш|мо|ваш|эт)/iu.test(owner)) return 'relation';
  return dates.some(({ relative }) => !relative) && named === '' ? 'date' : 'name';
}

/** A phrase that names the people of the page's own meeting, and no other day or occasion of theirs. */
function isSame(
  phrase: MeetingPhrase,
  people: readonly PersonId[],
  dates: readonly DateMention[],
  reading: Agreed,
): boolean {
  const { meeting, event } = reading;
  if (!meeting || ORDER.test(phrase.adjectives) || isOtherThanOwn(phrase, meeting)) return false;
  const speaker = turnAt(reading, phrase.core.start)?.person;
  const all = [...new Set([...people, ...(speaker ? [speaker] : [])])];
  const named = peopleWithin(reading.names, phrase.whole);
  const place = placeWithin(reading, phrase.whole);
  // Told by who took no part ("Question:") or by the narrator, "the meeting with X" is this one where X meets only one other.
  const outside = !speaker && meeting.people.length === 2 && /^(?:the|his|her|)$/iu.test(phrase.owner);
  const here = place === null || meeting.place?.includes(place) === true;
  const both =
    named.length > 0 &&
    here &&
    (all.length >= 2 || dates.length > 0 || outside) &&
    all.every((id) => meeting.people.includes(id));
  return both && isOnDay(dates, event);
}
