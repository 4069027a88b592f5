import { isPlural } from './noun-phrase.ts';
import type { Token } from './number-tokens.ts';
import type { Numeral } from './numerals.ts';

/** Words whose number is a name: "Article 51", "No. 5", "Channel One". */
const LABEL =
  /^(?:articles?|item|items|no|nos|number|paragraph|paragraphs|section|chapter|resolution|resolutions|decree|law|act|room|channel|route|flight|page|protocol|order|directive|unit|block|line|phase|stage|category|class|type|grade|level|version|part|volume|figure|table|annex|school|hospital|gymnasium|lyceum|house|building|apartment|platform|file|form|formula|point|clause|step|week|season|episode|apollo|group|track|tier|vision|agenda|статья|статьи|пункт|резолюция|номер|школа|школы|ст|п)$/;
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Nouns that make a definite "two" mean "both". */
const BOTH =
  /^(?:countries|states|nations|peoples|sides|parties|leaders|presidents|governments|economies|ministers|delegations|heads|brothers|friends|capitals|republics')$/;

/** What a numeral stands among: whether a unit or a hedge belongs to it, and the noun phrase after it. */
export type Company = { readonly unit: boolean; readonly hedge: boolean; readonly head: string | null };

/** Whether a cardinal counts nothing: a year, a clock time, a name with a number, an item of a list, "one of", "the two sides". */
export function isNotCounted(tokens: readonly Token[], numeral: Numeral, company: Company): boolean {
  const first = tokens[numeral.at];
  const before = tokens[numeral.at - 1];
  const after = tokens[numeral.end];
  if (!first) return true;
  if (isStretch(tokens, numeral) || isEvenSplit(tokens, numeral)) return true;
  if (company.unit) return isIdiom(tokens, numeral);
  if (numeral.digits) {
    if (isYear(tokens, numeral, company) || isPartOfCode(tokens, numeral)) return true;
    if (numeral.at === 0 && /^[.)]$/.test(after?.text ?? '')) return true;
  }
  if (/^(?:per|every|each)$/.test(before?.lower ?? '')) return true;
  if (numeral.scale > 1) return false;
  if (!company.hedge && before && isLabel(tokens, numeral, company)) return true;
  if (!numeral.digits) return isCapitalName(tokens, numeral) || isFewWords(tokens, numeral, company);
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

/** "the past five years", "the next 10 to 12 years", "seven centuries ago": a stretch or a point of time, not how long something took. */
function isStretch(tokens: readonly Token[], { at, end }: Numeral): boolean {
  let unit = end;
  while (
    unit < end + 4 &&
    /^(?:–|—|-|to|or|and|\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)$/.test(
      tokens[unit]?.lower ?? '',
    )
  )
    unit += 1;
  if (!STRETCH.test(tokens[unit]?.lower ?? '')) return false;
  let before = at - 1;
  while (
    before > at - 4 &&
    /^(?:–|—|-|to|or|and|\d+|one|two|three|four|five|six|seven|eight|nine|ten|just|about|almost|nearly|over|full)$/.test(
      tokens[before]?.lower ?? '',
    )
  )
    before -= 1;
  return (
    /^(?:past|last|next|coming|first|previous|recent|preceding|final|following|upcoming|последние|первые|ближайшие|за)$/.test(
      tokens[before]?.lower ?? '',
    ) || /^(?:ago|earlier|later|назад)$/.test(tokens[unit + 1]?.lower ?? '')
  );
}

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

function isLabel(tokens: readonly Token[], { at, digits, value }: Numeral, { head }: Company): boolean {
  const back = tokens[at - 1]?.text === '.' && tokens[at - 1]?.glued ? 2 : 1;
  const before = tokens[at - back];
  if (before?.kind !== 'word') return /^[№#]$/.test(before?.text ?? '');
  if (LABEL.test(before.lower)) return head === null || !isPlural(head) || digits;
  // A capitalised word before digits makes a name ("Sputnik 5", "Corridor 2 projects"), unless it is a place or a sentence's first word.
  const named = digits && at - back > 0 && /^\p{Lu}/u.test(before.text);
  const placed = /^(?:in|at|from|to|of|by|for|with)$/.test(tokens[at - back - 1]?.lower ?? '');
  return named && (head === null || (value <= 20 && !placed));
}

/** "the Group of Twenty", "the Big Seven": a number word with a capital within a sentence is a name. */
const isCapitalName = (tokens: readonly Token[], { at, value }: Numeral): boolean =>
  /^\p{Lu}/u.test(tokens[at]?.text ?? '') && (isWithin(tokens, at) || (value > 1 && tokens[at - 1]?.lower === 'of'));
const isWithin = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && !/^["“«.:–—]$/.test(tokens[at - 1]?.text ?? '');

/** Number words up to three count only with a noun: "one of", "one more", "the two sides", "two-way". */
function isFewWords(tokens: readonly Token[], { at, end, value, kind }: Numeral, { head, hedge }: Company): boolean {
  const after = tokens[end];
  if (kind === 'part') return false;
  if (value === 0) return true;
  if (after?.lower === '-' && after.glued) {
    const joined = tokens[end + 1]?.lower ?? '';
    return (
      value <= 3 || /^(?:way|dimensional|sided|on|to|time|party|pronged|level|tier|star|some|man|piece)$/.test(joined)
    );
  }
  if (value === 1) return !(hedge && head);
  if (value > 3) return false;
  if (head === null || !isPlural(head)) return true;
  const definite = /^(?:the|our|these|those|both|your|their|its)$/.test(tokens[at - 1]?.lower ?? '');
  return (
    /^(?:things|words|times|ways|questions?)$/.test(head) ||
    (definite && BOTH.test(head)) ||
    (BOTH.test(head) && /^(?:between|among|of|by|for)$/.test(tokens[at - 1]?.lower ?? ''))
  );
}

/** Nouns whose row is counted: "the 17th visit", "the fifth meeting". */
const IN_A_ROW =
  /^(?:anniversary|anniversaries|visit|visits|meeting|meetings|time|session|sessions|round|rounds|summit|forum|conference|birthday|congress|games|festival|edition|convocation|package|trip|call|election|elections|olympiad|юбилей|юбилея|юбилею|юбилеем|юбилее|годовщина|годовщину|годовщины|годовщине|визит)$/;
const IN_ORDER = /^(?:place|position|rank)$/;

/** Whether an ordinal counts: its noun, as an index of its token, or `null` ("first of all", "21st century", "the second war", "the first months"). */
export function countedInOrder(tokens: readonly Token[], { at, end, value, digits }: Numeral): number | null {
  if (!digits && /^\p{Lu}/u.test(tokens[at]?.text ?? '') && isWithin(tokens, at)) return null;
  // "20-летие": number and noun in one word.
  if (/^лети/.test(tokens[end - 1]?.lower ?? '')) return end - 1;
  for (let head = end; head < end + 5; head += 1) {
    const token = tokens[head];
    if (token?.kind !== 'word') return null;
    if (IN_A_ROW.test(token.lower)) return isMeant(token.lower, value, digits) ? head : null;
    if (IN_ORDER.test(token.lower)) return value > 1 && tokens[at - 1]?.lower !== 'the' && head === end ? head : null;
    if (/^(?:consecutive|straight)$/.test(token.lower) && tokens[head + 1]?.kind === 'word') return head + 1;
    if (
      /^year$/.test(token.lower) &&
      /^(?:in|running)$/.test(tokens[head + 1]?.lower ?? '') &&
      /^(?:a|running)$/.test(tokens[head + 1]?.lower === 'in' ? (tokens[head + 2]?.lower ?? '') : 'running')
    )
      return head;
    if (
      /^(?:of|in|on|and|or|to|the|that|is|was|century|half|quarter|world|months?|years?|days?|war|stage|army|division|floor)$/.test(
        token.lower,
      )
    )
      return null;
  }
  return null;
}

function isMeant(noun: string, value: number, digits: boolean): boolean {
  if (/^anniversar|visit|годовщин|юбиле|birthday/.test(noun)) return true;
  return digits || value > 1;
}
