import { isNumber, pathParts, plainNumber } from './path.ts';
import type { AddressExample, Edition, Layout, PageAddress, Site } from './site.ts';

/*
 * kremlin.ru: the trailing number is the document, whatever the path, the edition and the language.
 * The markup of the standard edition was seen on 3,699 pages of 1999–2020; that of the special edition is known from a scraper of 2021.
 */

/** Kept out of the text: `.masha-ignore` (slider, "See also", tooltips, tags) and the closing matter both stand inside the body. */
const SKIP = '.masha-ignore, .read__bottommeta, .print_link_wrap, .read__tooltip, .slider, .read__cut';

const standard: Layout = {
  name: 'standard',
  article: ['article.hentry'],
  body: '[itemprop=articleBody]',
  takes: 'all',
  title: ['h1.entry-title', 'h1'],
  titleElse: null,
  lead: '.read__lead',
  published: [{ at: 'time.read__published', attribute: 'datetime' }],
  publishedElse: [],
  place: '.read__place',
  dateline: null,
  skip: SKIP,
  announcement: '.announce',
  shared: 'nowhere',
};

const special: Layout = {
  name: 'special',
  article: ['html'],
  body: 'div.singlepost',
  takes: 'all',
  // "Title in a late h2": above the date line in the article, or above the article.
  title: ['.singlepost h1', '.singlepost h2:has(~ .published)', 'h1'],
  titleElse: 'h2',
  lead: null,
  published: [],
  publishedElse: [],
  place: null,
  dateline: '.published',
  skip: `${SKIP}, h1, .published, .breadcrumbs`,
  announcement: null,
  shared: 'elsewhere',
};

/** Whatever else carries the body's own mark: print and text versions that were never seen. */
const marked: Layout = { ...standard, name: 'marked', article: ['html'], titleElse: 'h2', shared: 'elsewhere' };

/** kremlin.ru in both languages, with its special edition. */
export const kremlin: Site = {
  name: 'kremlin',
  hosts: [
    'kremlin.ru',
    'www.kremlin.ru',
    'en.kremlin.ru',
    'www.en.kremlin.ru',
    'special.kremlin.ru',
    'en.special.kremlin.ru',
  ],
  identify,
  layouts: [standard, special, marked],
  gallery: '.photoset, .read__top_media',
  listing: '.hentry_event',
  own: { at: '.read[data-href]', attribute: 'data-href' },
  datelines: true,
  furniture:
    /^(?:view settings|font size:?|site colou?rs:?|see also|смотрите также|official website of the president of russia|настройки.{0,20}|размер шрифта:?|цвета? сайта:?|официальный сайт президента россии|\d+ (?:of|из) \d+|[\p{L} ]{3,30} \/)$/iu,
  closing:
    /^(?:geography|topics|persons|publication status|published in sections?:.*|publication date:.*|direct link:.*|text version|география|темы|лица|статус материала|опубликован[оа]? в раздел(?:е|ах):.*|дата публикации:.*|ссылка на материал:.*|текстовая версия)$/iu,
  opening: null,
  titleTail: /\s+[•∙]\s+(?:President of Russia|Президент России)$/,
  zone: 'Europe/Moscow',
};

/** The number of the document that a path names, `null` where it names none. */
function numberIn(parts: readonly string[]): string | null {
  const number = parts.at(-1);
  if (!isNumber(number)) return null;
  const before = parts.slice(0, -1);
  const holder = before.at(-1) ?? '';
  if (holder === 'page' || holder.startsWith('by-')) return null;
  const [section, second] = before;
  const isDocument =
    (section === 'd' && before.length === 1) ||
    section === 'events' ||
    (section === 'catalog' && holder === 'events' && before.length >= 3) ||
    (section === 'acts' && second === 'news' && before.length === 2);
  return isDocument ? plainNumber(number) : null;
}

/** Splits off what follows the document in a path: its print form, its photos (the last number is the photo's), its videos. */
function splitTail(parts: readonly string[]): { readonly head: readonly string[]; readonly tail: string | null } {
  const gallery = parts.findLastIndex((part) => part === 'photos' || part === 'videos');
  if (gallery > 0 && isNumber(parts[gallery - 1])) return { head: parts.slice(0, gallery), tail: 'gallery' };
  return parts.at(-1) === 'print' ? { head: parts.slice(0, -1), tail: 'print' } : { head: parts, tail: null };
}

function identify(url: URL): PageAddress {
  const { hostname: host } = url;
  const english = host.split('.').includes('en');
  const { head, tail } = splitTail(pathParts(url));
  const copy = head.at(-2) === 'copy';
  const path = copy ? [...head.slice(0, -2), ...head.slice(-1)] : head;
  const number = numberIn(path);
  // A catalogue and a short link are ways to a document, not its address; a president's news is where its number always opens.
  const clean =
    number === null
      ? path
      : path[0] === 'events'
        ? [...path.slice(0, -1), number]
        : ['events', 'president', 'news', number];
  const edition: Edition =
    tail === 'print' ? 'print' : copy ? 'text' : host.includes('special.') ? 'special' : 'standard';
  return {
    site: 'kremlin',
    host,
    id: number === null ? null : `kremlin:${number}`,
    address: `http://${english ? 'en.' : ''}kremlin.ru/${clean.join('/')}`,
    edition,
    page: number === null ? pageWithoutNumber(path) : tail === 'gallery' ? 'gallery' : 'article',
    language: english ? 'en' : 'ru',
  };
}

const LISTED = ['events', 'catalog', 'multimedia', 'acts', 'press', 'misc'];

function pageWithoutNumber(path: readonly string[]): 'listing' | 'other' {
  const [section] = path;
  if (section === undefined) return 'listing';
  if (!LISTED.includes(section) || path.some((part) => /^(?:feed|rss|atom)$/.test(part) || part.endsWith('.xml')))
    return 'other';
  const last = path.at(-1);
  return isNumber(last) && path.at(-2) !== 'page' && !path.at(-2)?.startsWith('by-') ? 'other' : 'listing';
}

/** Addresses of every form and what they are. */
export const kremlinAddresses = (): readonly AddressExample[] => [
  ...[
    'http://en.kremlin.ru/events/president/news/60123',
    'https://en.kremlin.ru/events/president/news/60123',
    'http://www.en.kremlin.ru/events/president/news/60123/',
    'http://en.kremlin.ru/events/president/news/60123?utm_source=x#sel=3:1,3:9',
    'http://EN.KREMLIN.RU:80/events/president/news/60123',
    'http://en.kremlin.ru/d/60123',
    'http://en.kremlin.ru/catalog/countries/AZ/events/60123',
    'http://en.kremlin.ru/catalog/persons/192/events/60123',
    'http://en.kremlin.ru/catalog/keywords/82/events/60123',
    'http://en.kremlin.ru/acts/news/60123',
  ].map((address) => article(address, '60123', 'standard')),
  article('http://en.special.kremlin.ru/events/president/news/60123', '60123', 'special'),
  article('http://en.special.kremlin.ru/catalog/countries/AZ/events/60123', '60123', 'special'),
  article('http://en.special.kremlin.ru/d/60123', '60123', 'special'),
  article('http://en.kremlin.ru/events/president/news/60123/print', '60123', 'print'),
  article('http://en.kremlin.ru/d/60123/print', '60123', 'print'),
  article('http://en.kremlin.ru/events/president/news/copy/60123', '60123', 'text'),
  {
    address: 'http://www.kremlin.ru/events/president/news/60123',
    id: 'kremlin:60123',
    page: 'article',
    edition: 'standard',
    clean: 'http://kremlin.ru/events/president/news/60123',
  },
  {
    address: 'http://special.kremlin.ru/events/president/transcripts/60123',
    id: 'kremlin:60123',
    page: 'article',
    edition: 'special',
    clean: 'http://kremlin.ru/events/president/transcripts/60123',
  },
  {
    address: 'http://kremlin.ru/events/president/transcripts/copy/60123',
    id: 'kremlin:60123',
    page: 'article',
    edition: 'text',
    clean: 'http://kremlin.ru/events/president/transcripts/60123',
  },
  ...[
    'president/transcripts',
    'president/transcripts/speeches',
    'president/transcripts/statements',
    'president/trips',
    'administration',
    'state-council',
    'security-council',
    'councils',
  ].map(
    (path): AddressExample => ({
      address: `https://en.kremlin.ru/events/${path}/60001/print?x=1`,
      id: 'kremlin:60001',
      page: 'article',
      edition: 'print',
      clean: `http://en.kremlin.ru/events/${path}/60001`,
    }),
  ),
  ...['photos', 'photos/51234', 'videos', 'videos/1354'].map(
    (tail): AddressExample => ({
      address: `http://en.kremlin.ru/events/president/news/60777/${tail}`,
      id: 'kremlin:60777',
      page: 'gallery',
      clean: 'http://en.kremlin.ru/events/president/news/60777',
    }),
  ),
  ...[
    '',
    'events/president/news',
    'events/president/news/page/10',
    'events/president/news/by-date/31.12.2019',
    'events/councils/by-council/1029',
    'catalog/persons/192/events',
    'catalog/countries/AZ/events/page/2',
    'multimedia/photo/by-date/01.09.2018',
  ].map((path): AddressExample => ({ address: `http://en.kremlin.ru/${path}`, id: null, page: 'listing' })),
  ...[
    'catalog/glossary/31',
    'catalog/persons/192',
    'supplement/5776',
    'acts/bank/47563',
    'press/accreditation/request/60001',
    'events/all/feed/rss',
    'events/president/news/feed',
    'structure/president',
  ].map((path): AddressExample => ({ address: `http://en.kremlin.ru/${path}`, id: null, page: 'other' })),
];

function article(address: string, number: string, edition: Edition): AddressExample {
  const clean = `http://en.kremlin.ru/events/president/news/${number}`;
  return { address, id: `kremlin:${number}`, page: 'article', edition, clean };
}
