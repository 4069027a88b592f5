import type { Coverage } from '../model/context.ts';
import type { OpenRecord } from '../model/record.ts';

/** What the record spans: every view says so. */
export function coverageOf(record: OpenRecord): Coverage {
  const days = record.documents.map((document) => document.date).sort();
  return { documents: record.documents.length, from: days[0] ?? null, to: days.at(-1) ?? null };
}
