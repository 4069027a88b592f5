import type { MeetingRow } from '../model/context.ts';
import type { Match, Reading } from '../model/reading.ts';
import type { OpenRecord } from '../model/record.ts';

/** The page's own meeting, those it names, and those of the same people or day. */
export function gatherMeetings(_reading: Reading, _match: Match | null, _record: OpenRecord): MeetingRow[] {
  return [];
}
