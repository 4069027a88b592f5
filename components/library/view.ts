import type { PackFault } from '../../utils/record/index/pack-error.ts';
import type { FactsOfPack } from '../../utils/record/index/pack-facts.ts';
import type { DocumentHead } from '../../utils/record/model/held.ts';
import type { Highlight } from '../../utils/record/model/highlight.ts';
import type { ImportedPack, KeptHead, PackId } from '../../utils/record/model/kept.ts';
import type { Drafts } from '../highlights/drafts.ts';
import type { PanelNote } from '../panel/view.ts';
import type { Place } from './address.ts';

/** Something that is fetched: it may not be there yet, or not at all. */
export type Loaded<T> = T | 'loading' | 'failed';

/** The documents of one pack; `null` names the bundled one. */
export type Shelf = {
  readonly pack: PackId | null;
  readonly name: string;
  readonly on: boolean;
  /** `null` where its file can't be opened any more. */
  readonly documents: readonly DocumentHead[] | null;
};

/** A file on its way in. */
export type Arrival = {
  readonly file: string;
  readonly step: 'reading' | 'checking' | 'storing';
  /** Of this step, from 0 to 1. */
  readonly share: number;
  /** How many files wait behind it. */
  readonly waiting: number;
};

/** What became of a file that the reader gave. */
export type Outcome = { readonly file: string } & (
  | { readonly became: 'added'; readonly name: string; readonly documents: number }
  | { readonly became: 'known'; readonly name: string }
  | { readonly became: 'merged'; readonly counts: MergeCounts }
  /** `reason` says in English what exactly is wrong and where; `fault` says in a word of what sort it is. */
  | { readonly became: 'refused'; readonly fault: PackFault | 'made'; readonly reason: string }
  | { readonly became: 'cancelled' | 'folder' | 'other' | 'large' | 'unreadable' | 'full' | 'failed' }
);

/** What an import of the reader's own things came to. */
export type MergeCounts = {
  readonly newHighlights: number;
  readonly mergedHighlights: number;
  readonly newPages: number;
  readonly mergedPages: number;
};

/** A file that is offered for saving. */
export type Offer = { readonly name: string; readonly address: string; readonly size: number };

/** Everything that the library shows. */
export type LibraryView = {
  readonly place: Place;
  /** In a private window nothing is imported, exported or deleted. */
  readonly isPrivate: boolean;
  readonly highlights: Loaded<readonly Highlight[]>;
  readonly kept: Loaded<readonly KeptHead[]>;
  readonly bundled: Loaded<FactsOfPack>;
  readonly packs: Loaded<readonly ImportedPack[]>;
  readonly shelves: Loaded<readonly Shelf[]>;
  readonly arrival: Arrival | null;
  readonly outcomes: readonly Outcome[];
  readonly offer: Offer | null;
  /** What was last done, with the way back where there is one. */
  readonly notice: PanelNote | null;
  /** Bytes that the browser gives us and of these how many are in use; `null` where it doesn't say. */
  readonly storage: { readonly used: number; readonly room: number } | null;
  readonly keepAtEnd: boolean;
  /** Whether files are held over the page. */
  readonly isDropping: boolean;
};

/** What the reader can do in the library. */
export type LibraryActs = {
  /** Shows another place; `replace` writes over the present one in the history, as typing does. */
  readonly go: (place: Place, replace?: boolean) => void;
  readonly openAt: (document: string, words: string, address: string | null) => void;
  /** Notes and tags that are being written. */
  readonly drafts: Drafts;
  /** Puts words with their source into the clipboard; says whether that could be done. */
  readonly copy: (highlight: Highlight) => Promise<boolean>;
  readonly removeHighlight: (highlight: Highlight) => void;
  readonly letGo: (document: string) => void;
  readonly dismissNotice: () => void;
  readonly importFiles: (files: readonly File[]) => void;
  readonly cancelImport: () => void;
  readonly clearOutcomes: () => void;
  readonly switchPack: (id: PackId, on: boolean) => void;
  readonly exportPack: (id: PackId) => void;
  readonly removePack: (id: PackId) => void;
  readonly exportMade: () => void;
  readonly exportMarkdown: () => void;
  readonly deleteMade: (withPacks: boolean) => void;
  readonly setKeepAtEnd: (on: boolean) => void;
};

export type LibraryProps = { readonly view: LibraryView; readonly acts: LibraryActs };
