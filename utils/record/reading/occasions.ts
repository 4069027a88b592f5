import type { DateMention, MeetingMention } from '../model/reading.ts';
import { overlaps, type Span } from '../model/span.ts';
import { pattern } from '../text/pattern.ts';
import { matchNear } from './match-near.ts';
import { ADJECTIVE } from './meeting-adjectives.ts';
import { datesOf, turnAt } from './meeting-parts.ts';
import { sentenceAt } from './sentence-at.ts';
import type { Agreed } from './stages.ts';

/*
 * Forums, congresses, ceremonies and news conferences bring leaders together as well, but most that are spoken of are others'
 * business. One counts where the words single it out and somebody who meets or speaks was at it:
 * 1. by time: "yesterday's news conference", "the recent Direct Line", "the forum in H in May";
 * 2. by name, after a word of attending: "thank you for coming to the Halvik Economic Forum", "on the sidelines of the congress";
 * 3. again, by its noun, soon after it was so spoken of: "this was mentioned at the forum".
 */

const WORD = "\\p{Lu}[\\p{L}+&0-9-]*(?:[’']s)?";
const NOUN =
  '(?:news conference|press conference|Direct Line|[Ff]orum|[Cc]ongress|[Cc]onference|[Ss]ession|[Cc]eremon(?:y|ies)|reception|[Pp]arade|General Assembly)';

const OCCASION = pattern(
  `(?<![\\p{L}’'-])(?:(?<owner>[Tt]he|[Tt]his|[Tt]hat|[Oo]ur|[Yy]our|[Mm]y|[Hh]is|[Aa]n?|(?:[Tt]oday|[Yy]esterday|[Ll]ast (?:week|month|year)|[Tt]his year)[’']s)\\s(?:same\\s|prestigious\\s)?)?(?<before>(?:${ADJECTIVE},?\\s(?:and\\s)?|award\\s|opening\\s|closing\\s|welcoming\\s|keel-laying\\s|wreath-laying\\s|(?:inter)?national\\s)*)(?<named>(?:${WORD}\\s(?:(?:and|of|the|for|on)\\s){0,2}){0,7})(?:(?:international|economic|plenary|energy|business|investment|youth|annual)\\s)*(?<noun>${NOUN})(?<of>\\sof\\s(?:the\\s)?${WORD}(?:\\s(?:of\\s|and\\s|for\\s|the\\s)*${WORD}){0,6})?(?![\\p{L}-]|\\s(?:[Cc]entre|[Cc]enter|[Hh]all|[Rr]oom))`,
  'gu',
);

const SEED = /orum\b|ongress\b|onference\b|ession\b|eremon|reception\b|arade\b|Direct Line|General Assembly/gu;
const REACH = { before: 140, after: 90 } as const;

/** What goes before an occasion that somebody was or will be at. */
const ATTENDS =
  /\b(?:(?:take|takes|took|taken|taking) part in|participat\p{L}+ in|attend\p{L}*|(?:come|comes|came|coming|arriv\p{L}+|invit\p{L}+) (?:to|for|to attend)|(?:speak\p{L}*|spoke|speech|met|meet|meeting|said|mentioned|discussed|address) (?:\p{L}+ )?at|address(?:ed|ing)|sidelines of|margins of|host(?:ed|ing)|(?:during|at|after|following|opening of))\s(?:the\s(?:opening of the\s)?|an?\s|this\s)?$/iu;

/** A word for somebody who meets or speaks. */
const SOMEBODY = /\b(?:I|[Ww]e|[Yy]ou|[Hh]e|[Ss]he|us|our|your|my|[Pp]resident|leaders|heads of state|Mr|Ms|Mrs)\b/u;

/** References to occasions that were no meetings of two sides, and that leaders were at all the same. */
export function findOccasions(reading: Agreed): MeetingMention[] {
  const found: MeetingMention[] = [];
  for (const match of matchNear(reading.text, SEED, [OCCASION], REACH)) {
    const mention = mentionOf(match, found.at(-1) ?? null, reading);
    if (mention) found.push(mention);
  }
  return found;
}

function mentionOf(match: RegExpMatchArray, last: MeetingMention | null, reading: Agreed): MeetingMention | null {
  const { owner = '', before = '', named = '', of = '', noun = '' } = match.groups ?? {};
  const { text, names, sentences } = reading;
  const apart = /^(?:the|that|an?)$/iu.test(owner) ? match[0].indexOf(' ') + 1 : 0;
  const start = (match.index ?? 0) + apart;
  const core = { start, end: (match.index ?? 0) + match[0].length };
  const at = { start: core.end - of.length - noun.length, end: core.end - of.length };
  const sentence = sentenceAt(sentences, start)?.span;
  if (!sentence || /^an?$/iu.test(owner) || names.some(({ kind, span }) => kind === 'place' && overlaps(span, at)))
    return null;
  const lead = text.slice(sentence.start, match.index).concat(' ').replace(/\s+$/u, ' ');
  const people = names.some(
    ({ kind, span }) => kind === 'person' && span.start >= sentence.start && span.end <= sentence.end,
  );
  const attends = ATTENDS.test(lead);
  const dates = datesOf(reading, core);
  const isNamed = named.trim() !== '' || of !== '';
  // A dated forum or congress with a name of its own is known whoever is spoken of.
  const isKnown = attends && dates.length > 0 && named.trim().includes(' ') && /forum|congress/iu.test(noun);
  const isOurs = people || isKnown || SOMEBODY.test(text.slice(sentence.start, sentence.end));
  if (!isOurs || !isSingled(owner, before, noun, isNamed, attends, dates)) {
    const bare = before === '' && !isNamed && dates.length === 0;
    return last && (attends || bare) && isAgain(owner, noun, core, last, reading)
      ? { ...last, span: core, first: last.first ?? last.span }
      : null;
  }
  const [date] = dates;
  const close = dates.filter(({ span }) => span.start >= core.end).at(-1);
  return {
    span: { start: core.start, end: close && close.span.start - core.end < NEAR ? close.span.end : core.end },
    meeting: {
      date: date?.day ?? (isNow(owner, lead) || isLaterThatDay(lead, core.start, reading) ? reading.event : null),
      kind: 'meeting',
      place: null,
      people: [],
    },
    by: isNamed ? 'name' : date && !date.relative ? 'date' : 'relation',
    between: date ? { first: date.first, last: date.last } : null,
    isThis: false,
  };
}

/** Code units within which a date still belongs to the reference's own words. */
const NEAR = 24;

function isSingled(
  owner: string,
  before: string,
  noun: string,
  isNamed: boolean,
  attends: boolean,
  dates: readonly DateMention[],
): boolean {
  if (/[’']s$/u.test(owner)) return true;
  if (/^(?:news|press) conference$|^Direct Line$/u.test(noun)) return dates.length > 0 || RECENT.test(before);
  if (isNamed) return attends;
  return attends && (dates.length > 0 || RECENT.test(before) || /^this$/iu.test(owner));
}

const RECENT = /\b(?:last|latest|recent|previous|past)\b/iu;

/** "At the forum", after the forum was spoken of by name. */
function isAgain(owner: string, noun: string, { start }: Span, last: MeetingMention | null, { text }: Agreed): boolean {
  if (!last || !/^(?:the|that|this)$/iu.test(owner)) return false;
  return (
    start - last.span.end < IN_MIND &&
    text.slice(last.span.start, last.span.end).toLowerCase().includes(noun.toLowerCase())
  );
}

/** Code units within which an occasion spoken of is still the one in mind. */
const IN_MIND = 1500;

/** "Later the presidents will take part in the forum", tells the report of their meeting. */
const isLaterThatDay = (lead: string, start: number, reading: Agreed): boolean =>
  /^(?:Later|Earlier)\b/u.test(lead) && turnAt(reading, start) === null;

/** What somebody has come for, and what this takes place on the sidelines of, is held now. */
const isNow = (owner: string, lead: string): boolean =>
  /^th(?:is|at same)$/iu.test(owner) || /\b(?:coming|sidelines|margins|arrived) (?:to|of|for)\s(?:the\s)?$/u.test(lead);
