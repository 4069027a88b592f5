import type { QuotationCheck } from '../../record/model/context.ts';
import type { Day } from '../../record/model/day.ts';
import type { Span } from '../../record/model/span.ts';
import type { MentionAnswer, Reference } from './answers.ts';

/*
 * What somebody found in one text, whoever it was: the first reader (whose answers are expected), our reading, a baseline, or the
 * second reader. All are scored by the same rules. Spans index T; a part that is absent was not looked for.
 */

export type MarkedMention = Pick<MentionAnswer, 'kind' | 'name' | 'date' | 'resolved'> & { readonly span: Span };

export type MarkedQuantity = {
  readonly span: Span;
  readonly value: number;
  readonly unit: string | null;
  readonly counted: string;
  readonly hedge: string | null;
  readonly speaker: string | null;
  /** Shared by quantities that count the same thing; `null` joins to nothing. */
  readonly same: string | null;
};

export type MarkedAgreement = {
  readonly name: string;
  readonly date: Day | null;
  readonly parties: readonly string[];
  readonly mentions: readonly Span[];
  /** Of this text only. */
  readonly steps: readonly { readonly step: string; readonly date: Day | null; readonly span: Span }[];
};

/** A passage with earlier statements: `best` may come first, `also` may be among three; who shows an order has one in `best`. */
export type MarkedEarlier = {
  readonly passage: Span;
  readonly best: readonly Reference[];
  readonly also: readonly Reference[];
};

export type MarkedSource = {
  readonly sentence: Span;
  readonly said: readonly Reference[];
  readonly differences: readonly { readonly kind: string; readonly here: string; readonly there: string }[];
};

export type MarkedQuotation = { readonly span: Span; readonly check: QuotationCheck };

export type MarkedMeeting = {
  readonly date: Day | null;
  readonly kind: string;
  readonly place: string | null;
  readonly people: readonly string[];
};

export type Marked = {
  readonly turns?: readonly { readonly speaker: string; readonly office: string | null; readonly opens: string }[];
  readonly mentions?: readonly MarkedMention[];
  readonly meeting?: MarkedMeeting | null;
  readonly meetings?: readonly { readonly span: Span; readonly date: Day | null; readonly resolved: boolean }[];
  readonly agreements?: readonly MarkedAgreement[];
  readonly quantities?: readonly MarkedQuantity[];
  readonly earlier?: readonly MarkedEarlier[];
  readonly silent?: readonly Span[];
  readonly sources?: readonly MarkedSource[];
  readonly quotations?: readonly MarkedQuotation[];
  readonly omitted?: readonly Reference[];
};
