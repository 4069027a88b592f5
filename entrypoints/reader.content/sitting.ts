import { ask } from '../../utils/messages/client.ts';
import type { Kept, Laid, Move, PageAsks, PageState } from '../../utils/messages/contract.ts';
import type { Extracted } from '../../utils/page/extract.ts';
import { whenReadThrough } from '../../utils/page/read-through.ts';
import { selectedSpan } from '../../utils/page/selected-span.ts';
import type { Article } from '../../utils/record/model/article.ts';
import type { Session } from '../overlay/session.ts';
import { lay, type Shown } from './lay.ts';
import { bringOverlay } from './lent.ts';
import { shownState, speaks } from './state.ts';

/** An article with what the record says to it and what the reader keeps of it, as long as it stands on the page. */
export type Sitting = {
  readonly isOf: (article: Article) => boolean;
  readonly state: () => PageState;
  readonly railOpen: () => boolean;
  readonly cards: () => PageAsks['cardsHere']['answer'];
  readonly go: (to: Move) => Promise<boolean>;
  readonly highlight: () => Promise<boolean>;
  readonly keepPage: (keep: boolean) => Promise<Kept<true> | false>;
  readonly show: (what: PageAsks['show']['ask']) => Promise<boolean>;
  readonly repaint: () => Promise<boolean>;
  /** Asks the record again, and lays what it says where the page is still shown. */
  readonly layAgain: () => Promise<Laid | { readonly state: 'unrecognised' }>;
  readonly retire: () => void;
};

type Beginning = { readonly page: Extracted; readonly laid: Shown; readonly railOpen: boolean };
type Ends = { readonly gone: () => void; readonly again: () => void };

/** Articles that this script has kept because they were read to their end. */
const KEPT_AT_END = new Set<string>();

const nameOf = ({ id, address }: Article): string => `${id} ${address}`;

/**
 * Sits with a page until the signal says stop. The overlay is brought only when there is something to draw: what the record says, what
 * the reader keeps, or the first words that they select.
 */
export function sit({ page, laid: given, railOpen }: Beginning, ends: Ends, signal: AbortSignal): Sitting {
  const { article, map } = page;
  let laid: Pick<Shown, 'cards' | 'mine'> = given;
  let opening: Promise<Session | null> | null = null;
  let session: Session | null = null;
  let reading = false;
  /** How often was asked what the record says, and what the reader keeps: of several answers that to the last question counts. */
  const asked = { cards: 0, mine: 0 };

  const now = () => session?.cards() ?? laid;

  async function open(): Promise<Session | null> {
    const openSession = await bringOverlay();
    if (!openSession || signal.aborted) return null;
    session = openSession({ ...laid, map, article, sought: given.sought, railOpen }, ends, signal);
    return session;
  }

  /** The overlay's session, opened if it isn't yet; tried anew where it couldn't be. */
  function drawn(): Promise<Session | null> {
    opening ??= open().then((opened) => {
      if (!opened) opening = null;
      return opened;
    });
    return opening;
  }

  function take(next: Pick<Shown, 'cards' | 'mine'>): void {
    laid = next;
    if (session) session.renew(next);
    else if (speaks(next.cards) || next.mine.highlights.length > 0) void drawn();
    followReading();
  }

  async function repaint(): Promise<boolean> {
    asked.mine++;
    const before = { ...asked };
    const reply = await ask('mine', { article });
    if (reply.got === 'gone') ends.gone();
    if (reply.got !== 'answer' || signal.aborted) return false;
    if (before.cards !== asked.cards || before.mine !== asked.mine) return true;
    laid = { ...now(), mine: reply.answer };
    if (session) session.repaint(reply.answer);
    else take(laid);
    return true;
  }

  async function layAgain(): ReturnType<typeof lay> {
    asked.cards++;
    const before = { ...asked };
    const next = await lay(page);
    if (next.state === 'shown' && before.cards === asked.cards && !signal.aborted)
      take({ cards: next.cards, mine: before.mine === asked.mine ? next.mine : now().mine });
    return next;
  }

  /** Brings the overlay at the first words of the article that are selected. */
  function watchSelection(): void {
    const end = new AbortController();
    const look = () => {
      if (session) end.abort();
      else if (selectedSpan(map)) void drawn();
    };
    document.addEventListener('selectionchange', look, { signal: AbortSignal.any([signal, end.signal]) });
  }

  /** Keeps the page once it was read to its end, where the reader wants that: never twice, for they may have let it go. */
  function followReading(): void {
    const { keepAtEnd, kept } = now().mine;
    if (reading || !keepAtEnd || kept || KEPT_AT_END.has(nameOf(article))) return;
    reading = true;
    whenReadThrough(map, () => void keepNow(), signal);
  }

  async function keepNow(): Promise<void> {
    const { keepAtEnd, kept } = now().mine;
    if (!keepAtEnd || kept) return;
    KEPT_AT_END.add(nameOf(article));
    await (await drawn())?.keepPage(true, true);
  }

  take(given);
  if (given.sought !== null || railOpen) void drawn();
  watchSelection();

  return {
    isOf: (other) => nameOf(other) === nameOf(article),
    state() {
      const { cards, mine } = now();
      return speaks(cards)
        ? shownState(cards, mine.kept)
        : { state: 'nothing', coverage: cards.coverage, kept: mine.kept };
    },
    railOpen: () => session?.railOpen() ?? false,
    cards: now,
    async go(to) {
      const opened = await drawn();
      opened?.go(to);
      return opened !== null;
    },
    highlight: async () => (await drawn())?.highlight() ?? false,
    keepPage: async (keep) => (await drawn())?.keepPage(keep) ?? false,
    show: async (what) => (await drawn())?.show(what) ?? false,
    repaint,
    layAgain,
    retire: () => session?.retire(),
  };
}
