import type { MeetingMention } from '../model/reading.ts';
import type { Lexicon } from './lexicon.ts';
import type { Agreed } from './stages.ts';

/** Every reference to a meeting, by name, date or relation. */
export function spotMeetings(_reading: Agreed, _lexicon: Lexicon): MeetingMention[] {
  return [];
}
