import type { Match, Reading } from '../model/reading.ts';
import type { OpenRecord } from '../model/record.ts';

/** Which document of the record the page is: by address, else by words, else by title and day. */
export function matchReading(_reading: Reading, _record: OpenRecord): Match | null {
  return null;
}
