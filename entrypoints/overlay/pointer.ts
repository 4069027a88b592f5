import type { Box, Point } from '../../utils/page/box.ts';
import { changesAt, type Happening, IDLE, nextPointing, type Pointing } from '../../utils/page/pointing.ts';

/** What pointing needs to know of the page. */
type Surroundings = {
  readonly host: Element;
  /** The mark under a point of the window. */
  readonly markAt: (point: Point) => string | null;
  /** The same for a click, which opens what hovering doesn't. */
  readonly clickedAt: (point: Point) => string | null;
  /** Where the card is, while one is. */
  readonly cardBox: () => Box | null;
  readonly changed: (now: Pointing, before: Pointing) => void;
};

export type Pointer = { readonly now: () => Pointing; readonly send: (happening: Happening) => void };

/** Follows the reader's pointer over the page, looking no more than once in a frame. */
export function followPointer(
  { host, markAt, clickedAt, cardBox, changed }: Surroundings,
  signal: AbortSignal,
): Pointer {
  let now: Pointing = IDLE;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;

  const send = (happening: Happening) => {
    const before = now;
    now = nextPointing(now, happening);
    clearTimeout(timer);
    const due = changesAt(now);
    if (due !== null && !signal.aborted)
      timer = setTimeout(() => send({ type: 'time', time: performance.now() }), Math.max(0, due - performance.now()));
    if (now !== before) changed(now, before);
  };

  // The last of several moves within one frame counts: it says where the pointer is.
  let latest = { at: { x: 0, y: 0 }, onHost: false };
  const move = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
    latest = { at: { x: event.clientX, y: event.clientY }, onHost: event.target === host };
    frame ||= requestAnimationFrame((time) => {
      frame = 0;
      const { at, onHost } = latest;
      send({
        type: 'move',
        time: Math.max(time, performance.now()),
        at,
        over: onHost ? null : markAt(at),
        card: cardBox(),
      });
    });
  };

  const click = (event: MouseEvent) => {
    if (!event.isTrusted || event.button !== 0 || event.defaultPrevented) return;
    const at = { x: event.clientX, y: event.clientY };
    if (event.target === host) {
      const card = cardBox();
      const onCard =
        card !== null && at.x >= card.left && at.x <= card.right && at.y >= card.top && at.y <= card.bottom;
      if (onCard) send({ type: 'click', at, over: null, onCard });
      return;
    }
    // A link within the words goes where it goes; selected words are being copied.
    const busy = event.target instanceof Element && event.target.closest('a[href],button,input,label,summary') !== null;
    const selecting = getSelection()?.isCollapsed === false;
    if (!selecting) send({ type: 'click', at, over: busy ? null : clickedAt(at), onCard: false });
  };

  const dismiss = () => send({ type: 'dismiss' });
  window.addEventListener('pointermove', move, { capture: true, passive: true, signal });
  window.addEventListener('click', click, { capture: true, signal });
  document.addEventListener('fullscreenchange', dismiss, { signal });
  window.addEventListener('pagehide', dismiss, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  });
  return { now: () => now, send };
}
