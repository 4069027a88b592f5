import type { Difference } from '../model/context.ts';
import type { HeldQuantity } from '../model/held.ts';
import type { Quantity, Reading } from '../model/reading.ts';
import { contains, textOf } from '../model/span.ts';
import { termsOf } from '../text/terms.ts';
import { agoDifferences } from './ago-differences.ts';
import { type Counterpart, sentenceWords } from './counterparts.ts';
import { dateDifferences } from './date-differences.ts';
import { hedgeWordsOf } from './hedge-words.ts';
import { nameDifferences } from './name-differences.ts';
import { negationDifferences } from './negation-differences.ts';
import { inOnePlace, type Run } from './passages.ts';
import { wordsOf } from './said.ts';

/** Part of a sentence that must stand in the words before a missing or another word is a difference, and not another subject. */
const SURE = 0.5;

/**
 * What a sentence of a report changed in the words that it rests on. Only what corresponds is compared: a number with the number
 * that counts the same, a name with the name in its place. Words that are merely left out are no difference.
 */
export function differencesOf(reading: Reading, counterpart: Counterpart): Difference[] {
  const { document, run, share } = counterpart;
  const report = sentenceWords(reading, counterpart);
  const said = wordsOf(document, run);
  // A report that draws on two sentences at once is not at odds with either.
  const around = wordsOf(document, withNeighbours(counterpart));
  const found = [
    ...numberDifferences(reading, counterpart),
    ...agoDifferences(report, said),
    ...dateDifferences(report, said, around, share >= SURE),
  ];
  if (share < SURE) return found;
  return [
    ...found,
    ...negationDifferences(report, said, around),
    ...nameDifferences(report, said, around),
    ...speakerDifferences(reading, counterpart),
  ];
}

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
function numberDifferences(reading: Reading, { sentence, document, run }: Counterpart): Difference[] {
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
    const other = there.find(
      (each) => !taken.has(each) && each.unit === quantity.unit && countsTheSame(each, quantity),
    );
    if (!other) continue;
    taken.add(other);
    differences.push({ kind: 'number', here: textOf(reading.text, quantity.span), there: other.exact });
  }
  return differences;
}

type Counted = Pick<Quantity, 'unit' | 'counted' | 'trail'>;

const isSameUnit = (a: Counted, b: Counted): boolean => a.unit === b.unit || a.unit === null || b.unit === null;

/** The same trail, or the same last word of what is counted ("Russian companies", "companies"). */
function countsTheSame(a: Counted, b: Counted): boolean {
  if (a.trail !== null && a.trail === b.trail) return true;
  const [one, other] = [termsOf(a.counted).at(-1), termsOf(b.counted).at(-1)];
  return one !== undefined && one === other;
}

function speakerDifferences(reading: Reading, { sentence, document, run }: Counterpart): Difference[] {
  const voice = reading.voices[sentence];
  const statement = document.statements[run.first];
  if (!voice?.person || voice.form === 'told' || !voice.name || !statement?.person || !statement.speaker) return [];
  const isThere = document.people.includes(voice.person);
  if (!isThere || voice.person === statement.person) return [];
  return [{ kind: 'speaker', here: voice.name, there: statement.speaker }];
}
