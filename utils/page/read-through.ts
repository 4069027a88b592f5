import { liveRange } from './live-range.ts';
import type { TextMap } from './text-map.ts';

/** Words that are read in a minute: silent reading of English prose, the mean of 190 studies (Brysbaert 2019). */
const PACE = 238;
/** Part of that time after which a page whose end was seen counts as read: readers of news skip, and read faster than they scroll. */
const SHARE = 0.4;
/** However short or long the page is, no less and no more than so long (ms) is waited for. */
const LEAST = 8_000;
const MOST = 5 * 60_000;
/** How often (ms) is looked where the page stands: nobody has read the end who was there for less. */
const TICK = 1_000;

/** How long (ms) a page of so many words must have been in view to count as read, if its end was seen. */
export const timeToRead = (words: number): number => Math.min(MOST, Math.max(LEAST, (words / PACE) * 60_000 * SHARE));

/** Whether a page was read to its end: its last words have been in view, and it was visible long enough (ms). */
export const isReadThrough = (words: number, seen: { readonly end: boolean; readonly visible: number }): boolean =>
  seen.end && seen.visible >= timeToRead(words);

/** Calls back once, when the page has been read to its end. */
export function whenReadThrough(map: TextMap, done: () => void, signal: AbortSignal): void {
  const words = map.text.split(' ').length;
  const last = liveRange(map, { start: map.text.length - 1, end: map.text.length });
  const seen = { end: false, visible: 0 };
  const timer = setInterval(() => {
    if (document.visibilityState !== 'visible') return;
    seen.visible += TICK;
    seen.end ||= last !== null && isInWindow(last);
    if (!isReadThrough(words, seen)) return;
    clearInterval(timer);
    done();
  }, TICK);
  signal.addEventListener('abort', () => clearInterval(timer));
}

function isInWindow(range: Range): boolean {
  const { top, bottom, height } = range.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < innerHeight;
}
