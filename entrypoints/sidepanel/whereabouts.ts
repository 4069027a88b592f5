import type { PanelHighlight } from '../../components/panel/view.ts';
import type { Highlight, HighlightId, PlacedHighlight } from '../../utils/record/model/highlight.ts';

type Page = { readonly language: string; readonly placed: readonly PlacedHighlight[] };

/**
 * Where the words of a document's highlights are, by what its page has placed of them; and which of them it misses. A page may not have
 * heard of a new one yet: they are called lost only where `doubted`, what an earlier look missed, has them as well.
 */
export function whereabouts(highlights: readonly Highlight[], page: Page, doubted: ReadonlySet<HighlightId>) {
  const placed = new Set(page.placed.map(({ id }) => id));
  const missing = new Set<HighlightId>();
  const found = highlights.map((highlight): PanelHighlight => {
    const { id, language } = highlight;
    if (placed.has(id)) return { highlight, where: 'here' };
    if (language !== page.language) return { highlight, where: 'elsewhere' };
    missing.add(id);
    return { highlight, where: doubted.has(id) ? 'lost' : 'here' };
  });
  return { found, missing };
}
