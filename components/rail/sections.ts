import type { Card, CardKind } from '../../utils/record/model/cards.ts';

/** The sections of cards, in their order. */
export const SECTIONS: readonly CardKind[] = ['meeting', 'said', 'number', 'agreement', 'source'];

/** How many cards of a section are drawn when so many are in all: from the top, so that whatever follows moves nothing that stands. */
export function drawnIn(section: CardKind, cards: readonly Card[], drawn: number): number {
  const before = SECTIONS.slice(0, SECTIONS.indexOf(section));
  return Math.max(0, drawn - cards.filter(({ kind }) => before.includes(kind)).length);
}
