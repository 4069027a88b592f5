import { say } from '../../utils/i18n/say.ts';
import type { Origin } from '../../utils/record/model/held.ts';
import { sayWhen } from '../library/say-facts.ts';

/** Where a document's text comes from: with the extension, from a pack, or kept by the reader. */
export function sayOrigin(origin: Origin): string {
  if (origin.by === 'pack') return say('readFromPack', origin.name);
  return origin.by === 'reader' ? say('readKept', sayWhen(origin.kept)) : say('readBundled');
}
