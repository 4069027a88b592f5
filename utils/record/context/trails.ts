import type { TrailRow } from '../model/context.ts';
import type { Match, Reading } from '../model/reading.ts';
import type { OpenRecord } from '../model/record.ts';

/** The trails that the page's quantities belong to, with every point on the record. */
export function gatherTrails(_reading: Reading, _match: Match | null, _record: OpenRecord): TrailRow[] {
  return [];
}
