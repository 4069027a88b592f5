import type { AgreementRow } from '../model/context.ts';
import type { Match, Reading } from '../model/reading.ts';
import type { OpenRecord } from '../model/record.ts';
import type { Span } from '../model/span.ts';

/** The agreements that the page mentions, with their steps from the whole record. */
export function gatherAgreements(_reading: Reading, _match: Match | null, _record: OpenRecord): AgreementRow<Span>[] {
  return [];
}
