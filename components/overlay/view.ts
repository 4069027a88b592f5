import type { Card, Cards } from '../../utils/record/model/cards.ts';
import type { HighlightId } from '../../utils/record/model/highlight.ts';
import type { ListActs } from '../cards/acts.ts';

/** What is shown beside words of the page: where it stands in the window, in CSS pixels. */
export type PopView = {
  /** The card of the words; `null` where there is only a highlight. */
  readonly card: Card | null;
  /** Other cards whose marks cover the same words. */
  readonly also: readonly Card[];
  /** The reader's highlight on the words. */
  readonly highlight: HighlightId | null;
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
  /** Held open by the reader, not by the pointer. */
  readonly pinned: boolean;
};

/** A sentence for the reader, and what they can do about it. */
export type NoteView = {
  readonly text: string;
  readonly act: { readonly label: string; readonly run: () => void } | null;
};

/** Everything that the overlay draws, at one moment. */
export type OverlayView = {
  readonly ground: 'light' | 'dark';
  readonly cards: Cards;
  /** Whether the record has anything to say: only then is there a tab. */
  readonly speaks: boolean;
  /** Whether the reader has kept the page. */
  readonly kept: boolean;
  /** Whether the page shows a document of the record: there is nothing to keep of it. */
  readonly held: boolean;
  readonly railOpen: boolean;
  /** How many cards of the rail are drawn, from its top: a long one is drawn in slices. */
  readonly drawn: number;
  /** The card whose words are lit on the page. */
  readonly current: string | null;
  readonly pop: PopView | null;
  /** Where the button beside selected words stands. */
  readonly picked: { readonly left: number; readonly top: number } | null;
  /** In place of the tab. */
  readonly note: NoteView | null;
};

/** What the reader can do with a highlight. */
export type HighlightActs = {
  /** Opens the side panel, where its note and tags are written. */
  readonly annotate: (id: HighlightId) => void;
  readonly copy: (id: HighlightId) => void;
  readonly remove: (id: HighlightId) => void;
};

/** What the reader can do with the overlay. */
export type OverlayActs = ListActs & {
  readonly toggleRail: () => void;
  readonly closeCard: () => void;
  readonly closeNote: () => void;
  /** Shows a card, or all of its kind, no more. */
  readonly silence: (card: Card, what: 'card' | 'kind') => void;
  /** Opens another card on the same words. */
  readonly swap: (card: string) => void;
  /** Keeps the words that are selected. */
  readonly highlight: () => void;
  readonly highlights: HighlightActs;
  /** Keeps the page, or keeps it no more. */
  readonly keepPage: (keep: boolean) => void;
};
