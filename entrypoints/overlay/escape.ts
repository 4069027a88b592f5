/**
 * Takes Escape while something of ours is open, before the page can: on some sites the key closes the article. `close` closes what is
 * open and says whether anything was; otherwise the key is left alone.
 */
export function takeEscape(close: () => boolean, signal: AbortSignal): void {
  let taken = false;
  const stop = (event: KeyboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  const down = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
    taken = close();
    if (taken) stop(event);
  };
  // A page may listen for the key going up: what we took stays taken until then.
  const after = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !taken) return;
    stop(event);
    if (event.type === 'keyup') taken = false;
  };
  window.addEventListener('keydown', down, { capture: true, signal });
  window.addEventListener('keypress', after, { capture: true, signal });
  window.addEventListener('keyup', after, { capture: true, signal });
}
