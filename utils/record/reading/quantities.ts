import type { Quantity } from '../model/reading.ts';
import type { Lexicon } from './lexicon.ts';
import { draftQuantities } from './numbers/drafts.ts';
import type { Gathered } from './stages.ts';

/** Every number that counts something, in digits or words. */
export function readQuantities(reading: Gathered, _lexicon: Lexicon): Quantity[] {
  return draftQuantities(reading).map(({ span, value, unit, counted, period, hedge }) => ({
    span,
    value,
    unit,
    counted,
    period,
    hedge,
    trail: null,
  }));
}
