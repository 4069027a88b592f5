import type { DocumentId, SiteName } from '../record/model/article.ts';

/** What an address alone shows a page to be; the page's markup may still disappoint it. */
export type AddressedPage = 'article' | 'gallery' | 'listing' | 'other';

/** Which rendering of a document an address asks for; all of them share one id. */
export type Edition = 'standard' | 'print' | 'text' | 'special' | 'amp';

/** What the address rules of one site make of an address. */
export type PageAddress = {
  readonly site: SiteName;
  readonly host: string;
  /** The document that the page belongs to (a gallery's article too); `null` where the address names none. */
  readonly id: DocumentId | null;
  /** The clean address, in the form of the site's own `og:url`. */
  readonly address: string;
  readonly edition: Edition;
  readonly page: AddressedPage;
  /** The language that the host is known to speak, BCP 47; `null` where it may be any. */
  readonly language: string | null;
};

/** Where words stand in the markup: in an attribute of the first element that the selector finds, or (`null`) in its text. */
export type Source = { readonly at: string; readonly attribute: string | null };

/** One markup of a site: where the parts of an article stand in it. All other selectors are looked up within `article`. */
export type Layout = {
  readonly name: string;
  /** The element around all parts of one article, the narrowest first: the first that is there and holds `body` is taken. */
  readonly article: readonly string[];
  /** The elements that hold the text; those inside another one are not read twice. */
  readonly body: string;
  /** Whether the text stands in all the elements that `body` finds, or in the longest of them. */
  readonly takes: 'all' | 'longest';
  readonly title: readonly string[];
  /** Headings whose last is the title where neither `title` nor the metadata have one. */
  readonly titleElse: string | null;
  readonly lead: string | null;
  /** Where the day of publication stands; what the page's metadata say comes after these. */
  readonly published: readonly Source[];
  /** The same, where the metadata are to be believed first. */
  readonly publishedElse: readonly Source[];
  readonly place: string | null;
  /** The element of the date line, where the markup sets it among the paragraphs: it is read for both and never enters the text. */
  readonly dateline: string | null;
  /** What stands within lead and body and is no part of the text. */
  readonly skip: string;
  /** Matches an article that announces something to come. */
  readonly announcement: string | null;
  /** Where pages of other sites have this markup too: there the page must call itself an article, and be as long as one. */
  readonly shared: 'nowhere' | 'elsewhere' | 'everywhere';
};

/** All that is known of one site. A site is one file, listed in `registry.ts`. */
export type Site = {
  readonly name: SiteName;
  readonly hosts: readonly string[];
  /** Reads an address on one of the hosts. */
  readonly identify: (url: URL) => PageAddress;
  readonly layouts: readonly Layout[];
  /** Markup that shows a page to be a gallery or a listing where its address doesn't tell. */
  readonly gallery: string | null;
  readonly listing: string | null;
  /** An element and its attribute that name the page's own address. */
  readonly own: Source | null;
  /** Whether the site writes a date line, "Month D, YYYY, Place", above its texts, and in some editions below them. */
  readonly datelines: boolean;
  /** Whole paragraphs that belong to the site and not to the article. */
  readonly furniture: RegExp | null;
  /** A whole paragraph that opens the closing matter: nothing from there on belongs to the article. */
  readonly closing: RegExp | null;
  /** How the first paragraph of a body begins on this site, and what a paragraph before it is: the lead, or a caption. */
  readonly opening: { readonly pattern: RegExp; readonly before: 'lead' | 'furniture' } | null;
  /** What the site adds to titles in its metadata. */
  readonly titleTail: RegExp | null;
  /** IANA zone in which the site counts its days, for stamps that give an instant; `null` takes the day as written. */
  readonly zone: string | null;
};

/** An address and what the rules must make of it: the test of each site. */
export type AddressExample = {
  readonly address: string;
  readonly id: DocumentId | null;
  readonly page: AddressedPage;
  readonly edition?: Edition;
  readonly clean?: string;
};
