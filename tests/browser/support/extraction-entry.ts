import { extract } from '../../../utils/page/extract.ts';
import { findBlocks } from '../../../utils/page/readability.ts';

/** Reads the page that this script stands in, and tells what does not hold its nodes. */
export function tell(address: string) {
  const extraction = extract(document, address, findBlocks);
  return 'map' in extraction
    ? { article: extraction.article, why: [extraction.needs, extraction.layout], text: extraction.map.text }
    : { article: extraction.article, why: extraction.unrecognised, text: null };
}
