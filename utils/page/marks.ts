import { CARD_KINDS, type Mark } from '../record/model/cards.ts';
import type { Point } from './box.ts';
import type { Ground } from './ground.ts';
import { markSheet, nameOf, PRIORITY } from './mark-styles.ts';
import { under } from './under.ts';

/** A mark with the place on the page that it was given. */
export type PlacedMark = Mark & { readonly range: Range };

/** The marks of one page. */
export type Marks = {
  /** Lays a mark on the page; one that isn't painted is known, and lit with its card, and not pointed at. */
  readonly add: (mark: PlacedMark, painted: boolean) => void;
  /** Lays other marks on the page in place of those that are there, within one frame. */
  readonly replace: (marks: readonly { readonly mark: PlacedMark; readonly painted: boolean }[]) => void;
  /** The marks under a point of the window, the shortest first: of marks within marks the inner one is meant. */
  readonly at: (point: Point) => readonly PlacedMark[];
  /** The marks of a card. */
  readonly of: (card: string) => readonly PlacedMark[];
  /** All marks, in the order they were added: that of reading. */
  readonly all: () => readonly PlacedMark[];
  /** Lights the words of one card, or of none. */
  readonly light: (card: string | null) => void;
  /** Shows words that a reader came for, or none. */
  readonly showSought: (ranges: readonly Range[]) => void;
  readonly setGround: (ground: Ground) => void;
  /** Takes every trace of them from the page. */
  readonly remove: () => void;
};

/**
 * Makes room for marks on a page. They are ranges in the browser's highlight registry: the page's own DOM stays as it is. The registry
 * is shared with the page and can't be iterated from a content script in Firefox, so we keep our own list and touch only our own names.
 */
export function createMarks(): Marks {
  const placed: PlacedMark[] = [];
  const pointable: PlacedMark[] = [];
  const highlights = new Map<string, Highlight>();
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

  const highlightOf = (name: string, priority: number): Highlight => {
    const found = highlights.get(name);
    if (found) return found;
    const made = new Highlight();
    made.priority = priority;
    highlights.set(name, made);
    CSS.highlights.set(name, made);
    return made;
  };
  const refill = (mark: 'lit' | 'sought', ranges: readonly Range[]) => {
    const highlight = highlightOf(nameOf(mark), PRIORITY[mark]);
    highlight.clear();
    for (const range of ranges) highlight.add(range);
  };
  const of = (card: string) => placed.filter((mark) => mark.card === card);
  const add = (mark: PlacedMark, painted: boolean) => {
    placed.push(mark);
    if (!painted) return;
    pointable.push(mark);
    highlightOf(nameOf(mark.kind), PRIORITY[mark.kind]).add(mark.range);
  };

  return {
    add,
    replace(marks) {
      placed.length = pointable.length = 0;
      for (const kind of CARD_KINDS) highlights.get(nameOf(kind))?.clear();
      for (const { mark, painted } of marks) add(mark, painted);
    },
    at: (point) => marksAt(pointable, point),
    of,
    all: () => placed,
    light: (card) => refill('lit', card === null ? [] : of(card).map(({ range }) => range)),
    showSought: (ranges) => refill('sought', ranges),
    setGround: (ground) => sheet.replaceSync(markSheet(ground)),
    remove() {
      for (const name of highlights.keys()) CSS.highlights.delete(name);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    },
  };
}

/** Index of the first mark whose words end below a line of the window; their count where none does. */
export function firstBelow(marks: readonly PlacedMark[], y: number): number {
  const index = marks.findIndex(({ range }) => range.getBoundingClientRect().bottom > y);
  return index < 0 ? marks.length : index;
}

const marksAt = (placed: readonly PlacedMark[], point: Point): PlacedMark[] =>
  under(placed, ({ range }) => [range], point).sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
