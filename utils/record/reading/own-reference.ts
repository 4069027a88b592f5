import type { DateMention, Meeting, MeetingKind, NameMention } from '../model/reading.ts';
import { pattern } from '../text/pattern.ts';
import { agreementIndexOf, countriesIn } from './agreement-index.ts';
import type { Lexicon } from './lexicon.ts';
import { peopleWithin, turnAt } from './meeting-parts.ts';
import type { MeetingPhrase } from './meeting-phrases.ts';
import { isAfterPress } from './own-meeting.ts';
import { before, isElsewhere, isHome, isOwnTrip, isSaidByThem, isSettled, POINTS, TRIP } from './own-visit.ts';
import type { Agreed } from './stages.ts';
import { isTitled } from './titled-meeting.ts';

/*
 * "Our meeting", "this visit", "today's talks" mean the page's own meeting; so does a bare noun that a preposition points with
 * ("during the talks"), in a turn too, and "on an official visit to M" where the meeting is held in M. Another day, another
 * order ("last"), other people or another place make it another one.
 */

/** Words that single one out among several of the same people. */
export const ORDER = pattern(
  String.raw`\b(?:last|latest|previous|next|recent|upcoming|forthcoming|coming|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|past|earlier|planned|subsequent|future|separate|\d+(?:st|nd|rd|th))\b|(?<!\p{L})(?:последн|предыдущ|недавн|прошл|предстоящ|следующ)`,
  'iu',
);
export const THREE = pattern(String.raw`\b(?:trilateral|tripartite|three-way)\b|(?<!\p{L})тр[её]хсторонн`, 'iu');
export const PLURAL = /^(?:meetings|visits|conversations|calls|summits|discussions)$/iu;
/** What is looked forward to or offered, or done with pleasure. */
export const HAPPY = pattern(
  String.raw`\b(?:(?:glad|happy|pleased|delighted|pleasure)(?! (?:to )?(?:note|say|see|report|tell|hear|recall|inform|that)\b)|honou?red|opportunity|chance|invit\p{L}+|arrang\p{L}+)\b[^.]{0,40}$`,
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
  if (!meeting || !isOnDay(dates, event) || isAnother(phrase, dates, reading)) return false;
  const titled = isTitled(phrase, reading) && !isOrdered(phrase, reading);
  if (titled && (named !== '' || !isOtherThanOwn(phrase, meeting))) return true;
  // "The Halvik summit" is the one held in Halvik.
  if (named !== '' && !(/^summit$/iu.test(noun) && isHome(phrase, reading, lexicon))) return false;
  if (PLURAL.test(noun) && !/^today[’']s$/iu.test(phrase.owner)) return false;
  if (isOtherThanOwn(phrase, meeting) || isAside(phrase, reading)) return false;
  const ahead = reading.kind !== 'announcement' && /\b(?:upcoming|forthcoming|coming|planned)\b/iu.test(adjectives);
  const ordered = isOrdered(phrase, reading) && !isFirstHere(phrase, reading, lexicon);
  if (ordered && !(ahead && isAhead(phrase, reading))) return false;
  if (TRIP.test(noun)) return !namesOthers(phrase, reading) && isOwnTrip(phrase, reading, lexicon);
  if (isOfOwnCountries(phrase, reading, lexicon)) return true;
  if (namesOthers(phrase, reading) || isElsewhere(phrase, reading, lexicon)) return false;
  if (isJustOver(phrase, reading)) return true;
  if (isOfOthers(phrase, reading) && dates.length === 0) return false;
  return turnAt(reading, phrase.core.start) === null
    ? isOwnInReport(phrase, dates, reading)
    : isOwnInTurn(phrase, dates, reading, lexicon);
}

export const isOnDay = (dates: readonly DateMention[], event: string | null): boolean =>
  dates.every(({ first, last }) => event !== null && first <= event && event <= last);

/** A trilateral meeting is not the bilateral one that precedes it; a summit not the talks on its sidelines. */
export function isOtherThanOwn({ owner, adjectives, noun }: MeetingPhrase, { kind: own, people }: Meeting): boolean {
  if (THREE.test(adjectives)) return own !== 'trilateral' && (own !== 'meeting' || people.length !== 3);
  if (/^(?:summit|саммит)/iu.test(noun)) return own !== 'summit' && !isSummit(owner, own, people.length);
  if (/^(?:dinner|lunch|breakfast)$/iu.test(noun)) return true;
  // A call is a conversation; "the Russian-Ukrainian talks" in the report of one are others' business.
  if (own === 'call' && /^(?:talks|negotiations|meeting|visit|trip|встреч|визит|переговор)/iu.test(noun)) return true;
  return (/^calls?$/iu.test(noun) || /phone|телефон/iu.test(adjectives)) && own !== 'call';
}

/** Who faces the press after a summit had meetings of two there; these are what "our meeting" and "today's meeting with X" mean. */
const isAside = ({ noun, core }: MeetingPhrase, reading: Agreed): boolean =>
  reading.meeting?.kind === 'summit' &&
  reading.meeting.people.length < 3 &&
  turnAt(reading, core.start) !== null &&
  isAfterPress(reading) &&
  !/^summit$/iu.test(noun);

/** What several leaders hold may be called a summit, and two who hold talks may call them theirs. */
const isSummit = (owner: string, own: MeetingKind, people: number): boolean =>
  own === 'trilateral' ||
  (own === 'meeting' && people > 2 && !/^(?:our|their)$/iu.test(owner)) ||
  (own === 'talks' && people === 2 && /^(?:our|their)$/iu.test(owner));

/** "Earlier today he held a meeting", "you may remember your visit": what was before is another one. */
function isAnother({ core, owner }: MeetingPhrase, dates: readonly DateMention[], { text, names, meeting }: Agreed) {
  if (dates.some(({ span }) => /^(?:earlier|later)\b/iu.test(text.slice(span.start, span.end)))) return true;
  if (REMEMBERED.test(before(text, core.start))) return true;
  if (!/^our$/iu.test(owner)) return false;
  // "Our talks with X", who isn't here, whatever office stands between.
  const company = WITH.exec(text.slice(core.end, core.end + LONGEST_OFFICE))?.[0].length ?? 0;
  const met = names.find(({ kind, span }) => kind === 'person' && span.end > core.end);
  return company > 0 && met !== undefined && met.span.start <= core.end + company && !isHere(met, meeting);
}

const isHere = ({ id }: NameMention, meeting: Meeting | null): boolean =>
  id === null || meeting?.people.includes(id) === true;

const REMEMBERED = /\b(?:remember|recall|recollect)(?:ed|ing)?\s(?:very well |well |how )?(?:the |that |this )?$/iu;
const WITH = /^\swith\s(?:the\s)?(?:\p{Lu}[\p{L}-]+\s|(?:of|the|and|for)\s)*/u;
/** Code units of the longest office before a name. */
const LONGEST_OFFICE = 100;

/** A word of order counts, but for "my 48th visit", "glad to open our third meeting", and for "latest" in a courtesy. */
function isOrdered({ adjectives, core }: MeetingPhrase, { text }: Agreed): boolean {
  const counted = adjectives.replace(/\b\d+(?:st|nd|rd|th)\b/giu, '');
  const words = BEING_HELD.test(before(text, core.start)) ? counted.replace(COUNTED, '') : counted;
  const pleased = HAPPY.test(text.slice(Math.max(0, core.start - 60), core.start));
  return ORDER.test(words) && !(/\blatest\b/iu.test(words) && pleased);
}

/** "Your first visit to M", told in M as being paid. */
const isFirstHere = (phrase: MeetingPhrase, reading: Agreed, lexicon: Lexicon): boolean =>
  TRIP.test(phrase.noun) &&
  /^(?:your|my)$/iu.test(phrase.owner) &&
  /^(?:very )?first(?: (?:official|state|working|foreign))?$/iu.test(phrase.adjectives) &&
  isHome(phrase, reading, lexicon) &&
  !/\b(?:since|after|during|at|from)\s$/iu.test(before(reading.text, phrase.core.start));

/** Which one of a row is being held, by what goes before it. */
const BEING_HELD =
  /\b(?:here,? (?:today,? )?at|(?:took part|participated) in|(?:attended|chaired|opened|addressed)|today (?:we|you and I) (?:have |are )?(?:held|hold|holding|had|having)|(?:glad|happy|pleased|honou?red|pleasure) to (?:\p{L}+ and )?(?:open|chair|hold|attend|host)|welcome (?:\p{L}+ )?(?:to|at))\s(?:the |our )?$/iu;
const COUNTED = /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b/giu;

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
  /^,?\s(?:(?:between|of)(?! (?:the )?(?:two|leaders|presidents|sides|parties|heads of states?)\b)|with|on(?! behalf\b)|about|concerning|regarding|among|между|с|со|о|об)\s/u;

/** The heading of a transcript: "Beginning of meeting with …", "Excerpts from transcript of …". */
const HEADING = /(?:^|[.*”]\s?)(?:Beginning|Start|Excerpts?|Opening|Transcript)[^.]{0,40}\s$/u;

/** "The talks with X", "a meeting on trade"; but "our meeting on a sad note" is ours, unless it names somebody else. */
function isOfOthers(phrase: MeetingPhrase, reading: Agreed): boolean {
  const after = reading.text.slice(phrase.core.end);
  if (!OF_OTHERS.test(after) || HEADING.test(before(reading.text, phrase.core.start))) return false;
  const council = OF_COUNCIL.exec(after)?.[1];
  if (council && new RegExp(`\\b${council}\\b`, 'iu').test(reading.article.title ?? '')) return false;
  return !/^(?:our|this|these|today[’']s)$/iu.test(phrase.owner);
}

/** "The 25th meeting of the council": the one that the title names. */
const OF_COUNCIL = /^ of (?:the|our) (council|board|commission|committee|organisation|union)\b/u;

/** "Talks with X have just ended", where this one is with X. */
function isJustOver({ owner, core, whole }: MeetingPhrase, { text, names, meeting }: Agreed): boolean {
  const met = peopleWithin(names, { start: core.end, end: whole.end });
  const over = /^[^.;]{0,80}\b(?:have|has) just\b/u.test(text.slice(whole.end, whole.end + 100));
  return owner === '' && over && met.length > 0 && met.every((id) => meeting?.people.includes(id));
}

/** Whether it is said to have been with somebody who isn't at this one. */
const namesOthers = ({ whole, core }: MeetingPhrase, { names, meeting }: Agreed): boolean =>
  peopleWithin(names, { start: core.end, end: whole.end }).some((id) => !meeting?.people.includes(id));

/** In the narrator's words "the talks", "this discussion", "a conversation in restricted format". */
function isOwnInReport(phrase: MeetingPhrase, dates: readonly DateMention[], reading: Agreed): boolean {
  const { owner, core, adjectives } = phrase;
  const { text } = reading;
  if (dates.some(({ first, last }) => first === last)) return true;
  if (owner === '' && HEADING.test(before(text, core.start))) return true;
  if (/^(?:an?|)$/iu.test(owner) && isOnePart(phrase, reading)) return true;
  if (owner === '') {
    const subject = /\b(?:topics?|subjects?|focus) of $/u.test(before(text, core.start));
    return (
      adjectives === '' &&
      (subject || POINTS.test(before(text, core.start))) &&
      !/^\s(?:in|at)\s/u.test(text.slice(core.end))
    );
  }
  if (/^our$/iu.test(owner)) return isSaidByThem(phrase, reading);
  return WHOSE.test(dates.length > 0 ? owner.replace(/^an?$/iu, 'the') : owner);
}

/** "After a one-on-one meeting", "following a conversation in restricted format": a part of the whole. */
const isOnePart = ({ adjectives, core, noun }: MeetingPhrase, { text }: Agreed): boolean =>
  /^(?:meeting|talks|conversation|negotiations|discussions?|consultations)$/iu.test(noun) &&
  /\b(?:after|following|during|before)\s(?:an?\s)?$/iu.test(text.slice(Math.max(0, core.start - 14), core.start)) &&
  (FORMAT.test(adjectives) ||
    /^\sin (?:an? )?(?:restricted|narrow|expanded|extended|one-on-one)/u.test(text.slice(core.end)));

const FORMAT =
  /\b(?:one-(?:on|to)-one|restricted|narrow|expanded|extended|private|personal|bilateral|closed|international)\b/u;

/** Whose or which meeting a report means by its own. */
const WHOSE = /^(?:the|this|these|their|today[’']s|эт\p{L}*|сегодняшн\p{L}*)$/iu;

/** In a turn, by what points at it: "our", "this", "today's", or "the talks" where none but this one is in mind. */
function isOwnInTurn(phrase: MeetingPhrase, dates: readonly DateMention[], reading: Agreed, lexicon: Lexicon): boolean {
  const { owner, core, adjectives } = phrase;
  const { text } = reading;
  if (/^(?:this|these|today[’']s|эт|сегодняшн)/iu.test(owner)) return !/^this (?:evening|morning)/iu.test(owner);
  if (THANKS.test(before(text, core.start))) return true;
  const pleased = HAPPY.test(before(text, core.start)) && !BEING_HELD.test(before(text, core.start));
  if (/^(?:our|наш)/iu.test(owner)) return !pleased || /\blatest\b/iu.test(adjectives);
  if (/^(?:an?|)$/iu.test(owner)) {
    const lead = before(text, core.start);
    return (dates.length > 0 && HAD.test(lead)) || JUST_HAD.test(lead);
  }
  if (!/^the$/iu.test(owner)) return false;
  if (dates.length > 0 || /\b(?:current|present)\b/iu.test(adjectives)) return true;
  if (pleased || !isSettled(text, isHome(phrase, reading, lexicon) ? phrase.whole.end : core.end)) return false;
  return POINTS.test(before(text, core.start))
    ? isTheirs(phrase, reading)
    : (isOfTwo(reading) || /^summit$/iu.test(phrase.noun)) && noneElseInMind(phrase, reading);
}

const isTheirs = ({ adjectives, noun }: MeetingPhrase, { meeting }: Agreed): boolean =>
  meeting?.kind === 'talks' ||
  meeting?.kind === 'trilateral' ||
  meeting?.kind === 'summit' ||
  /\b(?:upcoming|forthcoming)\b/iu.test(adjectives) ||
  /^(?:conversation|meeting|discussion)$/iu.test(noun) ||
  isOfTwoOrThree(meeting?.people.length ?? 0);

const isOfTwoOrThree = (people: number): boolean => people === 2 || people === 3;

/** Two or three who met speak of "the talks" that they had; a council speaks of many. */
const isOfTwo = ({ meeting }: Agreed): boolean =>
  meeting !== null &&
  (meeting.kind === 'trilateral' || (meeting.kind !== 'summit' && isOfTwoOrThree(meeting.people.length)));

/** Whether this turn spoke of no others' talks just before. */
function noneElseInMind({ core }: MeetingPhrase, reading: Agreed): boolean {
  const start = turnAt(reading, core.start)?.body.start ?? 0;
  return !OTHERS_TALKS.test(reading.text.slice(Math.max(start, core.start - IN_MIND), core.start));
}

/** Code units back to which talks of others are still in mind. */
const IN_MIND = 400;

const OTHERS_TALKS =
  /(?<!\b(?:our|these|this|[’']s) (?:\p{L}+ )?)\b(?:talks|negotiations|meetings?|consultations|conversations?|discussions?|visits?)\s(?:between|with|of|on|about|regarding|in)\b|\bnegotiat(?:e|or|ing)|\b(?:his|her|their) (?:talks|visit|meeting)/u;

/** "Today we have had useful talks". */
const JUST_HAD = /\b(?:have|had) just (?:had|held|concluded|completed|finished|ended)\s(?:an?\s)?$/u;
/** "I would like to thank my host for useful talks". */
const THANKS = /\b(?:thank|thanks|grateful)\b[^.;]{0,80}\bfor (?:the |a |an |this |these |your )?$/iu;
const HAD = /\b[Ww]e (?:have |had |just )*(?:had|held)\b[^.,;]{0,40}$/u;

/** "Following Russian-Vestrian talks": those of the two countries whose leaders the page brings together. */
function isOfOwnCountries(
  { adjectives, core }: MeetingPhrase,
  { meeting, event, text }: Agreed,
  { knowledge }: Lexicon,
): boolean {
  const compound = /\p{Lu}\p{L}+[-–‒]\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?/u.exec(adjectives)?.[0];
  if (!compound || !meeting || event === null || meeting.kind === 'call') return false;
  if (/^\s(?:in|at|on|of)\s/u.test(text.slice(core.end))) return false;
  const index = agreementIndexOf(knowledge);
  const named = countriesIn(compound, index);
  const own = new Set(meeting.people.flatMap((id) => index.countryOf(id, event) ?? []));
  return named.length >= 2 && named.every((id) => own.has(id));
}
