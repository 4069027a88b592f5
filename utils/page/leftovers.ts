import { MARK_NAMES } from './mark-styles.ts';

/** The element that holds the overlay. */
export const HOST_TAG = 'on-the-record';

/**
 * Takes away what a script of an earlier version left on the page. In Firefox such a script ends without a word when its extension is
 * updated, so it can't do that itself.
 */
export function removeLeftovers(): void {
  for (const element of document.querySelectorAll(HOST_TAG)) element.remove();
  for (const name of MARK_NAMES) CSS.highlights.delete(name);
}
