import type { Article, ArticleKind } from '../record/model/article.ts';
import { commonLayouts, foundLayout } from '../sites/common-layout.ts';
import { sites } from '../sites/registry.ts';
import type { Layout, Site } from '../sites/site.ts';
import { type Location, locate } from './locate.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { type Header, readHeader } from './read-header.ts';
import { findRoots, isSubheading, type ReadText, readText } from './read-text.ts';
import { finish, type Steps } from './steps.ts';
import { strongSpans, type TextMap, textMapOf } from './text-map.ts';
import { isCyrillic } from './words.ts';

/** Finds the elements that hold a page's text without knowing its markup, in reading order; `[]` where there seem to be none. */
export type FindBlocks = (document: Document) => readonly Element[];

/** An article as the page shows it, and the way from its text to the page and back. */
export type Extracted = {
  readonly article: Article;
  readonly map: TextMap;
  /** `record`: the page doesn't call itself an article, or is too short for one, so it counts only if its words match the record. */
  readonly needs: 'record' | null;
  /** The name of the layout that it was read by. */
  readonly layout: string;
};

/** A page without an article that we could read: its facts as far as they go (no text), and why. */
export type Unrecognised = {
  readonly article: Article;
  /** `kind`: it is a gallery, a listing or something else. `layout`: it may be an article, and its markup isn't known. */
  readonly unrecognised: 'kind' | 'layout';
};

export type Extraction = Extracted | Unrecognised;

/** A page with common markup must hold two paragraphs and 80 words: less is a teaser or a notice. */
const FEWEST_PARAGRAPHS = 2;
const FEWEST_WORDS = 80;

/** All that is known about a page before its text is looked for. */
type Page = { readonly document: Document; readonly metadata: Metadata; readonly location: Location };
type Reading = { readonly read: ReadText; readonly header: Header; readonly layout: Layout; readonly scope: Element };

/**
 * Reads the article of a page:
 * 1. An address that is a gallery's or a list's settles it.
 * 2. The markup of the page's site.
 * 3. A gallery's or a list's markup settles it.
 * 4. What most sites share, then `findBlocks` (Readability, where the caller has it): these count where the page calls itself an article
 *    and is as long as one; else the article is handed back as needing the record.
 * The id is empty where neither the address nor the page names a document: `withTextId` gives it one, off the page's thread.
 */
export function* extractInSteps(
  document: Document,
  address: string,
  findBlocks: FindBlocks | null = null,
): Steps<Extraction> {
  const metadata = readMetadata(document);
  const page: Page = { document, metadata, location: locate(document, address, metadata) };
  const { site, page: addressed } = page.location;
  // 1.
  if (addressed && addressed.page !== 'article') return unread(page, addressed.page, 'kind');
  // 2.
  const candidates = site ? [site] : sites;
  const specific = candidates
    .flatMap(({ layouts }) => layouts)
    .filter(({ shared }) => shared === 'nowhere' || (site && shared === 'elsewhere'));
  for (const layout of specific) {
    const reading = yield* readBy(page, layout);
    if (reading) return yield* extracted(page, reading, null);
  }
  // 3.
  const kind = kindByMarkup(document, candidates);
  if (kind) return unread(page, kind, 'kind');
  // 4.
  const shared = site
    ? commonLayouts
    : [
        ...candidates.flatMap(({ layouts }) => layouts.filter(({ shared }) => shared === 'elsewhere')),
        ...commonLayouts,
      ];
  const readings: Reading[] = [];
  for (const read of [...shared.map((layout) => () => readBy(page, layout)), () => readFound(page, findBlocks)]) {
    const reading = yield* read();
    if (!reading || reading.read.paragraphs.length === 0) continue;
    if (metadata.isArticle && isLongEnough(reading.read)) return yield* extracted(page, reading, null);
    readings.push(reading);
    // A page that doesn't call itself an article needs the record however it is read.
    if (!metadata.isArticle) break;
  }
  const [first] = readings;
  return first ? yield* extracted(page, first, 'record') : unread(page, 'other', 'layout');
}

/** The same at once. */
export const extract = (document: Document, address: string, findBlocks: FindBlocks | null = null): Extraction =>
  finish(extractInSteps(document, address, findBlocks));

function* readBy(page: Page, layout: Layout): Steps<Reading | null> {
  for (const selector of layout.article)
    for (const scope of page.document.querySelectorAll(selector)) {
      const roots = findRoots(scope, layout);
      if (!roots) continue;
      const { site } = page.location;
      const header = readHeader(scope, layout, site, page.metadata);
      return { read: yield* readText(roots, layout, site, header), header, layout, scope };
    }
  return null;
}

function* readFound(page: Page, findBlocks: FindBlocks | null): Steps<Reading | null> {
  const body = findBlocks?.(page.document) ?? [];
  if (body.length === 0) return null;
  const roots = { leads: [], body };
  const { site } = page.location;
  const scope = page.document.documentElement;
  const header = readHeader(scope, foundLayout, site, page.metadata);
  return { read: yield* readText(roots, foundLayout, site, header), header, layout: foundLayout, scope };
}

function isLongEnough({ paragraphs }: ReadText): boolean {
  const words = paragraphs.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  return paragraphs.length >= FEWEST_PARAGRAPHS && words >= FEWEST_WORDS;
}

function kindByMarkup(document: Document, candidates: readonly Site[]): ArticleKind | null {
  for (const { gallery, listing } of candidates) {
    if (gallery && document.querySelector(gallery)) return 'gallery';
    if (listing && document.querySelector(listing)) return 'listing';
  }
  return null;
}

function* extracted(page: Page, { read, header, layout, scope }: Reading, needs: 'record' | null): Steps<Extracted> {
  yield;
  const map = textMapOf(read);
  yield;
  const strong = strongSpans(map);
  yield;
  const { paragraphs, leads } = read;
  const isAnnouncement = layout.announcement !== null && scope.matches(layout.announcement);
  const article: Article = {
    ...factsOf(page, map.text),
    kind: isAnnouncement ? 'announcement' : 'article',
    title: header.title,
    published: header.published,
    place: header.place,
    text: paragraphs.map(({ text }) => text),
    leads,
    strong,
    headings: paragraphs.flatMap((paragraph, index) => (index >= leads && isSubheading(paragraph) ? [index] : [])),
  };
  return { article, map, needs, layout: layout.name };
}

function unread(page: Page, kind: ArticleKind, unrecognised: 'kind' | 'layout'): Unrecognised {
  const { site } = page.location;
  const layout = site?.layouts[0];
  const header =
    kind === 'gallery' && layout ? readHeader(page.document.documentElement, layout, site, page.metadata) : null;
  const article: Article = {
    ...factsOf(page, ''),
    kind,
    title: header?.title ?? null,
    published: header?.published ?? null,
    place: header?.place ?? null,
    text: [],
    leads: 0,
    strong: null,
    headings: null,
  };
  return { article, unrecognised };
}

function factsOf({ location, metadata }: Page, text: string): Pick<Article, 'id' | 'address' | 'site' | 'language'> {
  return {
    id: location.page?.id ?? '',
    address: location.address,
    site: location.site?.name ?? null,
    language: languageOf(location.page?.language ?? null, metadata.language, text),
  };
}

/** The host's language and the page's own, as a primary tag; where they differ the letters decide. */
function languageOf(host: string | null, page: string | null, text: string): string {
  const told = page?.toLowerCase().match(/^[a-z]{2,3}(?=$|[-_])/)?.[0] ?? null;
  if (host && (!told || host === told)) return host;
  if (told && !host && text === '') return told;
  const isRussian = isCyrillic(text);
  const fits = [host, told].find((language) => language !== null && (language === 'ru') === isRussian);
  return fits ?? host ?? told ?? (isRussian ? 'ru' : 'en');
}
