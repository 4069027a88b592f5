import type { Difference } from '../model/context.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Reading } from '../model/reading.ts';
import { agoDifferences } from './ago-differences.ts';
import { type Counterpart, SURE, sentenceWords } from './counterparts.ts';
import { dateDifferences } from './date-differences.ts';
import { modalDifferences } from './modal-differences.ts';
import { nameDifferences } from './name-differences.ts';
import { negationDifferences } from './negation-differences.ts';
import { numberDifferences } from './number-differences.ts';
import { officeDifferences } from './office-differences.ts';
import { ownNames } from './own-names.ts';
import { inOnePlace, type Run } from './passages.ts';
import { wordsOf } from './said.ts';
import { shiftDifferences } from './shift-differences.ts';

/**
 * What a sentence of a report changed in the words that it rests on. Only what corresponds is compared: a number with the number
 * that counts the same, a name with the name in its place. Words that are merely left out are no difference.
 */
export function differencesOf(reading: Reading, counterpart: Counterpart, knowledge: Knowledge): Difference[] {
  const { document, run, share, stems } = counterpart;
  const report = sentenceWords(reading, counterpart);
  const said = wordsOf(document, run);
  // A report that draws on two sentences at once is not at odds with either.
  const around = wordsOf(document, withNeighbours(counterpart));
  const found = [
    ...numberDifferences(reading, counterpart),
    ...agoDifferences(report, said),
    ...dateDifferences(report, said, around, share >= SURE),
  ];
  if (share < SURE) return distinct([...found, ...negationDifferences(report, said, around, stems[0])]);
  return distinct([
    ...found,
    ...shiftDifferences(report, said, around),
    ...modalDifferences(report, said),
    ...negationDifferences(report, said, around),
    ...officeDifferences(report, said, around, knowledge),
    ...nameDifferences(
      {
        report,
        said,
        isSaid: (word) => document.text?.some((paragraph) => paragraph.includes(word)) ?? false,
        own: () => ownNames(reading, document, knowledge),
      },
      knowledge,
    ),
    ...speakerDifferences(reading, counterpart),
  ]);
}

/** Two looks at one number may find the same: the first is told. */
const distinct = (found: readonly Difference[]): Difference[] =>
  found.filter((one, at) => !found.slice(0, at).some((other) => isOne(one, other)));

const isOne = (a: Difference, b: Difference): boolean =>
  a.kind === b.kind && isPart(a.here, b.here) && isPart(a.there, b.there);

const isPart = (a: string, b: string): boolean => a === b || (a !== '' && b !== '' && (a.includes(b) || b.includes(a)));

function withNeighbours({ document, run }: Counterpart): Run {
  const { statements } = document;
  const isNear = (at: number): boolean => inOnePlace(statements[at], statements[run.first]);
  return {
    first: isNear(run.first - 1) ? run.first - 1 : run.first,
    last: isNear(run.last + 1) ? run.last + 1 : run.last,
  };
}

function speakerDifferences(reading: Reading, { sentence, document, run }: Counterpart): Difference[] {
  const voice = reading.voices[sentence];
  const statement = document.statements[run.first];
  if (!voice?.person || voice.form === 'told' || !voice.name || !statement?.person || !statement.speaker) return [];
  const isThere = document.people.includes(voice.person);
  if (!isThere || voice.person === statement.person) return [];
  return [{ kind: 'speaker', here: voice.name, there: statement.speaker }];
}
