import type { DocumentId } from '../record/model/article.ts';
import type { KeptPage } from '../record/model/kept.ts';
import { putInBin } from './bin.ts';
import { change, look, type PagePack } from './database.ts';
import { outcomeOf, type Stored } from './store-error.ts';

/** A kept page with what is derived of it; `pack` is `null` where that hasn't been done yet. */
export type HeldPage = { readonly page: KeptPage; readonly pack: PagePack | null };

/** The kept page of a document, or `null`. */
export const readPage = (document: DocumentId): Promise<KeptPage | null> =>
  look(['pages'], async (stores) => (await stores.objectStore('pages').get(document)) ?? null);

/** Whether a page of any of these documents is kept. */
export const isKept = (documents: readonly DocumentId[]): Promise<boolean> =>
  look(['pages'], async (stores) => {
    for (const id of documents) if (await stores.objectStore('pages').getKey(id)) return true;
    return false;
  });

/** Every kept page, in the order of keeping. */
export const readPages = (): Promise<readonly HeldPage[]> =>
  look(['pages', 'page packs'], async (stores) => {
    const packs = new Map((await stores.objectStore('page packs').getAll()).map((pack) => [pack.document, pack]));
    const pages = await stores.objectStore('pages').getAll();
    return pages.sort(byKept).map((page) => ({ page, pack: packs.get(page.article.id) ?? null }));
  });

/**
 * Keeps a page with what is derived of it. Where one of the document is kept already, `choose` says which of the two stays, and it
 * stays as old as the first was.
 */
export const keepPage = (
  page: KeptPage,
  pack: PagePack,
  isBetter: (held: KeptPage) => boolean,
): Promise<Stored<true>> =>
  outcomeOf(
    change(['pages', 'page packs'], async (stores) => {
      const held = await stores.objectStore('pages').get(page.article.id);
      if (held && !isBetter(held)) return true as const;
      await stores.objectStore('pages').put(held ? { ...page, kept: held.kept } : page);
      await stores.objectStore('page packs').put(pack);
      return true as const;
    }),
  );

/** Writes what was derived of a page, if the page is still the one it was derived of. */
export const putPagePack = (page: KeptPage, pack: PagePack): Promise<Stored<true>> =>
  outcomeOf(
    change(['pages', 'page packs'], async (stores) => {
      const held = await stores.objectStore('pages').get(page.article.id);
      if (!held || JSON.stringify(held) !== JSON.stringify(page)) return null;
      await stores.objectStore('page packs').put(pack);
      return true as const;
    }),
  );

/** Keeps a page no more; gives the token that brings it back. Fails where none is kept. */
export const removePage = (document: DocumentId): Promise<Stored<string>> =>
  outcomeOf(
    change(['pages', 'page packs', 'bin'], async (stores) => {
      const page = await stores.objectStore('pages').get(document);
      if (!page) return null;
      const pack = await stores.objectStore('page packs').get(document);
      await stores.objectStore('pages').delete(document);
      await stores.objectStore('page packs').delete(document);
      return putInBin(stores.objectStore('bin'), { pages: [page], pagePacks: pack ? [pack] : [] });
    }),
  );

const byKept = (a: KeptPage, b: KeptPage): number =>
  a.kept < b.kept ? -1 : a.kept > b.kept ? 1 : a.article.id < b.article.id ? -1 : 1;
