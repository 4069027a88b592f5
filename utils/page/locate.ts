import { webUrl } from '../sites/path.ts';
import { identify, siteNamed, sites } from '../sites/registry.ts';
import type { PageAddress, Site } from '../sites/site.ts';
import { attributeOf, type Metadata } from './metadata.ts';

/** Where a page belongs: its site and document as far as they are known, and its clean address. */
export type Location = {
  readonly site: Site | null;
  readonly page: PageAddress | null;
  readonly address: string | null;
};

/**
 * Finds out what a page is by its address; where that is no site's (a saved copy), by the address that the page gives for itself. The
 * address comes first because a site may swap the article without a load and leave the metadata of the one before.
 */
export function locate(document: Document, address: string, metadata: Metadata): Location {
  const given = identify(address);
  const named = [...(given ? [] : ownAddresses(document)), metadata.url, metadata.canonical].flatMap(
    (url) => (url ? identify(url) : null) ?? [],
  );
  const page = given ?? named[0];
  if (!page) return { site: null, page: null, address: withoutHash(address) };
  // A short link names no document; the page itself does.
  const byPage =
    page.page === 'article' && page.id === null ? named.find(({ site, id }) => site === page.site && id) : null;
  const known = byPage ?? page;
  // One document has several addresses; `og:url` has the one that its site prefers.
  const preferred = known.id === null ? null : named.find(({ id }) => id === known.id);
  return { site: siteNamed(known.site), page: known, address: (preferred ?? known).address };
}

/** The addresses that the markup of a site's page gives for the page itself. */
const ownAddresses = (document: Document): (string | null)[] =>
  sites.map(({ own }) => (own?.attribute ? attributeOf(document.querySelector(own.at), own.attribute) : null));

function withoutHash(address: string): string | null {
  const url = webUrl(address);
  if (!url) return null;
  url.hash = '';
  return url.href;
}
