import { agreementCards } from './cards/agreement.ts';
import { meetingCards } from './cards/meeting.ts';
import { numberCards } from './cards/number.ts';
import { pageSummary } from './cards/page.ts';
import { saidCards } from './cards/said.ts';
import { omittedMoments, sourceCards } from './cards/source.ts';
import { type Shelf, shelve } from './cards/whence.ts';
import type { Card, Cards, Mark } from './model/cards.ts';
import type { Context } from './model/context.ts';
import type { DocumentHead } from './model/held.ts';
import { inReadingOrder, type Span } from './model/span.ts';

/** A card with the places on the page that it belongs to; one without any is in the rail only. */
export type Placed<C extends Card = Card> = { readonly card: C; readonly at: readonly Span[] };

/**
 * What the overlay draws of a context: cards in the order of reading, and the marks that lead to them.
 * `heads` are the record's documents, for the place of each and whether its text is held.
 */
export function cardsOf(context: Context, heads: readonly DocumentHead[]): Cards {
  const shelf: Shelf = shelve(context, heads);
  const placed: Placed[] = [
    ...meetingCards(context, shelf),
    ...saidCards(context, shelf),
    ...numberCards(context, shelf),
    ...agreementCards(context, shelf),
    ...sourceCards(context, shelf),
  ];
  return {
    page: pageSummary(context),
    cards: placed.map(({ card }) => card),
    marks: placed.flatMap(marksOf).sort((a, b) => inReadingOrder(a.span, b.span)),
    omitted: omittedMoments(context, shelf),
    coverage: context.coverage,
  };
}

const marksOf = ({ card, at }: Placed): Mark[] => at.map((span) => ({ card: card.id, kind: card.kind, span }));
