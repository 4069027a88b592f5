import type { ComponentChildren } from 'preact';
import { contains, type Span } from '../../utils/record/model/span.ts';

type Props = {
  readonly text: string;
  /** Length of the label that says who begins to speak; 0 where there is none. */
  readonly label: number;
  /** Words that the reader came for. */
  readonly sought: Span | null;
  /** Whether those words begin here. */
  readonly begins: boolean;
};

/** The words of a paragraph: every character of it once, whatever is set apart. */
export function Paragraph({ text, label, sought, begins }: Props): ComponentChildren {
  const cuts = [...new Set([0, label, sought?.start ?? 0, sought?.end ?? 0, text.length])].sort((a, b) => a - b);
  const pieces = cuts.slice(1).map((end, index) => ({ start: cuts[index] ?? 0, end }));
  const first = pieces.find((piece) => sought && contains(sought, piece));
  return pieces.map((piece) => {
    const words = text.slice(piece.start, piece.end);
    const labelled = piece.end <= label ? <b>{words}</b> : words;
    if (!sought || !contains(sought, piece)) return labelled;
    return (
      <mark id={begins && piece === first ? 'sought' : undefined} tabIndex={begins && piece === first ? -1 : undefined}>
        {labelled}
      </mark>
    );
  });
}
