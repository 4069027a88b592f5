import type { Day } from '../record/model/day.ts';
import type { Layout, Site, Source } from '../sites/site.ts';
import { dayOfStamp, readDateLine } from './day-of-stamp.ts';
import { attributeOf, type Metadata } from './metadata.ts';
import { foldedWords, inCommonCase } from './words.ts';

/** What stands above a text; `null` where the page doesn't give it. */
export type Header = {
  readonly title: string | null;
  readonly published: Day | null;
  readonly place: string | null;
  /** The date line as it stands on the page, which may repeat it. */
  readonly dateline: string | null;
};

/** A longer paragraph that begins with a date tells something. */
const LONGEST_DATELINE = 90;

/** Reads title, day and place where the layout has them within `scope`, and from the page's metadata where it has none. */
export function readHeader(scope: Element, layout: Layout, site: Site | null, metadata: Metadata): Header {
  const dateline = datelineIn(scope, layout, site);
  const line = dateline ? readDateLine(dateline) : null;
  const zone = site?.zone ?? null;
  const stamps = [
    ...layout.published.map((source) => wordsAt(scope, source)),
    ...metadata.published,
    ...layout.publishedElse.map((source) => wordsAt(scope, source)),
  ];
  const place = layout.place ? wordsAt(scope, { at: layout.place, attribute: null }) : null;
  return {
    title: titleIn(scope, layout, site, metadata),
    published:
      firstOf(stamps, (stamp) => dayOfStamp(stamp, zone) ?? readDateLine(stamp)?.day ?? null) ?? line?.day ?? null,
    place: firstOf([place, line?.place], inCommonCase),
    dateline,
  };
}

/** The title that the page shows, then the one that its metadata tell, then its last heading; the site's own name is none of them. */
function titleIn(scope: Element, layout: Layout, site: Site | null, metadata: Metadata): string | null {
  const shown = layout.title.flatMap((at) => [...scope.querySelectorAll(at)].map(wordsOf));
  const told = foldedWords(metadata.title ?? scope.ownerDocument.title ?? '');
  const bare = site?.titleTail ? told.replace(site.titleTail, '') : told;
  const headings = layout.titleElse ? [...scope.querySelectorAll(layout.titleElse)].map(wordsOf).reverse() : [];
  return [...shown, bare, ...headings].find((words) => words !== '' && !site?.furniture?.test(words)) ?? null;
}

/** The date line: where the layout has it, else the first paragraph that reads like one. */
function datelineIn(scope: Element, layout: Layout, site: Site | null): string | null {
  if (!hasDateLines(layout, site)) return null;
  const marked = layout.dateline ? wordsAt(scope, { at: layout.dateline, attribute: null }) : null;
  return marked ?? [...scope.querySelectorAll('p')].map(wordsOf).find((words) => isDateLine(words)) ?? null;
}

/** Whether a page may set its date line among its paragraphs: where the markup sets it apart, a date is the article's own. */
const hasDateLines = (layout: Layout, site: Site | null): boolean =>
  site?.datelines === true && layout.shared !== 'nowhere';

/** Whether a paragraph of a page is a date line and nothing else. */
export const isDateLineOf = (words: string, layout: Layout, site: Site | null): boolean =>
  hasDateLines(layout, site) && isDateLine(words);

const isDateLine = (words: string): boolean => words.length < LONGEST_DATELINE && readDateLine(words) !== null;

const wordsOf = (element: Element): string => foldedWords(element.textContent ?? '');

function wordsAt(scope: Element, { at, attribute }: Source): string | null {
  const element = scope.querySelector(at);
  return foldedWords((attribute ? attributeOf(element, attribute) : element?.textContent) ?? '') || null;
}

/** The first result that isn't `null`. */
function firstOf<From, To>(
  values: readonly (From | null | undefined)[],
  toResult: (value: From) => To | null,
): To | null {
  for (const value of values) {
    const result = value == null ? null : toResult(value);
    if (result !== null) return result;
  }
  return null;
}
