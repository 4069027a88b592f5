import type { Statement } from '../model/context.ts';
import type { HeldDocument } from '../model/held.ts';
import type { Quantity, Reading } from '../model/reading.ts';
import type { OpenRecord } from '../model/record.ts';
import { contains } from '../model/span.ts';
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
  if (documents.length === 0) return [];
  const scale = scaleOf(record, reading);
  const report = subjectOf(reading.text, scale);
  const passages = documents.flatMap((document) => {
    const resting = restingOn(document, counterparts, reading);
    const open = document.statements.flatMap(({ quote, turn }, index) => {
      if (turn === null || quote.length > LONGEST_PASSAGE) return [];
      const hasNumber = leavesNumberOut(document, index, resting.get(index), reading);
      // Words that a sentence rests on are left out all the same where their number is.
      if (resting.has(index) && !hasNumber) return [];
      return weighOmission(document, index, report, hasNumber, scale) ?? [];
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

/** For each statement that sentences of the report rest on, the numbers that these give. */
function restingOn({ id }: HeldDocument, counterparts: readonly Counterpart[], reading: Reading) {
  const resting = new Map<number, Quantity[]>();
  for (const { document, run, sentence } of counterparts) {
    const span = reading.sentences[sentence]?.span;
    if (document.id !== id || !span) continue;
    const numbers = reading.quantities.filter((each) => contains(span, each.span));
    for (const index of indexesOf(run)) resting.set(index, [...(resting.get(index) ?? []), ...numbers]);
  }
  return resting;
}

/** Up to here a number by itself is a way of speaking: "both sides", "three quarters". */
const SMALL = 3;

/** Whether a statement gives a number that the report doesn't, nor another (`instead`) of its unit. */
const leavesNumberOut = (
  { quantities }: HeldDocument,
  index: number,
  instead: readonly Quantity[] | undefined,
  reading: Reading,
): boolean =>
  quantities.some(
    ({ statement, value, unit }) =>
      statement === index &&
      (unit !== null || value > SMALL) &&
      !reading.quantities.some((each) => each.value === value) &&
      !instead?.some((each) => each.unit === unit),
  );

function weighOmission(
  document: HeldDocument,
  index: number,
  report: Subject,
  hasNumber: boolean,
  scale: Scale,
): Omission | null {
  const { weigh } = scale;
  const subject = subjectOf(document.statements[index]?.quote ?? '', scale);
  const missing = [...subject.stems].filter((stem) => !report.stems.has(stem) && weigh(stem) > 0);
  const number = hasNumber ? NUMBER : 0;
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
