import { useEffect, useRef, useState } from 'preact/hooks';
import { sayCount } from '../../utils/i18n/say.ts';

/** So many rows are drawn at first, and with each step further: enough for several screens, quick to draw. */
const STEP = 60;

type Slice = { readonly size: number; readonly more: () => void };

/** How many rows of a list are to be drawn; begins anew when `of` (what the list shows) is another. */
export function useSlice(of: string): Slice {
  const [slice, setSlice] = useState({ of, size: STEP });
  const size = slice.of === of ? slice.size : STEP;
  return { size, more: () => setSlice({ of, size: size + STEP }) };
}

type Props = { readonly left: number; readonly more: () => void };

/** Draws further rows as the reader comes near the end of those that are there, or presses it. */
export function ShowMore({ left, more }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const latest = useRef(more);
  latest.current = more;
  useEffect(() => {
    if (!button.current || typeof IntersectionObserver === 'undefined') return;
    const watching = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) latest.current();
      },
      { rootMargin: '600px' },
    );
    watching.observe(button.current);
    return () => watching.disconnect();
  }, [left]);
  if (left <= 0) return null;
  return (
    <button ref={button} type="button" class="main more" onClick={more}>
      {sayCount('showMore', left)}
    </button>
  );
}
