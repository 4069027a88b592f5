import type { Day } from './day.ts';
import type { Span } from './span.ts';

/** `kremlin:N`, `tass.com:N`, `tass.ru:N`, `tdi:SLUG`, else `text:` and 16 hex digits: one for all editions and languages of a document. */
export type DocumentId = string;

/** The sites that we know, by the name that the command line gives them. */
export type SiteName = 'kremlin' | 'tass' | 'tdi';

/** What the page itself shows it to be, before anything is understood of its words. */
export type ArticleKind = 'article' | 'announcement' | 'gallery' | 'listing' | 'other';

/** What a page says, in plain text with stable offsets: nothing of its markup survives but what is listed here. */
export type Article = {
  readonly id: DocumentId;
  /** The clean address (the form of `og:url`); `null` where the text came without one. */
  readonly address: string | null;
  readonly site: SiteName | null;
  readonly kind: ArticleKind;
  /** BCP 47. */
  readonly language: string;
  readonly title: string | null;
  /** The day the site gives; `null` where it gives none (a TASS dateline has no year: the reading finds it). */
  readonly published: Day | null;
  /** The place as the header gives it, in common case; `null` where it gives none (a dateline's is found by the reading). */
  readonly place: string | null;
  /** Lead first, then the body's paragraphs, white space folded; see `joinText` for the text that all offsets index. */
  readonly text: readonly string[];
  /** How many of the first paragraphs are the lead (it stands outside the body on the page). */
  readonly leads: number;
  /** Spans of T that the page sets in bold (speakers' labels are, on kremlin.ru); `null` where the source doesn't tell. */
  readonly strong: readonly Span[] | null;
  /** Indexes of paragraphs that are sub-headings on the page; `null` where the source doesn't tell. */
  readonly headings: readonly number[] | null;
};

/** T: the one text that every offset of an article indexes. */
export const joinText = (article: Pick<Article, 'text'>): string => article.text.join(' ');

/** Where each paragraph stands in T. */
export function paragraphSpans(article: Pick<Article, 'text'>): Span[] {
  let start = 0;
  return article.text.map((paragraph) => {
    const span = { start, end: start + paragraph.length };
    start = span.end + 1;
    return span;
  });
}
