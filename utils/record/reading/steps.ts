import type { Step } from '../model/reading.ts';
import type { Lexicon } from './lexicon.ts';
import type { Counted } from './stages.ts';

/** What the text says became of each agreement that it mentions. */
export function readSteps(_reading: Counted, _lexicon: Lexicon): Step[] {
  return [];
}
