import { isPlural } from './noun-phrase.ts';
import type { Token } from './number-tokens.ts';
import type { Numeral } from './numerals.ts';

/** Words whose number is a name: "Article 51", "No. 5", "Channel One". */
const LABEL =
  /^(?:articles?|top|item|items|no|nos|number|paragraph|paragraphs|section|chapter|resolution|resolutions|decree|law|act|room|channel|route|flight|page|protocol|order|directive|unit|block|line|phase|stage|category|class|type|grade|level|version|part|volume|figure|table|annex|school|hospital|gymnasium|lyceum|house|building|apartment|platform|file|form|formula|point|clause|step|week|season|episode|apollo|group|track|tier|vision|agenda|статья|статьи|пункт|резолюция|номер|школа|школы|ст|п)$/;
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** What a numeral stands among: whether a unit or a hedge belongs to it, the noun phrase after it, whether it is one end of a range. */
export type Company = {
  readonly unit: boolean;
  readonly hedge: boolean;
  readonly head: string | null;
  readonly range: boolean;
};

/** Whether a cardinal counts nothing: a year, a clock time, a name with a number, an item of a list, "one of", "the two sides". */
export function isNotCounted(tokens: readonly Token[], numeral: Numeral, company: Company): boolean {
  const first = tokens[numeral.at];
  const before = tokens[numeral.at - 1];
  const after = tokens[numeral.end];
  if (!first) return true;
  const time = timeAfter(tokens, numeral);
  if ((time !== null && isOfCalendar(tokens, time + 1)) || isEvenSplit(tokens, numeral)) return true;
  if (company.unit) return isIdiom(tokens, numeral);
  if (numeral.digits) {
    if (isYear(tokens, numeral, company) || isPartOfCode(tokens, numeral)) return true;
    if (isAddress(tokens, numeral, company)) return true;
    if (numeral.at === 0 && /^[.)]$/.test(after?.text ?? '')) return true;
  }
  if (/^(?:per|every|each)$/.test(before?.lower ?? '')) return true;
  if (numeral.scale > 1) return false;
  if (!company.hedge && before && isLabel(tokens, numeral, company)) return true;
  if (!numeral.digits)
    return isCapitalName(tokens, numeral) || (!company.range && isFewWords(tokens, numeral, company));
  return false;
}

/** "fifty-fifty": a way of sharing. */
function isEvenSplit(tokens: readonly Token[], { at, end }: Numeral): boolean {
  const word = tokens[at]?.lower;
  const isBeside = (sign: number, other: number): boolean =>
    /^[-–/]$/.test(tokens[sign]?.text ?? '') && tokens[other]?.lower === word;
  return isBeside(end, end + 1) || isBeside(at - 1, at - 2);
}

/** "one day" and "one percent" differ: only the first is a way of speaking. */
function isIdiom(tokens: readonly Token[], { at, end, digits, value }: Numeral): boolean {
  const word = tokens[end]?.lower ?? '';
  if (!digits && value === 1 && word === 'day') return true;
  return digits && /^[:/]$/.test(tokens[at - 1]?.text ?? '') && tokens[at]?.glued === true;
}

const STRETCH =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|decades?|centur(?:y|ies)|quarters?|seasons?|лет|года|год|месяц(?:а|ев)|дн(?:я|ей)|недел[иью])$/;

/** The token of the noun of time that a numeral counts, or the range that it is an end of; `null` without one. */
function timeAfter(tokens: readonly Token[], { end }: Numeral): number | null {
  let unit = end;
  while (
    unit < end + 4 &&
    /^(?:–|—|-|to|or|and|\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)$/.test(
      tokens[unit]?.lower ?? '',
    )
  )
    unit += 1;
  return STRETCH.test(tokens[unit]?.lower ?? '') ? unit : null;
}

/** "the past five years", "the next 10 to 12 years": a stretch of the calendar. */
export function isStretch(tokens: readonly Token[], numeral: Numeral): boolean {
  if (timeAfter(tokens, numeral) === null) return false;
  const { at } = numeral;
  let before = at - 1;
  while (
    before > at - 4 &&
    /^(?:–|—|-|to|or|and|\d+|one|two|three|four|five|six|seven|eight|nine|ten|just|about|almost|nearly|over|full)$/.test(
      tokens[before]?.lower ?? '',
    )
  )
    before -= 1;
  return /^(?:past|last|next|coming|first|previous|recent|preceding|final|following|upcoming|последние|первые|ближайшие|за)$/.test(
    tokens[before]?.lower ?? '',
  );
}

/** "at 4 North Boulevard": a number before a name in the singular. */
const isAddress = (tokens: readonly Token[], { end, scale, value }: Numeral, { head, hedge }: Company): boolean =>
  scale === 1 &&
  value > 1 &&
  !hedge &&
  head !== null &&
  !isPlural(head) &&
  /^\p{Lu}\p{Ll}/u.test(tokens[end]?.text ?? '');

/** "of 2021", "of this year" after months or days: they are a part of that year. */
const isOfCalendar = (tokens: readonly Token[], of: number): boolean =>
  /^(?:of|in)$/.test(tokens[of]?.lower ?? '') &&
  (/^(?:19|20)\d\d$/.test(tokens[of + 1]?.text ?? '') ||
    (/^(?:this|last|the)$/.test(tokens[of + 1]?.lower ?? '') &&
      /^(?:year|current|previous|past)$/.test(tokens[of + 2]?.lower ?? '')));

function isYear(tokens: readonly Token[], { at, end, value, scale }: Numeral, { hedge, head }: Company): boolean {
  if (scale > 1 || !/^\d{4}$/.test(tokens[at]?.text ?? '') || value < 1000 || value > 2100) return false;
  if (hedge && head) return false;
  const before = tokens[at - 1]?.lower ?? '';
  const dated =
    /^(?:in|since|by|of|from|until|till|before|after|for|during|the|and|to|to|–|-|,|\(|early|late|mid|year|a|as|through|between|в|с|до|на)$/.test(
      before,
    ) || MONTH.test(before);
  return dated || head === null || !isPlural(tokens[end]?.lower ?? '');
}

/** "18:35", "24/7", "5G", "1990s", "3-1": digits that are glued to other signs. */
function isPartOfCode(tokens: readonly Token[], { at, end }: Numeral): boolean {
  const [before, first, after] = [tokens[at - 1], tokens[at], tokens[end]];
  if (
    first?.glued &&
    /^[:/+.№#_\\-]$/.test(before?.text ?? '') &&
    (tokens[at - 2]?.kind !== 'word' || before?.text !== '-')
  )
    return before?.text !== '-' || tokens[at - 2]?.kind !== 'digits';
  // Telephone numbers: digits beside digits.
  if (before?.kind === 'digits' || after?.kind === 'digits' || (before?.text === ')' && !first?.glued)) return true;
  if (first?.glued && before?.kind === 'word') return true;
  if (
    /^[:/+×]$/.test(after?.text ?? '') &&
    after?.glued &&
    tokens[end + 1]?.kind === 'digits' &&
    tokens[end + 1]?.glued
  )
    return true;
  if (after?.glued && after.kind === 'word' && !/^(?:km|m|kg|mm|cm|mw|kw|gw|ha|t|mn|bn)$/.test(after.lower))
    return true;
  return (
    /^(?:a\.m|p\.m|am|pm|o'clock|gmt|noon)$/.test(after?.lower ?? '') ||
    (/^[ap]$/.test(after?.lower ?? '') && tokens[end + 2]?.lower === 'm')
  );
}

/** "building 25 bridges": what looks like a label may lead to what is counted. */
const isVerbToo = ({ text }: Token): boolean =>
  /^(?:building|form|file|order|track|group|house|platform|phase)$/.test(text);

function isLabel(tokens: readonly Token[], { at, digits, value }: Numeral, { head }: Company): boolean {
  const back = tokens[at - 1]?.text === '.' && tokens[at - 1]?.glued ? 2 : 1;
  const before = tokens[at - back];
  if (before?.kind !== 'word') return /^[№#]$/.test(before?.text ?? '');
  if (LABEL.test(before.lower)) return head === null || !isPlural(head) || (digits && !isVerbToo(before));
  // A capitalised word before digits makes a name ("Sputnik 5", "Corridor 2 projects"), unless it is a place or a sentence's first word.
  const named = digits && at - back > 0 && /^\p{Lu}/u.test(before.text);
  const placed = /^(?:in|at|from|to|of|by|for|with)$/.test(tokens[at - back - 1]?.lower ?? '');
  return named && (head === null || (value <= 20 && (!placed || !isPlural(head))));
}

/** "the Group of Twenty", "the Big Seven": a number word with a capital within a sentence is a name. */
const isCapitalName = (tokens: readonly Token[], { at, value }: Numeral): boolean =>
  /^\p{Lu}/u.test(tokens[at]?.text ?? '') && (isWithin(tokens, at) || (value > 1 && tokens[at - 1]?.lower === 'of'));
const isWithin = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && !/^["“«.:–—]$/.test(tokens[at - 1]?.text ?? '');

/** Number words up to three count only with a noun: "one of", "one more", "in two words", "two-way". */
function isFewWords(tokens: readonly Token[], { end, value, kind }: Numeral, { head, hedge }: Company): boolean {
  const after = tokens[end];
  if (kind === 'part') return false;
  if (value === 0) return true;
  if (after?.lower === '-' && after.glued) {
    const joined = tokens[end + 1]?.lower ?? '';
    return (
      (value <= 3 && !/^weeks?$/.test(joined)) ||
      /^(?:way|dimensional|sided|on|to|time|party|pronged|level|tier|star|some|man|piece)$/.test(joined)
    );
  }
  if (value === 1) return !(head && (hedge || (after?.lower === 'more' && !/^(?:time|thing)$/.test(head))));
  return value <= 3 && (head === null || !isPlural(head) || head === 'words');
}
