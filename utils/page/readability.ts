import { Readability } from '@mozilla/readability';

/** A mark on elements of the copy that Readability takes apart: the number of the live element that it was copied from. */
const MARK = 'data-otr-element';
/** Beyond this many elements a page is no article, and Readability too slow. */
const MOST_ELEMENTS = 100_000;
/** Deeper than this no article lies, and Readability's time grows with the square of the depth. */
const DEEPEST = 200;
const BLOCKS = 'p, h2, h3, h4, h5, h6, li, blockquote, pre, td, div, section, article';

/**
 * Finds the blocks of a page's text by Mozilla's Readability, which works on a copy: the page stays as it was. Blocks are the live
 * elements that the text was copied from, so that marks can be laid on them; where Readability made elements of its own whose origin
 * can't be told, they are those (the article can be read then, and not be marked). `[]` where it finds no article.
 *
 * It stands in a file of its own because it is injected only where it is needed.
 */
export function findBlocks(document: Document): readonly Element[] {
  const live = [...document.querySelectorAll('*')];
  if (live.length > MOST_ELEMENTS || depthOf(live) > DEEPEST) return [];
  try {
    const copy = document.cloneNode(true) as Document;
    for (const [index, element] of [...copy.querySelectorAll('*')].entries()) element.setAttribute(MARK, String(index));
    const content = readable(copy);
    if (!content) return [];
    const blocks = leafBlocks(content);
    const origins = blocks.map((block) => originOf(block, live));
    return origins.every((origin) => origin !== null) ? outermost(origins) : blocks;
  } catch {
    // Readability throws on pages without a body and the like; such a page holds no article.
    return [];
  }
}

/** How deep the deepest of elements in document order lies. */
function depthOf(elements: readonly Element[]): number {
  const depths = new Map<Element | null, number>();
  let deepest = 0;
  for (const element of elements) {
    const depth = (depths.get(element.parentElement) ?? 0) + 1;
    depths.set(element, depth);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function readable(copy: Document): Element | null {
  const parsed = new Readability<Element>(copy, { serializer: (node) => node as Element, charThreshold: 200 }).parse();
  return parsed?.content ?? null;
}

/** Blocks with text that hold no other such block. */
function leafBlocks(content: Element): Element[] {
  const blocks = [...content.querySelectorAll(BLOCKS)].filter((block) => (block.textContent ?? '').trim() !== '');
  const holders = new Set<Element>();
  for (const block of blocks)
    for (let up = block.parentElement; up && !holders.has(up); up = up.parentElement) holders.add(up);
  return blocks.filter((block) => !holders.has(block) || hasOwnText(block));
}

const hasOwnText = (block: Element): boolean =>
  [...block.childNodes].some((node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '');

/** The live element that a block was copied from, if it still has the same words. */
function originOf(block: Element, live: readonly Element[]): Element | null {
  for (const marked of [block, block.querySelector(`[${MARK}]`)?.parentElement, block.parentElement]) {
    const origin = live[Number(marked?.getAttribute(MARK) ?? Number.NaN)];
    if (origin && squeezed(origin) === squeezed(block)) return origin;
  }
  return null;
}

const squeezed = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, '');

/** The elements that stand in no other of them. */
function outermost(elements: readonly (Element | null)[]): Element[] {
  const all = new Set(elements);
  const isInner = (element: Element): boolean => {
    for (let up = element.parentElement; up; up = up.parentElement) if (all.has(up)) return true;
    return false;
  };
  return [...all].filter((element) => element !== null && !isInner(element)) as Element[];
}
