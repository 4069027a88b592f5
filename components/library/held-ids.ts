import type { DocumentId } from '../../utils/record/model/article.ts';
import type { LibraryView } from './view.ts';

/** The documents that can be read here: kept pages, and those of the packs that are on. */
export function heldIds({ kept, shelves }: Pick<LibraryView, 'kept' | 'shelves'>): ReadonlySet<DocumentId> {
  const ids = new Set<DocumentId>();
  if (typeof kept !== 'string') for (const { document } of kept) ids.add(document);
  if (typeof shelves !== 'string')
    for (const { on, documents } of shelves) if (on) for (const { id } of documents ?? []) ids.add(id);
  return ids;
}
