import type { OverlayActs, OverlayView, PopView } from '../../components/overlay/view.ts';
import { say } from '../../utils/i18n/say.ts';
import { ask } from '../../utils/messages/client.ts';
import type { Move } from '../../utils/messages/contract.ts';
import { type Box, boxOf, type Point } from '../../utils/page/box.ts';
import { groundOf, watchGround } from '../../utils/page/ground.ts';
import { liveRange, rootOf } from '../../utils/page/live-range.ts';
import { createMarks, firstBelow, linesOf, type PlacedMark } from '../../utils/page/marks.ts';
import { paintedMarks } from '../../utils/page/painted-marks.ts';
import { placeCard } from '../../utils/page/placing.ts';
import type { Pointing } from '../../utils/page/pointing.ts';
import { bringIntoView } from '../../utils/page/seek.ts';
import { inSlices, yieldToPage } from '../../utils/page/slices.ts';
import type { TextMap } from '../../utils/page/text-map.ts';
import type { Card, Cards } from '../../utils/record/model/cards.ts';
import { overlaps } from '../../utils/record/model/span.ts';
import { eachFrame } from './each-frame.ts';
import { takeEscape } from './escape.ts';
import { rememberFocus } from './focus.ts';
import { mountHost } from './host.tsx';
import { openThrough } from './open.ts';
import { followPointer } from './pointer.ts';
import { prepareRetirement } from './retirement.ts';
import { isNarrow, roomBeside } from './room.ts';

/** A page with the record laid beside it. */
export type Session = {
  /** Moves as the reader's keys say. */
  readonly go: (to: Move) => void;
  /** Takes everything away but a sentence that tells the reader to reload. */
  readonly retire: () => void;
};

export type Laid = {
  readonly map: TextMap;
  readonly cards: Cards;
  /** Words that the reader came here for. */
  readonly sought: string | null;
};

/** Cards of each section that the rail draws in one slice. */
const SLICE = 3;

/** What ends a session from within: the extension is no longer there, or the page is to be looked at again. */
type Ends = { readonly gone: () => void; readonly again: () => void };

/** Lays the record beside a page until the signal says stop. */
export function openSession({ map, cards, sought }: Laid, { gone, again }: Ends, signal: AbortSignal): Session {
  const host = mountHost();
  const retirement = prepareRetirement();
  const marks = createMarks();
  const focus = rememberFocus(host.root);
  const byId = new Map(cards.cards.map((card) => [card.id, card]));
  let view: OverlayView = { ground: 'light', cards, railOpen: false, drawn: 0, current: null, pop: null, note: null };

  const markAt = (point: Point) => {
    const [mark] = marks.at(point);
    return mark ? String(marks.all().indexOf(mark)) : null;
  };
  const pointer = followPointer({ host: host.element, markAt, cardBox, changed: follow }, signal);
  const acts: OverlayActs = {
    ...openThrough(gone),
    toggleRail: () => void toggleRail(),
    closeCard: () => pointer.send({ type: 'dismiss' }),
    closeNote: () => draw({ note: null }),
    show,
    silence: (card, what) => void silence(card, what),
    swap: (card) => {
      const here = pointed()?.span;
      open(marks.of(card).find((mark) => here && overlaps(mark.span, here)));
    },
  };

  function draw(change: Partial<OverlayView>): void {
    view = { ...view, ...change };
    if (!signal.aborted) host.draw(view, acts);
  }

  function cardBox(): Box | null {
    const element = host.root.querySelector('.pop');
    return element && boxOf(element.getBoundingClientRect());
  }

  /** The mark that the reader points at. */
  function pointed(): PlacedMark | undefined {
    const now = pointer.now();
    return now.state === 'idle' ? undefined : marks.all()[Number(now.mark)];
  }

  /** Draws what pointing has come to. */
  function follow(now: Pointing, before: Pointing): void {
    const mark = pointed();
    marks.light(mark?.card ?? null);
    if (mark && (now.state === 'shown' || now.state === 'pinned')) {
      place(mark, now);
      if (now.state === 'pinned' && view.railOpen) showInRail(mark.card);
    } else draw({ pop: null, current: mark?.card ?? null });
    if (before.state === 'pinned' && now.state !== 'pinned') focus.leave();
  }

  /** Draws a card once to measure it, and again where it belongs. */
  function place(mark: PlacedMark, now: Exclude<Pointing, { state: 'idle' }>): void {
    const card = byId.get(mark.card);
    if (!card) return;
    const room = roomBeside(view.railOpen);
    const unplaced = { left: room.left, top: room.top, maxHeight: room.bottom - room.top };
    const pop: PopView = { card, also: alsoAt(mark), pinned: now.state === 'pinned', ...unplaced };
    draw({ pop, current: card.id });
    const box = cardBox();
    if (!box) return;
    const size = { width: box.right - box.left, height: box.bottom - box.top };
    draw({ pop: { ...pop, ...placeCard(linesOf(mark.range), now.at, size, room) } });
  }

  /** Brings a card into view in the rail, as far as the rail has been drawn. */
  function showInRail(id: string): void {
    host.root.querySelector(`[data-card="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest' });
  }

  /** Other cards whose words meet those of a mark. */
  function alsoAt(mark: PlacedMark): Card[] {
    const others = marks.all().filter(({ card, span }) => card !== mark.card && overlaps(span, mark.span));
    return [...new Set(others.map(({ card }) => card))].flatMap((id) => byId.get(id) ?? []);
  }

  /** Opens the card of a mark, held open, with the keyboard's focus in it. */
  function open(mark: PlacedMark | undefined): void {
    if (!mark) return;
    bringIntoView(mark.range, roomBeside(view.railOpen));
    pointer.send({ type: 'key', mark: String(marks.all().indexOf(mark)) });
    focus.enter(host.root.querySelector<HTMLElement>('.pop'));
  }

  /** Shows a card's words on the page; a sheet makes way for them. */
  function show(card: string): void {
    const [mark] = marks.of(card);
    if (mark && view.railOpen && isNarrow()) void toggleRail();
    open(mark);
  }

  async function silence({ id, kind }: Card, what: 'card' | 'kind'): Promise<void> {
    const asked = await ask('silence', { page: cards.page.key, card: what === 'card' ? id : null, kind });
    if (asked.got === 'gone') gone();
    else if (asked.got === 'answer') again();
  }

  async function toggleRail(): Promise<void> {
    if (view.railOpen) {
      draw({ railOpen: false, drawn: 0 });
      host.root.querySelector<HTMLElement>('.tab')?.focus({ preventScroll: true });
      return;
    }
    pointer.send({ type: 'dismiss' });
    draw({ railOpen: true, drawn: 0 });
    host.root.querySelector<HTMLElement>('.rail h2')?.focus({ preventScroll: true });
    while (view.railOpen && view.drawn < cards.cards.length && !signal.aborted) {
      await yieldToPage();
      if (view.railOpen) draw({ drawn: view.drawn + SLICE });
    }
  }

  /** Closes what Escape closes: the card, or the rail while the keyboard is in it. */
  function close(): boolean {
    const { state } = pointer.now();
    if (state === 'shown' || state === 'pinned') {
      pointer.send({ type: 'dismiss' });
      return true;
    }
    if (!view.railOpen || host.root.activeElement === null) return false;
    void toggleRail();
    return true;
  }

  function go(to: Move): void {
    if (to === 'rail') return void toggleRail();
    const all = marks.all();
    const now = pointed();
    const from = now ? all.indexOf(now) : firstBelow(all, to === 'next' ? 0 : innerHeight) - (to === 'next' ? 1 : 0);
    open(all[from + (to === 'next' ? 1 : -1)] ?? (to === 'next' ? all[0] : all.at(-1)));
  }

  /** Brings the words that the reader came for into view, again when the page has loaded all that moves them. */
  function showSought(quote: string): void {
    const start = map.text.indexOf(quote);
    const range = start < 0 ? null : liveRange(map, { start, end: start + quote.length });
    if (!range) {
      draw({ note: say('soughtLost', quote) });
      return;
    }
    marks.showSought(range);
    bringIntoView(range, roomBeside(view.railOpen));
    if (document.readyState !== 'complete')
      window.addEventListener('load', () => bringIntoView(range, roomBeside(view.railOpen)), { once: true, signal });
    window.addEventListener('click', () => marks.showSought(null), { once: true, capture: true, signal });
  }

  function follows(): void {
    const now = pointer.now();
    const mark = pointed();
    if (mark && (now.state === 'shown' || now.state === 'pinned')) place(mark, now);
  }

  const setGround = () => {
    const ground = groundOf(rootOf(map) ?? document.body);
    marks.setGround(ground);
    draw({ ground });
  };

  setGround();
  watchGround(setGround, signal);
  takeEscape(close, signal);
  eachFrame(follows, signal);
  const painted = paintedMarks(cards.marks, matchMedia('(forced-colors: active)').matches);
  void inSlices(cards.marks, (mark) => placeMark(mark), signal);
  if (sought !== null) showSought(sought);
  signal.addEventListener('abort', () => {
    marks.remove();
    host.remove();
  });

  function placeMark(mark: Cards['marks'][number]): void {
    const range = liveRange(map, mark.span);
    if (range) marks.add({ ...mark, range }, painted.has(mark));
  }

  return { go, retire: retirement };
}
