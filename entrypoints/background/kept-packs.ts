import { openPack, type Pack } from '../../utils/record/index/pack.ts';
import type { DocumentId } from '../../utils/record/model/article.ts';
import type { Instant } from '../../utils/record/model/highlight.ts';
import type { PagePack } from '../../utils/store/database.ts';
import { readPagePacks } from '../../utils/store/pages.ts';
import { warnOnce } from '../../utils/store/warn.ts';

/** What is derived of a kept page, opened; `pack` is `null` where nothing could be derived, or that can't be opened. */
export type OpenedPage = {
  readonly document: DocumentId;
  readonly kept: Instant;
  readonly reading: string;
  readonly pack: Pack | null;
};

/** The kept pages, as far as anything is derived of them, in the order of keeping; and the documents of all. */
export type OpenedPages = { readonly pages: readonly OpenedPage[]; readonly documents: readonly DocumentId[] };

let opened: ReadonlyMap<DocumentId, OpenedPage> = new Map();

/** Opens what is derived of the kept pages: each once, until it is forgotten. */
export async function openKept(): Promise<OpenedPages> {
  const known = opened;
  try {
    const { documents, packs } = await readPagePacks(new Set(known.keys()));
    const all = new Map([...known, ...packs.map((row) => [row.document, openDerived(row)] as const)]);
    const held = new Map(documents.flatMap((id) => [all.get(id) ?? []].flat().map((page) => [id, page] as const)));
    // Else something was forgotten meanwhile.
    if (opened === known) opened = held;
    return { pages: [...held.values()].sort(byKept), documents };
  } catch (error) {
    warnOnce('the kept pages can’t be read', error);
    return { pages: [], documents: [] };
  }
}

/** Forgets kept pages that have changed, or all. */
export function forgetKept(documents: readonly DocumentId[] | null): void {
  opened = new Map(documents ? [...opened].filter(([id]) => !documents.includes(id)) : []);
}

function openDerived({ document, kept, reading, bytes }: PagePack): OpenedPage {
  try {
    return { document, kept, reading, pack: bytes && openPack(bytes) };
  } catch (error) {
    warnOnce(`what is derived of the kept page ${document} can’t be opened`, error);
    // It is made anew, as if another reading had made it.
    return { document, kept, reading: '', pack: null };
  }
}

const byKept = (a: OpenedPage, b: OpenedPage): number =>
  a.kept < b.kept ? -1 : a.kept > b.kept ? 1 : a.document < b.document ? -1 : 1;
