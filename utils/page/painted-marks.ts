import type { Mark } from '../record/model/cards.ts';
import { overlaps } from '../record/model/span.ts';

/**
 * The marks that are drawn on the page; the others stand in the rail, and beside those that are drawn on the same words. Two lines under
 * one sentence can't be told apart: where it rests on a transcript that line is drawn, and the one for earlier statements isn't. In colours
 * that the system chooses browsers show every highlight as inverted text, whatever its style: whole sentences would be a wall of it.
 */
export function paintedMarks(marks: readonly Mark[], forcedColours: boolean): ReadonlySet<Mark> {
  const sources = marks.filter(({ kind }) => kind === 'source');
  return new Set(
    marks.filter(({ kind, span }) => {
      if (kind !== 'said' && kind !== 'source') return true;
      return !forcedColours && (kind === 'source' || !sources.some((source) => overlaps(source.span, span)));
    }),
  );
}
