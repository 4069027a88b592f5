import type { DocumentId, SiteName } from './article.ts';
import type { Day } from './day.ts';
import type { Quote } from './quote.ts';
import type { Hedge, MeetingKind, PageKind, StepKind } from './reading.ts';
import type { Span } from './span.ts';

/** Where words come from. `date` is the event day. */
export type Source = {
  readonly document: DocumentId;
  readonly title: string | null;
  readonly date: Day;
  readonly published: Day | null;
  readonly site: string;
  readonly address: string | null;
};

/** A passage by one speaker in one document on one date. */
export type Statement = {
  readonly speaker: string | null;
  readonly office: string | null;
  readonly date: Day;
  readonly quote: string;
  readonly form: 'said' | 'reported';
  readonly source: Source;
  readonly same?: 'speaker' | 'subject';
  readonly why: string;
};

/** A passage of the page with what was said of it before or after, best first, at most three. */
export type Linked<At> = {
  readonly passage: At;
  readonly speaker: string | null;
  readonly statements: readonly Statement[];
};

export type PageFacts = {
  readonly address: string;
  readonly site: SiteName | null;
  readonly kind: PageKind;
  readonly language: string;
  readonly title: string | null;
  readonly published: Day | null;
  readonly event: Day | null;
  readonly place: string | null;
  readonly text: readonly string[];
};

export type MatchRow = {
  readonly document: DocumentId;
  readonly title: string | null;
  readonly date: Day;
  readonly how: 'address' | 'text' | 'title';
  readonly share: number;
};

export type TurnRow = { readonly speaker: string; readonly office: string | null; readonly opens: string };

export type MentionRow<At> = {
  readonly quote: At;
  readonly kind: 'person' | 'place' | 'organisation' | 'agreement' | 'meeting';
  readonly name: string | null;
  readonly date: Day | null;
  readonly by: 'name' | 'office' | 'date' | 'relation';
  readonly resolved: boolean;
};

export type MeetingRow = {
  readonly date: Day | null;
  readonly kind: MeetingKind;
  readonly place: string | null;
  readonly people: readonly string[];
  readonly relation: 'this' | 'named here' | 'same people' | 'same day';
  readonly why: string;
  readonly documents: readonly Source[];
};

export type AgreementRow<At> = {
  readonly name: string;
  readonly names: readonly string[];
  readonly date: Day | null;
  readonly parties: readonly string[];
  readonly mentions: readonly At[];
  readonly steps: readonly {
    readonly date: Day | null;
    readonly step: StepKind;
    readonly quote: string;
    readonly source: Source;
  }[];
};

export type QuantityRow<At> = {
  readonly quote: At;
  readonly value: number;
  readonly unit: string | null;
  readonly counted: string;
  readonly period: string | null;
  readonly hedge: Hedge | null;
  readonly speaker: string | null;
  readonly trail: string | null;
};

export type TrailRow = {
  readonly id: string;
  readonly counted: string;
  readonly points: readonly {
    readonly date: Day | null;
    readonly value: number;
    readonly hedge: Hedge | null;
    readonly speaker: string | null;
    readonly form: 'said' | 'reported';
    readonly quote: string;
    readonly source: Source;
  }[];
};

export type Difference = {
  readonly kind: 'number' | 'hedge' | 'negation' | 'name' | 'date' | 'speaker';
  readonly here: string;
  readonly there: string;
};

/** How words between quotation marks stand in the transcript: as they are, with words left out inside, with other words, or not at all. */
export type QuotationCheck = 'exact' | 'trimmed' | 'altered' | 'absent';

/** A quotation of a report, sentence by sentence, beside the words that it quotes; `parts` are where the two differ. */
export type QuotationRow<At> = {
  readonly span: At;
  readonly check: QuotationCheck;
  readonly parts: readonly { readonly here: string; readonly there: string }[];
};

export type SourceRow<At> = {
  readonly passage: At;
  readonly said: Statement;
  readonly differences: readonly Difference[];
};

export type Change = {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly page: string | null;
  readonly record: string | null;
};

export type Coverage = { readonly documents: number; readonly from: Day | null; readonly to: Day | null };

/**
 * What the record adds to one reading. `At` says how places on the page are given: as spans of T within the extension,
 * as quotes where it leaves it.
 */
export type Context<At = Span> = {
  readonly page: PageFacts;
  readonly match: MatchRow | null;
  readonly turns: readonly TurnRow[];
  readonly mentions: readonly MentionRow<At>[];
  readonly meetings: readonly MeetingRow[];
  readonly earlier: readonly Linked<At>[];
  readonly later: readonly Linked<At>[];
  readonly agreements: readonly AgreementRow<At>[];
  readonly quantities: readonly QuantityRow<At>[];
  readonly trails: readonly TrailRow[];
  readonly sources: readonly SourceRow<At>[];
  /** For the cards: the command line doesn't print it. */
  readonly quotations: readonly QuotationRow<At>[];
  readonly omitted: readonly Statement[];
  /** `[]`: the same words. `null`: nothing to compare with. */
  readonly changes: readonly Change[] | null;
  readonly coverage: Coverage;
};

/** What the command line prints: `docs/contract.md`, to the letter. */
export type Output = Omit<Context<Quote>, 'quotations'>;
