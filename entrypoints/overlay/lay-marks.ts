import { liveRange } from '../../utils/page/live-range.ts';
import type { Marks, PlacedMark } from '../../utils/page/marks.ts';
import { paintedMarks } from '../../utils/page/painted-marks.ts';
import { inSlices } from '../../utils/page/slices.ts';
import type { TextMap } from '../../utils/page/text-map.ts';
import type { Cards, Mark } from '../../utils/record/model/cards.ts';

/** Lays the marks of cards on a page: slice by slice the first time, and in one frame in place of those that are there. */
export type MarkLayer = { readonly begin: (cards: Cards) => void; readonly renew: (cards: Cards) => void };

export function createMarkLayer(map: TextMap, marks: Marks, signal: AbortSignal): MarkLayer {
  let renewed = false;

  const place = (mark: Mark): PlacedMark[] => {
    const range = liveRange(map, mark.span);
    return range ? [{ ...mark, range }] : [];
  };
  const paintedOf = (cards: Cards) => paintedMarks(cards.marks, matchMedia('(forced-colors: active)').matches);

  return {
    begin(cards) {
      const painted = paintedOf(cards);
      const add = (mark: Mark) => {
        if (!renewed) for (const each of place(mark)) marks.add(each, painted.has(mark));
      };
      void inSlices(cards.marks, add, signal);
    },
    renew(cards) {
      renewed = true;
      const painted = paintedOf(cards);
      const laid = cards.marks.flatMap((mark) =>
        place(mark).map((each) => ({ mark: each, painted: painted.has(mark) })),
      );
      marks.replace(laid);
    },
  };
}
