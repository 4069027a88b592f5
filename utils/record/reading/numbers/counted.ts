import type { DateMention } from '../../model/reading.ts';
import { standsFor } from './antecedent.ts';
import { AMOUNTS, GROWS, GROWTH_NOUN, MEASURE_NOUN } from './growth-words.ts';
import { complement, isBreak, type Phrase, phraseAfter, phraseBefore } from './noun-phrase.ts';
import type { Token } from './number-tokens.ts';
import type { Numeral } from './numerals.ts';
import { predicationBefore } from './predication.ts';
import { russianPhraseAfter } from './russian-phrase.ts';

/** What a number says: how many there are, how much something is or changed, which share, how long, which in a row. */
export type Role = 'count' | 'amount' | 'change' | 'share' | 'duration' | 'ordinal';

/**
 * What a number counts: the tokens that name it, and whether they stand right after the number (and so belong to its span);
 * `pronoun` where an "it" stands for what was named before.
 */
export type Counted = {
  readonly phrase: Phrase | null;
  readonly beside: boolean;
  readonly role: Role;
  readonly pronoun?: boolean;
};

/** What a number counts that doesn't tell it: its noun stands with another, or nowhere. */
export const NOTHING: Counted = { phrase: null, beside: false, role: 'count' };

/** Nouns that measure others: what they measure belongs to what is counted ("tonnes of grain"). */
const MEASURE =
  /^(?:tonn?es?|tons?|kilograms?|kilomet(?:re|er)s?|met(?:re|er)s?|hectares?|lit(?:re|er)s?|barrels?|doses?|megawatts?|gigawatts?|kilowatts?|units?|pieces?|pairs?|sets?|square|cubic|sq|km|kwh|percentage|copies|cases|types|kinds|groups?|rounds?|batch(?:es)?|тонн|тонны|кубометров|метров|километров|гектаров|доз)$/;

/** What a bare number counts: the noun phrase after it. */
export function countedAfter(tokens: readonly Token[], numeral: Numeral, russian: boolean): Counted {
  let from = numeral.end;
  if (tokens[from]?.lower === '-' && tokens[from]?.glued) from += 1;
  if (tokens[from]?.lower === 'strong' && from > numeral.end) from += 1;
  if (/^(?:such|other|different|more|additional|of|из)$/.test(tokens[from]?.lower ?? '')) {
    if (!/^(?:of|из)$/.test(tokens[from]?.lower ?? '')) from += 1;
    else {
      const of = russian ? russianPhraseAfter(tokens, from + 1) : complement(tokens, from + 1);
      return of && /^(?:the|our|their|its|these|those|all|my|his|them|such)$/.test(tokens[from + 1]?.lower ?? '')
        ? { phrase: of, beside: true, role: numeral.kind === 'part' ? 'share' : 'count' }
        : numeral.kind === 'part' && of
          ? { phrase: of, beside: true, role: 'share' }
          : NOTHING;
    }
  }
  if (!russian && opensClause(tokens, from)) return NOTHING;
  const phrase = russian
    ? russianPhraseAfter(tokens, from)
    : phraseAfter(tokens, from, numeral.value !== 1 || numeral.scale > 1);
  if (!phrase) return NOTHING;
  const owners = ownersIn(tokens, phrase, numeral.at);
  const noun = owners ?? measured(tokens, phrase, russian);
  return { phrase: noun, beside: true, role: numeral.kind === 'part' ? 'share' : 'count' };
}

/** "40 appointed by the governor and 15 representing workers": the noun stands before, with another number. */
const opensClause = (tokens: readonly Token[], at: number): boolean =>
  /^(?:representing|attending|studying|holding|having|receiving|using|visiting|joining|covering|nearing|awaiting|total(?:l)?ing|worth)$/.test(
    tokens[at]?.lower ?? '',
  ) ||
  (/\p{L}{3}ed$/u.test(tokens[at]?.lower ?? '') &&
    (tokens[at + 1]?.kind !== 'word' || isBreak(tokens[at + 1]?.lower ?? '')) &&
    !/^(?:and|or|,)$/.test(tokens[at + 1]?.lower ?? ''));

/** "the two countries' fleets": the countries are two. */
function ownersIn(tokens: readonly Token[], { at, end }: Phrase, number: number): Phrase | null {
  if (!/^(?:the|our|their|these|those|all)$/.test(tokens[number - 1]?.lower ?? '')) return null;
  for (let owner = at; owner < end - 1; owner += 1)
    if (/s'$/.test(tokens[owner]?.lower ?? '')) return { at, end: owner + 1 };
  return null;
}

/** Whether a noun may open there, and no verb, date or preposition. */
function isNounAt(tokens: readonly Token[], at: number, dates: readonly DateMention[]): boolean {
  const word = tokens[at]?.kind === 'word' ? (tokens[at]?.lower ?? '') : '';
  const verb = (GROWS.test(word) || AMOUNTS.test(word)) && !GROWTH_NOUN.test(word);
  return word !== '' && !isBreak(word) && !verb && !startsDate(tokens, at, dates);
}

/** "tonnes" → "tonnes of grain". */
function measured(tokens: readonly Token[], phrase: Phrase, russian: boolean): Phrase {
  if (!MEASURE.test(tokens[phrase.end - 1]?.lower ?? '')) return phrase;
  if (russian)
    return phrase.end - phrase.at === 1
      ? { at: phrase.at, end: (russianPhraseAfter(tokens, phrase.end) ?? phrase).end }
      : phrase;
  if (tokens[phrase.end]?.lower !== 'of') return phrase;
  const of = complement(tokens, phrase.end + 1);
  return of ? { at: phrase.at, end: of.end } : phrase;
}

/** "the total number of students": what is measured, where a phrase only says that it is. */
export function ofMeasure(tokens: readonly Token[], phrase: Phrase): Phrase {
  const head = tokens[phrase.end - 1]?.lower ?? '';
  const of = MEASURE_NOUN.test(head) && tokens[phrase.end]?.lower === 'of' ? complement(tokens, phrase.end + 1) : null;
  return of ?? phrase;
}

/** What a percentage is of, or what grew by it. */
export function countedByPercent(
  tokens: readonly Token[],
  at: number,
  end: number,
  dates: readonly DateMention[],
): Counted {
  const next = tokens[end]?.lower ?? '';
  const before = predicationBefore(tokens, at, dates);
  if (next === 'of' && /^(?:which|whom)$/.test(tokens[end + 1]?.lower ?? ''))
    return { phrase: phraseBefore(tokens, at - 1), beside: false, role: 'share' };
  if (next === 'of') {
    const of = complement(tokens, end + 1);
    // "output was 103 percent of the figure for 2014".
    const isFigure = of !== null && standsFor(tokens, of) && tokens[of.end]?.lower !== 'of';
    const compared = isFigure ? (before?.subject ?? null) : null;
    if (compared) return { phrase: compared, beside: false, role: 'change' };
    if (of) return { phrase: ofMeasure(tokens, of), beside: true, role: 'share' };
  }
  if (/^(?:more|less|higher|lower|fewer|bigger|faster)$/.test(next)) {
    const compared = complement(tokens, end + 1);
    // "30 percent more expensive than": a quality of the subject.
    const more = compared && !isQuality(tokens, compared) ? compared : null;
    return more
      ? { phrase: more, beside: true, role: 'change' }
      : { phrase: before?.subject ?? null, beside: false, role: 'change' };
  }
  const grown = growthBeside(tokens, end);
  if (grown) return { phrase: grown.phrase ?? before?.subject ?? null, beside: grown.phrase !== null, role: 'change' };
  if (/^(?:in|for|on)$/.test(next) && before?.role === 'change' && !before.subject && !before.pronoun) {
    return { phrase: complement(tokens, end + 1), beside: false, role: 'change' };
  }
  const own =
    /^(?:at|a|an|the|its|their|has|have|had|with)$/.test(tokens[at - 1]?.lower ?? '') && isNounAt(tokens, end, dates);
  if (before?.subject && !own)
    return { phrase: before.subject, beside: false, role: roleOf(tokens, before.subject, before.role) };
  const noun = isNounAt(tokens, end, dates) ? phraseAfter(tokens, end, false) : null;
  if (noun) return { phrase: noun, beside: true, role: before?.role === 'change' ? 'change' : 'share' };
  return { phrase: null, beside: false, role: before?.role ?? 'share', pronoun: before?.pronoun ?? false };
}

/** "expensive than", "competitive." after "more": an adjective. */
const isQuality = (tokens: readonly Token[], { at, end }: Phrase): boolean =>
  end - at === 1 &&
  (tokens[end]?.lower === 'than' || /(?:ive|able|ible|ful|ous|ent|ant)$/.test(tokens[at]?.lower ?? '')) &&
  !/s$/.test(tokens[at]?.lower ?? '');

/** "12 percent growth in trade", "a 3-percent GDP growth": what grew, beside the number. */
function growthBeside(tokens: readonly Token[], end: number): { phrase: Phrase | null } | null {
  let at = end;
  if (/^(?:annual|year-on-year|overall|average|total)$/.test(tokens[at]?.lower ?? '')) at += 1;
  const phrase = phraseAfter(tokens, at, false);
  if (!phrase) return null;
  for (let head = phrase.at; head < phrase.end; head += 1) {
    if (!GROWTH_NOUN.test(tokens[head]?.lower ?? '')) continue;
    if (head > phrase.at) return { phrase: { at: phrase.at, end: head } };
    const of = /^(?:in|of)$/.test(tokens[head + 1]?.lower ?? '') ? complement(tokens, head + 2) : null;
    return { phrase: of && !isTime(tokens, of) ? ofMeasure(tokens, of) : null };
  }
  return null;
}

const isTime = (tokens: readonly Token[], { end }: Phrase): boolean =>
  /^(?:years?|months?|quarters?|half|period|weeks?|days?|decades?)$/.test(tokens[end - 1]?.lower ?? '');

/** "GDP growth was 5 percent" tells a change, though its verb doesn't. */
function roleOf(tokens: readonly Token[], subject: Phrase, role: 'change' | 'amount'): Role {
  const words = tokens.slice(Math.max(0, subject.at - 3), subject.end);
  return role === 'amount' && words.some(({ lower }) => GROWTH_NOUN.test(lower)) ? 'change' : role;
}

/** "invested $2 billion in the economy of the country": what it went into, which is what such a sum is of; of a country only that it was invested. */
export function investedIn(tokens: readonly Token[], at: number, end: number): Phrase | null {
  if (!INVESTED.test(tokens[at - 1]?.lower ?? '') || !/^(?:in|into)$/.test(tokens[end]?.lower ?? '')) return null;
  const into = complement(tokens, end + 1);
  if (!into) return null;
  if (/^\p{Lu}/u.test(tokens[into.at]?.text ?? '')) return { at: at - 1, end: at };
  const of = tokens[into.end]?.lower === 'of' ? complement(tokens, into.end + 1) : null;
  return { at: into.at, end: (of ?? into).end };
}

/** Forms of investing that a sum follows. */
export const INVESTED = /^invest(?:s|ed|ing)?$/;

const SPENT =
  /^(?:allocat|invest|spen[dt]|earmark|provid|cost|pa(?:y|id)|sav|rais|contribut|attract|receiv|direct|us(?:e|ed|ing)$|need|set$)/;

/** What money is given for, but not what it is. */
const NO_END = /^(?:purposes?|reasons?|goals?|tasks?|years?|months?|period|example|instance|time|work)$/;

/** What a sum of money is: what grew or came to it, what it is worth of, or what it is for. */
export function countedByMoney(
  tokens: readonly Token[],
  at: number,
  end: number,
  dates: readonly DateMention[],
): Counted {
  const next = tokens[end]?.lower ?? '';
  const into = investedIn(tokens, at, end);
  if (into) return { phrase: into, beside: false, role: 'amount' };
  const worth = next === 'worth' && tokens[end + 1]?.lower === 'of' ? 2 : next === 'of' || next === 'in' ? 1 : 0;
  const of = worth > 0 && !startsDate(tokens, end + worth, dates) ? complement(tokens, end + worth) : null;
  if (of && (next !== 'in' || isMatter(tokens, of))) return { phrase: of, beside: true, role: 'amount' };
  const before = predicationBefore(tokens, at, dates);
  if (before?.subject) return { phrase: before.subject, beside: false, role: before.role };
  const isNoun = tokens[end]?.kind === 'word' && !isBreak(next) && !opensClause(tokens, end);
  const noun = isNoun ? phraseAfter(tokens, end, false) : null;
  if (noun) return { phrase: noun, beside: true, role: 'amount' };
  for (let ahead = end; ahead < end + 5; ahead += 1) {
    if (tokens[ahead]?.kind === 'sign') break;
    if (!/^(?:for|on|towards)$/.test(tokens[ahead]?.lower ?? '')) continue;
    if (startsDate(tokens, ahead + 1, dates) || /^(?:past|last|next|first)$/.test(tokens[ahead + 2]?.lower ?? ''))
      break;
    const end = complement(tokens, ahead + 1);
    if (end && NO_END.test(tokens[end.end - 1]?.lower ?? '')) break;
    return { phrase: end, beside: false, role: 'amount' };
  }
  const object = tokens[at - 1] && SPENT.test(tokens[at - 1]?.lower ?? '') ? null : phraseBefore(tokens, at);
  return {
    phrase: object && MEASURE_NOUN.test(tokens[object.end - 1]?.lower ?? '') ? object : null,
    beside: false,
    role: before?.role ?? 'amount',
    pronoun: before?.pronoun ?? false,
  };
}

/** "$2 billion in investment" against "$2 billion in Moscow" and "in January": a common noun, and no stretch of time. */
const isMatter = (tokens: readonly Token[], { at, end }: Phrase): boolean =>
  tokens
    .slice(at, end)
    .some(
      ({ text, lower }) =>
        /^\p{Ll}/u.test(text) && !/^(?:year|years|months?|quarter|half|period|total|first|last|general)$/.test(lower),
    ) &&
  !/^(?:year|years|months?|quarter|half|period|total|general|last|first|january|economy|circulation|whole|cash|advance|return|terms|prices|figures|time|times)$/.test(
    tokens[end - 1]?.lower ?? '',
  );

const startsDate = (tokens: readonly Token[], at: number, dates: readonly DateMention[]): boolean => {
  const token = tokens[at];
  return (
    token !== undefined &&
    (dates.some(({ span }) => span.start <= token.start && token.start < span.end) || token.kind === 'digits')
  );
};

/** What an ordinal counts: its noun, with the "of" phrase that an anniversary isn't told without. */
export function countedInRow(tokens: readonly Token[], from: number, head: number): Counted {
  const phrase = { at: from, end: head + 1 };
  if (!/^anniversar/.test(tokens[head]?.lower ?? '') || tokens[head + 1]?.lower !== 'of')
    return { phrase, beside: true, role: 'ordinal' };
  const of = complement(tokens, head + 2);
  const second = of && tokens[of.end]?.lower === 'of' ? complement(tokens, of.end + 1) : null;
  return { phrase: { at: from, end: (second ?? of ?? phrase).end }, beside: true, role: 'ordinal' };
}
