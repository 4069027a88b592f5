import { sayMonth } from '../../utils/i18n/dates.ts';
import { say, sayCount } from '../../utils/i18n/say.ts';
import type { Coverage } from '../../utils/record/model/context.ts';

/** What the record spans: "5 documents, Nov 2021 – Sep 2022". */
export function sayCoverage({ documents, from, to }: Coverage): string {
  const counted = sayCount('documents', documents);
  return from === null || to === null ? counted : say('coverage', counted, sayMonth(from), sayMonth(to));
}
