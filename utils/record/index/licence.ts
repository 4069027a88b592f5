import type { Article } from '../model/article.ts';

/** The licence that a site puts its texts under, where it is known. */
export const licenceOf = ({ site }: Pick<Article, 'site'>): string =>
  site === 'kremlin' ? 'CC BY 4.0' : site === null ? 'Not stated' : 'All rights reserved';
