import type { Whence } from '../../utils/record/model/cards.ts';

/** What a reader can do from a card. */
export type CardActs = {
  /** Opens the document on its site, at these words; `false` leaves the click to the browser. */
  readonly openAt: (whence: Whence, words: string) => boolean;
  /** Opens the bundled copy at these words. */
  readonly readHere: (whence: Whence, words: string) => void;
};

/** What a reader can do from cards that stand apart from their words. */
export type ListActs = CardActs & {
  /** Brings the words of a card into view on the page and opens it there. */
  readonly show: (card: string) => void;
};
