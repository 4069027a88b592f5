import { daysSought } from '../../utils/i18n/dates.ts';
import type { DocumentHead } from '../../utils/record/model/held.ts';
import type { KeptHead } from '../../utils/record/model/kept.ts';
import { foldOnce, holdsAll, wordsTyped } from './fold-words.ts';
import type { Shelf } from './view.ts';

/** A shelf with what is found on it. */
export type FoundShelf = Shelf & { readonly documents: readonly DocumentHead[] };

export type FoundDocuments = {
  readonly kept: readonly KeptHead[];
  /** Shelves with nothing found on them are left out. */
  readonly shelves: readonly FoundShelf[];
  /** How many documents are found; one that stands on two shelves is one. */
  readonly count: number;
};

/** The documents whose title, place, host or day have every word that is searched for: kept pages in the order of keeping, others by day, latest first. */
export function findDocuments(kept: readonly KeptHead[], shelves: readonly Shelf[], typed: string): FoundDocuments {
  const words = wordsTyped(typed);
  const keptFound = kept.filter((head) =>
    holdsAll(
      foldOnce(head, () => [head.title, head.host, ...daysSought(head.date)]),
      words,
    ),
  );
  const found = shelves.map((shelf) => ({
    ...shelf,
    documents: (shelf.documents ?? [])
      .filter((head) =>
        holdsAll(
          foldOnce(head, () => [head.title, head.place, head.host, ...daysSought(head.date)]),
          words,
        ),
      )
      .sort(latestFirst),
  }));
  return {
    kept: keptFound,
    shelves: found.filter(({ documents }) => documents.length > 0),
    count: new Set([
      ...keptFound.map(({ document }) => document),
      ...found.flatMap(({ documents }) => documents.map(({ id }) => id)),
    ]).size,
  };
}

const latestFirst = (a: DocumentHead, b: DocumentHead): number =>
  a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? -1 : 1;
