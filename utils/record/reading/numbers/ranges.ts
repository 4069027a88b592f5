import type { Token } from './number-tokens.ts';
import { type Numeral, numeralAt } from './numerals.ts';

/** Words that may stand between the two ends of a range besides its "to". */
const HEDGING = /^(?:about|around|almost|nearly|even|maybe|perhaps|до)$/;

/**
 * Whether a numeral is the lower end of a range or of a guess ("two to three years", "three-four weeks", "$4–5 million", "one or two"):
 * the token at which the upper end begins, else `null`. The lower end has no unit or noun of its own.
 */
export function upperEndAfter(
  tokens: readonly Token[],
  { at: first, end, value, scale, kind }: Numeral,
): number | null {
  const link = tokens[end]?.lower ?? '';
  const isBetween = link === 'and' && tokens[first - 1]?.lower === 'between';
  if (kind !== 'cardinal' || !(isBetween || /^(?:to|or|–|—|-|‑|до|или)$/.test(link))) return null;
  let at = end + 1;
  if (HEDGING.test(tokens[at]?.lower ?? '')) at += 1;
  if (tokens[at]?.kind === 'currency') at += 1;
  const upper = numeralAt(tokens, at);
  if (upper?.kind !== 'cardinal') return null;
  const lower = scale === 1 ? value * Math.max(1, upper.scale) : value;
  return upper.value > value && (value >= 1 || lower < upper.value) ? at : null;
}
