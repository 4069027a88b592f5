/** Draws, and where that took away what the keyboard was on, puts it on the way back that is offered, or else on a heading. */
export function keepFocus(root: HTMLElement, draw: () => void): void {
  const had = document.hasFocus() && root.contains(document.activeElement);
  draw();
  if (!had || root.contains(document.activeElement)) return;
  const next =
    root.querySelector<HTMLElement>('.toast .link') ?? root.querySelector<HTMLElement>('#own-highlights, h1');
  next?.focus({ preventScroll: true });
}
