import type { HeldDocument } from '../model/held.ts';
import type { PersonId } from '../model/knowledge.ts';
import type { Ground } from './likeness.ts';
import type { Subject } from './subject.ts';

/** A sentence of the page for which statements are sought. */
export type Sought = {
  /** Index into `reading.sentences`. */
  readonly sentence: number;
  readonly subject: Subject;
  /** What the sentence before it in its paragraph is about: it says what "this" means. */
  readonly context: Subject;
  readonly person: PersonId | null;
  /** Whether it is a narrator's, and nobody's words. */
  readonly told: boolean;
  /** Whether it is about what is between those who speak: their trade, their relations. */
  readonly between: boolean;
  /** Whether its subject is "it" or "this": what the sentence before is about. */
  readonly refersBack: boolean;
  /** Whether it only says what will be spoken of. */
  readonly announces: boolean;
  /** Whether it gives thanks. */
  readonly thanks: boolean;
  readonly trails: ReadonlySet<string>;
  readonly agreements: ReadonlySet<string>;
};

/** A statement of the record on the subject of a sentence. */
export type Candidate = {
  readonly document: HeldDocument;
  /** Index into `document.statements`. */
  readonly statement: number;
  readonly subject: Subject;
  readonly score: number;
  /** Stems in common, the most telling first. */
  readonly stems: readonly string[];
  readonly same: 'speaker' | 'subject';
  /** Whether a telling word, a number or an agreement is shared, and not only words of diplomacy. */
  readonly telling: boolean;
  readonly ground: Ground;
  readonly trail: boolean;
  readonly agreements: readonly string[];
};
