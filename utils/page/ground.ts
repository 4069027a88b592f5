/** Whether a page stands on light or dark ground: the overlay follows the page, not only the system. */
export type Ground = 'light' | 'dark';

/** Red, green, blue 0–255 and opacity 0–1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const RGB = /^rgba?\(\s*([\d.]+)[,\s]+([\d.]+)[,\s]+([\d.]+)(?:[,/\s]+([\d.]+)(%?))?\s*\)$/;

/** A colour as computed styles give it; `null` in a notation that isn't read. */
export function colourOf(written: string): Colour | null {
  if (written === 'transparent') return [0, 0, 0, 0];
  const found = RGB.exec(written);
  if (!found) return null;
  const [, red, green, blue, alpha, percent] = found;
  const opacity = alpha === undefined ? 1 : Number(alpha) / (percent ? 100 : 1);
  return [Number(red), Number(green), Number(blue), opacity];
}

/** Relative luminance, 0 for black to 1 for white (WCAG 2.2). */
export function luminanceOf([red, green, blue]: Colour): number {
  const [r, g, b] = [red, green, blue].map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

/** The luminance at which black and white text are read equally well on a ground. */
const MIDDLE = 0.18;

/**
 * The ground that a text stands on, from the backgrounds behind it, nearest first, and its own colour: the first opaque background
 * decides; where there is none (a picture, the window's canvas) light text must stand on dark ground.
 */
export function groundFrom(backgrounds: readonly string[], text: string): Ground {
  for (const written of backgrounds) {
    const colour = colourOf(written);
    if (colour && colour[3] > 0.5) return luminanceOf(colour) < MIDDLE ? 'dark' : 'light';
  }
  const ink = colourOf(text);
  return ink && luminanceOf(ink) > 0.4 ? 'dark' : 'light';
}

/** The ground that an element of the page stands on. */
export function groundOf(element: Element): Ground {
  const backgrounds: string[] = [];
  for (let each: Element | null = element; each; each = each.parentElement)
    backgrounds.push(getComputedStyle(each).backgroundColor);
  return groundFrom(backgrounds, getComputedStyle(element).color);
}

/** Tells when the page may have changed its ground: the system did, or the page's own switch of colours. */
export function watchGround(changed: () => void, signal: AbortSignal): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', changed, { signal });
  const observer = new MutationObserver(changed);
  const attributes = { attributes: true, attributeFilter: ['class', 'style', 'data-theme'] };
  for (const element of [document.documentElement, document.body]) if (element) observer.observe(element, attributes);
  signal.addEventListener('abort', () => observer.disconnect());
}
