import type { NameMention } from '../model/reading.ts';
import { contains, type Span, textOf } from '../model/span.ts';
import { pattern } from '../text/pattern.ts';
import type { AgreementIndex } from './agreement-index.ts';
import type { Placed } from './stages.ts';

/*
 * Companies, ministries and other bodies that sign a paper, as the words before it name them: "A, B and C signed …", "A signed an
 * agreement with B".
 */

/** Those who sign what stands at a span, known ones by their ids, others as written; none where people or countries do. */
export function signingBodies(span: Span, sentence: Span, reading: Placed, index: AgreementIndex): string[] {
  const before = reading.text.slice(sentence.start, span.start);
  const match = BOTH.test(before) ? TOGETHER.map((each) => each.exec(before)).find((each) => each !== null) : null;
  if (!match) return withAnother(span, sentence, reading, index);
  const { one, two, three } = match.groups ?? {};
  const names = [one, two, three].filter((name) => name !== undefined);
  const within = { start: sentence.start + match.index, end: span.start };
  if (names.some((name) => PEOPLE.test(name)) || hasPeople(within, reading)) return [];
  return names.map((name) => partyOf(name, index));
}

/** "Graustark Steel signed a supply contract with Zenda Ports": the body that acts and the one behind "with". */
function withAnother(span: Span, sentence: Span, reading: Placed, index: AgreementIndex): string[] {
  const other = WITH.exec(reading.text.slice(span.start, sentence.end))?.groups?.other;
  const subject = reading.names.findLast(
    (each) => each.kind === 'organisation' && contains(sentence, each.span) && isActing(each, span, reading),
  );
  if (other === undefined || !subject) return [];
  const own = subject.id ?? textOf(reading.text, subject.span);
  const party = partyOf(other, index);
  return own === party ? [] : [own, party];
}

const partyOf = (name: string, index: AgreementIndex): string =>
  governed(name, index) ?? index.partyNamed(bare(name)) ?? bare(name);

const isActing = ({ span: body }: NameMention, paper: Span, { text }: Placed): boolean =>
  body.end <= paper.start && ACTS.test(text.slice(body.end, paper.start));

const hasPeople = (within: Span, { names }: Placed): boolean =>
  names.some(({ kind, span }) => kind === 'person' && contains(within, span));

/** "The Government of Ruritania" signs for the country. */
export function governed(name: string, index: AgreementIndex): string | null {
  const whose = /^(?:the )?Governments? of (?:the )?(?<whose>\p{Lu}.*?)[\s.,;*]*$/iu.exec(name)?.groups?.whose;
  const country = whose === undefined ? null : index.partyNamed(whose);
  return country !== null && index.countries.has(country) ? country : null;
}

/** A name without what tells of which country it is and what ends its sentence. */
const bare = (name: string): string => name.replace(/^(?:the\s)?/iu, '').replace(/[\s.,*]+$/u, '');

const NAME = String.raw`\p{Lu}[\p{L}\p{N}.’'&-]*(?:\s(?:(?:of|for|and)\s(?:the\s)?(?=\p{Lu}))?[\p{Lu}\p{N}][\p{L}\p{N}.’'&-]*){0,7}?`;
/** "The heads of Graustark’s energy company". */
const TOLD = String.raw`(?:(?:(?:[Tt]he\s)?(?:heads|leaders|representatives|management|CEOs)\sof\s)?(?:[Tt]he\s)?(?:\p{Lu}\p{L}+\s)?(?:\p{Ll}{3,}\s){0,2}?(?:compan(?:y|ies)|corporations?|banks?|firms?|holdings?|concerns?)\s|(?:[Tt]he\s)?(?:heads\sof\s(?:the\s)?)?)`;
/** What the sentence must hold before it is read closely. */
const BOTH = /\sand\s(?:\S+\s){1,12}(?:signed|concluded|exchanged)\s/u;
const SIGNED = String.raw`\s(?:have\s|had\s|also\s|just\s|today\s)*(?:signed|concluded|exchanged)\s[^.;]{0,90}$`;
const OPENS = String.raw`(?:^(?:\p{Lu}\p{L}+,\s)?|[.;:]\s|,\s(?:while|and)\s|\b(?:also|where|addition,|agreements?,)\s)`;
/** An article behind the "and" tells that it doesn't stand within a name ("of Government Communications and Information"). */
const TOGETHER = [
  `${OPENS}${TOLD}(?<one>${NAME})\\sand\\sthe\\s(?<three>${NAME})${SIGNED}`,
  `${OPENS}${TOLD}(?<one>${NAME})(?:(?:,\\s|\\sand\\s)${TOLD}(?<two>${NAME}))?\\sand\\s${TOLD}(?<three>${NAME})${SIGNED}`,
].map((source) => pattern(source, 'u'));
const WITH = pattern(String.raw`\swith\s(?:the\s)?(?<other>${NAME})(?=[\s.,;*]*(?:$|[.,;*(]|\s\p{Ll}))`, 'u');
const ACTS =
  /^(?:\s(?:has|have|had|also|already|just|recently|will|today))*\s(?:sign(?:ed)?|concluded?)\s[^.;]{0,60}$/u;
const PEOPLE =
  /\b(?:Mr|Ms|Mrs|Presidents?|Ministers?|Chairm[ae]n|Governors?|Leaders?|Deputy|Chief|Director|CEO|We|They|He|She|It|I|Today|Both|After|Following)\b/u;
