import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { isAlive, tellOwnPages } from '../../utils/messages/client.ts';
import type { PageAsks, PageState } from '../../utils/messages/contract.ts';
import { PAGE_CHECKS } from '../../utils/messages/page-checks.ts';
import { serve } from '../../utils/messages/server.ts';
import type { Extracted } from '../../utils/page/extract.ts';
import { removeLeftovers } from '../../utils/page/leftovers.ts';
import { liveRange, rootOf } from '../../utils/page/live-range.ts';
import { yieldToPage } from '../../utils/page/slices.ts';
import { watchArticle, whenShown } from '../../utils/page/watching.ts';
import { becomesArticle, findPage, readPage } from './find-page.ts';
import { lay } from './lay.ts';
import { type Sitting, sit } from './sitting.ts';
import { stateOf } from './state.ts';

/** After the address changed without a load, the site needs so long (ms) to take its old article away. */
const SWAP = 300;

/**
 * The reader of one tab, as long as its page lives:
 * 1. waits until the page is shown and its article is there;
 * 2. sends the article to the background, which answers with what the record says to it, and what the reader keeps of it;
 * 3. sits down with that;
 * 4. and begins again when the article changes or is swapped, or the page comes back from the cache; when only the record or the reader's
 *    settings have changed, what is there is laid anew.
 */
export function startReader(context: ContentScriptContext): void {
  removeLeftovers();
  let state: PageState = { state: 'reading' };
  let sitting: Sitting | null = null;
  let look = new AbortController();

  const begin = async (): Promise<void> => {
    const before = sitting;
    look.abort();
    sitting = null;
    look = new AbortController();
    const { signal } = look;
    state = { state: 'reading' };
    // 1.
    await whenShown();
    await yieldToPage();
    const page = await findPage(signal);
    if (!page || signal.aborted) return;
    if (!('map' in page)) {
      state = stateOf(page);
      return;
    }
    const check = async () => void ((await hasChanged(page, signal)) && begin());
    watchArticle(rootOf(page.map) ?? document.body, () => void check(), signal);
    // 2.
    await yieldToPage();
    const laid = await lay(page);
    if (signal.aborted) return;
    if (laid.state !== 'shown') {
      state = laid;
      if (laid.state === 'unrecognised' && (await becomesArticle(signal))) void begin();
      return;
    }
    // 3.
    const railOpen = before?.isOf(page.article) === true && before.railOpen();
    sitting = sit({ page, laid, railOpen }, { gone, again: () => void again() }, signal);
  };

  /** Lays the page anew, leaving open what is open. */
  const again = async (): Promise<void> => {
    const laid = await sitting?.layAgain();
    if (laid?.state !== 'shown') await begin();
  };

  /** The extension was updated or removed under this script: nothing works any more, so nothing may look as if it did. */
  const gone = (): void => {
    const last = sitting;
    sitting = null;
    look.abort();
    stopServing();
    last?.retire();
  };

  const stopServing = serve<PageAsks>(PAGE_CHECKS, {
    whatIsThis: () => sitting?.state() ?? state,
    go: async ({ to }) => (await sitting?.go(to)) ?? false,
    lookAgain: async () => {
      await again();
      // A panel beside the page shows what is laid here: it asked too early if it asked when the record changed.
      void tellOwnPages([]);
      return true;
    },
    repaint: async () => (await sitting?.repaint()) ?? false,
    highlight: async () => (await sitting?.highlight()) ?? false,
    keepPage: async ({ keep }) => (await sitting?.keepPage(keep)) ?? false,
    cardsHere: () => sitting?.cards() ?? null,
    show: async (what) => (await sitting?.show(what)) ?? false,
  });

  // 4.
  const checkLife = () => void (isAlive() ? undefined : gone());
  context.addEventListener(document, 'visibilitychange', checkLife);
  context.addEventListener(window, 'focus', checkLife);
  context.addEventListener(window, 'pageshow', (event) => event.persisted && (isAlive() ? void begin() : gone()));
  context.addEventListener(window, 'wxt:locationchange', ({ newUrl, oldUrl }) => {
    if (newUrl.href.split('#')[0] === oldUrl.href.split('#')[0]) return;
    look.abort();
    context.setTimeout(() => void begin(), SWAP);
  });
  context.onInvalidated(() => {
    look.abort();
    stopServing();
  });
  void begin();
}

/** Whether a page's article has other words than it had, or has been taken off or put up anew. */
async function hasChanged({ map }: Extracted, signal: AbortSignal): Promise<boolean> {
  if (!liveRange(map, { start: 0, end: map.text.length })) return true;
  const now = await readPage(signal);
  return now !== null && !signal.aborted && !('map' in now && now.map.text === map.text);
}
