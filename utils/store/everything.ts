import type { Made } from '../record/model/kept.ts';
import { change, look } from './database.ts';
import { countChange } from './revision.ts';
import { outcomeOf, type Stored } from './store-error.ts';

/** Everything that the reader made: highlights, and the pages that they kept. Throws a `StoreError`. */
export const readMade = (): Promise<Made> =>
  look(['highlights', 'pages'], async (stores) => ({
    highlights: await stores.objectStore('highlights').getAll(),
    pages: await stores.objectStore('pages').getAll(),
  }));

/**
 * Writes what was merged, all or nothing, and deletes nothing. A highlight that the reader has written on since it was read for merging
 * stays as they wrote it. Of pages that are new or other than they were, what is derived is left to be made anew.
 */
export const writeMade = ({ highlights, pages }: Made): Promise<Stored<true>> =>
  outcomeOf(
    change(['highlights', 'pages', 'page packs', 'meta'], async (stores) => {
      const held = stores.objectStore('highlights');
      const before = new Map((await held.getAll()).map(({ id, modified }) => [id, modified]));
      const newer = highlights.filter(({ id, modified }) => (before.get(id) ?? '') <= modified);
      // All at once: ten thousand, each awaited, take half a minute in Firefox. Should one fail at once, the others are awaited still.
      await Promise.all(newer.map(async (each) => held.put(each)));
      const kept = stores.objectStore('pages');
      for (const page of pages) {
        const before = await kept.get(page.article.id);
        if (before && JSON.stringify(before) === JSON.stringify(page)) continue;
        await kept.put(page);
        await stores.objectStore('page packs').delete(page.article.id);
      }
      await countChange(stores.objectStore('meta'));
      return true as const;
    }),
  );

/** Deletes everything that the reader made, for good, and with `packs` also what they imported. */
export const deleteMade = ({ packs }: { readonly packs: boolean }): Promise<Stored<true>> =>
  outcomeOf(
    change(['highlights', 'pages', 'page packs', 'bin', 'packs', 'pack files', 'meta'], async (stores) => {
      for (const name of ['highlights', 'pages', 'page packs', 'bin'] as const) await stores.objectStore(name).clear();
      if (packs) for (const name of ['packs', 'pack files'] as const) await stores.objectStore(name).clear();
      await countChange(stores.objectStore('meta'));
      return true as const;
    }),
  );
