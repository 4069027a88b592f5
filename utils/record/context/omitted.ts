import type { Statement } from '../model/context.ts';
import type { HeldDocument } from '../model/held.ts';
import type { Reading } from '../model/reading.ts';
import type { OpenRecord } from '../model/record.ts';
import type { Counterpart } from './counterparts.ts';
import { inOnePlace, isPassage, LONGEST_PASSAGE, type Run } from './passages.ts';
import { statementOf, wordsOf } from './said.ts';
import { type Scale, scaleOf } from './scale.ts';
import { type Subject, subjectOf } from './subject.ts';
import { inQuotes, sharedPhrases } from './why.ts';

/** Passages listed: a reader wants to know what is missing, not to read the transcript. */
const MOST = 12;

/** Weight of words that stand nowhere in the report, from which a sentence is a subject left out. */
const LEAST_WEIGHT = 1.3;

/** Part of a sentence's weight that may stand in the report all the same. */
const MOST_SHARE = 0.7;

/** What a number that the report doesn't give, or a named agreement, adds to a subject. */
const NUMBER = 0.8;
const AGREEMENT = 0.8;

/** What the transcripts hold and no sentence of the report rests on or speaks of, the weightiest first. */
export function leftOut(
  reading: Reading,
  documents: readonly HeldDocument[],
  counterparts: readonly Counterpart[],
  record: OpenRecord,
): Statement[] {
  const scale = scaleOf(record, reading);
  const report = subjectOf(reading.text, scale);
  const values = new Set(reading.quantities.map(({ value }) => value));
  const passages = documents.flatMap((document) => {
    const used = new Set(
      counterparts.filter((each) => each.document.id === document.id).flatMap(({ run }) => indexesOf(run)),
    );
    const open = document.statements.flatMap((statement, index) => {
      if (statement.quote.length > LONGEST_PASSAGE) return [];
      // Words that a sentence rests on are left out all the same where their number is.
      if (statement.turn === null || (used.has(index) && !hasNumber(document, index, values))) return [];
      return weighOmission(document, index, report, values, scale) ?? [];
    });
    return joinRuns(document, open);
  });
  return passages
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ document, run, missing }) => statementOf(document, run, whyOf(document, run, missing, record)));
}

type Omission = {
  readonly document: HeldDocument;
  readonly run: Run;
  readonly weight: number;
  readonly missing: readonly string[];
};

/** Whether a statement gives a number that the report doesn't. */
const hasNumber = ({ quantities }: HeldDocument, index: number, values: ReadonlySet<number>): boolean =>
  quantities.some(({ statement, value }) => statement === index && !values.has(value));

function weighOmission(
  document: HeldDocument,
  index: number,
  report: Subject,
  values: ReadonlySet<number>,
  scale: Scale,
): Omission | null {
  const { weigh } = scale;
  const subject = subjectOf(document.statements[index]?.quote ?? '', scale);
  const missing = [...subject.stems].filter((stem) => !report.stems.has(stem) && weigh(stem) > 0);
  const number = hasNumber(document, index, values) ? NUMBER : 0;
  const weight = missing.reduce((sum, stem) => sum + weigh(stem), 0) + number;
  if (weight < LEAST_WEIGHT || weight < (1 - MOST_SHARE) * subject.weight) return null;
  const extra = document.agreements.some((each) => each.statement === index) ? AGREEMENT : 0;
  return {
    document,
    run: { first: index, last: index },
    weight: weight + extra,
    missing: missing.sort((a, b) => weigh(b) - weigh(a)),
  };
}

/** Neighbours that are both left out are one passage, as far as a passage goes. */
function joinRuns(document: HeldDocument, omissions: readonly Omission[]): Omission[] {
  const joined: Omission[] = [];
  for (const omission of omissions) {
    const last = joined.at(-1);
    const run = { first: last?.run.first ?? 0, last: omission.run.last };
    const isNext =
      last?.run.last === omission.run.first - 1 &&
      inOnePlace(document.statements[last.run.last], document.statements[omission.run.first]);
    if (last && isNext && isPassage(run, document.statements, (each) => wordsOf(document, each).length)) {
      const missing = [...last.missing, ...omission.missing];
      joined[joined.length - 1] = { document, run, weight: Math.max(last.weight, omission.weight), missing };
    } else joined.push(omission);
  }
  return joined;
}

const indexesOf = ({ first, last }: Run): number[] =>
  Array.from({ length: last - first + 1 }, (_, offset) => first + offset);

function whyOf(document: HeldDocument, run: Run, missing: readonly string[], { knowledge }: OpenRecord): string {
  const words = wordsOf(document, run);
  const phrases = sharedPhrases(missing, words, words, knowledge);
  return phrases.length > 0 ? `Not in the report: ${inQuotes(phrases)}` : 'Not in the report';
}
