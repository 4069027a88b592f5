import { type Extraction, extractInSteps } from '../../utils/page/extract.ts';
import { unhurried } from '../../utils/page/slices.ts';
import { whenFound, whenLoaded } from '../../utils/page/watching.ts';
import { identify } from '../../utils/sites/registry.ts';
import { bringGeneralReader, generalReader } from './lent.ts';

/** Reads the page as it is now, without holding it up; `null` when the signal says stop. */
export const readPage = (signal: AbortSignal): Promise<Extraction | null> =>
  unhurried(() => extractInSteps(document, location.href, generalReader()), signal);

/**
 * Reads a page as soon as it can be read:
 * 1. now, if its layout is known;
 * 2. once it has loaded;
 * 3. with the general reader, which the background puts in only then;
 * 4. or while it is still being built. What is no article by then is handed back as that; `null` when the signal says stop.
 */
export async function findPage(signal: AbortSignal): Promise<Extraction | null> {
  // 1.
  const now = await readPage(signal);
  if (!now || isSettled(now)) return now;
  // 2.
  await whenLoaded(signal);
  const loaded = await readPage(signal);
  if (!loaded || isSettled(loaded)) return loaded;
  // 3.
  await bringGeneralReader();
  const general = await readPage(signal);
  if (!general || 'map' in general) return general;
  // 4.
  return (await whenFound(() => articleNow(signal), signal)) ?? general;
}

async function articleNow(signal: AbortSignal): Promise<Extraction | null> {
  const page = await readPage(signal);
  return page && 'map' in page ? page : null;
}

/** Whether a page that was none becomes an article while it is still being built: what was read may have been there before it. */
export async function becomesArticle(signal: AbortSignal): Promise<boolean> {
  const settledNow = async () => {
    const page = await readPage(signal);
    return page && 'map' in page && page.needs === null ? page : null;
  };
  return (await whenFound(settledNow, signal)) !== null;
}

/** Whether waiting would tell no more. Where the address is an article's, a list on the page may only be what the article will cover. */
function isSettled(page: Extraction): boolean {
  if ('map' in page) return page.needs === null;
  return page.unrecognised === 'kind' && identify(location.href)?.page !== 'article';
}
