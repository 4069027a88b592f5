import type { DocumentId } from '../record/model/article.ts';
import type { Highlight, HighlightId, Instant, Remarks } from '../record/model/highlight.ts';
import { mergeRemarks } from '../record/model/merge-remarks.ts';
import { putInBin } from './bin.ts';
import { change, look } from './database.ts';
import { countChange } from './revision.ts';
import { outcomeOf, type Stored } from './store-error.ts';

/** The highlights of some documents, or all; by document, then in the order of the text. */
export const readHighlights = (documents: readonly DocumentId[] | null): Promise<readonly Highlight[]> =>
  look(['highlights'], async (stores) => {
    const store = stores.objectStore('highlights');
    const found = documents
      ? (await Promise.all([...new Set(documents)].map((id) => store.index('document').getAll(id)))).flat()
      : await store.getAll();
    return found.sort(byPlace);
  });

/** A highlight, or `null`. */
export const readHighlight = (id: HighlightId): Promise<Highlight | null> =>
  look(['highlights'], async (stores) => (await stores.objectStore('highlights').get(id)) ?? null);

/** Keeps a highlight, unless one of the given documents says the same: then that one is what is kept, and answered. */
export const addHighlight = (
  highlight: Highlight,
  documents: readonly DocumentId[],
  saysTheSame: (held: Highlight) => boolean,
): Promise<Stored<Highlight>> =>
  outcomeOf(
    change(['highlights', 'meta'], async (stores) => {
      const store = stores.objectStore('highlights');
      for (const id of new Set([highlight.document, ...documents])) {
        const same = (await store.index('document').getAll(id)).find(saysTheSame);
        if (same) return same;
      }
      await store.add(highlight);
      await countChange(stores.objectStore('meta'));
      return highlight;
    }),
  );

/** What an editor makes of a highlight's remarks, and what it began from. */
type Edit = { readonly base: Remarks; readonly mine: Remarks };

/**
 * Writes a note and tags beside what others wrote since they were begun; `modified` is now. A highlight that has them already stays as it is.
 * Fails where there is none.
 */
export const annotateHighlight = (
  id: HighlightId,
  { base, mine }: Edit,
  modified: Instant,
): Promise<Stored<Highlight>> =>
  outcomeOf(
    change(['highlights', 'meta'], async (stores) => {
      const store = stores.objectStore('highlights');
      const held = await store.get(id);
      if (!held) return null;
      const { note, tags } = mergeRemarks(base, held, mine);
      if (held.note === note && JSON.stringify(held.tags) === JSON.stringify(tags)) return held;
      const changed = { ...held, note, tags, modified };
      await store.put(changed);
      await countChange(stores.objectStore('meta'));
      return changed;
    }),
  );

/** Removes a highlight with all that the reader wrote on it; gives the token that brings it back. Fails where there is none. */
export const removeHighlight = (id: HighlightId): Promise<Stored<string>> =>
  outcomeOf(
    change(['highlights', 'bin', 'meta'], async (stores) => {
      const store = stores.objectStore('highlights');
      const held = await store.get(id);
      if (!held) return null;
      await store.delete(id);
      await countChange(stores.objectStore('meta'));
      return putInBin(stores.objectStore('bin'), { highlights: [held] });
    }),
  );

function byPlace(a: Highlight, b: Highlight): number {
  if (a.document !== b.document) return a.document < b.document ? -1 : 1;
  if (a.language !== b.language) return a.language < b.language ? -1 : 1;
  const [[here], [there]] = [a.selectors, b.selectors];
  return here.start - there.start || here.end - there.end;
}
