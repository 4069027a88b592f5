import type { AgreementMention } from '../model/reading.ts';
import type { Lexicon } from './lexicon.ts';
import type { Placed } from './stages.ts';

/** Every reference to an agreement, known or new, singly and as a group. */
export function spotAgreements(_reading: Placed, _lexicon: Lexicon): AgreementMention[] {
  return [];
}
