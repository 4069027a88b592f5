import type { Article } from '../../utils/record/model/article.ts';
import type { HeldDocument } from '../../utils/record/model/held.ts';

/**
 * A held document as the article of a page, so that everything that is done with a page is done with it: the same words under the same
 * id. What only a site's markup tells (bold, sub-headings) a document doesn't hold. `null` where the text isn't held.
 */
export function heldArticle(held: HeldDocument): Article | null {
  const { id, address, site, language, title, published, place, text, leads } = held;
  if (text === null) return null;
  return {
    ...{ id, address, site, kind: 'article', language, title, place, text, leads },
    published: published ?? held.date,
    strong: null,
    headings: null,
  };
}
