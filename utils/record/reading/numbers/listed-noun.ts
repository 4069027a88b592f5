import type { Figure } from './figures.ts';
import { AMOUNTS, GROWS } from './growth-words.ts';
import { complement, type Phrase } from './noun-phrase.ts';
import type { Token } from './number-tokens.ts';
import { isMoney } from './units.ts';

/**
 * The noun of a percentage or sum in a list without verbs ("exports were up 4 percent; imports from the south, 9 percent; tourism – 2
 * percent"): all that stands since the last number is a noun, perhaps with what it is in or of.
 */
export function listedNoun(tokens: readonly Token[], { unit, at }: Figure, after: number): Phrase | null {
  if ((unit !== 'percent' && !isMoney(unit)) || after === 0) return null;
  let start = after;
  while (start < at && /^(?:[,;]|and|while|with|but)$/.test(tokens[start]?.lower ?? '')) start += 1;
  const opens = start > after ? (tokens[after]?.text ?? '') : '';
  let end = at;
  while (end > start && /^(?:[,–—:-]|by|to)$/.test(tokens[end - 1]?.lower ?? '')) end -= 1;
  const isListed = /^[,;]$/.test(opens) || (opens === 'and' && /^(?:,|to|by)$/.test(tokens[end]?.lower ?? ''));
  if (!isListed || start === end) return null;
  const noun = complement(tokens, start);
  if (!noun || noun.end > end || isVerbal(tokens, noun) || TIME.test(tokens[noun.end - 1]?.lower ?? '')) return null;
  return noun.end === end || isHanging(tokens, noun.end, end) ? noun : null;
}

/** "in the power industry", "of goods and services": what a noun may carry along. */
function isHanging(tokens: readonly Token[], from: number, end: number): boolean {
  let at = from;
  while (at < end && /^(?:in|of|for|from|to|and|with)$/.test(tokens[at]?.lower ?? '')) {
    const next = complement(tokens, at + 1);
    if (!next || next.end > end || isVerbal(tokens, next)) return false;
    at = next.end;
  }
  return at === end;
}

const isVerbal = (tokens: readonly Token[], { at, end }: Phrase): boolean =>
  tokens
    .slice(at, end)
    .some(({ lower }) => GROWS.test(lower) || AMOUNTS.test(lower) || /(?:ed|eeping|aking|ringing)$/.test(lower));

const TIME = /^(?:years?|months?|quarters?|weeks?|days?|decades?|period|half|time|total|average|turn)$/;
