import { paragraphSpans } from '../../utils/record/model/article.ts';
import { overlaps, type Span } from '../../utils/record/model/span.ts';

/** Where words stand in each of a text's paragraphs, as spans of the paragraph; `null` where they aren't in the text. */
export function findSought(text: readonly string[], quote: string): readonly (Span | null)[] | null {
  const start = quote === '' ? -1 : text.join(' ').indexOf(quote);
  if (start < 0) return null;
  const sought = { start, end: start + quote.length };
  return paragraphSpans({ text }).map((paragraph) =>
    overlaps(paragraph, sought)
      ? {
          start: Math.max(sought.start, paragraph.start) - paragraph.start,
          end: Math.min(sought.end, paragraph.end) - paragraph.start,
        }
      : null,
  );
}
