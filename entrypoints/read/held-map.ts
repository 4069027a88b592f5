import type { Run } from '../../utils/page/fold.ts';
import { type TextMap, textMapOf } from '../../utils/page/text-map.ts';

/**
 * The way from T to the paragraphs that we drew ourselves and back. They hold the words of the text and nothing else, so nothing is
 * folded: each text node is one run.
 */
export function heldMap(paragraphs: readonly Element[]): TextMap {
  const runs: Run[] = [];
  let start = 0;
  for (const paragraph of paragraphs) {
    const nodes = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const { length } = (node as Text).data;
      if (length > 0) runs.push({ start, length, node: node as Text, offset: 0, strong: false });
      start += length;
    }
    // The space between two paragraphs of T.
    start += 1;
  }
  const facts = { root: 0, heading: false, bold: false, pictured: false };
  return textMapOf({ paragraphs: paragraphs.map(({ textContent }) => ({ text: textContent ?? '', ...facts })), runs });
}
