import { hostOf } from '../index/host.ts';
import type { Source } from '../model/context.ts';
import type { Reading } from '../model/reading.ts';

/** The page itself as a source, where the record doesn't hold it; its date is empty where neither event nor publishing day is known. */
export const sourceOfPage = ({ article, event, published }: Reading): Source => ({
  document: 'page',
  title: article.title,
  date: event ?? published ?? '',
  published,
  site: hostOf(article.address),
  address: article.address,
});
