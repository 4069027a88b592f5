import type { Statement } from '../model/context.ts';
import type { HeldDocument } from '../model/held.ts';
import type { Run } from './passages.ts';
import { sourceOf } from './source.ts';

/** The words of a run of a document's statements; neighbours of one paragraph stand one space apart in its text. */
export const wordsOf = (document: HeldDocument, { first, last }: Run): string =>
  document.statements
    .slice(first, last + 1)
    .map(({ quote }) => quote)
    .join(' ');

/** A run of a document's statements as a reader is shown it: the words, who said them in which office, when, where they stand. */
export function statementOf(document: HeldDocument, run: Run, why: string, same?: 'speaker' | 'subject'): Statement {
  const first = document.statements[run.first];
  return {
    speaker: first?.speaker ?? null,
    office: first?.office ?? null,
    date: document.date,
    quote: wordsOf(document, run),
    form: first?.form === 'said' ? 'said' : 'reported',
    source: sourceOf(document),
    ...(same && { same }),
    why,
  };
}
