/** Words this near (CSS pixels) to the edge of the window count as out of view. */
const MARGIN = 72;

/** Brings words into view, in the window or in whatever inner scroller the page has: a third down, so that a card has room below. */
export function bringIntoView(range: Range): void {
  if (isInView(range)) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  if (isInView(range)) return;
  // The words stand far down a long paragraph: scroll what scrolls it by the rest of the way.
  const by = range.getBoundingClientRect().top - innerHeight / 3;
  scrollerOf(range.startContainer.parentElement)?.scrollBy({ top: by, behavior: 'instant' });
}

function isInView(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= MARGIN && Math.min(bottom, top + MARGIN) <= innerHeight - MARGIN;
}

function scrollerOf(element: Element | null): Element | null {
  for (let each = element; each; each = each.parentElement) {
    const scrolls = /auto|scroll/.test(getComputedStyle(each).overflowY);
    if (scrolls && each.scrollHeight > each.clientHeight) return each;
  }
  return document.scrollingElement;
}
