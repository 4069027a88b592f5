/** Most code units of a passage (docs/contract.md): a longer sentence can be none. */
export const LONGEST_PASSAGE = 400;
const MOST_SENTENCES = 3;

/** What binds sentences into a passage: they follow one another in one paragraph of one turn. */
type Bound = { readonly paragraph: number; readonly turn: number | null };

/** A run of sentences, by index, both included. */
export type Run = { readonly first: number; readonly last: number };

/** Whether the two neighbours stand in one paragraph of one turn. */
export const inOnePlace = (a: Bound | undefined, b: Bound | undefined): boolean =>
  a !== undefined && b !== undefined && a.paragraph === b.paragraph && a.turn === b.turn;

/** Whether a run of sentences may be a passage. */
export function isPassage(run: Run, places: readonly Bound[], lengthOf: (run: Run) => number): boolean {
  if (run.first < 0 || run.last >= places.length || run.last - run.first >= MOST_SENTENCES) return false;
  return inOnePlace(places[run.first], places[run.last]) && lengthOf(run) <= LONGEST_PASSAGE;
}

/**
 * A sentence with the neighbours that belong to it, one after another as long as the whole may be a passage: first those
 * after it, then those before.
 */
export function widen(
  at: number,
  places: readonly Bound[],
  lengthOf: (run: Run) => number,
  belongs: (neighbour: number) => boolean,
): Run {
  let run: Run = { first: at, last: at };
  for (const step of [1, -1]) {
    for (;;) {
      const next = step > 0 ? { ...run, last: run.last + 1 } : { ...run, first: run.first - 1 };
      if (!isPassage(next, places, lengthOf) || !belongs(step > 0 ? next.last : next.first)) break;
      run = next;
    }
  }
  return run;
}
