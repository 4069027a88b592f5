import type { Linked } from '../model/context.ts';
import type { Match, Reading } from '../model/reading.ts';
import type { OpenRecord } from '../model/record.ts';
import type { Span } from '../model/span.ts';

/** For each passage worth it, what was said on the same subject on days before or after the page's. */
export function linkStatements(
  _reading: Reading,
  _match: Match | null,
  _record: OpenRecord,
  _when: 'earlier' | 'later',
): Linked<Span>[] {
  return [];
}
