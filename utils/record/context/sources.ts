import type { SourceRow, Statement } from '../model/context.ts';
import type { Match, Reading } from '../model/reading.ts';
import type { OpenRecord } from '../model/record.ts';
import type { Span } from '../model/span.ts';

/** For a report whose event has a transcript on the record: the words that each of its sentences rests on. */
export function sourcesOf(_reading: Reading, _match: Match | null, _record: OpenRecord): SourceRow<Span>[] {
  return [];
}

/** What the transcript holds and the report leaves out. */
export function omittedFrom(_reading: Reading, _match: Match | null, _record: OpenRecord): Statement[] {
  return [];
}
