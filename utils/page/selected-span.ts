import type { Span } from '../record/model/span.ts';
import { offsetAt, type TextMap } from './text-map.ts';

/** The ends of a range, as the DOM gives them. */
export type Ends = Pick<AbstractRange, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>;

const HAS_WORD = /[\p{L}\p{N}]/u;

/** The words of T in a range of the page, without outer spaces; what lies outside T is cut off, `null` where nothing else is left. */
export function spanOfRange(map: TextMap, range: Ends): Span | null {
  const start = offsetAt(map, range.startContainer, range.startOffset);
  const end = offsetAt(map, range.endContainer, range.endOffset, 'end');
  if (end <= start) return null;
  const words = map.text.slice(start, end);
  if (!HAS_WORD.test(words)) return null;
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length };
}

/** The words of T that the reader has selected last; `null` where they have selected none of it. */
export function selectedSpan(map: TextMap): Span | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  return spanOfRange(map, selection.getRangeAt(selection.rangeCount - 1));
}

/** Whether the reader selects backwards: then they are at the selection's start. */
export function isBackward(): boolean {
  const selection = getSelection();
  const { anchorNode, focusNode } = selection ?? {};
  if (!selection || !anchorNode || !focusNode) return false;
  if (anchorNode === focusNode) return selection.focusOffset < selection.anchorOffset;
  return (anchorNode.compareDocumentPosition(focusNode) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}
