import type { Extraction } from '../../../utils/page/extract.ts';

/** What an extraction comes to, without the page's nodes. */
export type Told = { readonly article: unknown; readonly why: unknown; readonly text: string | null };

export const told = (extraction: Extraction): Told =>
  'map' in extraction
    ? { article: extraction.article, why: [extraction.needs, extraction.layout], text: extraction.map.text }
    : { article: extraction.article, why: extraction.unrecognised, text: null };
