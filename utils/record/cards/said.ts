import type { Placed } from '../cards.ts';
import { joinText } from '../model/article.ts';
import type { Moment, SaidCard } from '../model/cards.ts';
import type { Context, Linked } from '../model/context.ts';
import { compareDays } from '../model/day.ts';
import { inReadingOrder, type Span, textOf } from '../model/span.ts';
import { lightWords } from './light.ts';
import { momentOf, type Shelf } from './whence.ts';

/** One card for each passage with statements before or after it: those of both directions share a card. */
export function saidCards(context: Context, shelf: Shelf): Placed<SaidCard>[] {
  const text = joinText(context.page);
  const passages = new Map<string, { span: Span; rows: Linked<Span>[] }>();
  for (const row of [...context.earlier, ...context.later]) {
    const key = `${row.passage.start}-${row.passage.end}`;
    const found = passages.get(key);
    if (found) found.rows.push(row);
    else passages.set(key, { span: row.passage, rows: [row] });
  }
  return [...passages.values()]
    .sort((a, b) => inReadingOrder(a.span, b.span))
    .map(({ span, rows }) => ({ card: saidCard(span, rows, text, context, shelf), at: [span] }));
}

function saidCard(span: Span, rows: readonly Linked<Span>[], text: string, context: Context, shelf: Shelf): SaidCard {
  const words = textOf(text, span);
  const statements = rows.flatMap((row) => row.statements);
  const passage = lightWords(
    words,
    statements.map(({ quote }) => quote),
  );
  const speaker = rows[0]?.speaker ?? null;
  const office = context.turns.find((turn) => turn.speaker === speaker)?.office ?? null;
  const here: Moment = { ...HERE, date: shelf.day, who: speaker, office, words: passage };
  const others = statements.map((each) => momentOf(each, lightWords(each.quote, [words]), shelf));
  return {
    id: `said:${span.start}-${span.end}`,
    kind: 'said',
    passage,
    thread: [...others, here].sort(
      (a, b) => SIDES.indexOf(a.at) - SIDES.indexOf(b.at) || compareDays(a.date ?? '', b.date ?? ''),
    ),
  };
}

const HERE: Moment = {
  at: 'here',
  date: null,
  who: null,
  office: null,
  words: null,
  form: 'said',
  why: null,
  whence: null,
};
const SIDES = ['earlier', 'here', 'later'] as const;
