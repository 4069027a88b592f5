import type { Article, DocumentId } from '../record/model/article.ts';
import type { CardKind, Cards } from '../record/model/cards.ts';
import type { Coverage } from '../record/model/context.ts';
import { type Check, isFlag } from './shape.ts';

/*
 * Everything that crosses a boundary, each message by name. Only plain data crosses: the page's text goes to the background, what the
 * record says of it comes back. What is asked is checked field by field where it arrives, as if the page itself had sent it.
 */

/** What the background makes of an article. */
export type Laid =
  /** `sought`: words that a reader came here for, to be scrolled to. */
  | { readonly state: 'shown'; readonly cards: Cards; readonly sought: string | null }
  /** Switched off by the reader, for this site or for today. */
  | { readonly state: 'off'; readonly why: 'site' | 'today' }
  /** The bundled record couldn't be opened. */
  | { readonly state: 'failed' };

/** What a content script can tell of its page: the popup's question. */
export type PageState =
  | { readonly state: 'reading' | 'unrecognised' | 'listing' | 'other' | 'failed' }
  | { readonly state: 'gallery'; readonly article: string | null; readonly address: string | null }
  | { readonly state: 'off'; readonly why: 'site' | 'today' }
  | { readonly state: 'nothing'; readonly coverage: Coverage }
  | {
      readonly state: 'shown';
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
};

/** What the background and the popup ask of a page's content script. */
export type PageAsks = {
  readonly whatIsThis: { readonly ask: Record<never, never>; readonly answer: PageState };
  /** Move by keyboard: the browser's shortcuts arrive in the background. */
  readonly go: { readonly ask: { readonly to: Move }; readonly answer: boolean };
  /** The reader's settings have changed: look again. */
  readonly lookAgain: { readonly ask: Record<never, never>; readonly answer: boolean };
};

export const LENT_SCRIPTS = ['overlay', 'general-reader'] as const;
export type LentScript = (typeof LENT_SCRIPTS)[number];

export const MOVES = ['rail', 'next', 'previous'] as const;
/** Open or close the rail, or go to the next or previous mark. */
export type Move = (typeof MOVES)[number];

type Asks = Record<string, { readonly ask: unknown; readonly answer: unknown }>;
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
