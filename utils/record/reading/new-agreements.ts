import type { Day } from '../model/day.ts';
import type { Agreement } from '../model/knowledge.ts';
import type { AgreementMention } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { pattern } from '../text/pattern.ts';
import { type AgreementIndex, countriesIn, tokensOf } from './agreement-index.ts';
import { KIND_SEED, kindOf, SIGNING, TITLE_REACH } from './agreement-words.ts';
import { ENGLISH_MONTH } from './date-words.ts';
import { matchNear } from './match-near.ts';
import { partiesWithin } from './parties.ts';
import { sentenceAt } from './sentence-at.ts';
import type { Placed } from './stages.ts';

const CAPITAL = "\\p{Lu}[\\p{L}\\p{N}’'-]*";
const LINK = '(?:and|of|the|in|on|for|between|with|to|a|an|by|from|against|its|–)';

/** A title with capitals: "Joint Declaration on Enhanced Partnership between …", "Lisbon Declaration". */
const TITLED = pattern(
  `(?<![\\p{L}-])(?:${CAPITAL}\\s)*?(?:Declaration|Treaty|Memorandum|Convention|Agreement|Statement|Protocol|Charter|Road ?map|Roadmap|Pact)(?:\\sof Understanding)?\\s(?:on|of|for|between|Between|On|For|regarding|Regarding|concerning|Concerning)\\s(?:(?:${LINK}\\s)*${CAPITAL},?\\s?)+`,
  'gu',
);
const CALLED = pattern(
  `(?<![\\p{L}-])(?<what>(?:(?!The\\s|This\\s|Our\\s|A\\s|An\\s|That\\s|Joint\\s|President|In\\s|On\\s|As\\s)${CAPITAL}\\s){1,5})(?:Declaration|Treaty|Convention|Memorandum|Accords?|Protocol)(?![\\p{L}-]|\\s(?:Organi[sz]ation|Secretary|of|on|for)\\b)`,
  'gu',
);

const COMPLEMENT_END =
  '(?=[.,;:()“”"»–—]|\\s(?:which|that|who|was|were|is|are|will|would|has|have|had|during|following|after|before|at|today|yesterday|tomorrow|tonight|as|while|when|where|and \\p{L}+ed|on (?:\\p{Lu}|\\d)|in (?:\\p{Lu}|\\d|the (?:presence|coming|near|next|future|course|city))|to|by|from|but|because|since|so|this|last|next|soon)(?![\\p{L}])|$)';
/** In small letters, one that somebody signs: "a memorandum of understanding on trade". */
const SIGNED = pattern(
  `(?<![\\p{L}-])(?<what>(?:(?:[Jj]oint|trilateral|tripartite|bilateral|peace|ceasefire|political|intergovernmental|interstate|free[- ]trade|framework|comprehensive|strategic|cooperation|partnership|trade|\\p{Lu}\\p{L}+[-–]\\p{L}+|new|final)\\s)*(?:[Dd]eclaration|[Tt]reaty|[Mm]emorandum(?: of understanding)?|[Cc]onvention|(?:joint|trilateral|tripartite|bilateral|political|Joint) (?:[Ss]tatement|communiqu[eé])|[Aa]greement|[Rr]oad ?map|[Pp]rotocol))(?![\\p{L}-])(?<about>\\s(?:on|of|for|between|with|concerning|regarding)\\s.{3,140}?${COMPLEMENT_END})?`,
  'gu',
);

/** Agreements that the knowledge doesn't have: titled ones, and those that the text says are signed, adopted or to be. */
export function findNew(reading: Placed, index: AgreementIndex): AgreementMention[] {
  const titled = matchNear(reading.text, KIND_SEED, [TITLED, CALLED], TITLE_REACH).map((match) => trimmed(match));
  const signed = matchNear(reading.text, KIND_SEED, [SIGNED], TITLE_REACH)
    .filter((match) => isSigned(match, reading) && isBetweenStates(match, reading, index))
    .map((match) => ({
      start: match.index ?? 0,
      end: (match.index ?? 0) + match[0].trimEnd().replace(LOOSE_END, '').length,
    }));
  const longest = [...titled, ...signed].filter(({ start, end }) => end - start >= 8);
  longest.sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: Span[] = [];
  for (const span of longest)
    if (kept.every((each) => each.end <= span.start || span.end <= each.start)) kept.push(span);
  return kept.map((span) => mentionOf(span, reading, index));
}

/** A conjunction or preposition that the words were cut off after. */
const LOOSE_END = /(?:\s(?:and|or|of|on|with|for|between|the|an?|in))+$/u;

/** A date that the title's capitals ran into. */
const ON_MONTH = pattern(`\\s(?:on|of|in|from)\\s${ENGLISH_MONTH}$`, 'u');

/** Without the comma, link word or sentence's opening word that the pattern swept in. */
function trimmed(match: RegExpMatchArray): Span {
  const start = match.index ?? 0;
  const lead =
    /^(?:(?:The|This|Our|A|An|In|On|As|Federal Law On Ratifying the|Under|Both|Following|After)\s)+/u.exec(
      match[0],
    )?.[0].length ?? 0;
  const words = match[0]
    .replace(/[\s,]+$/u, '')
    .replace(/\sand the (?:Treaty|Agreement|Declaration|Memorandum|Convention|Protocol)\b.*$/u, '')
    .replace(ON_MONTH, '')
    .replace(/(?:\s(?:Vladimir|President|Prime|Russian President)\b.*)$/u, '');
  return { start: start + lead, end: start + words.length };
}

/** Whether a verb of signing governs the words: before them in the clause, or after them in the passive. */
function isSigned(match: RegExpMatchArray, { text, sentences }: Placed): boolean {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const sentence = sentenceAt(sentences, start)?.span ?? { start, end };
  const before =
    text
      .slice(Math.max(sentence.start, start - 70), start)
      .split(/[;:]|, (?:which|who|but)\b/u)
      .at(-1) ?? '';
  const after = text.slice(end, Math.min(sentence.end, end + 70));
  const passive =
    /^[^.;,]{0,40}?\b(?:was|were|is|are|be|been|being|to be|is being)\s(?:\w+ly\s)?(?:signed|initialled|concluded|adopted)\b|^\s(?:that (?:we|they) )?signed\b/u;
  const word = match.groups?.what ?? '';
  if (/\b(?:decree|executive order|federal law|contract)\b/iu.test(before.slice(-30))) return false;
  // "The declaration" points back, and "an agreement" alone is no text.
  if (!match.groups?.about && (/^agreement$/iu.test(word) || /\b(?:the|this|that|our)\s$/iu.test(before))) return false;
  return (SIGNING.test(before) && !/\bsign(?:s)? of\b/u.test(before)) || passive.test(after);
}

/** A mere "agreement" counts where its adjective or its parties make it one between states: companies sign them too. */
function isBetweenStates(match: RegExpMatchArray, reading: Placed, index: AgreementIndex): boolean {
  const what = match.groups?.what ?? '';
  if (
    !/(?:agreement|road ?map|protocol)$/iu.test(what) ||
    /peace|ceasefire|inter(?:governmental|state)|bilateral|trilateral|tripartite|free/iu.test(what)
  ) {
    return true;
  }
  const span = { start: match.index ?? 0, end: (match.index ?? 0) + match[0].length + 1 };
  const parties = [...partiesWithin(reading.names, span, index.parties), ...countriesIn(match[0], index)];
  if (/\s(?:its|their|his)\s/u.test(match[0])) return false;
  return parties.length > 0 && !/\b(?:government|administration|ministry|company|bank|region)\b/u.test(match[0]);
}

function mentionOf(span: Span, reading: Placed, index: AgreementIndex): AgreementMention {
  const words = reading.text.slice(span.start, span.end);
  const named = partiesWithin(reading.names, { ...span, end: span.end + 1 }, index.parties);
  const near = [...new Set([...named, ...countriesIn(words, index)])];
  const date = dateBeside(span, reading);
  const known = knownBy(words, near, index) ?? knownOn(date, words, near, index);
  if (known) return { span, id: known.id, name: known.name, date: known.date, parties: known.parties, by: 'name' };
  const name = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  // "An agreement with X" leaves out who makes it.
  const parties = near.length > 1 ? near : [...new Set([...near, ...signatories(span, reading, index, near)])];
  return { span, id: null, name, date, parties, by: 'name' };
}

/** "The 2011 Declaration on …", "… of 3 June 2014". */
function dateBeside(span: Span, { text, dates }: Placed): Day | null {
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

/** Who signs it: the countries that its sentence names, or those of the two who meet and speak of "we", "the presidents", "the sides". */
function signatories(span: Span, reading: Placed, index: AgreementIndex, near: readonly string[]): string[] {
  const sentence = sentenceAt(reading.sentences, span.start)?.span;
  if (!sentence) return [];
  const words = reading.text.slice(sentence.start, sentence.end);
  const named = partiesWithin(reading.names, sentence, index.parties).filter((id) => index.countries.has(id));
  const told = [...new Set([...named, ...countriesIn(words, index)])];
  const all = [...new Set([...near, ...told])];
  if (near.length > 0 ? all.length === 2 : all.length >= 2 && SIGNING.test(words)) return all;
  const { meeting, event } = reading;
  if (!meeting || !SIGNING.test(words) || meeting.people.length > 3 || event === null) return [];
  if (!/\b(?:we|our|today|leaders|presidents|heads of state|sides|parties|both|two countries)\b/iu.test(words))
    return [];
  return [...new Set(meeting.people.flatMap((id) => index.countryOf(id, event) ?? []))];
}

const BETWEEN = /\s(?:between|with)\s/iu;

/** The known agreement of that very day and kind. */
function knownOn(date: Day | null, words: string, parties: readonly string[], index: AgreementIndex): Agreement | null {
  if (date?.length !== 10) return null;
  const kind = kindOf(words);
  const found = [...index.byId.values()].filter(
    (each) => each.date === date && each.kind === kind && parties.every((party) => each.parties.includes(party)),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The known agreement of the same kind, subject and parties, in whatever order the words stand. */
function knownBy(words: string, parties: readonly string[], index: AgreementIndex) {
  const kind = kindOf(words);
  const subject = subjectOf(words);
  if (subject.length < 2) return null;
  const found = [...index.byId.values()].filter(
    (each) =>
      each.kind === kind &&
      parties.length >= 2 &&
      each.parties.length === parties.length &&
      parties.every((party) => each.parties.includes(party)) &&
      [each.name, ...each.names].some((name) => sameWords(subject, subjectOf(name))),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

function subjectOf(name: string): string[] {
  const [before = ''] = name.split(BETWEEN);
  return tokensOf(before)
    .map(({ folded }) => folded)
    .filter(
      (word) => !/^(?:and|on|for|in|a|joint|declaration|treaty|statement|memorandum|agreement|convention)$/u.test(word),
    );
}

const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word) => b.includes(word));
