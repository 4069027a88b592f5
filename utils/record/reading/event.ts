import type { Reading } from '../model/reading.ts';
import type { Lexicon } from './lexicon.ts';
import type { Dated } from './stages.ts';

/** What the page is, the day it is about, and the meeting that it is about. */
export function readEvent(reading: Dated, _lexicon: Lexicon): Pick<Reading, 'kind' | 'event' | 'meeting'> {
  return { kind: 'news', event: reading.published, meeting: null };
}
