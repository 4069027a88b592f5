import type { Hedge } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { Naming } from './antecedent.ts';
import type { Role } from './counted.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Token } from './number-tokens.ts';

/** A number on its way to a quantity: all that its sentence tells of it. */
export type Draft = {
  /** The number with its hedge, unit and noun, in T. */
  readonly span: Span;
  /** Index of its sentence. */
  readonly sentence: number;
  readonly tokens: readonly Token[];
  /** Tokens of the number with its hedge and unit. */
  readonly at: number;
  readonly end: number;
  readonly value: number;
  readonly unit: string | null;
  readonly hedge: Hedge | null;
  readonly role: Role;
  /** Whether it is one end of a range ("20 to 30 ferries"). */
  readonly range: boolean;
  /** Tokens that name what is counted; `null` where they stand with another number (see `like`). */
  readonly phrase: Phrase | null;
  /** Whether the noun phrase stands right after the number. */
  readonly beside: boolean;
  /** The draft whose noun this one shares ("210 schools … about 230"): its index; `null` where it has its own. */
  readonly like: number | null;
  /** The words of another clause or sentence that name what is counted here as "it"; `null` where the number has its own. */
  readonly naming: Naming | null;
  readonly counted: string;
  readonly period: string | null;
};
