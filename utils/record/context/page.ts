import type { MentionRow, PageFacts, QuantityRow, TurnRow } from '../model/context.ts';
import type { Reading } from '../model/reading.ts';
import type { OpenRecord } from '../model/record.ts';
import { inReadingOrder, type Span } from '../model/span.ts';

/** What the page is, as the command line prints it. */
export function pageFacts(reading: Reading): PageFacts {
  const { article, kind, published, event, place } = reading;
  const { site, language, title, text } = article;
  return { address: article.address ?? '', site, kind, language, title, published, event, place, text };
}

/** The speakers' turns with the words that each opens with. */
export function turnRows(reading: Reading): TurnRow[] {
  return reading.turns.map(({ speaker, office, body }) => ({
    speaker,
    office,
    opens: reading.text.slice(body.start, body.end).slice(0, OPENING),
  }));
}

/** Code units of a turn that tell it from others. */
const OPENING = 60;

/** Every mention of a person, place, organisation, agreement or meeting, in reading order. */
export function mentionRows(reading: Reading, record: OpenRecord): MentionRow<Span>[] {
  const names = reading.names.map(({ span, kind, id, name, by }) => ({
    quote: span,
    kind,
    name,
    date: null,
    by,
    resolved: id !== null,
  }));
  void record;
  return names.sort((a, b) => inReadingOrder(a.quote, b.quote));
}

/** The page's numbers with their speakers. */
export function quantityRows(reading: Reading): QuantityRow<Span>[] {
  return reading.quantities.map(({ span, value, unit, counted, period, hedge, trail }) => {
    const sentence = reading.sentences.findIndex((each) => each.span.start <= span.start && span.end <= each.span.end);
    return { quote: span, value, unit, counted, period, hedge, speaker: reading.voices[sentence]?.name ?? null, trail };
  });
}
