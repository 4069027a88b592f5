import type { Day } from '../model/day.ts';
import { contains, type Span } from '../model/span.ts';
import { pattern } from '../text/pattern.ts';
import { type AgreementIndex, countriesIn } from './agreement-index.ts';
import { SIGNING } from './agreement-words.ts';
import { partiesWithin } from './parties.ts';
import { sentenceAt } from './sentence-at.ts';
import type { Placed } from './stages.ts';

/** The countries of those whom the page brings together, where they are few. */
export function ownCountries({ meeting, event }: Placed, index: AgreementIndex): string[] {
  if (!meeting || event === null || meeting.people.length > MOST) return [];
  return [...new Set(meeting.people.flatMap((id) => index.countryOf(id, event) ?? []))];
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
  const words = reading.text.slice(sentence.start, sentence.end);
  const both = isSigned ? bothNamed(reading.text.slice(span.start, sentence.end), span, reading, index) : [];
  if (both.length > 0) return both;
  const all = partiesWithin(reading.names, sentence, index.parties);
  const bodies = partiesWithin(reading.names, { start: sentence.start, end: span.start }, index.parties).filter(
    (id) => !index.countries.has(id),
  );
  if (isSigned && bodies.length === 2) return bodies;
  const told = [...new Set([...all.filter((id) => index.countries.has(id)), ...countriesIn(words, index)])];
  const countries = [...new Set([...near, ...told])];
  if (near.length > 0 ? countries.length === 2 : countries.length === 2 && SIGNING.test(words)) return countries;
  return isSigned || OF_BOTH.test(words) ? ownCountries(reading, index) : [];
}

const OF_BOTH = /\b(?:bilateral|inter-?governmental|our|both|two countries|the sides|the parties)\b/iu;

/** "Between A and B": names as written, where they are no countries or known bodies. */
function bothNamed(words: string, { start }: Span, { names }: Placed, index: AgreementIndex): string[] {
  const match = BETWEEN_TWO.exec(words);
  if (!match?.groups) return [];
  return [match.groups.one, match.groups.other].flatMap((name) => {
    if (!name) return [];
    const at = start + match.index + match[0].indexOf(name);
    const known = partiesWithin(names, { start: at - 1, end: at + name.length + 1 }, index.parties);
    return (
      known[0] ??
      (name.trim().includes(' ') ? undefined : countriesIn(name, index)[0]) ??
      name.replace(/[\s.,*]+$/u, '')
    );
  });
}

const NAME = String.raw`(?:the\s)?(?:(?:Joint Stock|\p{Lu}[\p{L}\p{N}.’'&-]*)(?:\s(?:of|for|and)(?=\s(?:the\s)?\p{Lu}))?(?:\sthe(?=\s\p{Lu}))?\s?)+?`;
const BETWEEN_TWO = pattern(
  String.raw`\bbetween\s(?:the\s)?(?<one>${NAME})\sand\s(?:the\s)?(?<other>${NAME})(?=[\s.,;*]*(?:$|[.,;*(]|\s\p{Ll}))`,
  'u',
);

/** "The 2011 Declaration on …", "… of 3 June 2014". */
export function dateBeside(span: Span, { text, dates }: Placed): Day | null {
  const before = dates.find(
    (date) => date.span.end <= span.start && /^\s$/u.test(text.slice(date.span.end, span.start)),
  );
  const after = dates.find(
    (date) =>
      date.span.start >= span.end &&
      /^,?\s(?:of|on|from|dated|(?:was )?signed (?:on|in))\s$/u.test(text.slice(span.end, date.span.start)),
  );
  return (before ?? after)?.day ?? null;
}

/** The day of a signing that the sentence tells: its own date, or the page's day where it is signed at what the page is about. */
export function daySigned(span: Span, { text, dates, sentences, event, turns }: Placed): Day | null {
  const sentence = sentenceAt(sentences, span.start);
  if (!sentence) return null;
  const { start, end } = sentence.span;
  const words = text.slice(start, end);
  if (/\byears? (?:since|after)\b|\banniversary\b/u.test(words)) return null;
  const own = dates.filter((date) => contains(sentence.span, date.span) && isOfSigning(date.span, span, start, text));
  const [only] = own;
  if (own.length === 1 && only) return event !== null && only.first > event ? null : only.day;
  if (own.length > 1 || LONG_AGO.test(words)) return null;
  const narrated = sentence.turn === null && turns.length > 0;
  return narrated || AT_HAND.test(words) ? event : null;
}

/** A date that opens the sentence, stands beside the verb, or follows the paper at once; not what another paper is of. */
function isOfSigning(date: Span, paper: Span, start: number, text: string): boolean {
  if (contains(paper, date)) return false;
  if (date.end <= paper.start) return date.start - start < OPENING || VERB_BEFORE.test(text.slice(start, date.start));
  const between = text.slice(paper.end, date.start);
  return between.length < CLOSE && !ANOTHER.test(between);
}

/** Code units from a sentence's start to a date that opens it, and from a paper to its date. */
const OPENING = 24;
const CLOSE = 50;
const VERB_BEFORE = /\b(?:signed|adopted|approved|concluded)\s(?:back\s)?(?:in|on)?\s?$/u;
const ANOTHER = /\b(?:agreement|treaty|memorandum|protocol|declaration|convention|contract|programme)s?\b/iu;

/** Words by which a signing is of another time. */
const LONG_AGO = /\b(?:then|that time|back|previously|earlier|once|already|ago|recently|soon|in the near future)\b/iu;

/** Words by which it is of the page's own day. */
const AT_HAND =
  /\b(?:today|just|following (?:the|our|their) (?:talks|meeting|negotiations)|after the (?:talks|meeting)|we (?:have )?(?:also )?(?:signed|adopted|approved)|(?:are|were) signing|(?:have|has) been (?:signed|adopted|approved)|during (?:the|this|your) (?:visit|talks))\b/iu;
