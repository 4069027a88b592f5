import type { SourceRow, Statement } from '../model/context.ts';
import type { HeldDocument } from '../model/held.ts';
import type { Match, Reading } from '../model/reading.ts';
import type { OpenRecord } from '../model/record.ts';
import type { Span } from '../model/span.ts';
import { type Counterpart, counterpartsOf } from './counterparts.ts';
import { differencesOf } from './differences.ts';
import { leftOut } from './omitted.ts';
import { statementOf, wordsOf } from './said.ts';
import { transcriptsFor } from './transcripts.ts';
import { inQuotes, sharedPhrases } from './why.ts';

/** For a report whose event has a transcript on the record: the words that each of its sentences rests on, and what it changed. */
export function sourcesOf(reading: Reading, match: Match | null, record: OpenRecord): SourceRow<Span>[] {
  return counterpartsOf(reading, transcriptsFor(reading, match, record), record).flatMap((counterpart) => {
    const passage = reading.sentences[counterpart.sentence]?.span;
    if (!passage) return [];
    const { document, run } = counterpart;
    const said = statementOf(document, run, whyOf(reading, passage, counterpart, record));
    return [{ passage, said, differences: differencesOf(reading, counterpart) }];
  });
}

/** What the transcript holds and the report leaves out, the weightiest first. */
export function omittedFrom(reading: Reading, match: Match | null, record: OpenRecord): Statement[] {
  const transcripts = transcriptsFor(reading, match, record);
  const counterparts = counterpartsOf(reading, transcripts, record);
  return counterparts.length === 0 ? [] : leftOut(reading, documentsBehind(counterparts), counterparts, record);
}

/** Of the most that one transcript has of a report's sentences, how many another must have to be reported too. */
const ALSO_REPORTED = 0.25;

/** The transcripts that a report is of: what was said that day in other company is not left out, it is another subject. */
function documentsBehind(counterparts: readonly Counterpart[]): HeldDocument[] {
  const resting = new Map<HeldDocument, number>();
  for (const { document } of counterparts) resting.set(document, (resting.get(document) ?? 0) + 1);
  const most = Math.max(...resting.values());
  return [...resting].filter(([, count]) => count >= ALSO_REPORTED * most).map(([document]) => document);
}

function whyOf(reading: Reading, passage: Span, { document, run, stems }: Counterpart, record: OpenRecord): string {
  const words = reading.text.slice(passage.start, passage.end);
  const phrases = sharedPhrases(stems, wordsOf(document, run), words, record.knowledge);
  return phrases.length > 0
    ? `The report and the transcript share ${inQuotes(phrases)}`
    : 'The report says this in other words';
}
