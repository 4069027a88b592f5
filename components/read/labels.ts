import type { HeldDocument } from '../../utils/record/model/held.ts';

/** Length of what stands before the words of somebody who begins to speak: no longer than this, with its colon. */
const LABEL = /^[^:]{2,120}:(?=\s)/;

/** For each paragraph of a document, the length of the label that says who begins to speak; 0 where there is none. */
export function labelLengths({ text, statements }: Pick<HeldDocument, 'text' | 'statements'>): readonly number[] {
  const speakers = [...new Set(statements.flatMap(({ speaker }) => speaker ?? []))];
  return (text ?? []).map((paragraph) => {
    const label = LABEL.exec(paragraph)?.[0] ?? '';
    return speakers.some((speaker) => label === `${speaker}:` || label.endsWith(` ${speaker}:`)) ? label.length : 0;
  });
}
