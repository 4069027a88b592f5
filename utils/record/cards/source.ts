import type { Placed } from '../cards.ts';
import { joinText } from '../model/article.ts';
import type { CheckedQuotation, Moment, SourceCard } from '../model/cards.ts';
import type { Context, QuotationRow } from '../model/context.ts';
import { contains, type Span, textOf } from '../model/span.ts';
import { lightWords } from './light.ts';
import { momentOf, type Shelf } from './whence.ts';

/** One card for each sentence of a report that rests on a transcript, and for each quotation that stands in none. */
export function sourceCards(context: Context, shelf: Shelf): Placed<SourceCard>[] {
  const text = joinText(context.page);
  const quotationsIn = (passage: Span): CheckedQuotation[] =>
    context.quotations.filter(({ span }) => contains(passage, span)).map((row) => checked(row, text));
  const led = context.sources.map(({ passage, said, differences }): Placed<SourceCard> => {
    const words = textOf(text, passage);
    const card: SourceCard = {
      id: idOf(passage),
      kind: 'source',
      passage: lightWords(words, [said.quote]),
      said: momentOf(said, lightWords(said.quote, [words]), shelf),
      differences,
      quotations: quotationsIn(passage),
    };
    return { card, at: [passage] };
  });
  const alone = context.quotations.filter(
    ({ span }) => !context.sources.some(({ passage }) => contains(passage, span)),
  );
  const absent = alone
    .filter(({ check }) => check === 'absent')
    .map((row): Placed<SourceCard> => {
      const passage = { text: textOf(text, row.span), lit: [] };
      const quotations = [checked(row, text)];
      return {
        card: { id: idOf(row.span), kind: 'source', passage, said: null, differences: [], quotations },
        at: [row.span],
      };
    });
  return [...led, ...absent].sort((a, b) => startOf(a) - startOf(b));
}

const idOf = ({ start, end }: Span): string => `source:${start}-${end}`;

const startOf = ({ at }: Placed): number => at[0]?.start ?? 0;

const checked = ({ span, check, parts }: QuotationRow<Span>, text: string): CheckedQuotation => ({
  words: textOf(text, span),
  check,
  parts,
});

/** What the transcript holds and the report leaves out, in the transcript's order. */
export const omittedMoments = (context: Context, shelf: Shelf): Moment[] =>
  context.omitted.map((statement) => momentOf(statement, { text: statement.quote, lit: [] }, shelf));
