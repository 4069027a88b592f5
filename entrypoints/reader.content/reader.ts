import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { ask, isAlive } from '../../utils/messages/client.ts';
import type { Laid, PageAsks, PageState } from '../../utils/messages/contract.ts';
import { PAGE_CHECKS } from '../../utils/messages/page-checks.ts';
import { serve } from '../../utils/messages/server.ts';
import type { Extracted } from '../../utils/page/extract.ts';
import { removeLeftovers } from '../../utils/page/leftovers.ts';
import { liveRange, rootOf } from '../../utils/page/live-range.ts';
import { yieldToPage } from '../../utils/page/slices.ts';
import { watchArticle, whenShown } from '../../utils/page/watching.ts';
import type { Session } from '../overlay/session.ts';
import { becomesArticle, findPage, readPage } from './find-page.ts';
import { bringOverlay } from './lent.ts';
import { shownState, speaks, stateOf } from './state.ts';

/** After the address changed without a load, the site needs so long (ms) to take its old article away. */
const SWAP = 300;

/**
 * The reader of one tab, as long as its page lives:
 * 1. waits until the page is shown and its article is there;
 * 2. sends the article to the background, which answers with what the record says to it;
 * 3. opens a session with that;
 * 4. and begins again when the article changes or is swapped, the page comes back from the cache, or the reader's settings change.
 */
export function startReader(context: ContentScriptContext): void {
  removeLeftovers();
  let state: PageState = { state: 'reading' };
  let session: Session | null = null;
  let look = new AbortController();

  const begin = async (): Promise<void> => {
    look.abort();
    session = null;
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
    // 3.
    state = laid ? stateAfter(page, laid) : { state: 'failed' };
    if (state.state === 'unrecognised') return void ((await becomesArticle(signal)) && begin());
    if (laid?.state !== 'shown' || state.state !== 'shown') return;
    const openSession = await bringOverlay();
    if (openSession && !signal.aborted)
      session = openSession({ ...laid, map: page.map }, { gone, again: () => void begin() }, signal);
  };

  /** The extension was updated or removed under this script: nothing works any more, so nothing may look as if it did. */
  const gone = (): void => {
    const last = session;
    session = null;
    look.abort();
    stopServing();
    last?.retire();
  };

  const stopServing = serve<PageAsks>(PAGE_CHECKS, {
    whatIsThis: () => state,
    go: ({ to }) => {
      session?.go(to);
      return session !== null;
    },
    lookAgain: () => {
      void begin();
      return true;
    },
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

/** What the record says to a page; asked twice, because a worker may be killed while it answers. `null` where it can't be had. */
async function lay({ article }: Extracted): Promise<Laid | null> {
  for (let tries = 0; tries < 2; tries++) {
    const asked = await ask('lay', { article });
    if (asked.got === 'answer') return asked.answer;
    if (asked.got === 'gone') return null;
  }
  return null;
}

function stateAfter({ needs }: Extracted, laid: Laid): PageState {
  if (laid.state !== 'shown') return laid;
  const { cards } = laid;
  if (needs === 'record' && cards.page.match === null) return { state: 'unrecognised' };
  return speaks(cards) ? shownState(cards) : { state: 'nothing', coverage: cards.coverage };
}

/** Whether a page's article has other words than it had, or has been taken off or put up anew. */
async function hasChanged({ map }: Extracted, signal: AbortSignal): Promise<boolean> {
  if (!liveRange(map, { start: 0, end: map.text.length })) return true;
  const now = await readPage(signal);
  return now !== null && !signal.aborted && !('map' in now && now.map.text === map.text);
}
