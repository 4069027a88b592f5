import { paragraphSpans } from '../model/article.ts';
import type { HeldDocument } from '../model/held.ts';
import type { Reading } from '../model/reading.ts';
import { contains, type Span } from '../model/span.ts';
import { datelineAt } from '../reading/dateline-forms.ts';
import { LONGEST_PASSAGE } from './passages.ts';
import type { Scale } from './scale.ts';
import { type Subject, subjectOf } from './subject.ts';

/** A sentence of the report, and what it says without the names of those who are said to say it. */
export type Reported = {
  readonly index: number;
  readonly span: Span;
  readonly subject: Subject;
  readonly values: readonly number[];
  readonly person: string | null;
  readonly told: boolean;
};

/** The sentences of a report that can be passages, headings left out. */
export function reportedIn(reading: Reading, documents: readonly HeldDocument[], scale: Scale): Reported[] {
  const speakers = new Set(documents.flatMap(({ people }) => people));
  const headings = new Set(reading.article.headings ?? []);
  const begins = endOfDateline(reading);
  return reading.sentences.flatMap(({ span, paragraph }, index) => {
    if (headings.has(paragraph) || span.end - span.start > LONGEST_PASSAGE || span.end <= begins) return [];
    const voice = reading.voices[index];
    const names = reading.names.filter(
      (name) => name.kind === 'person' && name.id !== null && speakers.has(name.id) && contains(span, name.span),
    );
    const subject = subjectOf(without(reading.text, span, names), scale);
    const values = reading.quantities.filter((each) => contains(span, each.span)).map(({ value }) => value);
    return [{ index, span, subject, values, person: voice?.person ?? null, told: (voice?.form ?? 'told') === 'told' }];
  });
}

/** Paragraphs among which a dateline is looked for. */
const HEAD = 3;

/** Where what an agency prints before its report ends in T: the place, the day, its own name. */
function endOfDateline({ article, text }: Reading): number {
  const found = paragraphSpans(article)
    .slice(0, article.leads + HEAD)
    .flatMap((paragraph) => datelineAt(text, paragraph) ?? []);
  return found[0]?.span.end ?? 0;
}

/** The words of a span, those within the parts left out. */
function without(text: string, span: Span, parts: readonly { readonly span: Span }[]): string {
  let [words, from] = ['', span.start];
  for (const part of parts) {
    words += `${text.slice(from, Math.max(from, part.span.start))} `;
    from = Math.max(from, part.span.end);
  }
  return words + text.slice(from, span.end);
}
