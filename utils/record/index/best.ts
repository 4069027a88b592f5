import type { FoundStatement } from '../model/record.ts';

/** The best of the statements that are offered, at most so many. */
export class Best {
  /** Best first. */
  readonly found: FoundStatement[] = [];
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** What a statement must score to be taken. */
  get least(): number {
    return this.found.length < this.#limit ? 0 : (this.found[this.found.length - 1]?.score ?? 0);
  }

  offer(document: string, statement: number, score: number): void {
    const { found } = this;
    const last = found[found.length - 1];
    if (found.length >= this.#limit && last && !isBetter(document, statement, score, last)) return;
    let at = found.length;
    while (at > 0) {
      const above = found[at - 1];
      if (!above || !isBetter(document, statement, score, above)) break;
      at--;
    }
    found.splice(at, 0, { document, statement, score });
    if (found.length > this.#limit) found.pop();
  }
}

/** Of equal scores the earlier id and place, so that the order depends on nothing but the record. */
function isBetter(document: string, statement: number, score: number, than: FoundStatement): boolean {
  if (score !== than.score) return score > than.score;
  if (document !== than.document) return document < than.document;
  return statement < than.statement;
}
