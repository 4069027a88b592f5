import type { Voice } from '../model/reading.ts';
import type { Lexicon } from './lexicon.ts';
import type { Named } from './stages.ts';

/** Whose words each sentence gives, by index. */
export function hearVoices(_reading: Named, _lexicon: Lexicon): Voice[] {
  return [];
}
