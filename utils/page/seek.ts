import type { Box } from './box.ts';

/** Words this near (CSS pixels) to the edge of the window count as out of view. */
const MARGIN = 72;

/**
 * Brings words into view, in the window or in whatever inner scroller the page has: a third down in the part of the window that is
 * free, so that a card has room below.
 */
export function bringIntoView(range: Range, free: Box): void {
  if (isInView(range, free)) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // They may stand far down a long paragraph, or under a sheet of ours: what scrolls them goes the rest of the way.
  const by = range.getBoundingClientRect().top - free.top - (free.bottom - free.top) / 3;
  scrollerOf(range.startContainer.parentElement)?.scrollBy({ top: by, behavior: 'instant' });
}

function isInView(range: Range, free: Box): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= free.top + MARGIN && Math.min(bottom, top + MARGIN) <= free.bottom - MARGIN;
}

function scrollerOf(element: Element | null): Element | null {
  for (let each = element; each; each = each.parentElement) {
    const scrolls = /auto|scroll|overlay/.test(getComputedStyle(each).overflowY);
    if (scrolls && each.scrollHeight > each.clientHeight) return each;
  }
  return document.scrollingElement;
}
