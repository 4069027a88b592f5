import type { OrganisationId, PlaceId } from '../model/knowledge.ts';
import type { DateMention, NameMention } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { pattern } from '../text/pattern.ts';
import { type AgreementIndex, countriesIn } from './agreement-index.ts';

/** What follows the word for an agreement: whose it is and when it was made. */
export type Tail = {
  readonly end: number;
  readonly parties: readonly (PlaceId | OrganisationId)[];
  readonly dates: readonly DateMention[];
};

const JOINING = pattern(
  String.raw`^(?:[\s,;:()–—-]|(?<![\p{L}\p{N}])(?:that|which|were|was|have|has|been|had|is|are|signed|reached|adopted|concluded|made|achieved|between|among|by|of|from|dated|as|on|in|and|the|leaders|presidents|heads|state|governments|year|then|on\s(?:the\s)?[\p{L}-]+(?=\s(?:of|from|dated|signed)\s)|а|и|от|между|подписанн\p{L}+|достигнут\p{L}+|принят\p{L}+|лидер\p{L}+|президент\p{L}+|года|году)(?![\p{L}\p{N}]))*$`,
  'iu',
);

/** Reads on from a word for an agreement over the parties and dates that belong to it. */
export function readTail(
  text: string,
  from: number,
  names: readonly NameMention[],
  dates: readonly DateMention[],
  index: AgreementIndex,
): Tail {
  const parties: (PlaceId | OrganisationId)[] = [];
  const own: DateMention[] = [];
  let end = from;
  const makers = LEADERS.exec(text.slice(from, from + REACH * 2));
  const countries = countriesIn(makers?.groups?.whose ?? '', index);
  if (makers && countries.length >= 2) {
    parties.push(...countries);
    end += makers[0].length;
  }
  for (;;) {
    const name = nextWithin(
      names.filter(({ id }) => id !== null && index.parties.has(id)),
      end,
    );
    const date = nextWithin(dates, end);
    const next = name && (!date || name.span.start <= date.span.start) ? name : date;
    if (!next || !JOINING.test(text.slice(end, next.span.start))) break;
    if (next === name && name.id !== null) parties.push(name.id);
    else if (next === date) own.push(date);
    end = next.span.end;
  }
  return {
    end: overSubject(text, closeBracket(text, from, end), parties.length),
    parties: [...new Set(parties)],
    dates: own,
  };
}

/** "… by the Norlandic, Vestrian and Ostmarkian leaders". */
const LEADERS =
  /^\s(?:by|of|between|among)\s(?:the\s)?(?<whose>\p{Lu}\p{L}+(?:(?:,\s(?:and\s)?|\sand\s)\p{Lu}\p{L}+){1,3})\s(?:leaders|presidents|heads of state|governments)(?!\p{L})/u;

/** How far words for parties and dates may stand from each other. */
const REACH = 60;

const nextWithin = <T extends { readonly span: Span }>(mentions: readonly T[], from: number): T | undefined =>
  mentions.find(({ span }) => span.start >= from && span.start - from <= REACH);

/** "… between A, B and C after the second war", "(A, B, C) in regard to M": what they were made after or on, where parties stand. */
function overSubject(text: string, end: number, parties: number): number {
  const more = parties >= 2 ? SUBJECT.exec(text.slice(end, end + REACH * 2)) : null;
  return more ? end + more[0].length : end;
}

const SUBJECT =
  /^\s(?:after|following) the (?:[\p{L}-]+\s){0,3}(?:war|conflict|hostilities|ceasefire)\b|^\s(?:in|with) regard to (?:the )?\p{Lu}[\p{L}-]+/u;

function closeBracket(text: string, from: number, end: number): number {
  const inside = text.slice(from, end);
  return inside.includes('(') && !inside.includes(')') && text[end] === ')' ? end + 1 : end;
}

/** The parties named within a stretch of text. */
export function partiesWithin(names: readonly NameMention[], span: Span, parties: ReadonlySet<string>): string[] {
  const found = names.filter(({ span: own }) => own.start >= span.start && own.end <= span.end);
  return [...new Set(found.flatMap(({ id }) => (id !== null && parties.has(id) ? id : [])))];
}
