import type { DocumentId, SiteName } from './article.ts';
import type { Day } from './day.ts';
import type { PersonId } from './knowledge.ts';

/** A UUID: it tells nothing of what is marked, so it may be told to a page's content script. */
export type HighlightId = string;

/** A moment as ISO 8601 in UTC, to the millisecond: "2022-03-01T09:30:00.000Z". */
export type Instant = string;

/** W3C Web Annotation: the words by their offsets in T, UTF-16 code units, half-open. */
export type TextPositionSelector = {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
};

/** W3C Web Annotation: the words themselves, with those of T that stand before and after them. */
export type TextQuoteSelector = {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
};

/** Both ways to the words: the position is quick and right while T is the same, the quote finds them in every edition. */
export type Selectors = readonly [TextPositionSelector, TextQuoteSelector];

/** Who speaks in the words of a highlight, as it was understood when they were kept. */
export type HighlightVoice = {
  /** `null` for somebody whom no pack knew then. */
  readonly person: PersonId | null;
  readonly name: string;
  /** The office held on that day, in full. */
  readonly office: string | null;
};

/** Where the words were read: what a list can tell of a highlight when its document isn't held. */
export type HighlightSource = {
  readonly title: string | null;
  /** The event day, else the day of publication. */
  readonly date: Day | null;
  readonly site: SiteName | null;
  /** The host without its editions: "kremlin.ru". */
  readonly host: string;
  readonly address: string | null;
  readonly place: string | null;
};

/** A highlight has no more tags than this: more than anybody reads. */
export const MOST_TAGS = 100;

/** What the reader keeps of a document: words of it, and what they think of them. */
export type Highlight = {
  readonly id: HighlightId;
  readonly document: DocumentId;
  /** BCP 47: of which of the document's texts the words are (a page and its translation are two texts of one document). */
  readonly language: string;
  readonly selectors: Selectors;
  /** In the order of speaking; empty where nobody is known to speak. */
  readonly voices: readonly HighlightVoice[];
  readonly source: HighlightSource;
  /** `''` where there is none. */
  readonly note: string;
  /** As the reader wrote them, each once. */
  readonly tags: readonly string[];
  readonly created: Instant;
  readonly modified: Instant;
};

/** What the reader made of a highlight. */
export type Remarks = Pick<Highlight, 'note' | 'tags'>;

/** What of a highlight may be told to the page that it stands on: where it is, and nothing of what the reader made of it. */
export type PlacedHighlight = { readonly id: HighlightId; readonly start: number; readonly end: number };
