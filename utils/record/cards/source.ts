import type { Placed } from '../cards.ts';
import { joinText } from '../model/article.ts';
import type { Moment, SourceCard } from '../model/cards.ts';
import type { Context } from '../model/context.ts';
import { textOf } from '../model/span.ts';
import { lightWords } from './light.ts';
import { momentOf, type Shelf } from './whence.ts';

/** One card for each sentence of a report that rests on a transcript. */
export function sourceCards(context: Context, shelf: Shelf): Placed<SourceCard>[] {
  const text = joinText(context.page);
  return context.sources.map(({ passage, said, differences }) => {
    const words = textOf(text, passage);
    const card: SourceCard = {
      id: `source:${passage.start}-${passage.end}`,
      kind: 'source',
      passage: lightWords(words, [said.quote]),
      said: momentOf(said, lightWords(said.quote, [words]), shelf),
      differences,
    };
    return { card, at: [passage] };
  });
}

/** What the transcript holds and the report leaves out, in the transcript's order. */
export const omittedMoments = (context: Context, shelf: Shelf): Moment[] =>
  context.omitted.map((statement) => momentOf(statement, { text: statement.quote, lit: [] }, shelf));
