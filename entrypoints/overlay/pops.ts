import type { PopView } from '../../components/overlay/view.ts';
import { type Box, boxOf, type Point } from '../../utils/page/box.ts';
import type { KeptWords } from '../../utils/page/kept-words.ts';
import type { Marks, PlacedMark } from '../../utils/page/marks.ts';
import { placeCard } from '../../utils/page/placing.ts';
import type { Pointing } from '../../utils/page/pointing.ts';
import { bringIntoView } from '../../utils/page/seek.ts';
import { linesOf } from '../../utils/page/under.ts';
import type { Card } from '../../utils/record/model/cards.ts';
import type { HighlightId } from '../../utils/record/model/highlight.ts';
import { overlaps } from '../../utils/record/model/span.ts';
import type { Drawing } from './drawing.ts';
import type { Focus } from './focus.ts';
import type { Host } from './host.tsx';
import { followPointer } from './pointer.ts';
import { roomBeside } from './room.ts';

/** What opens beside words of the page: a card, or what can be done with a highlight. */
export type Pops = {
  /** Opens the card of a mark, held open, with the keyboard's focus in it. */
  readonly open: (mark: PlacedMark | undefined) => void;
  /** Opens another card on the words of the one that is open. */
  readonly swap: (card: string) => void;
  /** Closes what is open; says whether anything was. */
  readonly close: () => boolean;
  /** The mark that the reader points at. */
  readonly pointed: () => PlacedMark | undefined;
  /** Draws what is open where its words stand now; what stands no more goes. */
  readonly follow: () => void;
};

type Surroundings = {
  readonly host: Host;
  readonly drawing: Drawing;
  readonly marks: Marks;
  readonly keptWords: KeptWords;
  readonly focus: Focus;
  /** Whether the reader is selecting: then nothing opens under their pointer. */
  readonly busy: () => boolean;
};

/** What is pointed at: a mark, or a highlight where there is no mark. */
type Target =
  | { readonly mark: PlacedMark; readonly card: Card; readonly ranges: readonly Range[] }
  | { readonly mark: null; readonly highlight: HighlightId; readonly ranges: readonly Range[] };

type Open = Exclude<Pointing, { state: 'idle' }>;

/** What the pointer calls a mark, whatever else is laid beside it meanwhile; cards' ids begin with their kind. */
const nameOfMark = ({ card, span }: PlacedMark): string => `${card} ${span.start}`;
/** What it calls a highlight. */
const KEPT = 'kept ';

export function createPops({ host, drawing, marks, keptWords, focus, busy }: Surroundings, signal: AbortSignal): Pops {
  const { now: view, draw } = drawing;
  /** The highlight that the card in hand tells of: what scrolls under the pointer later doesn't count. */
  let onCard: HighlightId | null = null;

  const markAt = (point: Point): string | null => {
    const [mark] = busy() ? [] : marks.at(point);
    return mark ? nameOfMark(mark) : null;
  };
  const keptAt = (point: Point): string | null => {
    const [id] = keptWords.at(point);
    return id === undefined ? null : KEPT + id;
  };
  const clickedAt = (point: Point) => markAt(point) ?? keptAt(point);
  const pointer = followPointer({ host: host.element, markAt, clickedAt, cardBox, changed }, signal);

  function cardBox(): Box | null {
    const element = host.root.querySelector('.pop');
    return element && boxOf(element.getBoundingClientRect());
  }

  function pointed(): PlacedMark | undefined {
    const now = pointer.now();
    return now.state === 'idle' ? undefined : marks.all().find((mark) => nameOfMark(mark) === now.mark);
  }

  function targetOf(now: Pointing): Target | null {
    if (now.state === 'idle') return null;
    if (now.mark.startsWith(KEPT)) {
      const highlight = now.mark.slice(KEPT.length);
      const ranges = keptWords.rangesOf(highlight);
      return ranges.length > 0 ? { mark: null, highlight, ranges } : null;
    }
    const mark = pointed();
    const card = view().cards.cards.find(({ id }) => id === mark?.card);
    return mark && card ? { mark, card, ranges: [mark.range] } : null;
  }

  /** Draws what pointing has come to. */
  function changed(now: Pointing, before: Pointing): void {
    const target = targetOf(now);
    const card = target?.mark?.card ?? null;
    onCard = target && now.state !== 'idle' ? highlightOn(target, now) : null;
    marks.light(card);
    if (target && (now.state === 'shown' || now.state === 'pinned')) {
      place(target, now);
      if (now.state === 'pinned' && view().railOpen && card !== null) showInRail(card);
    } else draw({ pop: null, current: card });
    if (before.state === 'pinned' && now.state !== 'pinned') focus.leave();
  }

  /** Draws it once to measure it, and again where it belongs. */
  function place(target: Target, now: Open): void {
    const room = roomBeside(view().railOpen);
    const unplaced = { left: room.left, top: room.top, maxHeight: room.bottom - room.top };
    const pop: PopView = { ...contentOf(target), pinned: now.state === 'pinned', ...unplaced };
    draw({ pop, current: target.mark?.card ?? null });
    const box = cardBox();
    if (!box) return;
    const size = { width: box.right - box.left, height: box.bottom - box.top };
    draw({ pop: { ...pop, ...placeCard(target.ranges.flatMap(linesOf), now.at, size, room) } });
  }

  function contentOf(target: Target): Pick<PopView, 'card' | 'also' | 'highlight'> {
    if (target.mark === null) return { card: null, also: [], highlight: target.highlight };
    const stands = onCard !== null && keptWords.rangesOf(onCard).length > 0;
    return { card: target.card, also: alsoAt(target.mark), highlight: stands ? onCard : null };
  }

  /** The highlight under the pointer, or, for the keyboard, any on the words of the mark. */
  function highlightOn({ mark }: Target, { at }: Exclude<Pointing, { state: 'idle' }>): HighlightId | null {
    const [highlight] = at ? keptWords.at(at) : mark ? keptWords.meeting(mark.span) : [];
    return highlight ?? null;
  }

  /** Brings a card into view in the rail, as far as the rail has been drawn. */
  function showInRail(id: string): void {
    host.root.querySelector(`[data-card="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest' });
  }

  /** Other cards whose words meet those of a mark. */
  function alsoAt(mark: PlacedMark): Card[] {
    const others = marks.all().filter(({ card, span }) => card !== mark.card && overlaps(span, mark.span));
    const { cards } = view().cards;
    return [...new Set(others.map(({ card }) => card))].flatMap((id) => cards.find((card) => card.id === id) ?? []);
  }

  function open(mark: PlacedMark | undefined): void {
    if (!mark) return;
    bringIntoView(mark.range, roomBeside(view().railOpen));
    pointer.send({ type: 'key', mark: nameOfMark(mark) });
    focus.enter(host.root.querySelector<HTMLElement>('.pop'));
  }

  return {
    open,
    swap(card) {
      const here = pointed()?.span;
      open(marks.of(card).find((mark) => here && overlaps(mark.span, here)));
    },
    close() {
      const { state } = pointer.now();
      if (state !== 'idle') pointer.send({ type: 'dismiss' });
      return state === 'shown' || state === 'pinned';
    },
    pointed,
    follow() {
      const now = pointer.now();
      if (now.state !== 'shown' && now.state !== 'pinned') return;
      const target = targetOf(now);
      if (target) place(target, now);
      else pointer.send({ type: 'dismiss' });
    },
  };
}
