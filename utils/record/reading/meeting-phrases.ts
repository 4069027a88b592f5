import type { Span } from '../model/span.ts';
import { pattern } from '../text/pattern.ts';
import { inRussian, matchNear } from './match-near.ts';
import { ADJECTIVE } from './meeting-adjectives.ts';
import { sentenceAt } from './sentence-at.ts';
import type { Agreed } from './stages.ts';

/** A noun for a meeting with the words that belong to it. */
export type MeetingPhrase = {
  /** From the first word after an article to the noun. */
  readonly core: Span;
  /** The same with the place and day that follow; people whom it was with stay mentions of their own. */
  readonly span: Span;
  /** The same with all that follows and belongs to it: with whom, where, when. */
  readonly whole: Span;
  /** Whose or which: "our", "the", "today's", "the Kazakhstani leader's"; empty where nothing says so. */
  readonly owner: string;
  readonly adjectives: string;
  /** Capitalised words before the noun: "Shanghai Cooperation Organisation's". */
  readonly named: string;
  readonly noun: string;
};

const OWNER =
  "(?:[Oo]ur|[Mm]y|[Yy]our|[Hh]is|[Hh]er|[Tt]heir|\\p{Lu}[\\p{L}-]+[’']s|[Tt]he\\s(?:\\p{L}+\\s){0,2}(?:leader|president|prime minister|minister|chancellor)[’']s)";
const POINT =
  "(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Aa]n?|(?:[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Ll]ast (?:night|week|month|year)|[Tt]his (?:year|week|month|evening|morning|afternoon))[’']s)";
const NOUN =
  '(?:(?:telephone |phone )?(?:rounds? of )?(?:meetings?|talks?|negotiations|[Ss]ummits?|conversations?|calls?|visits?|trip|video ?conference|consultations|discussions?|(?:dinner|lunch|breakfast)(?! table)|exchange of (?:views|opinions)|(?<=phone )exchange|(?<=[Tt]his )exchange(?! of| rate)))';
const CAPITALISED =
  "(?!(?:The|This|Beginning|Start|Opening|Results|Excerpts|Following|During|After|Before|At|In|On|As|For|With|From|Since|Such|These|All|Both|No|Any|Next|President|By|To|Later|Then|Today|Yesterday|Our|Your|My|His|Their)\\s)\\p{Lu}[\\p{L}+&/0-9-]*(?:[’']s?)?\\s";
/** "Shanghai Cooperation Organisation's", "Council for Trade"; the last word stands right before the noun. */
const NAMED = `(?:(?:${CAPITALISED}(?:(?:and|of|the|for|on)\\s)*){0,6}${CAPITALISED})?`;

const ENGLISH = pattern(
  `(?<![\\p{L}’'-])(?:(?<owner>${OWNER}|${POINT})\\s(?:own\\s|very\\s)?)?(?<before>(?:${ADJECTIVE},?\\s(?:and\\s)?)*)(?<named>${NAMED})(?<kind>(?:${ADJECTIVE}\\s)*${NOUN})(?![\\p{L}-])`,
  'gu',
);

const RUSSIAN = pattern(
  String.raw`(?<![\p{L}-])(?:(?<owner>(?:[Нн]аш|[Мм]о|[Вв]аш|[Ээ]т|[Сс]егодняшн|[Вв]черашн)\p{L}{0,3})\s)?(?<before>(?:(?:[Пп]оследн|[Пп]редыдущ|[Нн]едавн|[Пп]рошл|[Пп]редстоящ|[Оо]фициальн|[Рр]абоч|[Тт]р[её]хсторонн|[Дд]вусторонн|[Тт]елефонн)\p{L}+\s)*)(?<named>)(?<kind>[Вв]стреч(?:а|и|е|у|ей)|[Пп]ереговор(?:ы|ов|ах|ам|ами)|[Сс]аммит(?:а|е|у|ом)?|[Вв]изит(?:а|е|у|ом)?|[Бб]есед(?:а|ы|е|у|ой)|[Рр]азговор(?:а|е|у|ом)?)(?![\p{L}-])`,
  'gu',
);

/** What every such noun holds. */
const SEED =
  /meeting|talk|negotiation|[Ss]ummit|conversation|calls?\b|visit|trip|conference|consultation|discussion|dinner|lunch|breakfast|exchange|стреч|ереговор|аммит|изит|есед|азговор/gu;

/** How far the words that belong to a noun may reach before it. */
const REACH = { before: 160, after: 20 } as const;

/** Every noun for a meeting with the words around it, whether it singles one out or not. */
export function findPhrases(reading: Agreed): MeetingPhrase[] {
  return matchNear(reading.text, SEED, [ENGLISH, ...inRussian(reading.text, RUSSIAN)], REACH).map((match) =>
    phraseOf(match, reading),
  );
}

function phraseOf(match: RegExpMatchArray, reading: Agreed): MeetingPhrase {
  const { before = '', named: capitals = '', kind = '' } = match.groups ?? {};
  const start = match.index ?? 0;
  const person = personIn(capitals, start + (match[0].length - kind.length - capitals.length), reading);
  const owner = person ?? match.groups?.owner ?? '';
  const named = person === null ? capitals : capitals.slice(person.length).trimStart();
  // A person's name or office in the possessive is a mention of its own; so is no article part of the phrase.
  const apart = /^(?:the|an?)$/iu.test(owner) || (/[’']s$/u.test(owner) && !TIME.test(owner));
  const skipped = person === null ? owner.length + 1 : match[0].length - kind.length - named.length;
  const format =
    IN_FORMAT.exec(reading.text.slice(start + match[0].length, start + match[0].length + LONGEST_FORMAT))?.[0] ?? '';
  const core = { start: start + (apart ? skipped : 0), end: start + match[0].length + format.length };
  const { end, reach } = endOf(core, reading);
  return {
    core,
    span: { start: core.start, end },
    whole: { start, end: reach },
    owner,
    adjectives: `${before}${kind.replace(/\S+$/u, '')}${/\p{L}+-?lateral/u.exec(format)?.[0] ?? ''}`.trim(),
    named: named.trim(),
    noun: /exchange/iu.test(kind) ? 'exchange' : (kind.split(/\s/u).at(-1) ?? ''),
  };
}

/** "Talks in a bilateral format". */
const IN_FORMAT = /^ in (?:an? |the )?(?:tri|bi)lateral format/u;
/** Code units of the longest such words. */
const LONGEST_FORMAT = 28;

/** Of capitalised words those up to a person's possessive: "Vestrian President Bruno Castell's". */
function personIn(words: string, start: number, { names }: Agreed): string | null {
  const ends = /^.*[’']s(?=\s)/u.exec(words)?.[0];
  if (!ends) return null;
  const at = start + ends.length - POSSESSIVE;
  return names.some(({ kind, span }) => kind === 'person' && span.start < at && at <= span.end) ? ends : null;
}

/** Code units of "’s". */
const POSSESSIVE = 2;

const TIME = /^(?:today|yesterday|tomorrow|tonight|last|this)/iu;

/** The phrase takes in "with X", "between X and Y", "to M", "in S", "of 5 May" where they follow at once. */
function endOf(core: Span, { text, names, dates, sentences }: Agreed): { end: number; reach: number } {
  const limit = sentenceAt(sentences, core.start)?.span.end ?? text.length;
  const following = [
    ...names.map(({ span, kind }) => ({ span, kind: kind as string })),
    ...dates.map(({ span }) => ({ span, kind: 'date' })),
  ];
  following.sort((a, b) => a.span.start - b.span.start);
  let [end, reach, before, withPeople] = [core.end, core.end, '', false];
  for (const { span, kind } of following) {
    if (span.start < reach || span.end > limit) continue;
    const between = text.slice(reach, span.start);
    const listed = before === kind && kind !== 'date' && JOINS.test(between);
    if (!BELONGS.test(between) && !listed && !(kind === 'date' && between === ' ')) break;
    withPeople ||= kind === 'person';
    reach = span.end;
    if (!withPeople) end = reach;
    before = kind;
  }
  return { end, reach };
}

/** Prepositions that tie a name or a date to the noun before it. */
const BELONGS =
  /^\s(?:held\s|scheduled\s)?(?:with|between|of|to|in|at|on|from|for|by|с|со|в|во|между|от)\s(?:the\s|Russian\s)?(?:(?:leaders|presidents|heads of state|foreign ministers)\sof\s(?:the\s)?)?$/u;
const JOINS = /^(?:,\s(?:and\s)?|\sand\s|\sи\s)(?:the\s)?$/u;
