import { roots } from './traps.ts';

/** Every element of the page, of its open roots, and of the roots that the traps have seen attached. */
export function everyElement(): Element[] {
  const found = new Set<Element>();
  const walk = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      if (found.has(element)) continue;
      found.add(element);
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document);
  for (const root of roots) if (root.isConnected) walk(root);
  return [...found];
}

/** What doesn't belong to the page's own body: what extensions have put there. */
export const foreignElements = (): Element[] =>
  everyElement().filter((element) => element.getRootNode() !== document || element.localName.includes('-'));
