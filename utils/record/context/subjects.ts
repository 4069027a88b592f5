import type { HeldDocument, HeldStatement } from '../model/held.ts';
import { termsOf } from '../text/terms.ts';
import type { Scale } from './scale.ts';
import { type Subject, subjectOfTerms } from './subject.ts';

/** The terms of statements, whichever page asks: documents stay open as long as the record does. */
const termsOfStatement = new WeakMap<HeldStatement, readonly string[]>();

/** What the record's statements are about, on one scale; each is worked out once. */
export class Subjects {
  readonly #scale: Scale;
  readonly #known = new Map<HeldStatement, Subject>();

  constructor(scale: Scale) {
    this.#scale = scale;
  }

  /** What a statement is about, by its index; `null` where the document has none there. */
  of({ statements }: HeldDocument, statement: number): Subject | null {
    const held = statements[statement];
    if (!held) return null;
    const known = this.#known.get(held);
    if (known) return known;
    const subject = subjectOfTerms(keepTerms(held), this.#scale);
    this.#known.set(held, subject);
    return subject;
  }
}

function keepTerms(held: HeldStatement): readonly string[] {
  const known = termsOfStatement.get(held);
  if (known) return known;
  const terms = termsOf(held.quote);
  termsOfStatement.set(held, terms);
  return terms;
}
