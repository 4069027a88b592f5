import { type Extraction, extract } from '../../utils/page/extract.ts';
import { whenFound, whenLoaded } from '../../utils/page/watching.ts';
import { identify } from '../../utils/sites/registry.ts';
import { bringGeneralReader, generalReader } from './lent.ts';

/** Reads the page as it is now. */
export const readPage = (): Extraction => extract(document, location.href, generalReader());

/**
 * Reads a page as soon as it can be read:
 * 1. now, if its layout is known;
 * 2. once it has loaded;
 * 3. with the general reader, which the background puts in only then;
 * 4. or while it is still being built. What is no article by then is handed back as that.
 */
export async function findPage(signal: AbortSignal): Promise<Extraction> {
  // 1.
  const now = readPage();
  if (isSettled(now)) return now;
  // 2.
  await whenLoaded(signal);
  const loaded = readPage();
  if (signal.aborted || isSettled(loaded)) return loaded;
  // 3.
  await bringGeneralReader();
  const general = readPage();
  if (signal.aborted || 'map' in general) return general;
  // 4.
  return (await whenFound(articleNow, signal)) ?? general;
}

function articleNow(): Extraction | null {
  const page = readPage();
  return 'map' in page ? page : null;
}

/** Whether waiting would tell no more. Where the address is an article's, a list on the page may only be what the article will cover. */
function isSettled(page: Extraction): boolean {
  if ('map' in page) return page.needs === null;
  return page.unrecognised === 'kind' && identify(location.href)?.page !== 'article';
}
