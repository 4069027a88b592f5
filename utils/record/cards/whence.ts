import type { DocumentId } from '../model/article.ts';
import type { Moment, Whence, Words } from '../model/cards.ts';
import type { Context, Source, Statement } from '../model/context.ts';
import { type Day, isBefore } from '../model/day.ts';
import type { DocumentHead } from '../model/held.ts';

/** What the making of every card needs to know of the page and of the documents behind it. */
export type Shelf = {
  readonly heads: ReadonlyMap<DocumentId, DocumentHead>;
  /** The page's own day: what comes before it is earlier. */
  readonly day: Day | null;
  /** Ids that stand for the page itself: that of the document it matches, and `page`. */
  readonly here: ReadonlySet<DocumentId>;
};

export function shelve(context: Context, heads: readonly DocumentHead[]): Shelf {
  return {
    heads: new Map(heads.map((head) => [head.id, head])),
    day: context.page.event ?? context.page.published,
    here: new Set(['page', ...(context.match ? [context.match.document] : [])]),
  };
}

/** Where a source is, and how the reader gets to it. */
export function whenceOf({ document, title, site, address }: Source, { heads }: Shelf): Whence {
  const head = heads.get(document);
  return {
    document,
    title,
    site,
    publisher: head?.site ?? null,
    language: head?.language ?? null,
    address,
    place: head?.place ?? null,
    copy: head ? (head.whole ? 'whole' : 'abstract') : null,
  };
}

/** Whether a day is before the page's, after it, or (the same, or not known) neither. */
export function sideOf(date: Day | null, { day }: Shelf): 'earlier' | 'here' | 'later' {
  if (date === null || day === null) return 'here';
  return isBefore(date, day) ? 'earlier' : isBefore(day, date) ? 'later' : 'here';
}

/** A statement as a point on the thread. */
export function momentOf(statement: Statement, words: Words, shelf: Shelf): Moment {
  const { speaker, office, date, form, source, why } = statement;
  return {
    at: sideOf(date, shelf),
    date,
    who: speaker,
    office,
    words,
    form,
    why,
    whence: shelf.here.has(source.document) ? null : whenceOf(source, shelf),
  };
}
