import { type Article, paragraphSpans } from '../model/article.ts';
import { dayOf } from '../model/day.ts';
import type { Reading } from '../model/reading.ts';
import { datelineAt } from './dateline-forms.ts';
import { dayOfDateline } from './dateline-year.ts';
import type { Lexicon } from './lexicon.ts';

/** Paragraphs among which a dateline is looked for: lead, caption and the report's own first. */
const HEAD = 4;

/** The day and place that the header gives, or else the dateline: the year that TASS leaves out is found by weekday and by the years that the text speaks of. */
export function readDateline(article: Article, text: string, _lexicon: Lexicon): Pick<Reading, 'published' | 'place'> {
  const { published, place } = article;
  if (published !== null && place !== null) return { published, place };
  for (const paragraph of paragraphSpans({ text: article.text.slice(0, article.leads + HEAD) })) {
    const found = datelineAt(text, paragraph);
    if (!found) continue;
    const { year, month, date } = found;
    const day = year === null ? dayOfDateline(text.slice(found.span.end), month, date) : dayOf(year, month, date);
    return { published: published ?? day, place: place ?? found.place };
  }
  return { published, place };
}
