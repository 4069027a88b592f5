import type { Difference } from '../model/context.ts';

/** A year, month or week told from the day of speaking: a report of that time tells it in the same way. */
const SHIFT = /\b(?<which>this|last|next) (?<unit>year|month|week)(?![’'\p{L}])/giu;

/** Another year, month or week counted from the day of speaking, where each text tells of one. */
export function shiftDifferences(report: string, said: string, around: string): Difference[] {
  const [here, there] = [shiftsIn(report), shiftsIn(said)];
  const [one, other] = [here[0], there[0]];
  if (!one || !other || here.length + there.length > 2 || one.unit !== other.unit || one.which === other.which)
    return [];
  return around.toLowerCase().includes(one.words.toLowerCase())
    ? []
    : [{ kind: 'date', here: one.words, there: other.words }];
}

const shiftsIn = (text: string) =>
  [...text.matchAll(SHIFT)].map(({ 0: words, groups }) => ({
    words,
    which: (groups?.which ?? '').toLowerCase(),
    unit: (groups?.unit ?? '').toLowerCase(),
  }));
