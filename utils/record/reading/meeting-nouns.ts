import type { PersonId } from '../model/knowledge.ts';
import type { DateMention, MeetingKind, MeetingMention } from '../model/reading.ts';
import { pattern } from '../text/pattern.ts';
import { bothSides, boundsSince, datesOf, peopleWithin, placeHeld, placeWithin, turnAt } from './meeting-parts.ts';
import { findPhrases, type MeetingPhrase } from './meeting-phrases.ts';
import { meetingKindOf } from './meeting-words.ts';
import type { Agreed } from './stages.ts';

/*
 * 1. Is it this one? "Our meeting", "this visit", "today's talks", in a report "the talks".
 * 2. If not, do the words single out one occasion: by a name, a date, an order ("last"), or whom it was with?
 * 3. The others go: meetings in general, courtesies, plurals.
 */

/** References to a meeting by a noun. */
export function findMeetingNouns(reading: Agreed): MeetingMention[] {
  return findPhrases(reading).flatMap((phrase) => {
    const mention = mentionOf(phrase, reading);
    return mention ? [mention] : [];
  });
}

function mentionOf(phrase: MeetingPhrase, reading: Agreed): MeetingMention | null {
  const kind = kindOfPhrase(phrase);
  if (!kind) return null;
  const dates = datesOf(reading, phrase.whole);
  const { meeting: own } = reading;
  if (own && isOwn(phrase, dates, reading)) {
    return { span: phrase.core, meeting: own, by: 'relation', between: null, isThis: true };
  }
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

/** What the page's own meeting takes place on the sidelines of is held on that day too. */
function sameDay({ core }: MeetingPhrase, { text, event }: Agreed): string | null {
  return /\b(?:sidelines|margins|framework) of (?:the )?$/u.test(text.slice(Math.max(0, core.start - 24), core.start))
    ? event
    : null;
}

function kindOfPhrase({ adjectives, noun, owner }: MeetingPhrase): MeetingKind | null {
  if (/^calls?$/iu.test(noun)) return /phone/iu.test(adjectives) ? 'call' : null;
  if (/^talk$/iu.test(noun)) return owner !== '' ? 'call' : null;
  return /^trip$/iu.test(noun) ? 'meeting' : meetingKindOf(`${adjectives} ${noun}`);
}

function waysOf({ owner, adjectives, named }: MeetingPhrase, dates: readonly DateMention[]): MeetingMention['by'] {
  if (ORDER.test(adjectives) || /^(?:our|my|your|this|наш|мо|ваш|эт)/iu.test(owner)) return 'relation';
  return dates.some(({ relative }) => !relative) && named === '' ? 'date' : 'name';
}

/** Words that single one out among several of the same people. */
const ORDER = pattern(
  String.raw`\b(?:last|latest|previous|next|recent|upcoming|forthcoming|first|past|earlier|planned|\d+(?:st|nd|rd|th))\b|(?<!\p{L})(?:последн|предыдущ|недавн|прошл|предстоящ)`,
  'iu',
);
const THREE = pattern(String.raw`\b(?:trilateral|tripartite|three-way)\b|(?<!\p{L})тр[её]хсторонн`, 'iu');
const PLURAL = /^(?:meetings|visits|conversations|calls|summits|consultations|talk)$/iu;
const HAPPY = pattern(
  String.raw`\b(?:glad|happy|pleased|delighted|pleasure|honou?red|opportunity|chance|invit\p{L}+|arrang\p{L}+)\b[^.]{0,40}$`,
  'iu',
);

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
  if (/^(?:yesterday|last|tomorrow|tonight|this (?:evening|morning))/iu.test(owner)) return true;
  if (definite && /^(?:visit|trip)$/iu.test(noun)) return whole.end > core.end && meeting !== null;
  return definite && people;
}

/** Whether the words mean the meeting that the page is about. */
function isOwn(phrase: MeetingPhrase, dates: readonly DateMention[], reading: Agreed): boolean {
  const { owner, adjectives, named, noun, core } = phrase;
  const { event, meeting, text, kind } = reading;
  if (named !== '' || PLURAL.test(noun) || !isOnDay(dates, event)) return false;
  if (/visit|trip/iu.test(noun) && THIS_IS.test(text.slice(Math.max(0, phrase.whole.start - 30), core.start)))
    return true;
  if (/^\s(?:between|of|with)\s/u.test(text.slice(core.end)) && dates.length === 0) return false;
  const pleased = HAPPY.test(text.slice(Math.max(0, core.start - 60), core.start));
  const latest = /\blatest\b/iu.test(adjectives) && pleased;
  if (
    (ORDER.test(adjectives.replace(/\b\d+(?:st|nd|rd|th)\b/giu, '')) && !latest) ||
    isOtherThanOwn(phrase, meeting?.kind)
  )
    return false;
  const turn = turnAt(reading, core.start);
  const trip = /visit|trip|визит/iu.test(noun);
  if (turn === null && /^this$/iu.test(owner) && trip) return kind !== 'transcript';
  if (turn === null)
    return kind !== 'transcript' && WHOSE.test(dates.length > 0 ? owner.replace(/^an?$/iu, 'the') : owner) && !trip;
  if (/^(?:this|today[’']s|эт|сегодняшн)/iu.test(owner)) return !/^this (?:evening|morning)/iu.test(owner);
  if (/^the$/iu.test(owner) && dates.length > 0) return !trip;
  if (/^(?:our|наш)/iu.test(owner)) return !trip && (!pleased || latest);
  return trip && /^(?:your|my|ваш|мо)/iu.test(owner);
}

/** Whose or which meeting a report means by its own. */
const WHOSE = /^(?:the|this|their)$/iu;

/** "This is my 48th visit" tells of the one that is being paid. */
const THIS_IS = /\bthis is (?:already )?(?:the |my |his |your )?$/iu;

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

/** A trilateral meeting is not the bilateral one that precedes it; a summit not the talks on its sidelines. */
function isOtherThanOwn({ adjectives, noun }: MeetingPhrase, own: MeetingKind | undefined): boolean {
  if (THREE.test(adjectives)) return own !== 'trilateral';
  if (/^summit$/iu.test(noun)) return own !== 'summit';
  // A call is a conversation; "the Russian-Ukrainian talks" in the report of one are others' business.
  if (own === 'call' && /^(?:talks|negotiations|meeting|visit|trip)$/iu.test(noun)) return true;
  return /phone/iu.test(adjectives) && own !== 'call';
}

const isOnDay = (dates: readonly DateMention[], event: string | null): boolean =>
  dates.every(({ first, last }) => event !== null && first <= event && event <= last);

/** Who met: the owner of the words, whom they name, and of "our" both sides. */
function peopleOf({ owner, core, whole }: MeetingPhrase, reading: Agreed): PersonId[] {
  const turn = turnAt(reading, core.start);
  const named = peopleWithin(reading.names, whole);
  const sides = bothSides(reading, turn);
  if (/^(?:our|наш)/iu.test(owner) || (turn === null && /^their$/iu.test(owner)))
    return [...new Set([...sides, ...named])];
  if (/^(?:my|мо)/iu.test(owner)) return [...new Set([...(turn?.person ? [turn.person] : []), ...named])];
  if (/^(?:your|ваш)/iu.test(owner)) return [...new Set([...sides.filter((id) => id !== turn?.person), ...named])];
  return named;
}
