import { type Box, isWithin, type Point } from './box.ts';

/*
 * What pointing at a mark leads to, as a machine of four states without a clock of its own:
 *
 *   idle ──over──► ghost ──rested──► shown ──click, key──► pinned
 *     ▲              │                 │                     │
 *     └─────out──────┴───────gone──────┴──click out, Escape──┘
 *
 * Delays as Wikipedia's page previews use them (FIELD.md of the field study): 150 ms of rest, 500 ms in all, 300 ms of grace.
 */

/** The pointer must have rested on the words so long (ms) … */
const REST = 150;
/** … and have been on them so long in all (ms) before a card is shown. */
const DWELL = 500;
/** So long (ms) a card stays when the pointer has left it and its words. */
const GRACE = 300;
/** Movements of fewer pixels than this are a hand at rest. */
const STILL = 4;

export type Pointing =
  | { readonly state: 'idle' }
  | {
      readonly state: 'ghost';
      readonly mark: string;
      readonly since: number;
      readonly rested: number;
      readonly at: Point;
    }
  | { readonly state: 'shown'; readonly mark: string; readonly at: Point; readonly leaving: Leaving | null }
  | { readonly state: 'pinned'; readonly mark: string; readonly at: Point | null };

/** The pointer on its way from the words or the card: `over` is another mark that it is on. */
type Leaving = { readonly since: number; readonly from: Point; readonly over: string | null };

export type Happening =
  | {
      readonly type: 'move';
      readonly time: number;
      readonly at: Point;
      /** The mark under the pointer. */
      readonly over: string | null;
      /** Where the card is, while one is. */
      readonly card: Box | null;
    }
  | { readonly type: 'click'; readonly at: Point; readonly over: string | null; readonly onCard: boolean }
  | { readonly type: 'key'; readonly mark: string }
  | { readonly type: 'time'; readonly time: number }
  | { readonly type: 'dismiss' };

export const IDLE: Pointing = { state: 'idle' };

/** The state after something happened. */
export function nextPointing(now: Pointing, happening: Happening): Pointing {
  switch (happening.type) {
    case 'move':
      return moved(now, happening);
    case 'click':
      return clicked(now, happening);
    case 'key':
      return { state: 'pinned', mark: happening.mark, at: null };
    case 'time':
      return passed(now, happening.time);
    case 'dismiss':
      return IDLE;
  }
}

/** When the state changes by itself, in the time that `move` gives; `null` when it doesn't. */
export function changesAt(now: Pointing): number | null {
  if (now.state === 'ghost') return Math.max(now.since + DWELL, now.rested + REST);
  return now.state === 'shown' && now.leaving ? now.leaving.since + GRACE : null;
}

type Move = Extract<Happening, { type: 'move' }>;

function moved(now: Pointing, { time, at, over, card }: Move): Pointing {
  switch (now.state) {
    case 'pinned':
      return now;
    case 'idle':
      return over === null ? now : { state: 'ghost', mark: over, since: time, rested: time, at };
    case 'ghost': {
      if (over === null) return IDLE;
      if (over !== now.mark) return { state: 'ghost', mark: over, since: time, rested: time, at };
      const still = Math.hypot(at.x - now.at.x, at.y - now.at.y) < STILL;
      return still ? now : { ...now, rested: time, at };
    }
    case 'shown': {
      const onCard = card !== null && isWithin(at, card, STILL);
      if (onCard || over === now.mark) return now.leaving ? { ...now, leaving: null } : now;
      const from = now.leaving?.from ?? now.at;
      const onTheWay = card !== null && nears(from, at, card);
      const since = onTheWay || !now.leaving ? time : now.leaving.since;
      return { ...now, leaving: { since, from: at, over } };
    }
  }
}

/** Whether the pointer goes towards the card: nearer than it was, and inside the triangle that the card opens from where it was. */
function nears(from: Point, at: Point, card: Box): boolean {
  const distance = ({ x, y }: Point) =>
    Math.hypot(Math.max(card.left - x, x - card.right, 0), Math.max(card.top - y, y - card.bottom, 0));
  if (distance(at) >= distance(from)) return false;
  const edge = from.y < card.top ? card.top : from.y > card.bottom ? card.bottom : null;
  if (edge === null) return true;
  const part = (at.y - from.y) / (edge - from.y);
  const reach = (corner: number) => from.x + (corner - from.x) * part;
  return at.x >= reach(card.left) - 2 * STILL && at.x <= reach(card.right) + 2 * STILL;
}

function passed(now: Pointing, time: number): Pointing {
  const due = changesAt(now);
  if (due === null || time < due) return now;
  if (now.state === 'ghost') return { state: 'shown', mark: now.mark, at: now.at, leaving: null };
  if (now.state !== 'shown' || !now.leaving) return now;
  const { over, since, from } = now.leaving;
  return over === null ? IDLE : { state: 'ghost', mark: over, since, rested: since, at: from };
}

type Click = Extract<Happening, { type: 'click' }>;

function clicked(now: Pointing, { at, over, onCard }: Click): Pointing {
  if (onCard) return now.state === 'shown' ? { state: 'pinned', mark: now.mark, at: now.at } : now;
  if (over === null) return IDLE;
  return now.state === 'pinned' && now.mark === over ? IDLE : { state: 'pinned', mark: over, at };
}
