import type { Placed } from '../cards.ts';
import { joinText } from '../model/article.ts';
import type { NumberCard, NumberPoint } from '../model/cards.ts';
import type { Context, QuantityRow, TrailRow } from '../model/context.ts';
import { inReadingOrder, type Span, textOf } from '../model/span.ts';
import { lightExact, lightValues } from './light.ts';
import { type Shelf, sideOf, whenceOf } from './whence.ts';

/** One card for each trail that a number of the page belongs to. */
export function numberCards(context: Context, shelf: Shelf): Placed<NumberCard>[] {
  const text = joinText(context.page);
  return context.trails
    .flatMap((trail) => {
      const own = context.quantities.filter((quantity) => quantity.trail === trail.id);
      const first = own[0];
      if (!first) return [];
      return [{ card: numberCard(trail, first, textOf(text, first.quote), shelf), at: own.map(({ quote }) => quote) }];
    })
    .sort((a, b) => (a.at[0] && b.at[0] ? inReadingOrder(a.at[0], b.at[0]) : 0));
}

function numberCard(trail: TrailRow, first: QuantityRow<Span>, exact: string, shelf: Shelf): NumberCard {
  const own = trail.points.find((point) => shelf.here.has(point.source.document) && point.quote.includes(exact));
  return {
    id: `number:${trail.id}`,
    kind: 'number',
    passage: lightExact(own?.quote ?? exact, exact),
    counted: trail.counted,
    unit: first.unit,
    points: trail.points.map((point) => pointOf(point, trail, shelf)),
  };
}

function pointOf(point: TrailRow['points'][number], trail: TrailRow, shelf: Shelf): NumberPoint {
  const { date, value, hedge, speaker, form, quote, source } = point;
  const here = shelf.here.has(source.document);
  const values = trail.points.filter((other) => other.quote === quote).map((other) => other.value);
  const words = lightValues(quote, values, trail.counted);
  const whence = here ? null : whenceOf(source, shelf);
  const at = here ? 'here' : sideOf(date, shelf);
  return { at, date, who: speaker, office: null, words, form, why: null, whence, value, hedge };
}
