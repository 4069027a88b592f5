import { type Binned, change } from './database.ts';
import { countChange } from './revision.ts';
import { outcomeOf, type Stored } from './store-error.ts';

/** So many removals can be taken back; the oldest are gone for good beyond that. */
const MOST = 30;

/** The store of what was removed, within a transaction. */
type Bin = {
  add(binned: Binned): Promise<unknown>;
  getAllKeys(): Promise<number[]>;
  delete(order: number): Promise<void>;
};

/** What a removal takes away; what it doesn't name is nothing. */
type Removed = Partial<Omit<Binned, 'token'>>;

/** Puts what is being removed where it can be brought back from, in the transaction that removes it, and gives its token. */
export async function putInBin(bin: Bin, removed: Removed): Promise<string> {
  const token = crypto.randomUUID();
  await bin.add({ token, highlights: [], pages: [], pagePacks: [], ...removed });
  const all = await bin.getAllKeys();
  for (const order of all.slice(0, Math.max(0, all.length - MOST))) await bin.delete(order);
  return token;
}

/**
 * Brings back what was removed under a token, once, and tells what that was. What has been made anew since stays as it is. Fails where
 * it was removed too long ago, or has been brought back.
 */
export const takeBack = (token: string): Promise<Stored<Omit<Binned, 'token'>>> =>
  outcomeOf(
    change(['highlights', 'pages', 'page packs', 'bin', 'meta'], async (stores) => {
      const bin = stores.objectStore('bin');
      const order = await bin.index('token').getKey(token);
      const binned = order === undefined ? undefined : await bin.get(order);
      if (order === undefined || !binned) return null;
      await bin.delete(order);
      const { highlights, pages, pagePacks } = binned;
      const held = stores.objectStore('highlights');
      for (const highlight of highlights) if (!(await held.getKey(highlight.id))) await held.add(highlight);
      if (highlights.length > 0) await countChange(stores.objectStore('meta'));
      const kept = stores.objectStore('pages');
      for (const page of pages) {
        const { id } = page.article;
        if (await kept.getKey(id)) continue;
        await kept.add(page);
        const pack = pagePacks.find(({ document }) => document === id);
        if (pack) await stores.objectStore('page packs').put(pack);
      }
      return { highlights, pages, pagePacks };
    }),
  );
