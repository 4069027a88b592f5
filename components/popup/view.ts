import type { CardKind, PageSummary } from '../../utils/record/model/cards.ts';
import type { Coverage } from '../../utils/record/model/context.ts';

/** What the tab's page is. */
export type PopupPage =
  | { readonly state: 'reading' | 'unrecognised' | 'listing' | 'other' | 'failed' | 'elsewhere' | 'silent' }
  | { readonly state: 'gallery'; readonly article: string | null; readonly address: string | null }
  | { readonly state: 'off'; readonly why: 'site' | 'today' }
  | { readonly state: 'nothing'; readonly coverage: Coverage; readonly kept: boolean }
  | {
      readonly state: 'shown';
      readonly kept: boolean;
      readonly page: PageSummary;
      readonly counts: Readonly<Record<CardKind, number>>;
      readonly coverage: Coverage;
    };

export type PopupView = {
  readonly page: PopupPage;
  /** The site of the tab as the reader knows it ("kremlin.ru"); `null` elsewhere. */
  readonly site: string | null;
  /** Sites that the browser doesn't let us read. */
  readonly closed: readonly string[];
  readonly offSite: boolean;
  readonly offToday: boolean;
  readonly offKinds: readonly CardKind[];
  /** How many cards of this page are silenced one by one. */
  readonly offCards: number;
  /** Whether every recognised page is kept once it was read to its end. */
  readonly keepAtEnd: boolean;
  /** What became of keeping the page, or not keeping it, just now; `null` where nothing went wrong. */
  readonly refused: Refusal | null;
};

/** Why a page isn't kept, or that it couldn't be removed. */
export type Refusal = 'private' | 'full' | 'undated' | 'failed' | 'not removed';

export type PopupActs = {
  readonly openRail: () => void;
  readonly openPanel: () => void;
  readonly openLibrary: () => void;
  /** Keeps the page, or keeps it no more. */
  readonly keepPage: (keep: boolean) => void;
  /** Lets this private window keep things, and keeps the page. */
  readonly keepInPrivate: () => void;
  readonly setKeepAtEnd: (on: boolean) => void;
  readonly giveAccess: () => void;
  readonly setOffSite: (off: boolean) => void;
  readonly setOffToday: (off: boolean) => void;
  readonly setOffKind: (kind: CardKind, off: boolean) => void;
  readonly showCards: () => void;
};
