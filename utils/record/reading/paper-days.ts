import { type Day, dayOf, partsOf } from '../model/day.ts';
import type { DateMention } from '../model/reading.ts';
import { contains, type Span } from '../model/span.ts';
import type { AgreementIndex } from './agreement-index.ts';
import { ordinalNumber, smallNumber } from './numbers/number-words.ts';
import { sentenceAt } from './sentence-at.ts';
import { homes } from './signatories.ts';
import type { Placed } from './stages.ts';

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
export function daySigned(span: Span, reading: Placed, index: AgreementIndex): Day | null {
  const { article, text, dates, sentences, event } = reading;
  const sentence = sentenceAt(sentences, span.start);
  if (!sentence) return null;
  const { start, end } = sentence.span;
  const words = text.slice(start, end);
  if (ANNIVERSARY.test(words)) return null;
  const own = dates.filter((date) => contains(sentence.span, date.span) && isOfSigning(date.span, span, start, text));
  const [only] = own;
  if (own.length === 1 && only) return event !== null && only.first > event ? null : only.day;
  if (own.length > 1 || LONG_AGO.test(words)) return null;
  // A law, a message or a report tells of what was signed on some other day.
  if (sentence.turn === null) return LEGAL.test(article.title ?? '') && !AT_HAND.test(words) ? null : event;
  return AT_HAND.test(words) || (WE_SIGNED.test(words) && homes(reading, index).length > 1) ? event : null;
}

/** Words by which a day is that of a memory, not of what is remembered. */
const ANNIVERSARY = /\byears? (?:since|after)\b|\byears of (?:the|our|this)\b|\banniversary\b/u;

/** "On 5 May we mark the 20th anniversary of the Treaty": the day or year that many years before. */
export function dayRemembered(span: Span, { text, dates, sentences, event }: Placed): Day | null {
  const sentence = sentenceAt(sentences, span.start)?.span;
  if (!sentence || event === null) return null;
  const match = REMEMBERED.exec(text.slice(Math.max(sentence.start, span.start - REMEMBERED_REACH), span.start));
  const years = match ? yearsOf(match.groups?.count ?? '') : null;
  if (years === null) return null;
  const marked = dates.filter((date) => contains(sentence, date.span) && date.span.end <= span.start);
  const [only] = marked;
  const day = partsOf(marked.length === 1 && only?.day?.length === FULL_DAY ? only.day : event.slice(0, 4));
  const year = NEXT_YEAR.test(text.slice(sentence.start, span.start)) ? 1 : 0;
  return day ? dayOf(day.year + year - years, day.month, day.day) : null;
}

const FULL_DAY = 10;
const NEXT_YEAR = /\bnext year\b/iu;

const REMEMBERED =
  /(?<![\p{L}\d-])(?<count>\d{1,3}(?:st|nd|rd|th)?|\p{L}+(?:-\p{L}+)?) (?:anniversary (?:of|since)|years (?:of|since))(?: the)?(?: (?:signing|adoption|conclusion)(?: of)?)?(?: the| our| this)?(?: \p{Ll}+)?\s$/u;
const REMEMBERED_REACH = 100;

/** "20th", "twentieth", "twenty-fifth". */
function yearsOf(words: string): number | null {
  const digits = Number.parseInt(words, 10);
  if (!Number.isNaN(digits)) return digits;
  const [tens = '', ones] = words.toLowerCase().split('-');
  if (ones === undefined) return smallNumber(tens) ?? ordinalNumber(tens);
  const [ten, one] = [smallNumber(tens), ordinalNumber(ones)];
  return ten !== null && one !== null ? ten + one : null;
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
const VERB_BEFORE =
  /\b(?:signed|adopted|approved|concluded|signing|adoption|conclusion|finali[sz]ation)\s(?:back\s)?(?:in|on)?\s?$/u;
/** "The Agreement and Protocol were signed in Zenda on …" */
const SIGNED_BEHIND = /^[^.;,]{0,30}\b(?:was|were) (?:signed|adopted|concluded)\b/u;
const ANOTHER = /\b(?:agreement|treaty|memorandum|protocol|declaration|convention|contract|programme)s?\b/iu;

/** Words by which a signing is of another time. */
const LONG_AGO = /\b(?:then|that time|back|previously|earlier|once|already|ago|recently|soon|in the near future)\b/iu;

/** Pages that tell of a paper without its being signed there. */
const LEGAL = /\b(?:ratif\p{L}+|submitted|laws?|bill|decree|message|greetings|anniversary)\b/iu;

/** At talks: "we signed", "the President and I adopted". */
const WE_SIGNED = /\b(?:we|and I|I and [\p{L}\s]{3,40}) (?:have )?(?:also |just )?(?:signed|adopted|approved)\b/u;

/** Words by which it is of the page's own day. */
const AT_HAND =
  /\b(?:today|just|following (?:the|our|their) (?:talks|meeting|negotiations)|after the (?:talks|meeting)|(?:are|were) signing|(?:have|has) been (?:signed|adopted|approved)|during (?:the|this|your) (?:visit|talks))\b/iu;
