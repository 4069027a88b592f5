import type { Placed } from '../cards.ts';
import type { MeetingCard } from '../model/cards.ts';
import type { Context, MeetingRow } from '../model/context.ts';
import { compareDays, mayBeSameDay } from '../model/day.ts';
import type { Span } from '../model/span.ts';
import { type Shelf, sideOf, whenceOf } from './whence.ts';

/**
 * One card for each related meeting, in order of time: the thread that the reader follows. The page's own is among them where
 * there are others, or where another document is on it; alone it would tell nothing.
 */
export function meetingCards(context: Context, shelf: Shelf): Placed<MeetingCard>[] {
  const cards = context.meetings.map((row, index) => ({
    card: meetingCard(row, index, shelf),
    at: marksOf(row, context),
  }));
  const tells = cards.some(({ card }) => card.relation !== 'this' || card.documents.some(({ here }) => !here));
  if (!tells) return [];
  return cards.sort((a, b) => compareDays(a.card.date ?? '9999', b.card.date ?? '9999'));
}

function meetingCard(row: MeetingRow, index: number, shelf: Shelf): MeetingCard {
  const { date, kind, place, people, relation, why, documents } = row;
  return {
    id: `meeting:${index}`,
    kind: 'meeting',
    at: relation === 'this' ? 'here' : sideOf(date, shelf),
    date,
    meeting: kind,
    place,
    people,
    relation,
    why,
    documents: documents.map((source) => ({
      ...whenceOf(source, shelf),
      date: source.date,
      here: shelf.here.has(source.document),
    })),
  };
}

/** References to a meeting that the record can say something of; the page's own, and one without documents, needs no mark. */
function marksOf(row: MeetingRow, context: Context): Span[] {
  const { date, relation, documents } = row;
  if (date === null || relation === 'this' || documents.length === 0) return [];
  return context.mentions
    .filter((mention) => mention.kind === 'meeting' && mention.resolved)
    .filter((mention) => mention.date !== null && mayBeSameDay(mention.date, date))
    .map((mention) => mention.quote);
}
