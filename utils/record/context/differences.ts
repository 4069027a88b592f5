import type { Difference } from '../model/context.ts';
import type { HeldQuantity } from '../model/held.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Quantity, Reading } from '../model/reading.ts';
import { contains, textOf } from '../model/span.ts';
import { termsOf } from '../text/terms.ts';
import { agoDifferences } from './ago-differences.ts';
import { type Counterpart, sentenceWords } from './counterparts.ts';
import { dateDifferences } from './date-differences.ts';
import { hedgeWordsOf } from './hedge-words.ts';
import { modalDifferences } from './modal-differences.ts';
import { nameDifferences } from './name-differences.ts';
import { negationDifferences } from './negation-differences.ts';
import { officeDifferences } from './office-differences.ts';
import { ownNames } from './own-names.ts';
import { conceptOf } from './paraphrase.ts';
import { inOnePlace, type Run } from './passages.ts';
import { wordsOf } from './said.ts';

/** Part of a sentence that must stand in the words before a missing or another word is a difference, and not another subject. */
const SURE = 0.5;

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

/**
 * Numbers and their hedges. 1. Equal values of one unit are the same number, said with the same hedge or not. 2. Of what is left,
 * numbers that count the same thing in the same unit are one number with two values.
 */
function numberDifferences(reading: Reading, counterpart: Counterpart): Difference[] {
  const { sentence, document, run } = counterpart;
  const span = reading.sentences[sentence]?.span;
  if (!span) return [];
  const here = reading.quantities.filter((each) => contains(span, each.span));
  const there = document.quantities.filter(({ statement }) => run.first <= statement && statement <= run.last);
  const taken = new Set<HeldQuantity>();
  const differences: Difference[] = [];
  const left: Quantity[] = [];
  // 1.
  for (const quantity of here) {
    const equal = there.filter(
      (each) => !taken.has(each) && each.value === quantity.value && isSameUnit(each, quantity),
    );
    const same = equal.find((each) => countsTheSame(each, quantity)) ?? equal[0];
    if (!same) {
      left.push(quantity);
      continue;
    }
    taken.add(same);
    if (same.hedge === quantity.hedge) continue;
    differences.push({
      kind: 'hedge',
      here: hedgeWordsOf(textOf(reading.text, quantity.span), quantity.hedge),
      there: hedgeWordsOf(same.exact, same.hedge),
    });
  }
  // 2.
  for (const quantity of left) {
    const other = inItsPlace(quantity, left, there, taken, counterpart);
    if (!other) continue;
    taken.add(other);
    differences.push({ kind: 'number', here: textOf(reading.text, quantity.span), there: other.exact });
  }
  return differences;
}

/** The number of the words that the report's stands for: it counts the same, or both are the only ones left of a sum or a rate. */
function inItsPlace(
  quantity: Quantity,
  left: readonly Quantity[],
  there: readonly HeldQuantity[],
  taken: ReadonlySet<HeldQuantity>,
  { document, share }: Counterpart,
): HeldQuantity | undefined {
  const ofUnit = there.filter((each) => !taken.has(each) && each.unit === quantity.unit);
  const same = ofUnit.find((each) => countsTheSame(each, quantity));
  if (same || quantity.unit === null || share < SURE || ofUnit.length > 1) return same;
  const isOnly = left.filter(({ unit }) => unit === quantity.unit).length === 1;
  const isElsewhere = document.quantities.some(({ unit, value }) => unit === quantity.unit && value === quantity.value);
  return isOnly && !isElsewhere ? ofUnit[0] : undefined;
}

type Counted = Pick<Quantity, 'unit' | 'counted' | 'trail'>;

const isSameUnit = (a: Counted, b: Counted): boolean => a.unit === b.unit || a.unit === null || b.unit === null;

/** The same trail, or one last word of what is counted, or another for it ("Russian companies", "firms"). */
function countsTheSame(a: Counted, b: Counted): boolean {
  if (a.trail !== null && a.trail === b.trail) return true;
  const [one, other] = [termsOf(a.counted).at(-1), termsOf(b.counted).at(-1)];
  return one !== undefined && other !== undefined && (one === other || conceptOf(one) === conceptOf(other));
}

/** Words in common below which who said them is no difference: a sentence of one telling word may rest on either's. */
const LEAST_STEMS = 2;

function speakerDifferences(reading: Reading, { sentence, document, run, stems }: Counterpart): Difference[] {
  const voice = reading.voices[sentence];
  const statement = document.statements[run.first];
  if (!voice?.person || voice.form === 'told' || !voice.name || !statement?.person || !statement.speaker) return [];
  const isThere = document.people.includes(voice.person);
  if (!isThere || stems.length < LEAST_STEMS || voice.person === statement.person) return [];
  return [{ kind: 'speaker', here: voice.name, there: statement.speaker }];
}
