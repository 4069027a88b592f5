import { contains, type Span } from '../model/span.ts';
import { pattern } from '../text/pattern.ts';
import { type AgreementIndex, countriesIn } from './agreement-index.ts';
import { SIGNING } from './agreement-words.ts';
import { partiesWithin } from './parties.ts';
import { sentenceAt } from './sentence-at.ts';
import { governed, signingBodies } from './signing-bodies.ts';
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
export function homes({ meeting, turns, event }: Placed, index: AgreementIndex): string[] {
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
  const subjects = isSigned ? signingBodies(span, sentence, reading, index) : [];
  if (subjects.length > 0) return [...new Set([...near.filter((party) => subjects.includes(party)), ...subjects])];
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
      governed(name, index) ??
      known[0] ??
      index.partyNamed(name) ??
      (name.trim().includes(' ') ? undefined : countriesIn(name, index)[0]) ??
      name.replace(/[\s.,*]+$/u, '')
    );
  });
}

const NAME = String.raw`(?:the\s)?(?:(?:Joint Stock|\p{Lu}[\p{L}\p{N}.’'&-]*)(?:\s(?:of|for|and)(?=\s(?:the\s)?\p{Lu}))?(?:\sthe(?=\s\p{Lu}))?\s?)+?`;
/** "Between A and B"; an article behind an "and" tells that it doesn't stand within a name ("of Commerce and Industry"). */
const BETWEEN_TWO = [String.raw`\sand\sthe\s`, String.raw`\sand\s(?:the\s)?`].map((and) =>
  pattern(
    String.raw`\b[Bb]etween\s(?:the\s)?(?<one>${NAME})${and}(?<other>${NAME})(?=[\s.,;*]*(?:$|[.,;*(]|\s\p{Ll}))`,
    'u',
  ),
);
