import type { Shown, Telling } from '../../components/read/held-page.tsx';
import { askTwice } from '../../utils/messages/client.ts';
import type { PageAsks, PageState, PanelAsks } from '../../utils/messages/contract.ts';
import { PAGE_CHECKS, PANEL_CHECKS } from '../../utils/messages/page-checks.ts';
import { serve } from '../../utils/messages/server.ts';
import type { Extracted } from '../../utils/page/extract.ts';
import { joinText } from '../../utils/record/model/article.ts';
import { lay } from '../reader.content/lay.ts';
import { type Sitting, sit } from '../reader.content/sitting.ts';
import { wantedOf } from './address.ts';
import { bringSought, drawDocument, drawNothing, paragraphsOf, redraw } from './draw.tsx';
import { heldArticle } from './held-article.ts';
import { heldMap } from './held-map.ts';
import { rememberedPlace, rememberPlace } from './place.ts';

/** What is read: a document that is held, where the reader wanted to be in it, and as the page that it is drawn as. */
type Reading = {
  readonly shown: Shown;
  readonly quote: string;
  /** `null` where only a record of the document is held: nothing can be laid beside that. */
  readonly page: Extracted | null;
};

/**
 * The reading view of one tab:
 * 1. asks the background for the document that the address names;
 * 2. draws it, a slice at a time, at the words that the address names;
 * 3. asks what the record says to it, and sits down with that, as with any page;
 * 4. and asks again when the record or what the reader keeps has changed: the reader stays where they are.
 */
export function startReading(root: Element): void {
  let state: PageState = { state: 'reading' };
  let reading: Reading | null = null;
  let sitting: Sitting | null = null;
  let look = new AbortController();
  /** How often the record was asked: of several answers the one to the last question counts. */
  let questions = 0;

  /** Ends what was laid; the signal says when the next look begins. */
  const lookAnew = (): AbortSignal => {
    look.abort();
    look = new AbortController();
    questions++;
    sitting = null;
    state = { state: 'reading' };
    return look.signal;
  };

  /** `at`: where in the page to be, in CSS pixels from its top; `null` for where the address says. */
  const begin = async (at: number | null): Promise<void> => {
    const signal = lookAnew();
    reading = null;
    const { document, quote } = wantedOf(location.hash);
    // 1.
    const shown = document === '' ? null : await askFor(document);
    if (signal.aborted) return;
    if (shown === null || shown === 'failed') {
      state = { state: shown === null ? 'other' : 'failed' };
      return drawNothing(root, shown === null ? 'readMissing' : 'readFailed');
    }
    // 2.
    if (!(await drawDocument(root, { ...shown, quote, telling: null }, signal))) return;
    scrollTo({ top: at ?? 0, behavior: 'instant' });
    if (at === null) bringSought(root, signal);
    reading = { shown, quote, page: pageOf(shown, root) };
    await layBeside(reading, null, signal);
  };

  // 3.
  const layBeside = async (now: Reading, telling: Telling | null, signal: AbortSignal): Promise<void> => {
    const { page } = now;
    if (!page) {
      state = { state: 'other' };
      return tell(now, telling);
    }
    const laid = await lay(page);
    if (signal.aborted) return;
    if (laid.state !== 'shown') {
      state = laid;
      return tell(now, laid.state === 'off' ? laid.why : 'failed');
    }
    tell(now, telling);
    sitting = sit({ page, laid, railOpen: false }, { gone: () => look.abort(), again: () => void layAgain() }, signal);
  };

  // 4.
  const layAgain = async (): Promise<void> => {
    const before = reading;
    if (!before) return begin(rememberedPlace());
    const question = ++questions;
    const found = await askFor(before.shown.held.id);
    if (question !== questions) return;
    if (found && found !== 'failed' && !haveSameText(found, before.shown)) return begin(scrollY);
    const telling = found === null ? 'gone' : null;
    const now = found && found !== 'failed' ? { ...before, shown: { ...found, held: before.shown.held } } : before;
    reading = now;
    tell(now, telling);
    const laid = await sitting?.layAgain();
    if (question === questions && laid?.state !== 'shown') await layBeside(now, telling, lookAnew());
  };

  const tell = (now: Reading, telling: Telling | null): void =>
    redraw(root, { ...now.shown, quote: now.quote, telling });

  serve<PageAsks>(
    PAGE_CHECKS,
    {
      whatIsThis: () => sitting?.state() ?? state,
      go: async ({ to }) => (await sitting?.go(to)) ?? false,
      lookAgain: () => {
        void layAgain();
        return true;
      },
      repaint: async () => (await sitting?.repaint()) ?? false,
      highlight: async () => (await sitting?.highlight()) ?? false,
      keepPage: async ({ keep }) => (await sitting?.keepPage(keep)) ?? false,
      cardsHere: () => sitting?.cards() ?? null,
      show: async (what) => (await sitting?.show(what)) ?? false,
    },
    'background',
  );
  serve<PanelAsks>(
    PANEL_CHECKS,
    {
      hasChanged: ({ what }) => {
        void (what.includes('record') ? layAgain() : sitting?.repaint());
        return true;
      },
    },
    'background',
  );
  rememberPlace();
  window.addEventListener('hashchange', () => void begin(rememberedPlace()));
  void begin(rememberedPlace());
}

/** A document from the record, `null` where it isn't on it. */
async function askFor(document: string): Promise<Shown | null | 'failed'> {
  const asked = await askTwice('held', { document });
  return asked.got === 'answer' ? asked.answer : 'failed';
}

/** A document as the page that it is drawn as: both have the same T. */
function pageOf({ held }: Shown, root: Element): Extracted | null {
  const article = heldArticle(held);
  const map = heldMap(paragraphsOf(root));
  return article && map.text === joinText(article) ? { article, map, needs: null, layout: 'held' } : null;
}

const haveSameText = (a: Shown, b: Shown): boolean => a.held.text?.join('\n') === b.held.text?.join('\n');
