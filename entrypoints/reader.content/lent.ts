import { askTwice } from '../../utils/messages/client.ts';
import type { FindBlocks } from '../../utils/page/extract.ts';
import type { openSession } from '../overlay/session.ts';

/*
 * What other scripts of ours lend to this one, in the isolated world that they share on a page. They are put in by the background when
 * they are needed: most pages need neither, and load neither.
 */
declare global {
  var onTheRecordFindBlocks: FindBlocks | undefined;
  var onTheRecordOpenSession: typeof openSession | undefined;
}

/** The general reader, where it has been put in. */
export const generalReader = (): FindBlocks | null => globalThis.onTheRecordFindBlocks ?? null;

/** Has the general reader put in, if it isn't yet. */
export async function bringGeneralReader(): Promise<void> {
  if (!globalThis.onTheRecordFindBlocks) await askTwice('bring', { script: 'general-reader' });
}

/** The overlay, put in if it isn't yet; `null` where it couldn't be. */
export async function bringOverlay(): Promise<typeof openSession | null> {
  if (!globalThis.onTheRecordOpenSession) await askTwice('bring', { script: 'overlay' });
  return globalThis.onTheRecordOpenSession ?? null;
}
