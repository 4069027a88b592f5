import { complement, type Phrase, phraseBefore } from './noun-phrase.ts';
import type { Token } from './number-tokens.ts';

/** Verbs by which somebody makes more or less of something. */
const MOVER =
  /^(?:bring(?:ing|s)?|brought|rais(?:e|ed|ing)|increas(?:e|ed|ing)|boost(?:ed|ing)?|reduc(?:e|ed|ing)|cut(?:ting)?|expand(?:ed|ing)?|lower(?:ed|ing)?|tak(?:e|ing)|push(?:ed|ing)?|doubl(?:e|ed|ing)|tripl(?:e|ed|ing)|decreas(?:e|ed|ing))$/;

export const isMover = (token: Token | undefined): boolean => MOVER.test(token?.lower ?? '');

/** Tokens that an object may have, with what hangs on it. */
const REACH = 12;

/** "bring our trade to", "double their share of the market to", "cut emissions by": what somebody makes more or less of. */
export function objectMoved(tokens: readonly Token[], preposition: number): Phrase | null {
  const last = phraseBefore(tokens, preposition);
  if (!last) return null;
  for (let verb = preposition - 2; verb >= Math.max(0, preposition - REACH); verb -= 1) {
    if (tokens[verb]?.kind !== 'word') return null;
    if (!isMover(tokens[verb]) || /^(?:the|a|an)$/.test(tokens[verb - 1]?.lower ?? '')) continue;
    const object = complement(tokens, verb + 1);
    if (!object) return null;
    const end = Math.min(object.end, preposition);
    const hangs = end === preposition || /^(?:of|in|on|with|for|between|from|at)$/.test(tokens[end]?.lower ?? '');
    return hangs ? { at: object.at, end } : null;
  }
  return null;
}
