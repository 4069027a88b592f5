import { useMemo } from 'preact/hooks';
import type { HeldDocument } from '../../utils/record/model/held.ts';
import type { Span } from '../../utils/record/model/span.ts';
import { labelLengths } from './labels.ts';
import { Paragraph } from './paragraph.tsx';

type Props = {
  readonly held: HeldDocument;
  /** Where the words stand that the reader came for, paragraph by paragraph. */
  readonly sought: readonly (Span | null)[] | null;
  readonly drawn: number;
};

/** The first paragraphs of a document's text, each in an element of its own: their words, joined by a space, are T. */
export function HeldText({ held, sought, drawn }: Props) {
  const labels = useMemo(() => labelLengths(held), [held]);
  const beginning = sought?.findIndex((span) => span !== null) ?? -1;
  return (held.text ?? []).slice(0, drawn).map((text, index) => (
    <p key={index} class={index < held.leads ? 'lead words' : 'words'}>
      <Paragraph text={text} label={labels[index] ?? 0} sought={sought?.[index] ?? null} begins={index === beginning} />
    </p>
  ));
}
