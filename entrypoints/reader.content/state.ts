import type { PageState } from '../../utils/messages/contract.ts';
import type { Unrecognised } from '../../utils/page/extract.ts';
import { CARD_KINDS, type CardKind, type Cards } from '../../utils/record/model/cards.ts';

/** What the popup is told of a page without an article. */
export function stateOf({ article, unrecognised }: Unrecognised): PageState {
  if (unrecognised === 'layout') return { state: 'unrecognised' };
  if (article.kind === 'gallery') return { state: 'gallery', article: article.title, address: article.address };
  return { state: article.kind === 'listing' ? 'listing' : 'other' };
}

/** What the popup is told of a page with the record beside it. */
export const shownState = ({ page, cards, coverage }: Cards, kept: boolean): PageState => ({
  state: 'shown',
  kept,
  page,
  counts: Object.fromEntries(
    CARD_KINDS.map((kind) => [kind, cards.filter((card) => card.kind === kind).length]),
  ) as Record<CardKind, number>,
  coverage,
});

/** Whether the record has anything to say to a page: it is on it, or speaks of people, agreements or meetings that are. */
export const speaks = ({ page, cards }: Cards): boolean =>
  page.match !== null || page.speaksOfRecord || cards.length > 0;
