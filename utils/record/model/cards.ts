import type { DocumentId, SiteName } from './article.ts';
import type { Change, Coverage, Difference, QuotationCheck } from './context.ts';
import type { Day } from './day.ts';
import type { Hedge, MeetingKind, PageKind, StepKind } from './reading.ts';
import type { Span } from './span.ts';

/** What a mark stands for: each kind has a line style of its own on the page. */
export const CARD_KINDS = ['said', 'number', 'agreement', 'meeting', 'source'] as const;
export type CardKind = (typeof CARD_KINDS)[number];

/** Words of a page or a document; `lit` are the spans of them that matched, in `text`. */
export type Words = { readonly text: string; readonly lit: readonly Span[] };

/** Where words stand, and how a reader gets to them. */
export type Whence = {
  readonly document: DocumentId;
  readonly title: string | null;
  /** The host without its editions: "kremlin.ru". */
  readonly site: string;
  /** Who published it, where that is known: a document without a title is called after them. */
  readonly publisher: SiteName | null;
  /** BCP 47: the language of its words; `null` where it isn't known. */
  readonly language: string | null;
  readonly address: string | null;
  readonly place: string | null;
  /** What the bundled copy holds: the text, a record of it, or (not in a pack) nothing. */
  readonly copy: 'whole' | 'abstract' | null;
};

/** One point on the thread of time: what was said, by whom, when, where, and why it is shown. */
export type Moment = {
  readonly at: 'earlier' | 'here' | 'later';
  readonly date: Day | null;
  readonly who: string | null;
  /** The office held on that date. */
  readonly office: string | null;
  readonly words: Words | null;
  readonly form: 'said' | 'reported';
  readonly why: string | null;
  /** `null` for the page itself. */
  readonly whence: Whence | null;
};

/** A passage of the page with what was said of it before and after. */
export type SaidCard = {
  readonly id: string;
  readonly kind: 'said';
  readonly passage: Words;
  readonly thread: readonly Moment[];
};

/** One value of a trail, with the words that give it. */
export type NumberPoint = Moment & { readonly value: number; readonly hedge: Hedge | null };

/** A number of the page with everybody else who gave it. */
export type NumberCard = {
  readonly id: string;
  readonly kind: 'number';
  readonly passage: Words;
  readonly counted: string;
  /** As in `Quantity.unit`. */
  readonly unit: string | null;
  readonly points: readonly NumberPoint[];
};

/** A step on its day, with the most direct words for it, and the other documents that tell of it. */
export type AgreementStep = Moment & {
  readonly step: StepKind;
  /** The day of the document that tells it. */
  readonly told: Day | null;
  readonly also: readonly AlsoTold[];
};

/** Another document that tells the same; `whence` is `null` for the page itself. */
export type AlsoTold = { readonly whence: Whence | null; readonly day: Day | null; readonly words: string };

/** An agreement that the page names, with what became of it. */
export type AgreementCard = {
  readonly id: string;
  readonly kind: 'agreement';
  /** The short name in use, in the page's language where it has one. */
  readonly name: string;
  /** The full name, where it is another. */
  readonly full: string | null;
  readonly others: readonly string[];
  readonly parties: readonly string[];
  readonly date: Day | null;
  readonly steps: readonly AgreementStep[];
  /** Steps that a reader would look for and the record doesn't have. */
  readonly missing: readonly StepKind[];
};

/** A meeting of the same people, or one that the page names. */
export type MeetingCard = {
  readonly id: string;
  readonly kind: 'meeting';
  readonly at: 'earlier' | 'here' | 'later';
  readonly date: Day | null;
  readonly meeting: MeetingKind;
  readonly place: string | null;
  readonly people: readonly string[];
  readonly relation: 'this' | 'named here' | 'same people' | 'same day';
  readonly why: string;
  readonly documents: readonly (Whence & { readonly date: Day; readonly here: boolean })[];
};

/** What a report puts between quotation marks; `parts` are where the transcript has other words. */
export type CheckedQuotation = {
  readonly words: string;
  readonly check: QuotationCheck;
  readonly parts: readonly { readonly here: string; readonly there: string }[];
};

/** A sentence of a report with the words of the transcript that it rests on. */
export type SourceCard = {
  readonly id: string;
  readonly kind: 'source';
  readonly passage: Words;
  /** `null` where a quotation was looked for and not found. */
  readonly said: Moment | null;
  readonly differences: readonly Difference[];
  readonly quotations: readonly CheckedQuotation[];
};

/** What the reader sees of one item of context. */
export type Card = SaidCard | NumberCard | AgreementCard | MeetingCard | SourceCard;

/** The underline on the page that a card belongs to; `span` indexes T. */
export type Mark = { readonly card: string; readonly kind: CardKind; readonly span: Span };

/** What the rail says of the page itself. */
export type PageSummary = {
  /** What the page is known by where the reader silences cards of it: its document, or its address. */
  readonly key: string;
  readonly title: string | null;
  readonly date: Day | null;
  readonly place: string | null;
  readonly kind: PageKind;
  /** BCP 47: the language of the page's words. */
  readonly language: string;
  /** People on the record that the page speaks of, by their full names. */
  readonly people: readonly string[];
  /** Whether it speaks of people, agreements or meetings that are on the record. */
  readonly speaksOfRecord: boolean;
  /** Agreements that the page names and the record doesn't know, as the page writes them. */
  readonly unknownAgreements: readonly string[];
  readonly match: {
    readonly document: DocumentId;
    readonly title: string | null;
    readonly date: Day;
    readonly how: 'address' | 'text' | 'title';
    /** 0 to 1. */
    readonly share: number;
  } | null;
  readonly changes: readonly Change[] | null;
};

/** Everything that the overlay shows of one page: made where the record is, drawn where the page is. */
export type Cards = {
  readonly page: PageSummary;
  /** In reading order within each kind. */
  readonly cards: readonly Card[];
  /** In reading order. */
  readonly marks: readonly Mark[];
  /** What the transcript holds and the report leaves out. */
  readonly omitted: readonly Moment[];
  readonly coverage: Coverage;
};
