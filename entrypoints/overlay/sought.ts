import type { Box } from '../../utils/page/box.ts';
import { liveRange } from '../../utils/page/live-range.ts';
import type { Marks } from '../../utils/page/marks.ts';
import { bringIntoView } from '../../utils/page/seek.ts';
import type { TextMap } from '../../utils/page/text-map.ts';

/** Words that the reader asked for stay lit so long (ms), or until they click. */
const LIT = 4_000;

/** Words that are looked for on the page. */
export type Sought = {
  /** Brings the words that the reader came for into view; `false` where the page doesn't have them. */
  readonly find: (map: TextMap, quote: string) => boolean;
  /** Brings words into view and lights them for a while; `false` where there are none. */
  readonly light: (ranges: readonly Range[]) => boolean;
};

export function createSought(marks: Marks, room: () => Box, signal: AbortSignal): Sought {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const put = () => {
    clearTimeout(timer);
    marks.showSought([]);
  };
  const show = (ranges: readonly Range[]): boolean => {
    const [first] = ranges;
    if (!first) return false;
    put();
    marks.showSought(ranges);
    bringIntoView(first, room());
    window.addEventListener('click', put, { once: true, capture: true, signal });
    return true;
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    find(map, quote) {
      const start = map.text.indexOf(quote);
      const range = start < 0 ? null : liveRange(map, { start, end: start + quote.length });
      if (!range) return false;
      show([range]);
      // What the page loads until then moves the words.
      if (document.readyState !== 'complete')
        window.addEventListener('load', () => bringIntoView(range, room()), { once: true, signal });
      return true;
    },
    light(ranges) {
      const shown = show(ranges);
      if (shown) timer = setTimeout(put, LIT);
      return shown;
    },
  };
}
