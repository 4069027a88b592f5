import type { DateMention, MeetingKind } from '../model/reading.ts';
import { pattern } from '../text/pattern.ts';
import { agreementIndexOf, countriesIn } from './agreement-index.ts';
import type { Lexicon } from './lexicon.ts';
import { turnAt } from './meeting-parts.ts';
import type { MeetingPhrase } from './meeting-phrases.ts';
import { before, isOwnTrip, POINTS, TRIP } from './own-visit.ts';
import type { Agreed } from './stages.ts';

/*
 * "Our meeting", "this visit", "today's talks" mean the page's own meeting; so does a bare noun that a preposition points with
 * ("during the talks"), in a turn too, and "on an official visit to M" where the meeting is held in M. Another day, another
 * order ("last"), other people or another place make it another one.
 */

/** Words that single one out among several of the same people. */
export const ORDER = pattern(
  String.raw`\b(?:last|latest|previous|next|recent|upcoming|forthcoming|coming|first|second|third|past|earlier|planned|subsequent|future|separate|\d+(?:st|nd|rd|th))\b|(?<!\p{L})(?:последн|предыдущ|недавн|прошл|предстоящ|следующ)`,
  'iu',
);
export const THREE = pattern(String.raw`\b(?:trilateral|tripartite|three-way)\b|(?<!\p{L})тр[её]хсторонн`, 'iu');
export const PLURAL = /^(?:meetings|visits|conversations|calls|summits|consultations|talk|discussions)$/iu;
/** What is looked forward to or offered, or done with pleasure. */
export const HAPPY = pattern(
  String.raw`\b(?:glad|happy|pleased|delighted|pleasure|honou?red|opportunity|chance|invit\p{L}+|arrang\p{L}+)\b[^.]{0,40}$`,
  'iu',
);

/** Whether the words mean the meeting that the page is about. */
export function isOwn(
  phrase: MeetingPhrase,
  dates: readonly DateMention[],
  reading: Agreed,
  lexicon: Lexicon,
): boolean {
  const { adjectives, named, noun } = phrase;
  const { meeting, event } = reading;
  if (!meeting || named !== '' || PLURAL.test(noun) || !isOnDay(dates, event)) return false;
  if (isOtherThanOwn(phrase, meeting.kind)) return false;
  const ahead = reading.kind !== 'announcement' && /\b(?:upcoming|forthcoming|coming|planned)\b/iu.test(adjectives);
  if (isOrdered(phrase, reading) && !(ahead && isAhead(phrase, reading))) return false;
  if (TRIP.test(noun)) return isOwnTrip(phrase, reading, lexicon);
  if (isOfOwnCountries(phrase, reading, lexicon)) return true;
  if (OF_OTHERS.test(reading.text.slice(phrase.core.end)) && dates.length === 0) return false;
  return turnAt(reading, phrase.core.start) === null
    ? isOwnInReport(phrase, dates, reading)
    : isOwnInTurn(phrase, dates, reading);
}

export const isOnDay = (dates: readonly DateMention[], event: string | null): boolean =>
  dates.every(({ first, last }) => event !== null && first <= event && event <= last);

/** A trilateral meeting is not the bilateral one that precedes it; a summit not the talks on its sidelines. */
export function isOtherThanOwn({ adjectives, noun }: MeetingPhrase, own: MeetingKind | undefined): boolean {
  if (THREE.test(adjectives)) return own !== 'trilateral';
  if (/^(?:summit|саммит)/iu.test(noun)) return own !== 'summit';
  if (/^(?:dinner|lunch|breakfast)$/iu.test(noun)) return true;
  // A call is a conversation; "the Russian-Ukrainian talks" in the report of one are others' business.
  if (own === 'call' && /^(?:talks|negotiations|meeting|visit|trip|встреч|визит|переговор)/iu.test(noun)) return true;
  return /phone|телефон/iu.test(adjectives) && own !== 'call';
}

/** A word of order counts, but for "my 48th visit", and for "latest" in a courtesy. */
function isOrdered({ adjectives, core }: MeetingPhrase, { text }: Agreed): boolean {
  const words = adjectives.replace(/\b\d+(?:st|nd|rd|th)\b/giu, '');
  const pleased = HAPPY.test(text.slice(Math.max(0, core.start - 60), core.start));
  return ORDER.test(words) && !(/\blatest\b/iu.test(words) && pleased);
}

/** Before anything was said, what is upcoming is what follows on the page. */
function isAhead({ core }: MeetingPhrase, reading: Agreed): boolean {
  const turn = turnAt(reading, core.start);
  return (
    turn !== null &&
    reading.turns.indexOf(turn) < OPENING &&
    !/\bafter\b/iu.test(reading.text.slice(core.end, core.end + 12))
  );
}

/** Turns in which the talks are still to come. */
const OPENING = 2;

/** What makes it a meeting of or on something else. */
const OF_OTHERS =
  /^,?\s(?:between(?! the (?:two|leaders|presidents|sides|parties))|of|with|on|about|concerning|regarding|among|между|с|со|о|об)\s/u;

/** In a report "the talks", "this discussion"; in the transcript's own narration too. */
function isOwnInReport(
  { owner, core, adjectives }: MeetingPhrase,
  dates: readonly DateMention[],
  { text, kind }: Agreed,
): boolean {
  if (kind === 'transcript' && /^(?:the|an?|)$/iu.test(owner) && dates.length === 0) {
    return (POINTS.test(before(text, core.start)) && owner !== 'a') || (/^The$/u.test(owner) && adjectives === '');
  }
  if (dates.some(({ first, last }) => first === last)) return true;
  if (owner === '')
    return adjectives === '' && POINTS.test(before(text, core.start)) && !/^\s(?:in|at)\s/u.test(text.slice(core.end));
  return WHOSE.test(dates.length > 0 ? owner.replace(/^an?$/iu, 'the') : owner);
}

/** Whose or which meeting a report means by its own. */
const WHOSE = /^(?:the|this|these|their|today[’']s|эт\p{L}*|сегодняшн\p{L}*)$/iu;

/** In a turn, by what points at it: "our", "this", "today's", or "during the talks" where none but this one is in mind. */
function isOwnInTurn(
  { owner, core, noun, adjectives }: MeetingPhrase,
  dates: readonly DateMention[],
  { text, meeting }: Agreed,
): boolean {
  if (/^(?:this|these|today[’']s|эт|сегодняшн)/iu.test(owner)) return !/^this (?:evening|morning)/iu.test(owner);
  const pleased = HAPPY.test(before(text, core.start));
  if (/^(?:our|наш)/iu.test(owner)) return !pleased || /\blatest\b/iu.test(adjectives);
  if (/^(?:an?|)$/iu.test(owner)) return dates.length > 0 && HAD.test(before(text, core.start));
  if (!/^the$/iu.test(owner)) return false;
  if (dates.length > 0) return true;
  if (/\bcurrent|present\b/iu.test(adjectives)) return true;
  const isTheirs =
    meeting?.kind === 'talks' ||
    meeting?.kind === 'trilateral' ||
    /\b(?:upcoming|forthcoming)\b/iu.test(adjectives) ||
    /^(?:conversation|meeting|discussion)$/iu.test(noun);
  const settled = !/^\s(?:in|at|to|that|which|for)\s/u.test(text.slice(core.end));
  return isTheirs && settled && !pleased && POINTS.test(before(text, core.start));
}

/** "Today we have had useful talks". */
const HAD = /\b[Ww]e (?:have |had |just )*(?:had|held)\b[^.,;]{0,40}$/u;

/** "Following Russian-Vestrian talks": those of the two countries whose leaders the page brings together. */
function isOfOwnCountries(
  { adjectives, core }: MeetingPhrase,
  { meeting, event, text }: Agreed,
  { knowledge }: Lexicon,
): boolean {
  const compound = /\p{Lu}\p{L}+[-–‒]\p{Lu}\p{L}+/u.exec(adjectives)?.[0];
  if (!compound || !meeting || event === null || meeting.kind === 'call') return false;
  if (/^\s(?:in|at|on|of)\s/u.test(text.slice(core.end))) return false;
  const index = agreementIndexOf(knowledge);
  const named = countriesIn(compound, index);
  const own = new Set(meeting.people.flatMap((id) => index.countryOf(id, event) ?? []));
  return named.length >= 2 && named.every((id) => own.has(id));
}
