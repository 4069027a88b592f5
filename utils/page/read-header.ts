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

/** Reads title, day and place where the layout has them within `scope`, and from the page's metadata where it has none. */
export function readHeader(scope: Element, layout: Layout, site: Site | null, metadata: Metadata): Header {
  const dateline = layout.dateline ? wordsAt(scope, { at: layout.dateline, attribute: null }) : null;
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

function titleIn(scope: Element, layout: Layout, site: Site | null, metadata: Metadata): string | null {
  const shown = firstOf(layout.title, (at) => wordsAt(scope, { at, attribute: null }));
  if (shown) return shown;
  const told = foldedWords(metadata.title ?? scope.ownerDocument.title ?? '');
  return (site?.titleTail ? told.replace(site.titleTail, '') : told) || null;
}

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
