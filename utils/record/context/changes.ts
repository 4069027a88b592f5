import type { Change } from '../model/context.ts';
import type { HeldDocument } from '../model/held.ts';
import type { Reading } from '../model/reading.ts';

/** How the page's body differs from the document it matches, sentence by sentence; null where there is nothing to compare. */
export function changesAgainst(_reading: Reading, _held: HeldDocument | null): Change[] | null {
  return null;
}
