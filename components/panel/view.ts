import type { Cards } from '../../utils/record/model/cards.ts';
import type { Highlight, HighlightId } from '../../utils/record/model/highlight.ts';
import type { ListActs } from '../cards/acts.ts';
import type { Drafts } from '../highlights/drafts.ts';
import type { HighlightActs } from '../highlights/highlight-item.tsx';

/** What the page of the tab beside the panel is. */
export type PanelPage =
  | { readonly state: 'reading' | 'nothing' | 'unrecognised' | 'listing' | 'other' | 'failed' | 'elsewhere' | 'silent' }
  | { readonly state: 'gallery'; readonly article: string | null; readonly address: string | null }
  | { readonly state: 'off'; readonly why: 'site' | 'today' }
  /** `held`: it is a document that the extension shows from the record, so there is nothing to keep of it. */
  | { readonly state: 'laid'; readonly cards: Cards; readonly kept: boolean; readonly held: boolean };

/** A highlight of the page's document, and what is known of where its words are. */
export type PanelHighlight = {
  readonly highlight: Highlight;
  /** `elsewhere`: in another of the document's texts, a translation; `lost`: not on the page as it is now. */
  readonly where: 'here' | 'elsewhere' | 'lost';
};

/** Something said in passing, and what can be done about it. */
export type PanelNote = {
  readonly text: string;
  readonly act: { readonly label: string; readonly run: () => void } | null;
};

/** Everything that the side panel shows. */
export type PanelView = {
  readonly page: PanelPage;
  /** The site of the tab as the reader knows it; `null` elsewhere. */
  readonly site: string | null;
  /** In the order of the text; `failed` where they couldn't be read. */
  readonly highlights: readonly PanelHighlight[] | 'failed';
  /** Every tag in use. */
  readonly tags: readonly string[];
  /** How much is kept in all; `null` while that isn't known. */
  readonly holdings: { readonly highlights: number; readonly pages: number } | null;
  /** A private window where the reader hasn't said that things are kept. */
  readonly locked: boolean;
  /** The keys that keep the selected words, as the browser has them; `''` where they have none. */
  readonly keys: string;
  readonly note: PanelNote | null;
};

/** What the reader can do in the side panel. */
export type PanelActs = ListActs &
  HighlightActs & {
    /** Brings the words of a highlight into view on the page. */
    readonly showHighlight: (id: HighlightId) => void;
    /** Keeps the page, or keeps it no more. */
    readonly keepPage: (keep: boolean) => void;
    readonly keepInPrivate: () => void;
    readonly closeNote: () => void;
    readonly openLibrary: () => void;
  };

/** What every part of the panel needs. */
export type PanelProps = { readonly view: PanelView; readonly acts: PanelActs; readonly drafts: Drafts };
