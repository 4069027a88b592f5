import type { HighlightId, PlacedHighlight } from '../record/model/highlight.ts';
import { overlaps, type Span } from '../record/model/span.ts';
import type { Point } from './box.ts';
import { liveRanges } from './live-range.ts';
import { nameOf, PRIORITY } from './mark-styles.ts';
import type { TextMap } from './text-map.ts';
import { under } from './under.ts';

/** The words of a page that the reader keeps. */
export type KeptWords = {
  /** Paints these highlights and no others, and spans that are only being kept: those can't be pointed at. */
  readonly paint: (highlights: readonly PlacedHighlight[], pending: readonly Span[]) => void;
  /** The highlights under a point of the window, the shortest first. */
  readonly at: (point: Point) => readonly HighlightId[];
  /** The highlights that share words with a span of T, the shortest first. */
  readonly meeting: (span: Span) => readonly HighlightId[];
  /** The words of a highlight, paragraph by paragraph; `[]` where they aren't on the page. */
  readonly rangesOf: (id: HighlightId) => readonly Range[];
  /** Takes every trace of them from the page. */
  readonly remove: () => void;
};

type Painted = { readonly highlight: PlacedHighlight; readonly ranges: readonly Range[] };

/** Makes room for the reader's highlights on a page, in the browser's highlight registry. */
export function createKeptWords(map: TextMap): KeptWords {
  let painted: readonly Painted[] = [];
  let registered: Highlight | null = null;

  /** What the page can see in its registry is there only where the reader keeps something. */
  const register = (): Highlight => {
    if (registered) return registered;
    registered = new Highlight();
    registered.priority = PRIORITY.kept;
    CSS.highlights.set(nameOf('kept'), registered);
    return registered;
  };
  const remove = () => {
    if (registered) CSS.highlights.delete(nameOf('kept'));
    registered = null;
  };

  return {
    paint(highlights, pending) {
      painted = highlights.map((highlight) => ({ highlight, ranges: liveRanges(map, highlight) }));
      const ranges = [...painted.flatMap((each) => each.ranges), ...pending.flatMap((span) => liveRanges(map, span))];
      if (ranges.length === 0) return remove();
      const highlight = register();
      highlight.clear();
      for (const range of ranges) highlight.add(range);
    },
    at: (point) => shortestFirst(under(painted, ({ ranges }) => ranges, point)),
    meeting: (span) => shortestFirst(painted.filter(({ highlight }) => overlaps(highlight, span))),
    rangesOf: (id) => painted.find(({ highlight }) => highlight.id === id)?.ranges ?? [],
    remove,
  };
}

const shortestFirst = (painted: readonly Painted[]): HighlightId[] =>
  painted
    .map(({ highlight }) => highlight)
    .sort((a, b) => a.end - a.start - (b.end - b.start))
    .map(({ id }) => id);
