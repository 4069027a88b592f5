import type { Person, PersonId } from '../model/knowledge.ts';
import type { Meeting, MeetingKind, NameMention } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { pattern } from '../text/pattern.ts';
import type { Lexicon } from './lexicon.ts';
import { meetingKindOf, NO_MEETING, SIGNING_TITLE } from './meeting-words.ts';
import { spotNames } from './names.ts';
import type { Dated } from './stages.ts';

/*
 * 1. The title says what kind of meeting the page is about, or that it is about none.
 * 2. Where it doesn't, the opening does, if two parties stand beside a verb of meeting.
 * 3. People are those named as parties in the title and the opening, and who speaks.
 */

/** The meeting that the page is about; `null` for a speech, a decree, an interview. */
export function readOwnMeeting(reading: Dated, lexicon: Lexicon): Omit<Meeting, 'date'> | null {
  const title = reading.article.title ?? '';
  const opening = openingOf(reading);
  const after = kindBeforePress(title, reading, opening);
  if (NO_MEETING.test(title) && !after && !JOINT_PRESS.test(title)) return null;
  const sure = kindFromTitle(title) ?? after;
  const kind = sure ?? kindFromOpening(reading, opening) ?? (JOINT_PRESS.test(title) ? 'meeting' : null);
  if (!kind) return null;
  const people = partiesOf(reading, opening, title, lexicon);
  if (people.length < 2 && !sure) return null;
  return {
    kind: asCalled(kind, people.length, title, reading, opening),
    place: placeOf(reading, kind, opening),
    people,
  };
}

/** A meeting of two or three that the page calls talks, or of three that it calls trilateral. */
function asCalled(kind: MeetingKind, people: number, title: string, reading: Dated, opening: Span): MeetingKind {
  const told = reading.text.slice(opening.start, firstParagraphEnd(reading, opening));
  const isBroad = kind === 'meeting' || kind === 'talks' || kind === 'summit';
  if (isBroad && people === 3 && meetingKindOf(`${title} ${told}`.replace(/\bsigning\b/giu, '')) === 'trilateral')
    return 'trilateral';
  return kind === 'meeting' && (people === 2 || people === 3) && saysTalks(reading, opening) ? 'talks' : kind;
}

/** Two who face the press together have met. */
const JOINT_PRESS = /^joint (?:news|press) conference (?:of|with|by)\b/iu;

/** Whether the page is that of a news conference. */
export const isAfterPress = ({ article }: Pick<Dated, 'article'>): boolean => PRESS.test(article.title ?? '');

/** What the page's own meeting is called: by the title, or on the page of a news conference by what it follows. */
export function ownName(reading: Dated): string {
  const title = reading.article.title ?? '';
  const { start, end } = openingOf(reading);
  return PRESS.test(title) ? `${title} ${FOLLOWED.exec(reading.text.slice(start, end))?.[0] ?? ''}` : title;
}

/** A news conference that follows talks or a summit is about these, whether the title says so or the opening. */
function kindBeforePress(title: string, { text }: Dated, { start, end }: Span): MeetingKind | null {
  if (!PRESS.test(title)) return null;
  const followed = FOLLOWED.exec(text.slice(start, end))?.[0];
  return followed === undefined ? null : (meetingKindOf(followed) ?? 'meeting');
}

const PRESS =
  /^(?:\p{Lu}\p{L}+ \p{Lu}\p{L}+[’']s )?(?:joint )?(?:news|press) conference|\banswers? to (?:\p{L}+[’']? )?questions/iu;
const FOLLOWED =
  /\b(?:[Ff]ollowing|[Aa]fter|results of) (?:the |their |an? )?(?:[\p{L}\d]+[-– ]){0,4}(?:talks|negotiations|consultations|meeting|summit)\b/u;

/** Whether the page calls a meeting talks: where it opens, or whoever takes part or narrates does in passing. */
function saysTalks({ text, turns, sentences }: Dated, opening: Span): boolean {
  const told = turns[0] ? { start: opening.start, end: turns[0].label.end } : opening;
  if (TALKS_HELD.test(text.slice(told.start, told.end)) || (turns.length > 0 && THESE_TALKS.test(text))) return true;
  return sentences.some(({ span, turn }) => turn === null && THE_TALKS.test(text.slice(span.start, span.end)));
}

const TALKS_HELD = pattern(
  String.raw`\b(?:held|holds?|holding|had|host(?:ed|s)) (?:\p{L}+ ){0,3}(?:talks|negotiations)\b|\b(?:[Bb]eginning|[Ss]tart) of (?:the |their )?(?:\p{L}+[-–]\p{L}+ )?talks\b|\bTalks (?:between|with)\b|(?<!\p{L})пров[её]л\p{L}* переговоры`,
  'u',
);
const THESE_TALKS = /\b(?:here|now|today)\b[^.]{0,24} (?:during|at) the talks\b|\b(?:our|these|today[’']s) talks\b/u;
const THE_TALKS =
  /\b(?:[Dd]uring|[Ff]ollowing|[Aa]fter|[Aa]t) the (?:talks?|negotiations)\b(?! (?:on|between|in|with|of)\b)/u;

function kindFromTitle(title: string): MeetingKind | null {
  if (SIGNING_TITLE.test(title) || BOTH_SIGNED.test(title)) return 'signing';
  const words = title.replace(NOT_HELD, '').replace(/\bsigning\b/giu, '');
  // On a page with a headline of news, "talks" may be spoken of without having been held.
  if (HEADLINE.test(title) && !HELD_TITLE.test(title)) return null;
  return meetingKindOf(words) ?? (SESSION.test(words) ? 'meeting' : null);
}

/** What of a title speaks of others' or of no meeting. */
const NOT_HELD = /\b(?:awarded|winners|agree to hold|ready (?:for|to)|hopes? for|calls? for)\b.*$/iu;
const HEADLINE = /[—–-] (?:Kremlin|TASS|\p{Lu}\p{L}+)$|\bsays?\b|\bto (?:hold|meet|visit|discuss)\b|: /u;
const HELD_TITLE =
  /^(?:meeting|talks|telephone|conversation|working)|\b(?:met|held|chaired|received|attended|took part in)\b.* to (?:hold|meet|visit|discuss)\b/iu;

/** "The presidents of A and B signed a treaty", "X and Y have signed …". */
const BOTH_SIGNED =
  /(?:\b(?:[Pp]residents|[Ll]eaders|[Pp]rime [Mm]inisters|[Hh]eads of [Ss]tate)\b|^.{0,80} and ).{0,120}\b(?:have )?signed (?:an?|the) (?:joint |bilateral )?(?:\p{L}+ ){0,2}(?:[Tt]reaty|[Aa]greement|[Dd]eclaration|[Ss]tatement|[Cc]harter|[Mm]emorandum|[Pp]rotocol|[Cc]ommuniqu)/u;

/** What is held around a table, and what two discuss. */
const SESSION =
  /\b(?:chaired|held|took part in|participated in|attended|opened)\b.{0,40}\b(?:session|sitting)\b|\b(?:chaired|held) an? (?!news |press ).{0,30}\bconference\b|^(?!.*\blaw\b).{0,90}\bdiscussed\b.{0,140}\bwith\b|^(?:President )?\p{Lu}\p{L}+ \p{Lu}\p{L}+ and .{0,120}\bdiscussed\b/u;

/** What the page's narrator says before anyone speaks: the lead, and of a report its first two paragraphs. */
function openingOf(reading: Dated): Span {
  const first = reading.sentences.find(({ turn }) => turn !== null)?.span.start ?? reading.text.length;
  const told = reading.sentences.filter(({ turn, span }) => turn === null && span.start < first);
  const from = told[0]?.paragraph ?? 0;
  const leads = Math.max(reading.article.leads, 1);
  const last = told.filter(({ paragraph }) => paragraph < from + leads + 1).at(-1);
  const start = reading.text.length > 0 ? (told[0]?.span.start ?? 0) : 0;
  return { start, end: last?.span.end ?? start };
}

const ACTS = pattern(
  String.raw`\b(?:met|meets|(?:held|hold|holding|have held|had|has had|have had) (?:a |an |his |their )?(?:\p{L}+[ -]){0,4}?(?:talks|meeting|conversation|negotiations|call|summit|phone)|(?:talks|meeting|conversation|negotiations|summit)\b[^.]{0,80}?\b(?:took place|was held|were held|has taken place|have taken place)|discussed|received|spoke (?:with|by|on)|talked (?:with|by|on)|at (?:a|the|their|his) (?:\p{L}+[ -]){0,3}?(?:meeting|talks|summit)|in their (?:tele)?phone|following (?:the |their )?(?:\p{L}+[-– ]){0,2}talks|exchanged views|by phone)\b|(?<!\p{L})(?:встретил|провел|провёл|состоял|обсуд)`,
  'iu',
);

function kindFromOpening({ text, sentences }: Dated, opening: Span): MeetingKind | null {
  const within = sentences.filter(({ span }) => span.start >= opening.start && span.end <= opening.end);
  for (const { span } of within.slice(0, 4)) {
    const words = text.slice(span.start, span.end);
    if (
      !ACTS.test(words) ||
      /\b(?:will|to be held|plans? to|hopes?|would|could|may)\b/u.test(words.slice(0, words.search(ACTS)).slice(-30))
    )
      continue;
    const kind = meetingKindOf(words.slice(0, 400));
    return kind === 'signing' || kind === 'summit'
      ? (meetingKindOf(words.replace(/signing|\bsummit\b/giu, '')) ?? kind)
      : (kind ?? 'meeting');
  }
  return null;
}

function partiesOf(reading: Dated, opening: Span, title: string, lexicon: Lexicon): PersonId[] {
  const inTitle = namesIn(title, reading, lexicon);
  // Where the title names the other party, of the opening only the lead does: what follows tells of others.
  const end = inTitle.some(({ kind }) => kind === 'person') ? firstParagraphEnd(reading, opening) : opening.end;
  const inOpening = reading.names.filter(({ span }) => span.start >= opening.start && span.end <= end);
  const named = [...inTitle, ...inOpening].flatMap(({ kind, id }) => (kind === 'person' && id !== null ? [id] : []));
  // At a news conference others ask, who took no part in what it follows.
  const press = /\b(?:press|news conference|briefing)\b/iu.test(title);
  const asks = press && new Set(named).size > 1;
  const speakers = asks
    ? []
    : reading.turns.filter(({ office }) => !press || office !== null).map(({ person }) => person);
  const people = [...new Set([...named, ...speakers].filter((id): id is PersonId => id !== null))];
  const host = reading.article.site === 'kremlin' ? hostOf(reading, lexicon.knowledge.people) : null;
  return host === null || people.includes(host) ? people : [host, ...people];
}

function firstParagraphEnd({ sentences }: Dated, opening: Span): number {
  const first = sentences.find(({ span }) => span.start >= opening.start);
  return (
    sentences.filter(({ paragraph, turn }) => paragraph === first?.paragraph && turn === null).at(-1)?.span.end ??
    opening.end
  );
}

/** Names in the title, which is no part of the text that spans index. */
export function namesIn(title: string, reading: Dated, lexicon: Lexicon): NameMention[] {
  if (title === '') return [];
  const { published, place, met } = reading;
  const article = { ...reading.article, text: [title], leads: 0, strong: null, headings: null };
  const sentence = { span: { start: 0, end: title.length }, paragraph: 0, turn: null };
  return spotNames({ article, text: title, published, place, met, turns: [], sentences: [sentence] }, lexicon);
}

/** On a presidency's own site, the president is a party whether named or not. */
function hostOf({ published }: Dated, people: readonly Person[]): PersonId | null {
  if (!published) return null;
  const holds = ({ offices }: Person) =>
    offices.some(
      ({ title, of, from, to }) =>
        title === 'President' && of === 'russia' && from <= published && (to === null || published <= to),
    );
  return people.find(holds)?.id ?? null;
}

/** A call has no place; a report's dateline tells where it was written, so its own words must say where they met. */
function placeOf(reading: Dated, kind: MeetingKind, opening: Span): string | null {
  if (kind === 'call') return null;
  const { site } = reading.article;
  if (site === 'kremlin' || (reading.turns.length > 0 && site === null)) return reading.place;
  const told = reading.names.find(
    ({ kind: what, span }) =>
      what === 'place' &&
      span.start >= opening.start &&
      span.end <= opening.end &&
      /\b(?:in|at)\s(?:the\s)?$|(?<!\p{L})[вВ]\s$/u.test(reading.text.slice(Math.max(0, span.start - 8), span.start)),
  );
  return told?.name ?? null;
}
