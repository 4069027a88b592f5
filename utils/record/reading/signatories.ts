import type { Day } from '../model/day.ts';
import type { DateMention } from '../model/reading.ts';
import { contains, type Span } from '../model/span.ts';
import { pattern } from '../text/pattern.ts';
import { type AgreementIndex, countriesIn } from './agreement-index.ts';
import { SIGNING } from './agreement-words.ts';
import { partiesWithin } from './parties.ts';
import { sentenceAt } from './sentence-at.ts';
import type { Placed } from './stages.ts';

/** The countries of those whom the page brings together, where they are few; of a stranger, the one that the title names. */
export function ownCountries(reading: Placed, index: AgreementIndex): string[] {
  const { article, meeting, event, names } = reading;
  if (event === null) return [];
  const people = meeting?.people ?? addressed(reading);
  if (people.length > MOST) return [];
  const countries = new Set(people.flatMap((id) => index.countryOf(id, event) ?? []));
  if (countries.size > 1) return [...countries];
  const title = article.title ?? '';
  const named = names.filter(
    ({ id, name }) => id !== null && index.countries.has(id) && name !== null && title.includes(name),
  );
  const both = new Set([...countries, ...countriesIn(title, index), ...named.flatMap(({ id }) => id ?? [])]);
  return both.size === 2 ? [...both] : [];
}

/** Who writes to whom, where nobody meets: the people of the first sentence. */
function addressed({ names, sentences }: Placed): string[] {
  const end = sentences[0]?.span.end ?? 0;
  return names.flatMap(({ id, kind, span }) => (kind === 'person' && id !== null && span.end <= end ? id : []));
}

/** The countries whose offices those on the page hold. */
function homes({ meeting, turns, event }: Placed, index: AgreementIndex): string[] {
  if (event === null) return [];
  const people = [...(meeting?.people ?? []), ...turns.flatMap(({ person }) => person ?? [])];
  return [...new Set(people.flatMap((id) => index.countryOf(id, event) ?? []))];
}

/** People of whom each can be a signatory: of a greater circle nobody knows who signs. */
const MOST = 3;

/** Who signs it: whom the words name on both sides of "between", the bodies or countries of its sentence, or those of the two who meet. */
export function signatories(
  span: Span,
  isSigned: boolean,
  reading: Placed,
  index: AgreementIndex,
  near: readonly string[],
): string[] {
  const sentence = sentenceAt(reading.sentences, span.start)?.span;
  if (!sentence) return [];
  const own = reading.text.slice(span.start, isSigned ? sentence.end : span.end);
  const both = bothNamed(own.split(FURTHER)[0] ?? '', span, reading, index);
  if (both.length > 0) return both;
  if (near.length > 1) return [...near];
  const subjects = isSigned && !/ with /u.test(own) ? subjectsOf(span, sentence, reading, index) : [];
  if (subjects.length > 0) return subjects;
  return [...new Set([...near, ...othersOf(span, sentence, isSigned, reading, index, near)])];
}

/** Code units behind a paper in which those who sign it stand: "… was signed between A and B". */
const BEHIND = 40;
/** Where the next member of a list begins. */
const FURTHER =
  /,\s(?:an?|the|as well as|on)\s|\sand\s(?:an?|the)\s(?:\p{Ll}+\s){0,3}(?:agreement|memorandum|protocol|programme)/u;

/** Who else makes what its words name one party of, or none: "an agreement with X" leaves out who makes it. */
function othersOf(
  span: Span,
  sentence: Span,
  isSigned: boolean,
  reading: Placed,
  index: AgreementIndex,
  near: readonly string[],
): string[] {
  const words = reading.text.slice(sentence.start, sentence.end);
  const own = reading.names.filter((each) => contains(span, each.span) || !isOfOther(each.span, reading.text));
  const all = partiesWithin(own, sentence, index.parties);
  const bodies = partiesWithin(reading.names, { start: sentence.start, end: span.start }, index.parties).filter(
    (id) => !index.countries.has(id),
  );
  if (isSigned && bodies.length === 2) return bodies;
  const makers = partiesWithin(reading.names, { start: sentence.start, end: span.start }, index.countries);
  if (isSigned && makers.length >= 3) return makers;
  const told = [...new Set([...all.filter((id) => index.countries.has(id)), ...countriesIn(words, index)])];
  const countries = [...new Set([...near, ...told])];
  if (near.length > 0 ? countries.length === 2 : countries.length === 2 && SIGNING.test(words)) return countries;
  const met = ownCountries(reading, index);
  const isOurs = isSigned || OF_BOTH.test(words) || (near.length === 1 && near.every((party) => met.includes(party)));
  if (isOurs && met.length > 0) return met;
  // "A transit agreement with Ruritania", said by those who all are of one country.
  const [home, ...others] = homes(reading, index);
  const isForeign = near.length === 1 && near.every((party) => index.countries.has(party));
  return isForeign && home && others.length === 0 ? [home] : [];
}

/** "… and an agreement with Ruritania": the party of another paper in the sentence. */
const isOfOther = ({ start }: Span, text: string): boolean =>
  WITH.test(text.slice(Math.max(0, start - WITH_REACH), start));
const WITH = /\b(?:agreements?|contracts?|treaty|memorandum|protocol) with (?:the )?(?:\p{Lu}\p{L}+ of )?$/u;
const WITH_REACH = 40;

/** "Ruritanian Railways and Graustark Steel signed": names as written of the two that sign, where they are no people. */
function subjectsOf({ start }: Span, sentence: Span, { text, names }: Placed, index: AgreementIndex): string[] {
  const match = SUBJECTS.exec(text.slice(sentence.start, start));
  if (!match?.groups) return [];
  const whole = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
  if (PEOPLE.test(match[0]) || names.some(({ kind, span }) => kind !== 'organisation' && contains(whole, span)))
    return [];
  return [match.groups.one ?? '', match.groups.other ?? ''].map((name) => index.partyNamed(name) ?? name.trim());
}

const OF_BOTH =
  /\b(?:bilateral|joint (?:statement|declaration|communiqu[eé])|inter-?governmental|our|both|two countries|the sides|the parties)(?!\p{L})/iu;

/** "Between A and B": names as written, where they are no countries or known bodies. */
function bothNamed(words: string, { start, end }: Span, { names }: Placed, index: AgreementIndex): string[] {
  const match = BETWEEN_TWO.map((each) => each.exec(words)).find((each) => each !== null);
  if (!match?.groups || match.index > end - start + BEHIND) return [];
  return [match.groups.one, match.groups.other].flatMap((name) => {
    if (!name) return [];
    const at = start + match.index + match[0].indexOf(name);
    const known = partiesWithin(names, { start: at - 1, end: at + name.length + 1 }, index.parties);
    return (
      known[0] ??
      index.partyNamed(name) ??
      (name.trim().includes(' ') ? undefined : countriesIn(name, index)[0]) ??
      name.replace(/[\s.,*]+$/u, '')
    );
  });
}

const NAME = String.raw`(?:the\s)?(?:(?:Joint Stock|\p{Lu}[\p{L}\p{N}.’'&-]*)(?:\s(?:of|for|and)(?=\s(?:the\s)?\p{Lu}))?(?:\sthe(?=\s\p{Lu}))?\s?)+?`;
const SUBJECTS = pattern(
  String.raw`(?<![\p{L}’'-]\s?)(?:[Tt]he\s)?(?<one>(?:\p{Lu}[\p{L}\p{N}.’'&-]*\s){1,5})and\s(?:the\s)?(?<other>(?:\p{Lu}[\p{L}\p{N}.’'&-]*\s){1,5})(?:have\s|also\s)*(?:signed|concluded|exchanged)\b`,
  'u',
);
const PEOPLE =
  /\b(?:Mr|Ms|Mrs|Presidents?|Ministers?|Chairm[ae]n|Governors?|Heads?|Leaders?|Deputy|Chief|Director|CEO)\b/u;

/** "Between A and B"; an article behind an "and" tells that it doesn't stand within a name ("of Commerce and Industry"). */
const BETWEEN_TWO = [String.raw`\sand\sthe\s`, String.raw`\sand\s(?:the\s)?`].map((and) =>
  pattern(
    String.raw`\b[Bb]etween\s(?:the\s)?(?<one>${NAME})${and}(?<other>${NAME})(?=[\s.,;*]*(?:$|[.,;*(]|\s\p{Ll}))`,
    'u',
  ),
);

/** The day that a paper is told by: "the March 5, 2011, Agreement", "the 2011 Declaration on …". */
export const dayBefore = (span: Span, { text, dates }: Placed): DateMention | null =>
  dates.find((date) => date.span.end <= span.start && /^,?\s$/u.test(text.slice(date.span.end, span.start))) ?? null;

/** The day that stands beside a paper's words: "The 2011 Declaration on …", "… of 3 June 2014". */
export function dateBeside(span: Span, reading: Placed): Day | null {
  const { text, dates } = reading;
  const within = dates.find((date) => contains(span, date.span) && date.span.start === span.start);
  const after = dates.find(
    (date) =>
      date.span.start >= span.end &&
      OF_DAY.test(text.slice(span.end, Math.min(date.span.start, span.end + OF_DAY_REACH))) &&
      date.span.start - span.end < OF_DAY_REACH,
  );
  return (within ?? dayBefore(span, reading) ?? after)?.day ?? null;
}

/** What may stand between a paper and its day. */
const OF_DAY =
  /^,?\s(?:of|on|in|from|dated|(?:(?:which )?(?:was |were )?(?:signed|adopted|concluded)(?:\sin\s\p{Lu}[\p{L}-]*)?(?:\s(?:on|in))?))\s$/u;
const OF_DAY_REACH = 60;

/** The day of a signing that the sentence tells: its own date, or the page's day where it is signed at what the page is about. */
export function daySigned(span: Span, { text, dates, sentences, event }: Placed): Day | null {
  const sentence = sentenceAt(sentences, span.start);
  if (!sentence) return null;
  const { start, end } = sentence.span;
  const words = text.slice(start, end);
  if (/\byears? (?:since|after)\b|\byears of (?:the|our|this)\b|\banniversary\b/u.test(words)) return null;
  const own = dates.filter((date) => contains(sentence.span, date.span) && isOfSigning(date.span, span, start, text));
  const [only] = own;
  if (own.length === 1 && only) return event !== null && only.first > event ? null : only.day;
  if (own.length > 1 || LONG_AGO.test(words)) return null;
  return sentence.turn === null || AT_HAND.test(words) ? event : null;
}

/** A date that opens the sentence, stands beside the verb, or follows the paper at once; not what another paper is of. */
function isOfSigning(date: Span, paper: Span, start: number, text: string): boolean {
  if (contains(paper, date)) return false;
  if (date.end <= paper.start) return date.start - start < OPENING || VERB_BEFORE.test(text.slice(start, date.start));
  const between = text.slice(paper.end, date.start);
  return between.length < CLOSE && (SIGNED_BEHIND.test(between) || !ANOTHER.test(between));
}

/** Code units from a sentence's start to a date that opens it, and from a paper to its date. */
const OPENING = 24;
const CLOSE = 50;
const VERB_BEFORE = /\b(?:signed|adopted|approved|concluded)\s(?:back\s)?(?:in|on)?\s?$/u;
/** "The Agreement and Protocol were signed in Zenda on …" */
const SIGNED_BEHIND = /^[^.;,]{0,30}\b(?:was|were) (?:signed|adopted|concluded)\b/u;
const ANOTHER = /\b(?:agreement|treaty|memorandum|protocol|declaration|convention|contract|programme)s?\b/iu;

/** Words by which a signing is of another time. */
const LONG_AGO = /\b(?:then|that time|back|previously|earlier|once|already|ago|recently|soon|in the near future)\b/iu;

/** Words by which it is of the page's own day. */
const AT_HAND =
  /\b(?:today|just|following (?:the|our|their) (?:talks|meeting|negotiations)|after the (?:talks|meeting)|we (?:have )?(?:also )?(?:signed|adopted|approved)|(?:are|were) signing|(?:have|has) been (?:signed|adopted|approved)|during (?:the|this|your) (?:visit|talks))\b/iu;
