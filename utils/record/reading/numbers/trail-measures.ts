import type { Phrase } from './noun-phrase.ts';
import type { Token } from './number-tokens.ts';
import { singular } from './trail-words.ts';

/** Nouns that only measure another: "trade volumes" are trade, "the number of students" is students. */
const MEASURE =
  /^(?:volume|number|share|amount|level|rate|total|value|size|proportion|percentage|sum|pace|quantity|figure|indicator|index|scale|scope|growth|increase|rise|decline|decrease|drop|fall|reduction|increment|target|indices|equivalent)$/;

/** Units of things: "tonnes of grain" are grain, in tonnes. */
const UNIT =
  /^(?:tonne|ton|kilogram|kg|kilometre|kilometer|km|metre|meter|hectare|litre|liter|barrel|megawatt|gigawatt|kilowatt|mw|kwh|cubometre|unit|piece|centner|carat|ounce)$/;

/** Words that only make a unit another. */
const OF_UNIT = /^(?:square|cubic|sq|running|linear|metric|nautical)$/;

/** Words of time at the end of a noun phrase ("tonnes of grain last year"). */
const TIME_TAIL =
  /^(?:last|this|next|past|year|years|month|months|quarter|week|today|annually|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** The word of a noun phrase that says what is counted, and the unit it comes in. */
export type Core = { readonly head: number; readonly unit: string | null };

/** Finds the core of a phrase: its head, or what the head only measures. */
export function coreOf(tokens: readonly Token[], phrase: Phrase): Core {
  const whole = withoutTime(tokens, phrase);
  let { at, end } = whole;
  let head = headOf(tokens, whole);
  let unit: string | null = null;
  for (let step = 0; step < 3; step += 1) {
    const word = singular(tokens[head]?.lower ?? '');
    const isUnit = UNIT.test(word);
    if (!isUnit && !MEASURE.test(word)) break;
    const of = tokens[head + 1]?.lower === 'of' ? head + 2 : -1;
    const from = of > 0 && /^(?:the|our|all|its|their)$/.test(tokens[of]?.lower ?? '') ? of + 1 : of;
    if (isUnit) unit ??= word;
    if (from > 0 && from < end) {
      at = from;
      head = headOf(tokens, { at, end });
    } else if (!isUnit && head > at && isNoun(tokens[head - 1])) {
      end = head;
      head -= 1;
    } else break;
  }
  return { head, unit };
}

/** The word before a phrase's first "of", else its last. */
function headOf(tokens: readonly Token[], { at, end }: Phrase): number {
  for (let of = at + 1; of < end; of += 1) if (tokens[of]?.lower === 'of') return of - 1;
  return end - 1;
}

function withoutTime(tokens: readonly Token[], { at, end }: Phrase): Phrase {
  let last = end;
  while (last - 1 > at && TIME_TAIL.test(tokens[last - 1]?.lower ?? '')) last -= 1;
  return { at, end: last };
}

const isNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !OF_UNIT.test(token.lower) &&
  !/(?:al|ous|ive|ary|ic)$|^(?:total|average|record|same|important|main|key|overall|current|target|current|high|highest|low|lowest|good|certain|exact|small|large|significant|minimum|maximum)$/.test(
    token.lower,
  );

/** Whether a word tells only how something is measured. */
export const isMeasureWord = (word: string): boolean => {
  const one = singular(word);
  return MEASURE.test(one) || UNIT.test(one) || OF_UNIT.test(one);
};

/**
 * What is measured of a country, a region or a company again and again, so that a text gives its figures without saying whose:
 * economy, people, prices, goods, building.
 */
const MEASURED =
  /^(?:gdp|grp|economy|inflation|unemployment|population|wage|income|mortality|birth|birthrate|poverty|expectancy|production|output|industry|agriculture|manufacturing|budget|revenue|deficit|surplus|debt|reserve|export|import|investment|trade|housing|grain|wheat|harvest|crop|oil|gas|coal|electricity|lending|mortgage|pension|subsistence|price|tariff|tourist|tourism|construction|cargo|freight|consumption|profit|sale|capacity|prevalence|vaccination|turnover|gasification|rate|spending|expenditure|tax|ebitda|dividend|portfolio|fertiliser|lng|milk|meat|steel|passenger|traffic)$/;

/** Whether a noun names such a measure. */
export const isMeasured = (thing: string): boolean => MEASURED.test(thing);
