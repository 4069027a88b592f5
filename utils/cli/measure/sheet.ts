/** How many of so many were right. */
export type Count = { right: number; of: number };

/** What a part was right about: of the answers, how many were found; of what was found, how much is in the answers. */
export type Tally = { readonly recall: Count; readonly precision: Count };

/** A row that was wrong, for people who work on the reading. */
export type WrongRow = { readonly part: string; readonly side: 'missed' | 'false'; readonly words: string };

/** A number with the key that it should share with others and the one that it has; both are `null` where it is alone. */
export type Joined = { readonly wanted: string | null; readonly got: string | null; readonly words: string };

/** Where scores are written: tallies by part in the order of their first count, and the rows that were wrong. */
export class Sheet {
  readonly tallies = new Map<string, Tally>();
  readonly wrong: WrongRow[] = [];
  /** Numbers of all texts: which of them count the same can be told only once all are in. */
  readonly joined: Joined[] = [];

  /** Counts an answer, found rightly or not; `words` are `null` where another part has told them already. */
  expected(part: string, isRight: boolean, words: () => string | null): void {
    this.#count(part, 'recall', isRight);
    if (!isRight) this.#tell(part, 'missed', words());
  }

  /** Counts something found, rightly or not. */
  found(part: string, isRight: boolean, words: () => string | null): void {
    this.#count(part, 'precision', isRight);
    if (!isRight) this.#tell(part, 'false', words());
  }

  #tell(part: string, side: WrongRow['side'], words: string | null): void {
    if (words !== null) this.wrong.push({ part, side, words });
  }

  /** Adds what another sheet counted. */
  add(other: Sheet): void {
    for (const [part, { recall, precision }] of other.tallies) {
      const tally = this.#tallyOf(part);
      for (const [sum, more] of [
        [tally.recall, recall],
        [tally.precision, precision],
      ] as const) {
        sum.right += more.right;
        sum.of += more.of;
      }
    }
    this.wrong.push(...other.wrong);
    this.joined.push(...other.joined);
  }

  /** Sets both counts of a part. */
  set(part: string, tally: Tally): void {
    this.tallies.set(part, tally);
  }

  #count(part: string, side: 'recall' | 'precision', isRight: boolean): void {
    const count = this.#tallyOf(part)[side];
    count.of++;
    if (isRight) count.right++;
  }

  #tallyOf(part: string): Tally {
    const tally = this.tallies.get(part) ?? { recall: { right: 0, of: 0 }, precision: { right: 0, of: 0 } };
    this.tallies.set(part, tally);
    return tally;
  }
}
