import { hostOf } from '../index/host.ts';
import type { Source } from '../model/context.ts';
import type { Reading } from '../model/reading.ts';

/** The page itself as a source, where the record doesn't hold it; `null` where its day isn't known: every source has one. */
export function sourceOfPage({ article, event, published }: Reading): Source | null {
  const { title, address } = article;
  const date = event ?? published;
  return date === null ? null : { document: 'page', title, date, published, site: hostOf(address), address };
}
