import { describe, expect, it } from 'vitest';
import type { Look } from '../../../entrypoints/sidepanel/look.ts';
import { settleCards } from '../../../entrypoints/sidepanel/settle-cards.ts';
import { cardsOf } from '../../../utils/record/cards.ts';
import type { Context } from '../../../utils/record/model/context.ts';
import { HEADS, REPORT, TALKS } from '../../support/talks-context.ts';

const lookAt = (context: Context, kept = false): Look => ({
  tab: { id: 1, isPrivate: false, site: 'kremlin', host: 'kremlin.ru', page: { state: 'reading' } },
  document: 'kremlin:67830',
  missing: new Set(),
  view: {
    page: { state: 'laid', cards: cardsOf(context, HEADS), kept, held: false },
    site: 'kremlin.ru',
    highlights: [],
    tags: [],
    holdings: null,
    locked: false,
    keys: '',
  },
});

const cardsIn = ({ view: { page } }: Look) => (page.state === 'laid' ? page.cards : null);

describe('cards from one look to the next', () => {
  it('stay the very same while they say the same, and what else is new is taken', () => {
    const before = lookAt(TALKS);
    const settled = settleCards(lookAt(TALKS, true), before);
    expect(cardsIn(settled)).toBe(cardsIn(before));
    expect(settled.view.page).toMatchObject({ kept: true });
  });

  it('are the new ones when they say something else', () => {
    const next = lookAt(REPORT);
    expect(settleCards(next, lookAt(TALKS))).toBe(next);
  });

  it('are the new ones where there were none', () => {
    const next = lookAt(TALKS);
    const reading: Look = { ...next, view: { ...next.view, page: { state: 'reading' } } };
    expect(settleCards(next, null)).toBe(next);
    expect(settleCards(next, reading)).toBe(next);
    expect(settleCards(reading, next)).toBe(reading);
  });
});
