import type { Hedge } from '../../model/reading.ts';
import type { Token } from './number-tokens.ts';
import { isNumberWord } from './number-words.ts';

/** Words before a number that say how exact it is, longest first: the first that fits is taken. */
const BEFORE: readonly (readonly [string, Hedge])[] = [
  ['somewhere in the region of', 'about'],
  ['in the region of', 'about'],
  ['in the order of', 'about'],
  ['on the order of', 'about'],
  ['no fewer than', 'at least'],
  ['not fewer than', 'at least'],
  ['no less than', 'at least'],
  ['not less than', 'at least'],
  ['a minimum of', 'at least'],
  ['no more than', 'up to'],
  ['not more than', 'up to'],
  ['a maximum of', 'up to'],
  ['in excess of', 'more than'],
  ['slightly more than', 'more than'],
  ['a little over', 'more than'],
  ['just over', 'more than'],
  ['well over', 'more than'],
  ['more than', 'more than'],
  ['greater than', 'more than'],
  ['higher than', 'more than'],
  ['larger than', 'more than'],
  ['upwards of', 'more than'],
  ['fewer than', 'less than'],
  ['lower than', 'less than'],
  ['less than', 'less than'],
  ['just under', 'less than'],
  ['close to', 'nearly'],
  ['nearing', 'nearly'],
  ['approaching', 'nearly'],
  ['approaches', 'nearly'],
  ['approached', 'nearly'],
  ['at least', 'at least'],
  ['at the very least', 'at least'],
  ['at most', 'up to'],
  ['up to', 'up to'],
  ['over', 'more than'],
  ['above', 'more than'],
  ['exceeding', 'more than'],
  ['exceeds', 'more than'],
  ['exceeded', 'more than'],
  ['exceed', 'more than'],
  ['surpassed', 'more than'],
  ['topped', 'more than'],
  ['under', 'less than'],
  ['below', 'less than'],
  ['almost', 'nearly'],
  ['nearly', 'nearly'],
  ['practically', 'nearly'],
  ['virtually', 'nearly'],
  ['about', 'about'],
  ['around', 'about'],
  ['approximately', 'about'],
  ['roughly', 'about'],
  ['circa', 'about'],
  ['some', 'about'],
  ['approx', 'about'],
  ['an estimated', 'about'],
  ['estimated', 'about'],
  ['something like', 'about'],
  ['до', 'up to'],
  ['почти', 'nearly'],
  ['практически', 'nearly'],
  ['около', 'about'],
  ['порядка', 'about'],
  ['примерно', 'about'],
  ['приблизительно', 'about'],
  ['более чем', 'more than'],
  ['более', 'more than'],
  ['больше', 'more than'],
  ['свыше', 'more than'],
  ['менее чем', 'less than'],
  ['не менее', 'at least'],
  ['не менее чем', 'at least'],
  ['не более', 'up to'],
  ['как минимум', 'at least'],
  ['по меньшей мере', 'at least'],
  ['менее', 'less than'],
  ['меньше', 'less than'],
  ['превысил', 'more than'],
  ['превысила', 'more than'],
  ['превысило', 'more than'],
  ['превысили', 'more than'],
  ['превышает', 'more than'],
];

/** Words after a number that do the same. */
const AFTER: readonly (readonly [string, Hedge])[] = [
  ['or more', 'at least'],
  ['and more', 'at least'],
  ['or less', 'up to'],
  ['or so', 'about'],
  ['more or less', 'about'],
  ['or thereabouts', 'about'],
  ['or even more', 'at least'],
  ['at least', 'at least'],
  ['at most', 'up to'],
  ['approximately', 'about'],
  ['plus', 'more than'],
  ['+', 'more than'],
  ['- odd', 'about'],
];

const split = (table: readonly (readonly [string, Hedge])[]): readonly (readonly [readonly string[], Hedge])[] =>
  table.map(([words, hedge]) => [words.split(' '), hedge] as const).sort((a, b) => b[0].length - a[0].length);
const HEDGES_BEFORE = split(BEFORE);
const HEDGES_AFTER = split(AFTER);

/** A hedge with the tokens that it takes. */
export type Hedging = { readonly hedge: Hedge; readonly at: number; readonly end: number };

/** The hedge that ends right before a token ("by more than 12"); a weak word between ("more than just 12") is let through. */
export function hedgeBefore(tokens: readonly Token[], before: number): Hedging | null {
  const end = [before];
  while (end.length < 3 && WEAK.test(tokens[(end.at(-1) ?? 0) - 1]?.lower ?? '')) end.push((end.at(-1) ?? 0) - 1);
  for (const to of end) {
    for (const [words, hedge] of HEDGES_BEFORE) {
      const at = to - words.length;
      if (at >= 0 && words.every((word, index) => tokens[at + index]?.lower === word) && isHedge(tokens, at, words)) {
        return { hedge, at, end: to };
      }
    }
  }
  return null;
}

/** What may stand between a hedge and its number: "more than just 12", "approximately an additional 12". */
const WEAK = /^(?:just|only|an?|the|by|about|around|additional|extra|another)$/;

/** "over 5 years" may be a length of time that something took; "some" and "over" open no hedge after a verb's own particle ("took over"). */
function isHedge(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  if (words[0] === 'over' && /^(?:took|take|taken|taking|handed|hand|all|spread|win|won)$/.test(before)) return false;
  if (words[0] === 'over' && isTime(tokens, at + 1))
    return /^(?:for|is|was|are|were|be|been|took|takes|last|lasts|lasted|after|of|already|spent|spend|in|has|have|had|with|every|within|to|by|and|than)$/.test(
      before,
    );
  if (
    words[0] === 'about' &&
    /^(?:talk|talking|talked|speak|speaking|spoke|spoken|is|asked|ask|know|told|think|questions?|hear|heard)$/.test(
      before,
    )
  )
    return before === 'is';
  // "they add up to 20".
  if (words[0] === 'up' && /^(?:add|adds|added|adding|sum|sums|summed)$/.test(before)) return false;
  // "a few words about one aspect".
  if (words[0] === 'about' && tokens[at + 1]?.lower === 'one') return false;
  if (words[0] === 'below' || words[0] === 'above') return !/^(?:the|listed|mentioned)$/.test(before);
  // "вырос на 12 процентов, до 3 миллиардов", "с 5 до 7": a level that is reached, not a bound.
  if (words[0] === 'до')
    return (
      before !== ',' &&
      !/\d/.test(before) &&
      !tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => /^(?:от|с)$/.test(lower))
    );
  return true;
}

/** The hedge that opens right after a token ("230 or so"). */
export function hedgeAfter(tokens: readonly Token[], from: number): Hedging | null {
  const at = tokens[from]?.lower === ',' ? from + 1 : from;
  for (const [words, hedge] of HEDGES_AFTER) {
    if (!words.every((word, index) => tokens[at + index]?.lower === word)) continue;
    // "10 plus 5 million" is a sum.
    const next = tokens[at + 1];
    if (hedge === 'more than' && next && next.kind !== 'sign' && next.lower !== 'percent') continue;
    return { hedge, at, end: at + words.length };
  }
  return null;
}

/** "grew over nine months": there "over" is no hedge, as it is in "for over nine months". */
function isTime(tokens: readonly Token[], from: number): boolean {
  let at = from;
  // "over a 3–5-year period".
  while (at < from + 7 && (tokens[at]?.kind !== 'word' || isCounting(tokens[at]?.lower ?? ''))) at += 1;
  return /^(?:years?|months?|weeks?|days?|hours?|decades?)$/.test(tokens[at]?.lower ?? '');
}

const isCounting = (word: string): boolean => isNumberWord(word) || /^(?:an?|the|to|or|and)$/.test(word);
