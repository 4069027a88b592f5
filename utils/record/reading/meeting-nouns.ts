import type { PersonId } from '../model/knowledge.ts';
import type { DateMention, MeetingKind, MeetingMention } from '../model/reading.ts';
import { overlaps } from '../model/span.ts';
import type { Lexicon } from './lexicon.ts';
import { bothSides, boundsSince, datesOf, peopleWithin, placeHeld, placeWithin, turnAt } from './meeting-parts.ts';
import { findPhrases, type MeetingPhrase } from './meeting-phrases.ts';
import { meetingKindOf } from './meeting-words.ts';
import { HAPPY, isOnDay, isOtherThanOwn, isOwn, ORDER, PLURAL, THREE } from './own-reference.ts';
import type { Agreed } from './stages.ts';

/*
 * 1. Is it this one? "Our meeting", "this visit", "today's talks", in a report "the talks".
 * 2. If not, do the words single out one occasion: by a name, a date, an order ("last"), or whom it was with?
 * 3. The others go: meetings in general, courtesies, plurals.
 */

/** References to a meeting by a noun. */
export function findMeetingNouns(reading: Agreed, lexicon: Lexicon): MeetingMention[] {
  const found: MeetingMention[] = [];
  for (const phrase of findPhrases(reading)) {
    const mention = isPredicate(phrase, reading) ? null : mentionOf(phrase, found, reading, lexicon);
    if (mention) found.push(mention);
  }
  return found;
}

/** "This is our first meeting", "my visit was the 48th": a number told of it, no reference. */
function isPredicate({ whole, core, adjectives }: MeetingPhrase, { text }: Agreed): boolean {
  const before = text.slice(Math.max(0, whole.start - 40), core.start);
  return PREDICATE.test(before) && COUNTED.test(adjectives || text.slice(core.start, core.end));
}

const PREDICATE =
  /\b(?:(?:this|it|that|today|which|visit|meeting)(?:[’']s| is| was| will be| has become| became| happens to be)|\p{Lu}\p{L}+ is|become)\s(?:already |now |only |in fact |actually |not )?(?:our |my |your |his |her |their |the |an? )?(?:very )?$/iu;
const COUNTED = /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))\b/iu;

function mentionOf(
  phrase: MeetingPhrase,
  earlier: readonly MeetingMention[],
  reading: Agreed,
  lexicon: Lexicon,
): MeetingMention | null {
  const kind = kindOfPhrase(phrase);
  if (!kind) return null;
  const dates = datesOf(reading, phrase.whole);
  const { meeting: own } = reading;
  const other = otherInMind(phrase, dates, earlier, reading);
  if (other) return { ...other, span: phrase.span, by: 'relation' };
  if (own && isOwn(phrase, dates, reading, lexicon)) {
    return { span: phrase.span, meeting: own, by: 'relation', between: null, isThis: true };
  }
  if (/^(?:discussions?|exchange)/iu.test(phrase.noun) && dates.length === 0 && !THREE.test(phrase.adjectives))
    return null;
  if (!isParticular(phrase, dates, reading)) return null;
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

/** "During the talks", right after another meeting was spoken of, means that one. */
function otherInMind(
  { owner, adjectives, named, noun, core, whole }: MeetingPhrase,
  dates: readonly DateMention[],
  earlier: readonly MeetingMention[],
  { text, turns, meeting }: Agreed,
): MeetingMention | null {
  const last = earlier.at(-1);
  if (!last || last.isThis || !/^(?:the|that)$/iu.test(owner) || adjectives !== '' || named !== '' || dates.length > 0)
    return null;
  if (core.start - last.span.end > IN_MIND || whole.end > core.end || NOT_AGAIN.test(noun)) return null;
  if (turns.some(({ label }) => label.start >= last.span.end && label.end <= core.start)) return null;
  if (/^\s(?:between|of|with|on)\s/u.test(text.slice(core.end))) return null;
  // In the report of a call "the conversation" is always that one.
  if (meeting?.kind === 'call' && /^(?:conversation|call|разговор)/iu.test(noun)) return null;
  const trips = [noun, text.slice(last.span.start, last.span.end)].map((words) => /visit|trip/iu.test(words));
  return trips[0] === trips[1] ? last : null;
}

const MEAL = /^(?:dinner|lunch|breakfast)$/iu;
const NOT_AGAIN =
  /^(?:meetings|visits|conversations|calls|summits|consultations|talk|discussions?|dinner|lunch|breakfast)$/iu;

/** Code units within which a meeting spoken of is still the one in mind. */
const IN_MIND = 260;

/** What the page's own meeting takes place on the sidelines of is held on that day too, and so is the dinner at it. */
function sameDay({ core, noun }: MeetingPhrase, { text, event }: Agreed): string | null {
  if (MEAL.test(noun)) return event;
  return /\b(?:sidelines|margins|framework) of (?:the )?$/u.test(text.slice(Math.max(0, core.start - 24), core.start))
    ? event
    : null;
}

function kindOfPhrase({ adjectives, noun, owner }: MeetingPhrase): MeetingKind | null {
  if (/^calls?$/iu.test(noun)) return /phone/iu.test(adjectives) ? 'call' : null;
  if (/^talk$/iu.test(noun)) return owner !== '' ? 'call' : null;
  if (/^exchange/iu.test(noun)) return /phone/iu.test(adjectives) ? 'call' : 'meeting';
  return /^(?:trip|dinner|lunch|breakfast)$/iu.test(noun) ? 'meeting' : meetingKindOf(`${adjectives} ${noun}`);
}

function waysOf({ owner, adjectives, named }: MeetingPhrase, dates: readonly DateMention[]): MeetingMention['by'] {
  if (ORDER.test(adjectives) || /^(?:our|my|your|this|наш|мо|ваш|эт)/iu.test(owner)) return 'relation';
  return dates.some(({ relative }) => !relative) && named === '' ? 'date' : 'name';
}

/** Whether the words single out one occasion. */
function isParticular(phrase: MeetingPhrase, dates: readonly DateMention[], { text, names, meeting }: Agreed): boolean {
  const { owner, adjectives, named, noun, core, whole } = phrase;
  if (PLURAL.test(noun) && !/[’']s$/u.test(owner)) return false;
  const definite = owner !== '' && !/^an?$/iu.test(owner);
  const order = ORDER.test(adjectives);
  const before = text.slice(Math.max(0, core.start - 60), core.start);
  if (HAPPY.test(before) && !order) return false;
  const people = names.some(
    ({ span: own, kind }) => kind === 'person' && own.start >= core.end && own.end <= whole.end,
  );
  if (dates.length > 0)
    return definite || adjectives !== '' || named !== '' || people || /^(?:talks|negotiations|summit)$/iu.test(noun);
  if (/^summit$/iu.test(noun)) return named !== '' && !/^(?:The|This|In|At)$/u.test(named);
  if (definite && (order || THREE.test(adjectives)))
    return !/^first$/iu.test(adjectives) || people || /^(?:our|my|your)$/iu.test(owner);
  if (MEAL.test(noun)) return definite || /informal|working/iu.test(adjectives);
  if (/^(?:yesterday|last|tomorrow|tonight|this (?:evening|morning))/iu.test(owner)) return true;
  if (definite && /^(?:visit|trip)$/iu.test(noun))
    return whole.end > core.end && (meeting !== null || /[’']s$/u.test(owner));
  return definite && people;
}

/** A phrase that names the people of the page's own meeting, and no other day or occasion of theirs. */
function isSame(
  phrase: MeetingPhrase,
  people: readonly PersonId[],
  dates: readonly DateMention[],
  reading: Agreed,
): boolean {
  const { meeting, event } = reading;
  if (!meeting || ORDER.test(phrase.adjectives) || isOtherThanOwn(phrase, meeting.kind)) return false;
  const speaker = turnAt(reading, phrase.core.start)?.person;
  const all = [...new Set([...people, ...(speaker ? [speaker] : [])])];
  const named = peopleWithin(reading.names, phrase.whole);
  const both =
    named.length > 0 && (all.length >= 2 || dates.length > 0) && all.every((id) => meeting.people.includes(id));
  return both && isOnDay(dates, event);
}

/** Who met: the owner of the words, whom they name, and of "our" both sides. */
function peopleOf(phrase: MeetingPhrase, reading: Agreed): PersonId[] {
  const { owner, core, whole } = phrase;
  const turn = turnAt(reading, core.start);
  const named = [...new Set([...ownersOf(owner, phrase, reading), ...peopleWithin(reading.names, whole)])];
  const sides = bothSides(reading, turn);
  if (/^(?:our|наш)/iu.test(owner) || (turn === null && /^their$/iu.test(owner)))
    return [...new Set([...sides, ...named])];
  if (/^(?:my|мо)/iu.test(owner)) return [...new Set([...(turn?.person ? [turn.person] : []), ...named])];
  if (/^(?:your|ваш)/iu.test(owner)) return [...new Set([...sides.filter((id) => id !== turn?.person), ...named])];
  return named;
}

/** The person whose name or office the possessive before the noun ends. */
function ownersOf(owner: string, { core, whole }: MeetingPhrase, { names }: Agreed): PersonId[] {
  if (!/[’']s$/u.test(owner)) return [];
  const at = { start: whole.start, end: core.start };
  return names.flatMap(({ kind, id, span }) => (kind === 'person' && id !== null && overlaps(span, at) ? [id] : []));
}
