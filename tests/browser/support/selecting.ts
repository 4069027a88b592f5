import { expect, type Page } from '@playwright/test';

type Point = { readonly x: number; readonly y: number };

/** Words as a reader sees them: white space folded, soft hyphens gone. */
export const folded = (words: string): string =>
  words
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Brings words of the page into view and says where to press and let go to select just them. */
const endsOf = (page: Page, words: string): Promise<{ readonly from: Point; readonly to: Point }> =>
  page.evaluate(async (sought) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const places: { readonly node: Text; readonly at: number }[] = [];
    let text = '';
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (node.parentElement?.closest('script, style, noscript') || !node.parentElement?.checkVisibility()) continue;
      for (let at = 0; at < node.data.length; at++) {
        const letter = node.data.charAt(at);
        if (letter === '\u00ad') continue;
        const isSpace = /\s/.test(letter);
        if (isSpace && (text === '' || text.endsWith(' '))) continue;
        text += isSpace ? ' ' : letter;
        places.push({ node, at });
      }
    }
    const start = text.indexOf(sought);
    const [first, last] = [places[start], places[start + sought.length - 1]];
    if (start < 0 || !first || !last) throw new Error(`The page doesn't hold the words "${sought}".`);
    first.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    await new Promise(requestAnimationFrame);
    const boxOf = ({ node, at }: { readonly node: Text; readonly at: number }) => {
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const [box] = [...range.getClientRects()].filter(({ width }) => width > 0);
      if (!box) throw new Error('A letter is not drawn.');
      return box;
    };
    const [a, b] = [boxOf(first), boxOf(last)];
    // Within the outer halves of the first and the last letter: there the browser puts the ends of a selection beside them.
    return {
      from: { x: a.x + a.width * 0.15, y: a.y + a.height / 2 },
      to: { x: b.x + b.width * 0.85, y: b.y + b.height / 2 },
    };
  }, words);

/** Selects words of the page with the mouse, as a reader does. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const { from, to } = await endsOf(page, words);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 3 });
  await page.mouse.up();
  await expect.poll(async () => folded(await page.evaluate(() => String(getSelection())))).toBe(words);
}
