import type { PersonId } from '../model/knowledge.ts';
import type { DateMention, MeetingKind, MeetingMention } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { pattern } from '../text/pattern.ts';
import { inRussian, matchNear } from './match-near.ts';
import { bothSides, datesOf, peopleWithin, placeWithin, turnAt } from './meeting-parts.ts';
import { sentenceAt } from './sentence-at.ts';
import type { Agreed } from './stages.ts';

/*
 * "We met two weeks ago", "I have just spoken with X", "yesterday I talked – as you know – with X",
 * "X met with Y on Thursday": a subject, a verb of meeting in the past (or ahead, with a date), and somebody met.
 */

const VERB = pattern(
  String.raw`(?<![\p{L}-])(?<subject>[Ww]e|[Yy]ou and I|[Yy]ou|I|[Hh]e|[Ss]he|[Tt]hey|\p{Lu}\p{L}+)\s(?<aux>(?:have|had|has|will|to|also|just|already|last|first|recently|personally|once|again|both|both of us|then|even)\s){0,4}?(?<verb>met|meet|spoke|spoken|talked|talk|speak|had (?:a|an|our) (?:\p{L}+[ -]){0,3}?(?:conversation|meeting|talk|call|talks|discussion)|held (?:\p{L}+[ -]){0,3}?(?:talks|meeting|conversation|negotiations)|(?:made|paid) (?:an? )(?:\p{L}+[ -]){0,3}?visit|discussed (?:\p{L}+ ){1,5}?(?:on|over|by) (?:the )?(?:tele)?phone|received|visited|visit)(?![\p{L}-])`,
  'gu',
);

const RUSSIAN = pattern(
  String.raw`(?<![\p{L}-])(?<subject>[Мм]ы|[Яя])\s(?:\p{L}+\s){0,2}?(?<verb>встречались|встретились|встречался|встретился|разговаривали|разговаривал|беседовали|говорил|провёл переговоры|провел переговоры)(?![\p{L}-])`,
  'gu',
);

/** What every such verb holds. */
const SEED =
  /\bmet\b|discussed|\bmeet\b|spoke|talk|speak|\bhad an? |\bhad our |\bheld\b|received|visit|стреча|стретил|азговарив|еседовал|оворил|переговоры/gu;

/** References to a meeting by a verb. */
export function findMeetingVerbs(reading: Agreed): MeetingMention[] {
  return matchNear(reading.text, SEED, [VERB, ...inRussian(reading.text, RUSSIAN)]).flatMap((match) => {
    const mention = mentionOf(match, reading);
    return mention ? [mention] : [];
  });
}

function mentionOf(match: RegExpMatchArray, reading: Agreed): MeetingMention | null {
  const { subject = '', verb = '' } = match.groups ?? {};
  const start = match.index ?? 0;
  const head = { start, end: start + match[0].length };
  const sentence = sentenceAt(reading.sentences, start)?.span;
  if (!sentence) return null;
  const future = /\b(?:will|to)\b/u.test(match[0]);
  if (/^(?:meet|talk|speak|visit)$/u.test(verb) && !future) return null;
  const met = whomOf(head, sentence, reading);
  const dates = datesOf(reading, { start: head.start, end: met?.end ?? pastPlace(head, reading) });
  // A verb alone tells that they met; it refers to an occasion only by its time.
  const justNow = /\bjust\b/u.test(match[0]);
  const rest = reading.text.slice(pastPlace(head, reading), sentence.end);
  const lately = LATELY.exec(rest)?.[0] ?? '';
  const recent = lately !== '' || WAS_LATELY.test(reading.text.slice(sentence.start, head.start));
  if (dates.length === 0 && !justNow && !recent) return null;
  // What was talked about was said, to whomever.
  if (/^\s(?:\p{L}+\s)?(?:about|of|on)\b/u.test(rest)) return null;
  const we = /^(?:we|you and I|мы)$/iu.test(subject) || withWhom(subject, head, reading) !== null;
  if (/^(?:received|visit|visited)$/u.test(verb)) {
    if (!met && pastPlace(head, reading) === head.end) return null;
  } else if (!we && !met && !justNow && !/^(?:had|made|paid) /u.test(verb) && !WITH.test(rest)) return null;
  const people = [...new Set([...subjectOf(subject, head, reading), ...(met?.people ?? [])])];
  if (/^visit/u.test(verb) && people.length === 0) return null;
  if (isOwnAct(/^(?:had|held) /u.test(verb), head, people, dates, reading)) return null;
  const told = spanOf(match, head, dates);
  const span = lately === '' || met ? told : { ...told, end: pastPlace(head, reading) + lately.length };
  // Of one date said twice, the narrower: "two weeks ago, in early May".
  const narrow = [...dates].sort((a, b) => lengthOf(a) - lengthOf(b))[0];
  const meeting = {
    date: narrow?.day ?? (justNow ? reading.event : null),
    kind: kindOf(verb, match[0]),
    place: placeWithin(reading, span),
    people,
  };
  const between = narrow ? { first: narrow.first, last: narrow.last } : null;
  return { span, meeting, by: dates.some(({ relative }) => !relative) ? 'date' : 'relation', between, isThis: false };
}

/** A time that gives no day. */
const LATELY =
  /^(?:\swith [\p{L} ,’'-]{1,60}?)?\s(?:quite |very |only |fairly )?(?:recently|not (?:so |too |very )?long ago|a short (?:while|time) ago)\b/u;
const WAS_LATELY =
  /(?:^|,\s|\band\s)(?:quite |very |only |just |fairly )?(?:recently|not (?:so |too |very )?long ago),?\s$/iu;

/** Whom, though nobody is named: "with my colleagues". */
const WITH = /^\s(?:with|to)\s(?:the|my|our|his|her|your|several|members|heads|representatives|you)\b/u;

/** The end of the verb with the place that follows it: "met in M" in June. */
function pastPlace({ end }: Span, { names, text }: Agreed): number {
  const place = names.find(({ kind, span }) => kind === 'place' && span.start >= end && span.start - end < 12);
  return place && /^\s(?:(?:in|at|to)\s)?(?:the\s)?$/u.test(text.slice(end, place.span.start)) ? place.span.end : end;
}

/** From the words of time or the verb on, to the last words of time; people at its end stay mentions of their own. */
function spanOf(match: RegExpMatchArray, head: Span, dates: readonly DateMention[]): Span {
  const { subject = '', verb = '' } = match.groups ?? {};
  const opening = dates.find(({ span }) => span.end <= head.start && PRONOUN.test(subject))?.span.start;
  const close = dates.filter(({ span }) => span.start >= head.end).at(-1);
  const from =
    OWN_ADVERB.exec(match[0].slice(0, match[0].length - verb.length))?.index ?? match[0].length - verb.length;
  const article = /^(?:had|held|made|paid) (?:(?:an?|our) )?/u.exec(verb)?.[0].length ?? 0;
  return {
    start: opening ?? head.start + (article > 0 ? match[0].length - verb.length + article : from),
    end: close?.span.end ?? head.end,
  };
}

/** "Just spoken", "first met": adverbs that are words of time. */
const OWN_ADVERB = /\b(?:just|last|first|recently)\b[^.]*$/u;

const PRONOUN = /^(?:we|you and i|you|i|he|she|they|мы|я)$/iu;

const lengthOf = ({ first, last }: { first: string; last: string }): number => Date.parse(last) - Date.parse(first);

function kindOf(verb: string, words: string): MeetingKind {
  if (/talks|negotiations|переговор/u.test(verb)) return 'talks';
  // Leaders who speak without meeting speak by telephone.
  return /^(?:spoke|spoken|talk|talked|speak|had .*(?:call|conversation|talk))|разговарив|говорил|phone/u.test(
    `${verb} ${words}`,
  )
    ? 'call'
    : 'meeting';
}

/** Who was met, and where their names begin and end. */
type Met = { readonly people: PersonId[]; readonly first: number; readonly end: number };

/** The people met: named soon after the verb, an aside between dashes or commas left out. */
function whomOf(head: Span, sentence: Span, { text, names }: Agreed): Met | null {
  const persons = names.filter(
    ({ kind, span }) => kind === 'person' && span.start >= head.end && span.end <= sentence.end,
  );
  const first = persons[0];
  if (!first) return null;
  const between = text.slice(head.end, first.span.start).replace(/\s–\s[^–]{1,80}\s–\s/u, ' ');
  if (
    !/^\s(?:(?:\p{L}+\s){0,3})?(?:with\s|by (?:tele)?phone with\s|to\s|с\s|со\s)?(?:both\s|the\s|my (?:colleague|friend)s?,?\s(?:[–—-]\swith\s(?:the\s)?)?|my\s)?$/u.test(
      between,
    ) ||
    between.length > 60
  ) {
    return null;
  }
  const joined = [first];
  for (const next of persons.slice(1)) {
    const last = joined.at(-1);
    if (!last || !/^(?:,?\sand\s|,\s)(?:(?:with\s)?the\s|with\s)?$/u.test(text.slice(last.span.end, next.span.start)))
      break;
    joined.push(next);
  }
  const ids = joined.flatMap(({ id }) => (id === null ? [] : [id]));
  return { people: ids, first: first.span.start, end: joined.at(-1)?.span.end ?? head.end };
}

/** "Mr X and I met". */
function withWhom(subject: string, { start }: Span, { text, names }: Agreed): PersonId | null {
  const end = start - AND.length;
  if (subject !== 'I' || text.slice(end, start) !== AND) return null;
  return names.find(({ kind, span }) => kind === 'person' && span.end === end)?.id ?? null;
}

const AND = ' and ';

function subjectOf(subject: string, head: Span, reading: Agreed): PersonId[] {
  const turn = turnAt(reading, head.start);
  if (/^(?:we|you and I|мы)$/iu.test(subject)) return bothSides(reading, turn);
  if (/^(?:I|я)$/iu.test(subject)) {
    const other = withWhom(subject, head, reading);
    return [...(turn?.person ? [turn.person] : []), ...(other ? [other] : [])];
  }
  if (/^you$/iu.test(subject)) {
    return turn?.person ? bothSides(reading, turn).filter((id) => id !== turn.person) : [];
  }
  return peopleWithin(reading.names, { start: Math.max(0, head.start - 60), end: head.start + subject.length }).slice(
    -1,
  );
}

/** What the page's own meeting consists of is no reference to another: "X and Y held talks", "we have just held talks". */
function isOwnAct(
  held: boolean,
  head: Span,
  people: readonly PersonId[],
  dates: readonly { first: string; last: string }[],
  reading: Agreed,
): boolean {
  const { meeting, event } = reading;
  if (!meeting) return false;
  if (turnAt(reading, head.start) !== null && dates.length === 0 && !(held && people.length > 1)) return false;
  const onDay = dates.every(({ first, last }) => event !== null && first <= event && event <= last);
  return onDay && people.every((id) => meeting.people.includes(id));
}
