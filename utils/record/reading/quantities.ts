import type { Quantity } from '../model/reading.ts';
import type { Lexicon } from './lexicon.ts';
import type { Gathered } from './stages.ts';

/** Every number that counts something, in digits or words. */
export function readQuantities(_reading: Gathered, _lexicon: Lexicon): Quantity[] {
  return [];
}
