import type { HeldDocument, HeldStatement } from '../model/held.ts';
import type { Bearing } from './bearing.ts';
import type { Subject } from './subject.ts';

/** A statement of the record as it is seen from a sentence of the page. */
export type Stated = {
  readonly document: HeldDocument;
  /** Index into `document.statements`, and what stands there. */
  readonly statement: number;
  readonly held: HeldStatement;
  readonly subject: Subject;
  /** Whether the sentence's own speaker says it. */
  readonly same: 'speaker' | 'subject';
  /** Whether it was said among the page's people or in other company. */
  readonly company: 'together' | 'apart';
  /** Whether it was said at talks between the page's countries, in a large record. */
  readonly talks: boolean;
  /** Whether it gives the same number, and the agreements that both are about. */
  readonly trail: boolean;
  readonly agreements: readonly string[];
  /** Days between the two. */
  readonly days: number;
  /** Tells what speaks against its meaning what the sentence means: asked late, as few statements come so far. */
  readonly bearing: Bearing;
};

/** By number or agreement a statement is known to be on the subject, whatever its words. */
export const isKnown = ({ trail, agreements }: Pick<Stated, 'trail' | 'agreements'>): boolean =>
  trail || agreements.length > 0;
