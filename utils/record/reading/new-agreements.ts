import type { Agreement } from '../model/knowledge.ts';
import type { AgreementMention } from '../model/reading.ts';
import { contains, type Span, textOf } from '../model/span.ts';
import { pattern } from '../text/pattern.ts';
import { type AgreementIndex, countriesIn, findKnown } from './agreement-index.ts';
import { KIND_SEED, TITLE_REACH } from './agreement-words.ts';
import { likelyKnown } from './likely-known.ts';
import { longestApart } from './longest.ts';
import { inRussian, matchNear } from './match-near.ts';
import { dateBeside, dayBefore, dayRemembered, daySigned } from './paper-days.ts';
import { membersOf } from './paper-members.ts';
import { type PaperPhrase, paperPhrases } from './paper-phrases.ts';
import { partiesWithin } from './parties.ts';
import { ownCountries, signatories } from './signatories.ts';
import { isSigned as saysSigned } from './signed-papers.ts';
import type { Placed } from './stages.ts';
import { isPointedAt, isTitled, isToldAsSigned } from './told-papers.ts';

/** Words that name a paper, or each of several that share their noun, and whether the text says that it is or will be signed. */
type Paper = { readonly span: Span; readonly isSigned: boolean; readonly names: readonly string[] };

type Named = Omit<Paper, 'names'> & { readonly name: string };

/** Agreements that the knowledge doesn't have: titled ones, those that somebody signs or will sign, those known by their subject. */
export function findNew(reading: Placed, index: AgreementIndex): AgreementMention[] {
  const papers = paperPhrases(reading, index).flatMap((phrase) => paperOf(phrase, reading) ?? []);
  return longestApart([...papers, ...numbered(reading)])
    .filter(({ span }) => span.end - span.start >= SHORTEST)
    .flatMap(({ span, isSigned, names }) => names.map((name) => mentionOf({ span, isSigned, name }, reading, index)));
}

/** Code units of the shortest name: "a treaty" is none. */
const SHORTEST = 8;

function paperOf(phrase: PaperPhrase, reading: Placed): Paper | null {
  const { text } = reading;
  const { span, start, sentence, modifiers, noun, about } = phrase;
  if (NAMES_BODY.test(text.slice(span.end, span.end + AFTER))) return null;
  const before = text.slice(Math.max(sentence.start, start - BEFORE), start);
  const signed = saysSigned(phrase, reading);
  const members = signed ? membersOf(phrase, text) : [];
  const day = dayBefore(span, reading);
  const isOne =
    isTitled(phrase) ||
    (day !== null && /^\p{Lu}/u.test(noun)) ||
    (signed && isToldAsSigned(phrase, before)) ||
    members.length > 0 ||
    isDated(phrase, reading) ||
    isPointedAt(phrase, before, text.slice(span.end, span.end + AFTER));
  if (!isOne) return null;
  const whole = { start: day?.span.start ?? span.start, end: span.end };
  return {
    span: whole,
    isSigned: signed,
    names:
      members.length > 0
        ? members.map(nameFrom)
        : [nameFrom(day ? textOf(text, whole) : `${modifiers}${noun}${about}`)],
  };
}

/** "The Zenda harbour agreement of 21 July 2001": one that its day tells from others. */
const isDated = ({ span, point, modifiers }: PaperPhrase, reading: Placed): boolean =>
  point === 'the' && modifiers !== '' && dateBeside(span, reading)?.length === FULL_DAY;

const FULL_DAY = 10;

/** Code units in which the words before a phrase and the one behind it stand. */
const BEFORE = 24;
const AFTER = 16;

/** "Treaty Organisation", "Convention Secretariat": bodies. */
const NAMES_BODY = /^\s(?:Organi[sz]ation|Secretar|Council|Commission|Conference|Committee|Centre|Center)/u;

const nameFrom = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`.trim();

/** A paper with a subject, in Russian: a capital tells its title, else a verb of signing before or behind it. */
const RUSSIAN = pattern(
  String.raw`(?<!\p{L})(?:(?:Декларац|Конвенц)\p{L}+|(?:Договор|Меморандум|Протокол)(?:а|у|ом|е)?|(?:Соглашени|[Сс]овместно\p{L}+ заявлени)\p{L}+|(?<=(?:подписа|приня|заключ)\p{L}+\s(?:\p{L}+\s){0,3})(?:деклараци[яию]|договор|меморандум|протокол|соглашение|дорожн(?:ая|ую) карт[ау]))\s(?:о(?:б|бо)?|по|между)\s[^.,;:()«»"–—]{3,140}?(?=[.,;:()«»"–—]|\s(?:был|стал|являет|подписан|принят|вступ|действу|котор)\p{L}*|$)`,
  'gu',
);

/** What the United Nations adopted, by its number. */
const RESOLUTION =
  /(?:(?:UN|United Nations)\s)?(?:Security Council|General Assembly|UNSC)(?:[’']s)?\s[Rr]esolution\s(?:No\.?\s?)?\d+|(?<!\p{L})[Rr]esolution\s(?:No\.?\s?)?\d{3,4}(?:\sof\sthe\s(?:UN|United\sNations)\s(?:Security\sCouncil|General\sAssembly))?/gu;

/** What was agreed on an occasion that the words tell: "the agreements reached at the Zenda summit", "… with Ruritania in May". */
const REACHED = pattern(
  String.raw`(?<![\p{L}-])(?:(?<=[Tt]he )(?:\p{Ll}[\p{L}-]+\s){0,2})?(?:agreements|accords|arrangements)\s(?:(?:that\s)?(?:were|was|had been|have been)\s|we\s(?:have\s)?)?(?:reached|achieved)\s(?:earlier\s|previously\s)?(?:at|during|in|following|after|by|between|on)\s(?:(?!(?:will|would|are|is|was|were|has|have|had|can|could|must|should|that|which|who)\s)[^\s.,;:()]+\s){0,9}?\p{Lu}[\p{L}’-]+(?:\s(?:of\s|and\s)?(?:the\s)?\p{Lu}[\p{L}’-]+|\s(?:summit|meeting|talks|format|conference|forum)(?:\sheld)?|\s(?:in|on)\s\p{Lu}[\p{L}’-]+|\s\d{1,2}(?!\d)|,?\s(?:19|20)\d\d)*`,
  'gu',
);

const numbered = (reading: Placed): Paper[] =>
  matchNear(reading.text, KIND_SEED, [RESOLUTION, ...inRussian(reading.text, RUSSIAN), REACHED], TITLE_REACH).map(
    ({ 0: words, index = 0 }) => ({
      span: { start: index, end: index + words.length },
      isSigned: false,
      names: [nameFrom(words).replace(/(?<=[Rr]esolution )No\.?\s?/u, '')],
    }),
  );

/** "The declaration on Ruritania" needn't be Ruritania's, where "the agreement on gas for Ruritania" is. */
const STATES = /^(?:\p{L}+\s){0,3}(?:declaration|statement|communiqu[eé])/iu;

/** "An agreement on the fleet": a body that a paper is about doesn't sign it. */
const isSubject = (body: Span, paper: Span, text: string): boolean =>
  /\b(?:on|for|in|to|concerning|regarding)\b(?!.*\b(?:between|with|by|of the)\b)/u.test(
    text.slice(paper.start, body.start),
  );

/** What those who meet say together, a report tells of the day: "The joint statement reflects their views." */
const JOINT = /^(?:\p{L}+[’']s? )?joint (?:statement|declaration|communiqu[eé])/iu;

/** The known agreement of that very name. */
function knownAs(name: string, index: AgreementIndex): Agreement | null {
  const found = findKnown(name, index)[0];
  return found && found.span.start === 0 && found.span.end === name.length ? found.agreement : null;
}

function mentionOf({ span, isSigned: signed, name }: Named, reading: Placed, index: AgreementIndex): AgreementMention {
  const { text } = reading;
  const within = reading.names.filter((each) => contains({ ...span, end: span.end + 1 }, each.span));
  const named = partiesWithin(
    within.filter(({ kind, span: body }) => (kind === 'place' && !STATES.test(name)) || !isSubject(body, span, text)),
    { ...span, end: span.end + 1 },
    index.parties,
  );
  const near = [...new Set([...named, ...countriesIn(name, index)])];
  const isNow = signed || (reading.meeting !== null && JOINT.test(name));
  const day =
    dateBeside(span, reading) ?? dayRemembered(span, reading) ?? (isNow ? daySigned(span, reading, index) : null);
  const parties = near.length > 1 ? near : ownCountries(reading, index);
  const known = knownAs(name, index) ?? likelyKnown({ words: name, near, parties, day, by: reading.event }, index);
  if (known) return { span, id: known.id, name: known.name, date: known.date, parties: known.parties, by: 'name' };
  return {
    span,
    id: null,
    name,
    date: day,
    parties: signatories(span, signed, reading, index, near),
    by: 'name',
  };
}
