import type { Keyed } from '../trail-key.ts';
import type { Draft } from './draft.ts';
import { GROWS, GROWTH_NOUN } from './growth-words.ts';
import { kindOf } from './trail-frames.ts';
import { isFurther } from './trail-general.ts';
import { isOneUnit } from './trail-repeat.ts';
import type { Scene } from './trail-scene.ts';
import { isFigureOf, isFromTo, isSeries } from './trail-series.ts';

/** Orders, lengths of time and what comes on top go on with nothing; what grew by "another" 20 percent does. */
export const isApartFromCourse = (draft: Draft): boolean =>
  draft.role === 'ordinal' || draft.role === 'duration' || (isFurther(draft) && !isChange(draft));

/** The nearest number of its unit before one in the sentence or those before it, where it goes on with that. */
export function goesOnFrom(keyed: readonly Keyed[], index: number, scene: Scene): number {
  const here = keyed[index]?.draft;
  if (!here || isFold(here)) return -1;
  for (let at = index - 1; at >= 0; at -= 1) {
    const there = keyed[at]?.draft;
    if (!there || here.sentence - there.sentence > BACK) return -1;
    // A sentence between that gives no number may tell what "it" is.
    const next = scene.reading.sentences[there.sentence + 1]?.span;
    const isSilent = here.sentence - there.sentence > 1 && keyed[at + 1]?.draft.sentence === here.sentence;
    if (isSilent && next && next.end - next.start > SHORT) return -1;
    if (!isOneUnit(there, here) || isFold(there) || isApartFromCourse(there) || isPart(there) !== isPart(here))
      continue;
    if (isFromTo(there, here)) return at;
    if (there.range && here.range && there.tokens === here.tokens) continue;
    // A number that borrows its noun borrows whether it is a growth or a level too.
    if (measureOf(there) !== measureOf(here) && (isChange(here) || here.unit === null || !isBorrowing(here, there)))
      return -1;
    return (there.tokens === here.tokens ? isSeries(there, here, scene) : isFigureOf(there, here, scene)) ? at : -1;
  }
  return -1;
}

/** "five times faster": no number of things. */
const isFold = ({ counted }: Draft): boolean => /^(?:times?|fold)$/.test(counted);

/** How many sentences back a number may go on from. */
const BACK = 2;

/** Code units of a sentence that tells of nothing ("Yes, that is right."). */
const SHORT = 50;

/** "a third" beside "13 million": two measures. */
const isPart = ({ unit, value }: Draft): boolean => unit === null && value < 1;

/** What a number tells; a large one without its currency tells a sum. */
export const measureOf = (draft: Draft): string => {
  const kind = kindOf(draft);
  if (kind === 'count' && isRise(draft)) return 'change';
  return kind === 'count' && draft.unit === null && draft.value >= 1e6 ? 'amount' : kind;
};

/** "an increase of 6 ferries", "up by 300 ferries": by how many, not how many. */
const isRise = ({ tokens, at }: Draft): boolean =>
  (tokens[at - 1]?.lower === 'of' && GROWTH_NOUN.test(tokens[at - 2]?.lower ?? '')) ||
  (tokens[at - 1]?.lower === 'by' && GROWS.test(tokens[at - 2]?.lower ?? ''));

/** Whether a number has no noun but the other's. */
const isBorrowing = (here: Draft, there: Draft): boolean =>
  here.like !== null || (!here.beside && here.counted.toLowerCase() === there.counted.toLowerCase());

const isChange = (draft: Draft): boolean => /^change/.test(kindOf(draft));
