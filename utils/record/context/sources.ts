import type { QuotationRow, SourceRow, Statement } from '../model/context.ts';
import type { Match, Reading } from '../model/reading.ts';
import type { OpenRecord } from '../model/record.ts';
import type { Span } from '../model/span.ts';
import { type Counterpart, counterpartsOf, documentsBehind } from './counterparts.ts';
import { differencesOf } from './differences.ts';
import { leftOut } from './omitted.ts';
import { quotationsOf } from './quotations.ts';
import { statementOf, wordsOf } from './said.ts';
import { type Transcripts, transcriptsFor } from './transcripts.ts';
import { inQuotes, sharedPhrases } from './why.ts';

/** A report beside the transcripts of its event. */
type Beside = { readonly transcripts: Transcripts; readonly counterparts: readonly Counterpart[] };

const laid = new WeakMap<Reading, Beside & { readonly record: OpenRecord; readonly match: Match | null }>();

/** Lays a reading beside its transcripts; once for all that is asked of it. */
function layBeside(reading: Reading, match: Match | null, record: OpenRecord): Beside {
  const known = laid.get(reading);
  if (known?.record === record && known.match === match) return known;
  const transcripts = transcriptsFor(reading, match, record);
  const beside = { transcripts, counterparts: counterpartsOf(reading, transcripts, record), record, match };
  laid.set(reading, beside);
  return beside;
}

/** For a report whose event has a transcript on the record: the words that each of its sentences rests on, and what it changed. */
export function sourcesOf(reading: Reading, match: Match | null, record: OpenRecord): SourceRow<Span>[] {
  return layBeside(reading, match, record).counterparts.flatMap((counterpart) => {
    const passage = reading.sentences[counterpart.sentence]?.span;
    if (!passage) return [];
    const { document, run } = counterpart;
    const said = statementOf(document, run, whyOf(reading, passage, counterpart, record));
    return [{ passage, said, differences: differencesOf(reading, counterpart, record.knowledge) }];
  });
}

/** Its quotations, laid beside what was said. */
export function quotationsIn(reading: Reading, match: Match | null, record: OpenRecord): QuotationRow<Span>[] {
  const { counterparts, transcripts } = layBeside(reading, match, record);
  return quotationsOf(reading, counterparts, transcripts.documents);
}

/** What the transcript holds and the report leaves out, the weightiest first. */
export function omittedFrom(reading: Reading, match: Match | null, record: OpenRecord): Statement[] {
  const { counterparts } = layBeside(reading, match, record);
  // What was said that day in other company is not left out: it is another subject.
  const reported = documentsBehind(counterparts.map(({ document }) => document));
  return leftOut(reading, reported, counterparts, record);
}

function whyOf(reading: Reading, passage: Span, { document, run, stems }: Counterpart, record: OpenRecord): string {
  const words = reading.text.slice(passage.start, passage.end);
  const phrases = sharedPhrases(stems, wordsOf(document, run), words, record.knowledge);
  return phrases.length > 0
    ? `The report and the transcript share ${inQuotes(phrases)}`
    : 'The report says this in other words';
}
