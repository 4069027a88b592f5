import type { Card, Cards } from '../../utils/record/model/cards.ts';
import type { CardActs } from '../cards/acts.ts';

/** A card beside its words: where it stands in the window, in CSS pixels. */
export type PopView = {
  readonly card: Card;
  /** Other cards whose marks cover the same words. */
  readonly also: readonly Card[];
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
  /** Held open by the reader, not by the pointer. */
  readonly pinned: boolean;
};

/** Everything that the overlay draws, at one moment. */
export type OverlayView = {
  readonly ground: 'light' | 'dark';
  readonly cards: Cards;
  readonly railOpen: boolean;
  /** How many cards of each section are drawn: a long rail is drawn in slices. */
  readonly drawn: number;
  /** The card whose words are lit on the page. */
  readonly current: string | null;
  readonly pop: PopView | null;
  /** A sentence for the reader, in place of the tab. */
  readonly note: string | null;
};

/** What the reader can do with the overlay. */
export type OverlayActs = CardActs & {
  readonly toggleRail: () => void;
  readonly closeCard: () => void;
  readonly closeNote: () => void;
  /** Brings the words of a card into view on the page and opens it there. */
  readonly show: (card: string) => void;
  /** Shows a card, or all of its kind, no more. */
  readonly silence: (card: Card, what: 'card' | 'kind') => void;
  /** Opens another card on the same words. */
  readonly swap: (card: string) => void;
};
