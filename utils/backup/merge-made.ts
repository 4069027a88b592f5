import type { Made } from '../record/model/kept.ts';
import { mergeHighlights } from './merge-highlights.ts';
import { mergePages } from './merge-pages.ts';
import type { MergeCount } from './merged.ts';

/** What a merge gave. */
export type MergedMade = {
  /** Everything: what was there, in its order, then what is new. */
  readonly made: Made;
  /** Of that what is new, or other than it was: all that needs writing. */
  readonly changed: Made;
  readonly counts: { readonly highlights: MergeCount; readonly pages: MergeCount };
};

/**
 * Brings what a backup holds into what is there: nothing is deleted and nothing doubled. Merging the same again changes nothing. In which of
 * two orders things are merged shows only in the order of notes and tags, in which id and which remarks on the source stay with words that
 * both have marked, and in which text of a page stays where both are as long, or of two languages: what was there first.
 */
export function mergeMade(mine: Made, theirs: Made): MergedMade {
  const highlights = mergeHighlights(mine.highlights, theirs.highlights);
  const pages = mergePages(mine.pages, theirs.pages);
  return {
    made: { highlights: highlights.all, pages: pages.all },
    changed: { highlights: highlights.changed, pages: pages.changed },
    counts: { highlights: highlights.count, pages: pages.count },
  };
}
