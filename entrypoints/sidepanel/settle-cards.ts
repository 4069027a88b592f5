import type { Look } from './look.ts';

/** Keeps the cards of the look before where they are the same ones: cards are drawn again only when they are others. */
export function settleCards(next: Look, before: Look | null): Look {
  const [page, earlier] = [next.view.page, before?.view.page];
  if (page.state !== 'laid' || earlier?.state !== 'laid') return next;
  if (JSON.stringify(page.cards) !== JSON.stringify(earlier.cards)) return next;
  return { ...next, view: { ...next.view, page: { ...page, cards: earlier.cards } } };
}
