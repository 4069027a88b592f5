import type { Quantity } from '../model/reading.ts';
import type { Lexicon } from './lexicon.ts';
import { draftQuantities } from './numbers/drafts.ts';
import type { Gathered } from './stages.ts';
import { trailKeys } from './trail-key.ts';

/** Every number that counts something, in digits or words. */
export function readQuantities(reading: Gathered, lexicon: Lexicon): Quantity[] {
  const drafts = draftQuantities(reading);
  const trails = reading.article.language.startsWith('ru') ? [] : trailKeys(reading, lexicon, drafts);
  return drafts.map(({ span, value, unit, counted, period, hedge }, index) => ({
    span,
    value,
    unit,
    counted,
    period,
    hedge,
    trail: trails[index] ?? null,
  }));
}
