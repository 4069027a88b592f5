import { isBefore } from '../model/day.ts';
import type { AgreementMention } from '../model/reading.ts';
import { inReadingOrder, type Span, textOf } from '../model/span.ts';
import { pattern } from '../text/pattern.ts';
import type { AgreementIndex } from './agreement-index.ts';
import { KIND_SEED, kindOf } from './agreement-words.ts';
import { matchNear } from './match-near.ts';
import { sentenceIndexAt } from './sentence-at.ts';
import type { Placed } from './stages.ts';
import { keyOfAgreement } from './steps.ts';

/*
 * Words for a kind that point back: how far depends on what points. A capital ("the Treaty") and a word for one kind ("this
 * declaration") reach over the whole page, if only one can be meant; "the agreement" and "the document" reach to the sentences
 * just before. Of several only the one spoken of last can be meant; "these documents" are all of those.
 */

const KIND =
  '[Dd]eclarations?|[Tt]reat(?:y|ies)|[Mm]emorandum|[Cc]onvention|[Dd]ocuments?|Statement|Agreements?|Protocol|Charter|joint (?:statement|declaration)|statement|communiqu[eé]|agreements?|contracts?|programmes?|protocols?|road ?maps?|papers|[Dd]eal|[Aa]ccords?|[Pp]act|memorandum|Plan(?: of Action)?|[Pp]lan of action|[Rr]esolution|Act';

/** What each of them holds. */
const SEED = new RegExp(String.raw`${KIND_SEED.source}|eal(?!\p{L})|[Pp]lan(?!\p{L})|Act(?!\p{L})`, 'gu');

/** A bare word for a kind, pointed at: "the Declaration", "this treaty", "such an important document", "данный документ". */
const POINTING = pattern(
  String.raw`(?<![\p{L}-])(?<point>[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|[Bb]oth|[Oo]ur|[Ss]uch an?|[Aa]|[Ээ]т(?:от|а|о|ой|ого|ому|им|ом)|[Дд]анн\p{L}+)\s(?<adjectives>(?:(?:very|important|historic|vital|landmark|fundamental|comprehensive|key|major|new|joint|bilateral|unique|significant|signed|above-?mentioned|afore-?mentioned|said|long-term|strategic|international|final|two|three|important|важн\p{L}+|историческ\p{L}+)\s){0,3})(?<kind>${KIND}|[Дд]екларац\p{L}+|[Дд]оговор\p{L}{0,2}|[Дд]окумент\p{L}{0,2})(?:\sand\s(?:the\s)?(?<other>Agreement|Treaty|Protocol|Declaration|Memorandum|Convention))?(?![\p{L}-])`,
  'gu',
);

/** Words after which the phrase names something else. */
const OTHERWISE =
  /^\s?(?:Organi[sz]ation|(?:was|were) (?:also )?(?:signed|reached) (?:on(?=\s\p{Ll})|between|with)|of(?=\s(?!understanding|historic|great|such))|on\s\p{L}+|between\s\p{Lu}\p{L}*|reached)(?!\p{L})/u;

/** Words that point, as a text has them. */
type Pointer = { readonly point: string; readonly adjectives: string; readonly kind: string; readonly span: Span };

/** References back to the one agreement of the page that can be meant, or to each of a group; none where several could. */
export function findAnaphora(
  reading: Placed,
  named: readonly AgreementMention[],
  index: AgreementIndex,
): AgreementMention[] {
  const members = new Map<number, number>();
  for (const { span } of named) members.set(span.start, (members.get(span.start) ?? 0) + 1);
  const spoken = named
    .filter(({ span }) => span.start < 0 || members.get(span.start) === 1)
    .sort((a, b) => inReadingOrder(a.span, b.span));
  const found: AgreementMention[] = [];
  for (const pointer of matchNear(reading.text, SEED, [POINTING]).flatMap(pointersOf)) {
    if (!isPointed(pointer, reading)) continue;
    const rows = meantBy(pointer, spoken, reading, index);
    found.push(...rows);
    // What was pointed at is spoken of again: the next word that points can mean it.
    if (rows.length === 1) spoken.push(...rows);
  }
  return found;
}

function meantBy(
  pointer: Pointer,
  spoken: readonly AgreementMention[],
  reading: Placed,
  index: AgreementIndex,
): AgreementMention[] {
  const among = isBeingSigned(pointer, reading) ? spoken.filter((each) => isComing(each, reading)) : spoken;
  const meant = antecedents(pointer, among, reading, index);
  const body = meant.length > 0 ? null : ofBody(pointer, reading, index);
  const span = withOwners(shortest(pointer.span, reading.text), reading.text);
  return [...meant, ...(body ? [body] : [])].map((each) => ({ ...each, span, by: 'relation' as const }));
}

/** "The Agreement and Protocol" points twice. */
function pointersOf(match: RegExpMatchArray): Pointer[] {
  const { point = '', adjectives = '', kind = '', other } = match.groups ?? {};
  const at = match.index ?? 0;
  const first = at + point.length + 1 + adjectives.length;
  const start = /^(?:the|both)$/iu.test(point) ? at + point.length + 1 : at;
  const end = at + match[0].length;
  const pointer = { point, adjectives, kind, span: { start, end: first + kind.length } };
  if (other === undefined) return [pointer];
  return [pointer, { point: 'the', adjectives: '', kind: other, span: { start: end - other.length, end } }];
}

/** "A weighty paper" refers only where it is to be signed: "before signing an important one". */
function isPointed({ point, adjectives, kind, span }: Pointer, { text }: Placed): boolean {
  const after = text.slice(span.end, span.end + REACH);
  if (OTHERWISE.test(after)) return false;
  if (/^(?:our|both)$/iu.test(point) && PLAIN.test(kind)) return /^both$/iu.test(point);
  if (!/^(?:a|such an?)$/iu.test(point)) return true;
  return (
    adjectives !== '' &&
    /^document$/iu.test(kind) &&
    SIGNS_IT.test(text.slice(Math.max(0, span.start - 40), span.start + point.length))
  );
}

/** Code units behind words in which what they go on with stands. */
const REACH = 28;

const SIGNS_IT = /\b(?:sign|(?<![Tt]he )signing)\b[^.]{0,24}$/u;

/** Whether the document is being signed, or about to be. */
const isBeingSigned = ({ kind, point, span }: Pointer, { text }: Placed): boolean =>
  !PLAIN.test(kind) && SIGNS_IT.test(text.slice(Math.max(0, span.start - 40), span.start + point.length));

/** What was signed before the page's day is not what is being signed on it. */
const isComing = ({ date }: AgreementMention, { event }: Placed): boolean =>
  date === null || event === null || !isBefore(date, event);

/** Nouns that also mean a mere agreeing or saying, and those for a paper of any kind. */
const PLAIN = /^(?:agreements?|contracts?|programmes?|protocols?|road ?maps?|statement)$/u;
const ANY = /^(?:documents?|papers|документ)/iu;

/** "The Treaty", where only the body that rests on it was named: "a member of the Alliance Treaty Organisation". */
function ofBody({ kind, span }: Pointer, { names, text }: Placed, index: AgreementIndex): AgreementMention | null {
  if (
    !/^\p{Lu}/u.test(kind) ||
    !/\b(?:Article|Paragraph|Chapter|provisions|basis)\b[^.]{0,16}\bof the $/u.test(
      text.slice(Math.max(0, span.start - 32), span.start),
    )
  )
    return null;
  const bodies = names.filter((each) => each.kind === 'organisation' && each.span.end <= span.start);
  const known = [...index.byId.values()].filter(
    (each) => each.kind === kindOf(kind) && bodies.some(({ name }) => name?.startsWith(`${each.name} `)),
  );
  const [only] = known;
  if (!only || known.length > 1) return null;
  const { id, name, date, parties } = only;
  return { span, id, name, date, parties, by: 'relation' };
}

/** "A weighty paper between our two states". */
function withOwners(span: Span, text: string): Span {
  const owners = /^\sbetween (?:our|the|both)(?: two)? (?:countries|states|nations|peoples)\b/u.exec(
    text.slice(span.end, span.end + 60),
  );
  return owners ? { ...span, end: span.end + owners[0].length } : span;
}

/** A pointing word stays with the phrase, an article goes. */
function shortest(span: Span, text: string): Span {
  const article = /^(?:an?|such an?)\s/iu.exec(text.slice(span.start, span.end));
  return article ? { start: span.start + article[0].length, end: span.end } : span;
}

/** What a pointer means: one, or for a plural that counts or gathers them the several that were spoken of last. */
function antecedents(
  pointer: Pointer,
  named: readonly AgreementMention[],
  reading: Placed,
  index: AgreementIndex,
): AgreementMention[] {
  const { point, adjectives, kind, span } = pointer;
  const before = named.filter(
    (each) => each.span.end <= span.start && fits(kind, each, reading, index) && isOfNumber(pointer, each),
  );
  const last = before.at(-1);
  // "We have a document on trade. This document …" is of a paper of its own.
  if (
    last &&
    ANY.test(kind) &&
    ANOTHER.test(reading.text.slice(Math.max(last.span.end, span.start - BACK, 0), span.start))
  )
    return [];
  const all = distinct(before);
  const isOnly = all.length === 1 && distinct(named).length === 1 && named.some((each) => isTitle(each, reading));
  const isPageWide =
    (isOnly && opensSentence(span, reading)) ||
    (ANY.test(kind) ? !/^the$/iu.test(point) : !PLAIN.test(kind) || /mentioned|said/u.test(adjectives));
  if (isPageWide && all.length === 1) return all;
  const strict = before.filter((each) => isClose(each, span, reading));
  // Speakers call any agreement a treaty, and a treaty an agreement.
  const loose = LOOSE.test(kind)
    ? named.filter(
        (each) => each.span.end <= span.start && LOOSE_NAME.test(each.name ?? '') && isClose(each, span, reading),
      )
    : [];
  const close = distinct(strict.length > 0 ? strict : loose);
  if (close.length === 0) return stillInMind(pointer, named, before, reading);
  if (!PLURAL.test(kind) || (close.length === 1 && !ANY.test(kind))) return close.length === 1 ? close : [];
  return close.length > 1 && GATHERS.test(`${point} ${adjectives}`) && close.length <= MOST ? close : [];
}

/** "This treaty", some sentences on: what was spoken of last, where nothing else was since. */
function stillInMind(
  { point, kind, span }: Pointer,
  named: readonly AgreementMention[],
  fitting: readonly AgreementMention[],
  { sentences }: Placed,
): AgreementMention[] {
  if (PLURAL.test(kind) || !(/^(?:this|that)$/iu.test(point) || MEANS_ONE.test(kind))) return [];
  const last = named.filter((each) => each.span.end <= span.start).at(-1);
  if (!last || last.span.start < 0) return [];
  const away = sentenceIndexAt(sentences, span.start) - sentenceIndexAt(sentences, last.span.start);
  return away <= FAR && (fitting.includes(last) || (LOOSE.test(kind) && LOOSE_NAME.test(last.name ?? '')))
    ? [last]
    : [];
}

/** Words that say of what kind the paper is. */
const MEANS_ONE = /^(?:treaty|deal|accord|pact|convention|memorandum|declaration)$/iu;
/** Sentences back to which it can be the one in mind where none was named since. */
const FAR = 5;

/** Whether words are a title: "the Agreement on …". */
const isTitle = ({ span }: AgreementMention, { text }: Placed): boolean =>
  span.start >= 0 && /\b(?:Agreement|Contract|Programme|Protocol|Statement)\b/u.test(textOf(text, span));

/** "The agreement regulates …": what a sentence is about can be the page's only agreement, however far back. */
const opensSentence = ({ start }: Span, { sentences, text }: Placed): boolean => {
  const sentence = sentences[sentenceIndexAt(sentences, start)];
  return sentence !== undefined && /^\W*(?:the\s)?$/iu.test(text.slice(sentence.span.start, start));
};

const LOOSE = /^(?:treaty|agreement|deal|accord)$/u;
const LOOSE_NAME = /treaty|agreement|accord|convention|plan of action|pact|deal/iu;

/** A paper that comes between. */
const ANOTHER = /\b(?:an?|another) (?:[a-z-]+ )?document\b(?! that| which| of)/u;
/** Code units back in which it would stand. */
const BACK = 600;

const PLURAL = /(?:s|ies)$/u;

/** "The contracts" are some that were named together, or a group; "the contract" isn't one of those. */
function isOfNumber({ point, adjectives, kind }: Pointer, { id, name }: AgreementMention): boolean {
  if (ANY.test(kind) || GATHERS.test(`${point} ${adjectives}`)) return true;
  // "The agreement" isn't the Zenda Agreements.
  if (id !== null) return PLURAL.test(kind) || !/(?:agreements|accords|protocols)$/iu.test(name ?? '');
  return PLURAL.test(kind) === /\b(?:agreements|contracts|treaties|protocols|programmes)\b/iu.test(name ?? '');
}

const GATHERS = /^(?:these|those|both)\b|\b(?:two|three)\b/iu;

/** Members of a group that a plural can mean. */
const MOST = 4;

const distinct = (mentions: readonly AgreementMention[]): AgreementMention[] => [
  ...new Map(mentions.map((each) => [keyOfAgreement(each), each] as const)).values(),
];

/** Whether an agreement was spoken of in this sentence or one of the two before. */
const isClose = ({ span }: AgreementMention, { start }: Span, { sentences }: Placed): boolean =>
  sentenceIndexAt(sentences, start) - sentenceIndexAt(sentences, span.start) <= CLOSE;

/** Sentences back to which an agreement is still the one in mind. */
const CLOSE = 2;

/** Whether a kind's word can mean an agreement of that name, or of what else it is called; contracts are agreements too. */
function fits(kind: string, mention: AgreementMention, { text }: Placed, index: AgreementIndex): boolean {
  if (ANY.test(kind)) return true;
  const known = mention.id === null ? [] : (index.byId.get(mention.id)?.names ?? []);
  const called = mention.by === 'name' && mention.span.start >= 0 ? [textOf(text, mention.span)] : [];
  return (
    [mention.name ?? '', ...called].some((name) => isOfKind(kind, name)) ||
    (OWN_WORD.test(kind) && known.some((name) => isOfKind(kind, name)))
  );
}

/** Words that only some agreements go by. */
const OWN_WORD = /^(?:deal|accords?|pact|plan(?: of action)?|act)$/iu;

function isOfKind(kind: string, name: string): boolean {
  const wanted = kindOf(kind);
  if (wanted) return kindOf(name) === wanted;
  if (/^(?:agreement|contract)/iu.test(kind)) return /agreement|contract|accord/iu.test(name);
  return ` ${name.toLowerCase()}`.includes(` ${kind.toLowerCase().replace(/s$/u, '')}`);
}
