import type { Article, DocumentId } from '../record/model/article.ts';
import type { CardKind, Cards } from '../record/model/cards.ts';
import type { Coverage } from '../record/model/context.ts';
import type { HeldDocument, Origin } from '../record/model/held.ts';
import type { Highlight, HighlightId, PlacedHighlight, Remarks } from '../record/model/highlight.ts';
import type { KeptHead } from '../record/model/kept.ts';
import type { Span } from '../record/model/span.ts';
import { type Check, isFlag } from './shape.ts';

/*
 * Everything that crosses a boundary, each message by name. Only plain data crosses: the page's text goes to the background, what the
 * record says of it comes back. What is asked is checked field by field where it arrives, as if the page itself had sent it.
 */

/** What the background makes of an article. */
export type Laid =
  /** `sought`: words that a reader came here for, to be scrolled to. */
  | { readonly state: 'shown'; readonly cards: Cards; readonly sought: string | null; readonly mine: Mine }
  /** Switched off by the reader, for this site or for today. */
  | { readonly state: 'off'; readonly why: 'site' | 'today' }
  /** The bundled record couldn't be opened. */
  | { readonly state: 'failed' };

/** What the reader has kept of a page, as far as the page may know. */
export type Mine = {
  /** Under which id its highlights, and the page itself, are kept. */
  readonly document: DocumentId;
  /** In the order of the text. */
  readonly highlights: readonly PlacedHighlight[];
  /** Whether the reader has kept the page. */
  readonly kept: boolean;
  /** Whether the page is a document that the extension shows from the record: there is nothing to keep of it. */
  readonly held: boolean;
  /** Whether the page is to be kept by itself once it was read to its end. */
  readonly keepAtEnd: boolean;
};

/**
 * What became of something that the reader keeps: done; or not, because the window is private and they haven't said that things are kept
 * here, the browser has no room left, it is no document that can be kept (it has no day), or storing failed.
 */
export type Kept<T> =
  | { readonly done: true; readonly value: T }
  | { readonly done: false; readonly why: 'private' | 'full' | 'undated' | 'failed' };

/** What can be taken back: removed highlights or kept pages, together, once. */
export type UndoToken = string;

/** What has changed of what the reader keeps: told to the extension's own pages that are open. */
export const CHANGES = ['highlights', 'record'] as const;
export type Changed = (typeof CHANGES)[number];

/** What a content script can tell of its page: the popup's question. */
export type PageState =
  | { readonly state: 'reading' | 'unrecognised' | 'listing' | 'other' | 'failed' }
  | { readonly state: 'gallery'; readonly article: string | null; readonly address: string | null }
  | { readonly state: 'off'; readonly why: 'site' | 'today' }
  | { readonly state: 'nothing'; readonly coverage: Coverage; readonly kept: boolean }
  | {
      readonly state: 'shown';
      /** Whether the reader has kept the page. */
      readonly kept: boolean;
      readonly page: Cards['page'];
      readonly counts: Readonly<Record<Cards['cards'][number]['kind'], number>>;
      readonly coverage: Coverage;
    };

/** What content scripts and extension pages ask of the background. */
export type BackgroundAsks = {
  /** What has the record to say to this article? */
  readonly lay: { readonly ask: { readonly article: Article }; readonly answer: Laid };
  /** Open a document of the record in a new tab, at its words: on its site, or in the bundled copy. */
  readonly open: {
    readonly ask: { readonly document: DocumentId; readonly quote: string; readonly where: 'site' | 'copy' };
    readonly answer: boolean;
  };
  /** Show this card of this page, or this kind of card anywhere, no more. */
  readonly silence: {
    readonly ask: { readonly page: string; readonly card: string | null; readonly kind: CardKind };
    readonly answer: boolean;
  };
  /** Put another script of ours into this tab: the overlay where there is something to show, the general reader where a layout isn't known. */
  readonly bring: { readonly ask: { readonly script: LentScript }; readonly answer: boolean };
  /** Keep these words of an article: `span` indexes its T. Words that are kept already aren't kept twice. */
  readonly highlight: {
    readonly ask: { readonly article: Article; readonly span: Span };
    readonly answer: Kept<PlacedHighlight>;
  };
  /** Where the reader's highlights stand in an article now. */
  readonly mine: { readonly ask: { readonly article: Article }; readonly answer: Mine };
  /** Remove a highlight, with its note and tags. */
  readonly removeHighlight: { readonly ask: { readonly id: HighlightId }; readonly answer: Kept<UndoToken> };
  /** Keep an article as a document of the reader's own. */
  readonly keep: { readonly ask: { readonly article: Article }; readonly answer: Kept<DocumentId> };
  /** Keep it no more. Its highlights stay. */
  readonly letGo: { readonly ask: { readonly document: DocumentId }; readonly answer: Kept<UndoToken> };
  /** Bring back what was removed. `failed` where it was removed too long ago. */
  readonly undo: { readonly ask: { readonly token: UndoToken }; readonly answer: Kept<true> };
  /** In this private window things may be kept until the browser is closed. */
  readonly keepInPrivate: { readonly ask: Record<never, never>; readonly answer: boolean };
  /** Open the side panel, at this highlight; `false` where the browser opens it only at the reader's own press of its button. */
  readonly openPanel: { readonly ask: { readonly highlight: HighlightId | null }; readonly answer: boolean };
} & OwnAsks;

/** What only the extension's own pages may ask: it tells what the reader made, across pages. */
export type OwnAsks = {
  /** The highlights of these documents, or all; by document, then in the order of the text. */
  readonly highlights: {
    readonly ask: { readonly documents: readonly DocumentId[] | null };
    readonly answer: readonly Highlight[];
  };
  /** Write a note and tags. `base`: what was stored when they were begun; what others wrote since stays, as the answer shows. */
  readonly annotate: {
    readonly ask: Remarks & { readonly id: HighlightId; readonly base: Remarks };
    readonly answer: Kept<Highlight>;
  };
  /** Everything that the reader has kept whole, latest first. */
  readonly keptPages: { readonly ask: Record<never, never>; readonly answer: readonly KeptHead[] };
  /** A document as the record holds it; `null` where it isn't on the record. */
  readonly held: {
    readonly ask: { readonly document: DocumentId };
    readonly answer: { readonly held: HeldDocument; readonly origin: Origin } | null;
  };
  /** Which highlight the panel was opened at, once. */
  readonly soughtHighlight: { readonly ask: Record<never, never>; readonly answer: HighlightId | null };
  /** An extension page has changed the store itself (packs, an import, deleting everything): open the record anew, and tell everybody. */
  readonly changed: { readonly ask: { readonly what: readonly Changed[] }; readonly answer: boolean };
};

/** What the background tells the extension's own pages. */
export type PanelAsks = {
  readonly hasChanged: { readonly ask: { readonly what: readonly Changed[] }; readonly answer: boolean };
};

/** What the background and the popup ask of a page's content script. */
export type PageAsks = {
  readonly whatIsThis: { readonly ask: Record<never, never>; readonly answer: PageState };
  /** Move by keyboard: the browser's shortcuts arrive in the background. */
  readonly go: { readonly ask: { readonly to: Move }; readonly answer: boolean };
  /** The reader's settings, or the record, have changed: look again. */
  readonly lookAgain: { readonly ask: Record<never, never>; readonly answer: boolean };
  /** What the reader keeps of this page has changed: ask where it stands. */
  readonly repaint: { readonly ask: Record<never, never>; readonly answer: boolean };
  /** Keep the words that are selected. */
  readonly highlight: { readonly ask: Record<never, never>; readonly answer: boolean };
  /** Keep the page, or keep it no more. `false` where it is no article. */
  readonly keepPage: { readonly ask: { readonly keep: boolean }; readonly answer: Kept<true> | false };
  /** What is laid beside the page: the side panel's question. `null` where nothing is. */
  readonly cardsHere: {
    readonly ask: Record<never, never>;
    readonly answer: { readonly cards: Cards; readonly mine: Mine } | null;
  };
  /** Bring the words of a card into view, or of a highlight; `false` where they aren't on the page. */
  readonly show: {
    readonly ask: { readonly card: string } | { readonly highlight: HighlightId };
    readonly answer: boolean;
  };
};

export const LENT_SCRIPTS = ['overlay', 'general-reader'] as const;
export type LentScript = (typeof LENT_SCRIPTS)[number];

export const MOVES = ['rail', 'next', 'previous'] as const;
/** Open or close the rail, or go to the next or previous mark. */
export type Move = (typeof MOVES)[number];

type Asks = Record<string, { readonly ask: unknown; readonly answer: unknown }>;
/** The messages that are refused from anybody but the extension's own pages. */
export const OWN_ONLY = [
  'highlights',
  'annotate',
  'keptPages',
  'held',
  'soughtHighlight',
  'changed',
] as const satisfies readonly (keyof OwnAsks)[];

/** For each message, the check of what it asks. */
export type Checks<A extends Asks> = { readonly [N in keyof A]: Check<A[N]['ask']> };

/** A message as it travels. */
export type Envelope = { readonly name: string; readonly ask: unknown };
/** Its answer: or that it was refused, or that answering failed. */
export type Reply = { readonly done: true; readonly answer: unknown } | { readonly done: false };

export const isEnvelope = (value: unknown): value is Envelope =>
  typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string' && 'ask' in value;

export const isReply = (value: unknown): value is Reply =>
  typeof value === 'object' && value !== null && 'done' in value && isFlag(value.done);
