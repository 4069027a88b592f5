import { openPacks } from '../../utils/record/index/open.ts';
import type { OpenRecord } from '../../utils/record/model/record.ts';
import { compileLexicon, type Lexicon } from '../../utils/record/reading/lexicon.ts';
import { fetchBundled } from '../../utils/store/bundled.ts';

/** The record, and the knowledge in it made ready for reading. */
export type Ready = { readonly record: OpenRecord; readonly lexicon: Lexicon };

let opening: Promise<Ready> | null = null;

/** Opens the record when it is first asked for; a failure isn't kept, so that the next question tries again. */
export function readyRecord(): Promise<Ready> {
  opening ??= open().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

async function open(): Promise<Ready> {
  const record = openPacks([await fetchBundled()]);
  return { record, lexicon: compileLexicon(record.knowledge) };
}
