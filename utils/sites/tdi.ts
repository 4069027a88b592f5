import { commonLayouts } from './common-layout.ts';
import { isNumber, pathParts } from './path.ts';
import type { AddressExample, PageAddress, Site } from './site.ts';

/*
 * The Diplomatic Insight: one flat slug, no date, no number. Its markup was never seen, so it is read as a common article page;
 * its sub-headings and photo captions stand between the paragraphs.
 */

/** thediplomaticinsight.com. */
export const tdi: Site = {
  name: 'tdi',
  hosts: ['thediplomaticinsight.com', 'www.thediplomaticinsight.com'],
  identify,
  layouts: commonLayouts,
  gallery: null,
  listing: null,
  own: null,
  datelines: false,
  furniture: /^(?:read also:?.*|also read:?.*|read more:?.*|advertisement|share this:?|\d+ of \d+)$/iu,
  closing: /^(?:related posts?|related articles?|you may also like:?|leave a reply)$/iu,
  // "City, D Month YYYY (TDI):"
  opening: { pattern: /^.{2,60}\(TDI\)/u, before: 'furniture' },
  titleTail: /\s+[-–|]\s+(?:The Diplomatic Insight|TDI)$/,
  zone: null,
};

/** First words of paths that lead to lists, feeds and files of the site itself. */
const LISTED = /^(?:category|tag|author|page|\d{4})$/;
const OTHER =
  /^(?:feed|wp-.*|about(?:-us)?|contact(?:-us)?|privacy-policy|terms.*|advertise.*|subscribe|cart|shop|my-account)$/;

function identify(url: URL): PageAddress {
  const parts = pathParts(url).map((part) => part.toLowerCase());
  const amp = parts.at(-1) === 'amp' || url.searchParams.has('amp');
  const [slug, ...rest] = parts.filter((part) => part !== 'amp');
  // "?p=123" is WordPress's own short link: an article, whose slug only the page can tell.
  const short = slug === undefined && /^\d+$/.test(url.searchParams.get('p') ?? '');
  const flat = slug !== undefined && !LISTED.test(slug) && !OTHER.test(slug);
  // A long article's later pages are `/slug/2/`.
  const isArticle = flat && (rest.length === 0 || (rest.length === 1 && isNumber(rest[0])));
  const other = slug !== undefined && !LISTED.test(slug);
  return {
    site: 'tdi',
    host: url.hostname,
    id: isArticle ? `tdi:${slug}` : null,
    address: `https://thediplomaticinsight.com/${(isArticle ? [slug] : parts).map((part) => `${part}/`).join('')}`,
    edition: amp ? 'amp' : 'standard',
    page: isArticle || short ? 'article' : other ? 'other' : 'listing',
    language: 'en',
  };
}

/** Addresses of every form and what they are. */
export const tdiAddresses = (): readonly AddressExample[] => [
  ...['', '?utm_source=x', '#more', '2/'].map((tail) => example(tail, 'standard')),
  ...['amp/', '?amp=1'].map((tail) => example(tail, 'amp')),
  {
    address: 'http://www.thediplomaticinsight.com/Two-Presidents-Met-In-The-Capital',
    id: 'tdi:two-presidents-met-in-the-capital',
    page: 'article',
    clean: 'https://thediplomaticinsight.com/two-presidents-met-in-the-capital/',
  },
  { address: 'https://thediplomaticinsight.com/?p=48211', id: null, page: 'article' },
  { address: 'https://thediplomaticinsight.com/', id: null, page: 'listing' },
  { address: 'https://thediplomaticinsight.com/category/news/', id: null, page: 'listing' },
  { address: 'https://thediplomaticinsight.com/tag/caspian/page/2/', id: null, page: 'listing' },
  { address: 'https://thediplomaticinsight.com/author/desk/', id: null, page: 'listing' },
  { address: 'https://thediplomaticinsight.com/2022/02/', id: null, page: 'listing' },
  { address: 'https://thediplomaticinsight.com/feed/', id: null, page: 'other' },
  { address: 'https://thediplomaticinsight.com/about-us/', id: null, page: 'other' },
  { address: 'https://thediplomaticinsight.com/some-article/feed/', id: null, page: 'other' },
];

function example(tail: string, edition: 'standard' | 'amp'): AddressExample {
  const clean = 'https://thediplomaticinsight.com/two-presidents-met-in-the-capital/';
  return {
    address: `${clean}${tail}`,
    id: 'tdi:two-presidents-met-in-the-capital',
    page: 'article',
    edition,
    clean,
  };
}
