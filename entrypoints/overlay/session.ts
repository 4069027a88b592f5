import type { OverlayActs, OverlayView } from '../../components/overlay/view.ts';
import { say } from '../../utils/i18n/say.ts';
import { ask } from '../../utils/messages/client.ts';
import type { Kept, Mine, Move, PageAsks } from '../../utils/messages/contract.ts';
import { groundOf, watchGround } from '../../utils/page/ground.ts';
import { createKeptWords } from '../../utils/page/kept-words.ts';
import { rootOf } from '../../utils/page/live-range.ts';
import { createMarks, firstBelow } from '../../utils/page/marks.ts';
import type { TextMap } from '../../utils/page/text-map.ts';
import type { Article } from '../../utils/record/model/article.ts';
import type { Card, Cards } from '../../utils/record/model/cards.ts';
import { speaks } from '../reader.content/state.ts';
import { eachFrame } from './each-frame.ts';
import { takeEscape } from './escape.ts';
import { rememberFocus } from './focus.ts';
import { createHighlighting } from './highlighting.ts';
import { mountHost } from './host.tsx';
import { createKeeping } from './keeping.ts';
import { createMarkLayer } from './lay-marks.ts';
import { createNotes } from './notes.ts';
import { openThrough } from './open.ts';
import { createPops } from './pops.ts';
import { createRail } from './rail.ts';
import { prepareRetirement } from './retirement.ts';
import { isNarrow, roomBeside } from './room.ts';
import { createSought } from './sought.ts';

/** A page with the record, and what the reader keeps of it, laid beside it. */
export type Session = {
  /** Moves as the reader's keys say. */
  readonly go: (to: Move) => void;
  /** Keeps the words that are selected; `false` where none of the article's are: then the reader is told. */
  readonly highlight: () => boolean;
  readonly keepPage: (keep: boolean, atEnd?: boolean) => Promise<Kept<true>>;
  /** Brings the words of a card, or of a highlight, into view; `false` where they aren't on the page. */
  readonly show: (what: PageAsks['show']['ask']) => boolean;
  /** Takes what the reader keeps now. */
  readonly repaint: (mine: Mine) => void;
  /** Takes what the record says now, leaving open what is open. */
  readonly renew: (laid: Pick<Laid, 'cards' | 'mine'>) => void;
  /** What is laid beside the page now. */
  readonly cards: () => Pick<Laid, 'cards' | 'mine'>;
  readonly railOpen: () => boolean;
  /** Takes everything away but a sentence that tells the reader to reload. */
  readonly retire: () => void;
};

export type Laid = {
  /** The page that shows the article, and the article itself: both have the same T. */
  readonly map: TextMap;
  readonly article: Article;
  readonly cards: Cards;
  /** Words that the reader came here for. */
  readonly sought: string | null;
  readonly mine: Mine;
  /** Whether the rail was open when the page was last laid. */
  readonly railOpen?: boolean;
};

/** What ends a session from within: the extension is no longer there, or the page is to be looked at again. */
type Ends = { readonly gone: () => void; readonly again: () => void };

/** Lays the record beside a page until the signal says stop. */
export function openSession(laid: Laid, { gone, again }: Ends, signal: AbortSignal): Session {
  const { map, article } = laid;
  const host = mountHost();
  const retirement = prepareRetirement();
  const marks = createMarks();
  const keptWords = createKeptWords(map);
  const focus = rememberFocus(host.root);
  let { cards } = laid;
  let view: OverlayView = {
    ground: 'light',
    cards,
    speaks: speaks(cards),
    kept: laid.mine.kept,
    held: laid.mine.held,
    railOpen: false,
    drawn: 0,
    current: null,
    pop: null,
    picked: null,
    note: null,
  };

  function draw(change: Partial<OverlayView>): void {
    view = { ...view, ...change };
    if (!signal.aborted) host.draw(view, acts);
  }
  const drawing = { root: host.root, now: () => view, draw };

  const atNote = () => host.root.querySelector('.note:is(:hover, :focus-within)') !== null;
  const notes = createNotes((note) => draw({ note }), atNote, signal);
  const keeping = createKeeping({ article, mine: laid.mine, notes, gone, changed: () => paint() });
  const layer = createMarkLayer(map, marks, signal);
  const busy = () => highlighting.isPicked();
  const pops = createPops({ host, drawing, marks, keptWords, focus, busy }, signal);
  const rail = createRail(drawing, () => pops.close(), signal);
  const sought = createSought(marks, () => roomBeside(view.railOpen), signal);

  const acts: OverlayActs = {
    ...openThrough(gone),
    toggleRail: () => void rail.toggle(),
    closeCard: () => void pops.close(),
    closeNote: notes.close,
    show: (card) => {
      if (view.railOpen && isNarrow()) void rail.toggle();
      pops.open(marks.of(card)[0]);
    },
    silence: (card, what) => void silence(card, what),
    swap: pops.swap,
    highlight: () => void highlighting.highlight(),
    highlights: {
      annotate: (id) => highlighting.acts.annotate(id),
      copy: (id) => highlighting.acts.copy(id),
      remove: (id) => {
        pops.close();
        void keeping.remove(id);
      },
    },
    keepPage: (keep) => void keeping.keepPage(keep),
  };

  function paint(): void {
    const { highlights, kept, held } = keeping.mine();
    keptWords.paint(highlights, keeping.pending());
    draw({ kept, held });
    pops.follow();
  }

  async function silence({ id, kind }: Card, what: 'card' | 'kind'): Promise<void> {
    const asked = await ask('silence', { page: cards.page.key, card: what === 'card' ? id : null, kind });
    if (asked.got === 'gone') gone();
    else if (asked.got === 'answer') again();
  }

  /** Closes what Escape closes: the button, the card, or the rail while the keyboard is in it. */
  function close(): boolean {
    return highlighting.dismiss() || pops.close() || rail.leave();
  }

  function go(to: Move): void {
    if (to === 'rail') return void rail.toggle();
    const all = marks.all();
    const now = pops.pointed();
    const from = now ? all.indexOf(now) : firstBelow(all, to === 'next' ? 0 : innerHeight) - (to === 'next' ? 1 : 0);
    pops.open(all[from + (to === 'next' ? 1 : -1)] ?? (to === 'next' ? all[0] : all.at(-1)));
  }

  function show(what: PageAsks['show']['ask']): boolean {
    const ranges = 'card' in what ? marks.of(what.card).map(({ range }) => range) : keptWords.rangesOf(what.highlight);
    if (view.railOpen && isNarrow()) void rail.toggle();
    return sought.light(ranges);
  }

  function renew(now: Pick<Laid, 'cards' | 'mine'>): void {
    ({ cards } = now);
    layer.renew(cards);
    draw({ cards, speaks: speaks(cards) });
    keeping.take(now.mine);
    void rail.grow();
  }

  const setGround = () => {
    const ground = groundOf(rootOf(map) ?? document.body);
    marks.setGround(ground);
    draw({ ground });
  };

  const highlighting = createHighlighting(
    { host: host.element, map, drawing, keeping, notes, picked: () => void pops.close(), gone },
    signal,
  );
  setGround();
  watchGround(setGround, signal);
  takeEscape(close, signal);
  paint();
  layer.begin(cards);
  eachFrame(() => {
    pops.follow();
    highlighting.follow();
  }, signal);
  if (laid.railOpen) void rail.open();
  if (laid.sought !== null && !sought.find(map, laid.sought)) notes.tell(say('soughtLost', laid.sought));
  signal.addEventListener('abort', () => {
    marks.remove();
    keptWords.remove();
    host.remove();
  });

  return {
    go,
    highlight: highlighting.highlight,
    keepPage: keeping.keepPage,
    show,
    repaint: keeping.take,
    renew,
    cards: () => ({ cards, mine: keeping.mine() }),
    railOpen: () => view.railOpen,
    retire: retirement,
  };
}
