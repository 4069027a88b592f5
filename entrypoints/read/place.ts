/**
 * Remembers where in the page the reader is, with the entry of the browser's own history: the browser restores places before the text is
 * there.
 */
export function rememberPlace(): void {
  history.scrollRestoration = 'manual';
  document.addEventListener('scrollend', () => history.replaceState({ top: scrollY }, ''));
}

/** Where the reader was when they were here last, in CSS pixels from the page's top; `null` where they never were. */
export function rememberedPlace(): number | null {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('top' in state)) return null;
  return typeof state.top === 'number' ? state.top : null;
}
