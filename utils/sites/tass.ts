import { isNumber, pathParts, plainNumber } from './path.ts';
import type { AddressExample, Layout, PageAddress, Site } from './site.ts';

/*
 * TASS: two sites with two numberings, tass.com (English) and tass.ru (Russian, transliterated sections).
 * The markup is known from what working scrapers select; tass.ru's class names end in a hash that changes with each release.
 */

const SKIP = [
  'figure, figcaption, .news-media, .text-include, .tags, .news-actions, .banner',
  '[class^="Tags_"], [class^="Photo"], [class^="Media"], [class^="Banner"], [class^="ReadAlso"], [class^="Related"]',
].join(', ');

/** tass.com, and tass.ru before it was rebuilt. */
const english: Layout = {
  name: 'news-header',
  article: ['.news', 'main', 'body'],
  body: '.text-block',
  takes: 'all',
  title: ['.news-header__title', '.explainer__title', '.article__title', 'h1'],
  titleElse: null,
  lead: '.news-header__lead',
  published: [{ at: '.news-header dateformat[time], .news-header__date dateformat[time]', attribute: 'time' }],
  publishedElse: [{ at: 'dateformat[time]', attribute: 'time' }],
  place: null,
  dateline: null,
  skip: SKIP,
  announcement: null,
  shared: 'elsewhere',
};

/** tass.ru: everything but the start of a class name is left to change. */
const russian: Layout = {
  name: 'hashed',
  article: ['main', 'body'].map((around) => `${around}:has(p[class^="Paragraph_paragraph__"])`),
  body: 'article p[class^="Paragraph_paragraph__"], article h2, article h3',
  takes: 'all',
  title: ['[class^="NewsHeader_titles__"] h1', 'h1[class^="NewsHeader_title"]', '[class^="NewsHeader_titles__"]', 'h1'],
  titleElse: null,
  lead: '[class^="NewsHeader_lead__"], [class^="NewsHeader_subtitle__"]',
  published: [
    { at: '[class^="PublishedMark_date__"] time, time[class^="PublishedMark_date__"]', attribute: 'datetime' },
  ],
  publishedElse: [{ at: '[class^="PublishedMark_date__"]', attribute: null }],
  place: null,
  dateline: null,
  skip: SKIP,
  announcement: null,
  shared: 'elsewhere',
};

/** tass.com and tass.ru. */
export const tass: Site = {
  name: 'tass',
  hosts: ['tass.com', 'www.tass.com', 'tass.ru', 'www.tass.ru'],
  identify,
  layouts: [english, russian],
  gallery: null,
  listing: null,
  own: null,
  datelines: false,
  furniture: /^(?:©.{0,80}|all news|все новости|read also:?|читайте также:?|\d+ (?:of|из) \d+)$/iu,
  closing: null,
  // "CITY, Month D. /TASS/.", "CITY, Month D. /TASS Correspondent Name Surname/.", "TASS FACTBOX."
  opening: {
    pattern: /^(?:[^/]{2,60}(?:\/[^/]{2,40}\/[^/]{2,40})?\/(?:TASS|ТАСС)[^/]{0,60}\/|TASS FACTBOX)/u,
    before: 'lead',
  },
  titleTail: /(?:\s+-\s+[^-]{1,60})?\s+-\s+(?:TASS|ТАСС)$/u,
  zone: 'Europe/Moscow',
};

/** Below one section any number is an article; deeper down only one as long as articles' are (the oldest known has six digits). */
const DEEP_NUMBER = /^\d{5,}$/;

function identify(url: URL): PageAddress {
  const { hostname: host } = url;
  const name = host.replace(/^www\./, '');
  const parts = pathParts(url);
  const amp = parts.at(-1) === 'amp';
  const path = amp ? parts.slice(0, -1) : parts;
  const number = path.at(-1);
  const section = path.slice(0, -1);
  const named = section.length > 0 && !section.some((part) => ['page', 'search', 'tag', 'tags', 'rss'].includes(part));
  const isArticle = named && isNumber(number) && (section.length === 1 || DEEP_NUMBER.test(number));
  const clean = isArticle ? [...section, plainNumber(number)] : path;
  return {
    site: 'tass',
    host,
    id: isArticle ? `${name}:${plainNumber(number)}` : null,
    address: `https://${name}/${clean.join('/')}`,
    edition: amp ? 'amp' : 'standard',
    page: isArticle ? 'article' : isListing(path) ? 'listing' : 'other',
    language: name.endsWith('.ru') ? 'ru' : 'en',
  };
}

const isListing = (path: readonly string[]): boolean =>
  path.length <= 1 && !path.some((part) => /^(?:rss|search|about|contacts|sitemap.*|ads)$|\.xml$/.test(part));

/** Addresses of every form and what they are. */
export const tassAddresses = (): readonly AddressExample[] => [
  ...[
    'https://tass.com/economy/1234567',
    'http://tass.com/economy/1234567/',
    'https://www.tass.com/economy/1234567?utm_source=x#top',
  ].map((address): AddressExample => example(address, 'standard')),
  example('https://tass.com/economy/1234567/amp', 'amp'),
  { address: 'https://tass.com/any-new-section/685123', id: 'tass.com:685123', page: 'article' },
  { address: 'https://tass.com/pmef-2022/articles/1461234', id: 'tass.com:1461234', page: 'article' },
  {
    address: 'http://www.tass.ru/mezhdunarodnaya-panorama/12345678?from=main',
    id: 'tass.ru:12345678',
    page: 'article',
    edition: 'standard',
    clean: 'https://tass.ru/mezhdunarodnaya-panorama/12345678',
  },
  { address: 'https://tass.ru/politika/12345678/amp', id: 'tass.ru:12345678', page: 'article', edition: 'amp' },
  { address: 'https://tass.com/', id: null, page: 'listing' },
  { address: 'https://tass.com/politics', id: null, page: 'listing' },
  { address: 'https://tass.ru/politika', id: null, page: 'listing' },
  { address: 'https://tass.com/rss/v2.xml', id: null, page: 'other' },
  { address: 'https://tass.com/search?query=talks', id: null, page: 'other' },
  { address: 'https://tass.com/politics/page/2', id: null, page: 'other' },
];

function example(address: string, edition: 'standard' | 'amp'): AddressExample {
  return { address, id: 'tass.com:1234567', page: 'article', edition, clean: 'https://tass.com/economy/1234567' };
}
