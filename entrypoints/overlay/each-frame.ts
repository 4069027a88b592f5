/** Calls back once a frame while the page scrolls or changes its size. */
export function eachFrame(moved: () => void, signal: AbortSignal): void {
  let frame = 0;
  const ask = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      moved();
    });
  };
  window.addEventListener('scroll', ask, { capture: true, passive: true, signal });
  window.addEventListener('resize', ask, { passive: true, signal });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}
