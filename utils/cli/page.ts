import { parseHTML } from 'linkedom';
import { type Extraction, extract } from '../page/extract.ts';
import { findBlocks } from '../page/readability.ts';
import type { Article } from '../record/model/article.ts';
import { withTextId } from '../record/model/document-id.ts';

/** The page that a source shows, whatever it is: a fragment, plain words or nothing make a document too. */
export function documentOf(html: string): Document {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Document;
}

/** What the extension makes of a page, Readability included; every article has its id. */
export function extractionOf(html: string, address: string): Extraction {
  const extraction = extract(documentOf(html), address, findBlocks);
  return { ...extraction, article: withTextId(extraction.article) };
}

/** The article of a page; one of kind "other" without text where there is none. Whether its words must match the record: `extractionOf`. */
export const articleOf = (html: string, address: string): Article => extractionOf(html, address).article;
