import type { Difference } from '../model/context.ts';
import type { HeldQuantity } from '../model/held.ts';
import type { Quantity, Reading } from '../model/reading.ts';
import { contains, textOf } from '../model/span.ts';
import { termsOf } from '../text/terms.ts';
import { type Counterpart, SURE } from './counterparts.ts';
import { hedgeWordsOf } from './hedge-words.ts';
import { conceptOf } from './paraphrase.ts';

/**
 * Numbers and their hedges. 1. Equal values of one unit are the same number, said with the same hedge or not. 2. Of what is left,
 * numbers that count the same thing in the same unit are one number with two values.
 */
export function numberDifferences(reading: Reading, counterpart: Counterpart): Difference[] {
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
