import type { DocumentId, SiteName } from './article.ts';
import type { Day } from './day.ts';
import type { Instant } from './highlight.ts';
import type { AgreementId, OrganisationId, Person, PersonId, PlaceId } from './knowledge.ts';
import type { Hedge, Meeting, MeetingKind, PageKind, StepKind } from './reading.ts';

/** A sentence that the record can quote: of a document held whole each one, of an abstracted one only the short quotations. */
export type HeldStatement = {
  /** Words of the document, white space folded. */
  readonly quote: string;
  readonly person: PersonId | null;
  readonly speaker: string | null;
  readonly office: string | null;
  readonly form: 'said' | 'reported' | 'told';
  /** Paragraph and turn in the document: neighbours with the same two may be quoted together. */
  readonly paragraph: number;
  readonly turn: number | null;
};

/** A number in a document, with words of the document as evidence. */
export type HeldQuantity = {
  /** Index into `statements`; the quote that holds it. */
  readonly statement: number;
  readonly exact: string;
  readonly value: number;
  readonly unit: string | null;
  readonly counted: string;
  readonly period: string | null;
  readonly hedge: Hedge | null;
  readonly trail: string | null;
};

/** A meeting that a document speaks of, its own excepted. */
export type HeldMeetingMention = {
  readonly statement: number | null;
  readonly exact: string;
  readonly date: Day | null;
  readonly kind: MeetingKind;
  readonly place: string | null;
  readonly people: readonly PersonId[];
  readonly by: 'name' | 'date' | 'relation';
};

export type HeldAgreementMention = {
  readonly statement: number | null;
  readonly exact: string;
  /** Its id, or for one that the knowledge doesn't have `new:` and its folded name. */
  readonly agreement: AgreementId | string;
  readonly name: string | null;
  readonly date: Day | null;
  readonly parties: readonly (PlaceId | OrganisationId)[];
};

export type HeldStep = {
  readonly agreement: AgreementId | string;
  readonly date: Day | null;
  readonly step: StepKind;
  readonly quote: string;
};

/** What every look at the record needs of a document, without opening it. */
export type DocumentHead = {
  readonly id: DocumentId;
  readonly title: string | null;
  /** The event day; documents without any day can't be in a pack. */
  readonly date: Day;
  readonly published: Day | null;
  readonly site: SiteName | null;
  /** As the command line prints it in `Source.site`: the host without its editions ("kremlin.ru", "tass.com", "thediplomaticinsight.com"). */
  readonly host: string;
  readonly address: string | null;
  readonly language: string;
  readonly kind: PageKind;
  readonly place: string | null;
  readonly licence: string;
  /** Whether the text itself is held; else only facts, short quotations and fingerprints are. */
  readonly whole: boolean;
  readonly meeting: Meeting | null;
  /** Everybody who speaks in it or takes part. */
  readonly people: readonly PersonId[];
};

/** A document as a pack holds it: everything that was understood once, and its text where that may be held. */
export type HeldDocument = DocumentHead & {
  /** Paragraphs; `null` where the text isn't held. */
  readonly text: readonly string[] | null;
  /** How many of the first paragraphs are the lead. */
  readonly leads: number;
  readonly statements: readonly HeldStatement[];
  readonly quantities: readonly HeldQuantity[];
  readonly meetings: readonly HeldMeetingMention[];
  readonly agreements: readonly HeldAgreementMention[];
  readonly steps: readonly HeldStep[];
  /** People that the document itself introduces. */
  readonly met: readonly Person[];
};

/** How a document came into the record: with the extension, with a pack that the reader imported, or kept by them from a page. */
export type Origin =
  | { readonly by: 'bundled' }
  | { readonly by: 'pack'; readonly name: string }
  | { readonly by: 'reader'; readonly kept: Instant };
