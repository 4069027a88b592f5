import { type Day, isBefore } from '../model/day.ts';
import type { Agreement } from '../model/knowledge.ts';
import type { AgreementMention } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { pattern } from '../text/pattern.ts';
import { type AgreementIndex, countriesIn, tokensOf } from './agreement-index.ts';
import { KIND_SEED, kindOf, TITLE_REACH } from './agreement-words.ts';
import { ENGLISH_MONTH } from './date-words.ts';
import { longestApart } from './longest.ts';
import { matchNear } from './match-near.ts';
import { partiesWithin } from './parties.ts';
import { dateBeside, daySigned, ownCountries, signatories } from './signatories.ts';
import { findPapers, type Paper } from './signed-papers.ts';
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

/** A paper with a subject, in Russian: a capital tells its title, else a verb of signing before or behind it. */
const RUSSIAN = pattern(
  String.raw`(?<!\p{L})(?:(?:Декларац|Конвенц)\p{L}+|(?:Договор|Меморандум|Протокол)(?:а|у|ом|е)?|(?:Соглашени|[Сс]овместно\p{L}+ заявлени)\p{L}+|(?<=(?:подписа|приня|заключ)\p{L}+\s(?:\p{L}+\s){0,3})(?:деклараци[яию]|договор|меморандум|протокол|соглашение|дорожн(?:ая|ую) карт[ау]))\s(?:о(?:б|бо)?|по|между)\s[^.,;:()«»"–—]{3,140}?(?=[.,;:()«»"–—]|\s(?:был|стал|являет|подписан|принят|вступ|действу|котор)\p{L}*|$)`,
  'gu',
);

/** What the United Nations adopted, by its number. */
const RESOLUTION =
  /(?:UN|United Nations)\s(?:Security Council|General Assembly)(?:[’']s)?\s[Rr]esolution\s(?:No\.?\s?)?\d+/gu;

/** Agreements that the knowledge doesn't have: titled ones, and those that the text says are signed, adopted or to be. */
export function findNew(reading: Placed, index: AgreementIndex): AgreementMention[] {
  const titled = matchNear(reading.text, KIND_SEED, [TITLED, CALLED, RESOLUTION, RUSSIAN], TITLE_REACH).map((match) =>
    trimmed(match),
  );
  const longest = longestApart(
    [...titled.map((span) => ({ span, isSigned: false })), ...papersIn(reading, index)].filter(
      ({ span }) => span.end - span.start >= SHORTEST,
    ),
  );
  return longest.map(({ span, isSigned }) => mentionOf(span, isSigned, reading, index));
}

/** Code units of the shortest name: "a treaty" is none. */
const SHORTEST = 8;

function papersIn(reading: Placed, index: AgreementIndex) {
  return findPapers(reading)
    .filter((paper) => isBetweenStates(paper, reading, index))
    .map(({ start, end, isSigned }) => ({ span: { start, end }, isSigned }));
}

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

/** A mere agreement or contract counts on a page of states' business, or where its words name a party: companies sign them too. */
function isBetweenStates(paper: Paper, reading: Placed, index: AgreementIndex): boolean {
  const words = reading.text.slice(paper.start, paper.end);
  if (BETWEEN_STATES.test(words)) return true;
  if (/\s(?:its|their|his)\s/u.test(words)) return false;
  if (paper.isSigned && BETWEEN_NAMES.test(words)) return true;
  const span = { start: paper.start, end: paper.end + 1 };
  if (ownCountries(reading, index).length >= 2 || signatories(span, false, reading, index, []).length >= 2) return true;
  const parties = [...partiesWithin(reading.names, span, index.parties), ...countriesIn(words, index)];
  return parties.length > 0 && !/\b(?:government|administration|ministry|company|bank|region)\b/u.test(words);
}

/** "… between Timberhaul and Vestrian Railways": whoever they are, they can be told. */
const BETWEEN_NAMES = /\bbetween (?:the )?\p{Lu}.{2,80} and (?:the )?\p{Lu}/u;

const BETWEEN_STATES =
  /^(?:[\p{L}-]+\s){0,4}(?:declaration|treaty|memorand\p{L}+|convention|communiqu[eé])|peace|ceasefire|inter-?(?:governmental|state)|bilateral|trilateral|tripartite|free[- ]trade|joint statement/iu;

function mentionOf(span: Span, isSigned: boolean, reading: Placed, index: AgreementIndex): AgreementMention {
  const words = reading.text.slice(span.start, span.end);
  const named = partiesWithin(reading.names, { ...span, end: span.end + 1 }, index.parties);
  const near = [...new Set([...named, ...countriesIn(words, index)])];
  const beside = dateBeside(span, reading);
  const date = beside ?? (isSigned ? daySigned(span, reading) : null);
  const known =
    knownBy(words, near, index) ??
    knownOn(beside, words, near, index) ??
    knownNearly(words, near.length > 1 ? near : ownCountries(reading, index), reading.event, index);
  if (known) return { span, id: known.id, name: known.name, date: known.date, parties: known.parties, by: 'name' };
  const name = `${words.charAt(0).toUpperCase()}${words.slice(1)}`.replace(/(?<=[Rr]esolution )No\.?\s?/u, '');
  // "An agreement with X" leaves out who makes it.
  const parties =
    near.length > 1 ? near : [...new Set([...near, ...signatories(span, isSigned, reading, index, near)])];
  return { span, id: null, name, date, parties, by: 'name' };
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

/** One of the same kind and parties under a name that differs in one word: there is none but it that can be meant. */
function knownNearly(
  words: string,
  parties: readonly string[],
  by: Day | null,
  index: AgreementIndex,
): Agreement | null {
  const subject = subjectOf(words);
  if (subject.length < 2) return null;
  const found = [...index.byId.values()].filter(
    (each) =>
      each.kind === kindOf(words) &&
      each.parties.length === parties.length &&
      parties.every((party) => each.parties.includes(party)) &&
      (each.date === null || by === null || !isBefore(by, each.date)) &&
      [each.name, ...each.names].some((name) => differInOne(subject, subjectOf(name))),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

const differInOne = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.length >= 2 && a.filter((word, at) => word !== b[at]).length === 1;

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
