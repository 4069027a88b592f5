import type { Mine } from '../../utils/messages/contract.ts';
import type { Asker } from '../../utils/messages/server.ts';
import { finderIn } from '../../utils/record/anchor/find-selectors.ts';
import { type Article, joinText } from '../../utils/record/model/article.ts';
import { withTextId } from '../../utils/record/model/document-id.ts';
import type { Highlight, PlacedHighlight } from '../../utils/record/model/highlight.ts';
import { inReadingOrder } from '../../utils/record/model/span.ts';
import { readHighlights } from '../../utils/store/highlights.ts';
import { keptAs } from '../../utils/store/pages.ts';
import { loadSettings } from '../../utils/store/settings.ts';
import { mayKeep } from './may-keep.ts';
import { type Keys, keysOf } from './understand.ts';

/** What the reader keeps of an article. */
export async function mine({ article: given }: { readonly article: Article }, from: Asker): Promise<Mine> {
  const article = withTextId(given);
  return mineUnder(article, await keysOf(article), from);
}

/** The same where it is known under which ids that is. */
export async function mineUnder(article: Article, { document, documents }: Keys, from: Asker): Promise<Mine> {
  const [highlights, kept, settings, may] = await Promise.all([
    readHighlights(documents),
    keptAs(documents),
    loadSettings(),
    mayKeep(from),
  ]);
  return {
    document: kept ?? document,
    highlights: place(article, highlights),
    kept: kept !== null,
    held: from.own,
    keepAtEnd: settings.keepAtEnd && may && !from.own,
  };
}

/** Where highlights stand in an article; those of other words, or of a translation, don't. */
function place(article: Article, highlights: readonly Highlight[]): PlacedHighlight[] {
  const find = finderIn(joinText(article));
  const placed = highlights.flatMap(({ id, language, selectors }) => {
    const found = isSameLanguage(language, article.language) ? find(selectors) : null;
    return found && found.state !== 'lost' ? [{ id, start: found.span.start, end: found.span.end }] : [];
  });
  return placed.sort(inReadingOrder);
}

/** Whether two BCP 47 tags name one language, whatever its region or script. */
export const isSameLanguage = (a: string, b: string): boolean =>
  a.split('-')[0]?.toLowerCase() === b.split('-')[0]?.toLowerCase();
