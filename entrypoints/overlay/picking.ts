import type { Span } from '../../utils/record/model/span.ts';

/** A selection that hasn't changed for so long (ms) is settled: between two key presses of a hand that extends it. */
const SETTLED = 220;

type Surroundings = {
  /** Our own element: what is pressed in it changes nothing. */
  readonly host: Element;
  /** The words of the article that are selected now. */
  readonly selected: () => Span | null;
  /** A selection has settled; `null`: it has gone, or is being changed. */
  readonly changed: (picked: Span | null) => void;
};

/** Follows what the reader selects, by mouse, keyboard or touch. */
export function followSelection({ host, selected, changed }: Surroundings, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let picked: Span | null = null;
  /** Whether a button of the mouse is held, on the page or on what is ours. */
  let held: 'page' | 'ours' | null = null;

  const pick = (span: Span | null) => {
    picked = span;
    changed(span);
  };
  const settle = () => {
    if (held === null && !signal.aborted) pick(selected());
  };
  const look = () => {
    clearTimeout(timer);
    if (held === 'ours') return;
    const now = selected();
    if (picked && !(now?.start === picked.start && now.end === picked.end)) pick(null);
    if (now && !picked) timer = setTimeout(settle, SETTLED);
  };
  const press = (event: PointerEvent) => {
    held = event.target === host ? 'ours' : 'page';
  };
  const release = () => {
    if (held === null) return;
    held = null;
    look();
  };

  document.addEventListener('selectionchange', look, { signal });
  window.addEventListener('pointerdown', press, { capture: true, passive: true, signal });
  for (const type of ['pointerup', 'pointercancel'] as const)
    window.addEventListener(type, release, { capture: true, passive: true, signal });
  // A button released outside the window is told nowhere.
  window.addEventListener('pointermove', ({ buttons }) => void (buttons === 0 && release()), {
    capture: true,
    passive: true,
    signal,
  });
  signal.addEventListener('abort', () => clearTimeout(timer));
  look();
}
