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

/** As which of these documents a page is kept; `null` where as none. */
export const keptAs = (documents: readonly DocumentId[]): Promise<DocumentId | null> =>
  look(['pages'], async (stores) => {
    for (const id of documents) if ((await stores.objectStore('pages').getKey(id)) !== undefined) return id;
    return null;
  });

/** Every kept page, in the order of keeping. */
export const readPages = (): Promise<readonly HeldPage[]> =>
  look(['pages', 'page packs'], async (stores) => {
    const packs = new Map((await stores.objectStore('page packs').getAll()).map((pack) => [pack.document, pack]));
    const pages = await stores.objectStore('pages').getAll();
    return pages.sort(byKept).map((page) => ({ page, pack: packs.get(page.article.id) ?? null }));
  });

/**
 * What is derived of kept pages, those excepted that are known already, and of which documents pages are kept at all: some may have
 * nothing derived yet.
 */
export const readPagePacks = (known: ReadonlySet<DocumentId>) =>
  look(['pages', 'page packs'], async (stores) => {
    const documents = await stores.objectStore('pages').getAllKeys();
    const store = stores.objectStore('page packs');
    if (known.size === 0) return { documents, packs: await store.getAll() };
    const packs = await Promise.all(documents.filter((id) => !known.has(id)).map((id) => store.get(id)));
    return { documents, packs: packs.filter((pack) => pack !== undefined) };
  });

/**
 * Keeps a page with what is derived of it, and tells whether anything changed. Where one of the document is kept already, it gives way
 * only to a better one, which counts as kept since then.
 */
export const keepPage = (
  page: KeptPage,
  pack: PagePack,
  isBetter: (held: KeptPage) => boolean,
): Promise<Stored<boolean>> =>
  outcomeOf(
    change(['pages', 'page packs'], async (stores) => {
      const held = await stores.objectStore('pages').get(page.article.id);
      if (held && !isBetter(held)) return false;
      const kept = held?.kept ?? page.kept;
      await stores.objectStore('pages').put({ ...page, kept });
      await stores.objectStore('page packs').put({ ...pack, kept });
      return true;
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
