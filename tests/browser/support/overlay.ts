import type { Locator, Page } from '@playwright/test';

/** The element that holds everything the extension shows; its root is open in the build for tests. */
export const HOST = 'on-the-record';

/** Names in the page's highlight registry, as in `utils/page/mark-styles.ts`. */
export const MARKS = ['source', 'said', 'meeting', 'agreement', 'number'] as const;
export type MarkName = (typeof MARKS)[number] | 'lit' | 'sought' | 'kept';
const HIGHLIGHTS: Record<MarkName, string> = {
  source: 'on-the-record-1',
  said: 'on-the-record-2',
  meeting: 'on-the-record-3',
  agreement: 'on-the-record-4',
  number: 'on-the-record-5',
  lit: 'on-the-record-6',
  sought: 'on-the-record-7',
  kept: 'on-the-record-8',
};

export const tabOf = (page: Page): Locator => page.locator(`${HOST} button.tab`);
export const countOf = (page: Page): Locator => page.locator(`${HOST} .tab .count`);
export const railOf = (page: Page): Locator => page.locator(`${HOST} .rail`);
export const cardOf = (page: Page): Locator => page.locator(`${HOST} .pop`);
export const noteOf = (page: Page): Locator => page.locator(`${HOST} .note`);

/** Waits for the tab and opens the rail by it; gives it once it stands still, with every card drawn. */
export async function openRail(page: Page): Promise<Locator> {
  await tabOf(page).click();
  const rail = railOf(page);
  await rail.locator('.scroll[aria-busy=false]').waitFor();
  await rail.evaluate((each) => Promise.all(each.getAnimations().map(({ finished }) => finished)));
  return rail;
}

/** How many passages of the page are marked in a way. */
export const markCount = (page: Page, mark: MarkName): Promise<number> =>
  page.evaluate((name) => CSS.highlights.get(name)?.size ?? 0, HIGHLIGHTS[mark]);

/** The words that are marked in a way, white space folded. */
export const markedWords = (page: Page, mark: MarkName): Promise<string[]> =>
  page.evaluate(
    (name) =>
      [...(CSS.highlights.get(name) ?? [])].map((range) =>
        range instanceof Range
          ? range
              .toString()
              .replace(/\s+/g, ' ')
              .replace(/\u00ad/g, '')
          : '',
      ),
    HIGHLIGHTS[mark],
  );

/** Which of our names stand in the page's registry. */
export const registered = (page: Page): Promise<string[]> =>
  page.evaluate((names) => names.filter((name) => CSS.highlights.has(name)), Object.values(HIGHLIGHTS));

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Scrolls a marked passage to the middle of the window and gives the boxes of its lines. */
export const bringMark = (page: Page, mark: MarkName, index = 0): Promise<Box[]> =>
  page.evaluate(
    async ([name, at]) => {
      const range = [...(CSS.highlights.get(String(name)) ?? [])][Number(at)];
      if (!(range instanceof Range)) throw new Error(`No mark ${name} ${at}.`);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      await new Promise(requestAnimationFrame);
      return [...range.getClientRects()]
        .filter(({ width, height }) => width > 0 && height > 0)
        .map(({ x, y, width, height }) => ({ x, y, width, height }));
    },
    [HIGHLIGHTS[mark], index] as const,
  );

/** The middle of a box. */
export const middleOf = ({ x, y, width, height }: Box): { x: number; y: number } => ({
  x: x + width / 2,
  y: y + height / 2,
});

/** The box of the element that a locator finds. */
export async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not drawn.');
  return box;
}

/** Whether two boxes share any ground. */
export const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
