import { expect, type Locator, type Page } from '@playwright/test';
import { bringMark, cardOf, HOST, markedWords, middleOf } from './overlay.ts';
import { folded, selectWords } from './selecting.ts';
import type { Sites } from './server.ts';

/** The words of the page that are painted as the reader's own, in the order of the registry. */
export const keptWords = async (page: Page): Promise<string[]> => (await markedWords(page, 'kept')).map(folded);

/** Waits until just these words are painted as the reader's own. */
export const expectKept = (page: Page, words: readonly string[]): Promise<void> =>
  expect.poll(async () => (await keptWords(page)).sort()).toEqual([...words].sort());

/** The button beside selected words. */
export const pickOf = (page: Page) => page.locator(`${HOST} button.pick`);

/** Highlights words as a reader does: selects them with the mouse and presses the button that appears. */
export async function highlightWords(page: Page, words: string): Promise<void> {
  await selectWords(page, words);
  await pickOf(page).click();
  await expect.poll(() => keptWords(page)).toContain(words);
}

/** Clicks the widest line of the first highlight until what it opens is there: while the words are only being stored, nothing opens. */
export const openKept = (page: Page): Promise<void> =>
  expect(async () => {
    const lines = await bringMark(page, 'kept');
    const { x, y } = middleOf(lines.toSorted((a, b) => b.width - a.width)[0]!);
    await page.mouse.click(x, y);
    await expect(cardOf(page)).toContainText('Note and tags', { timeout: 3_000 });
  }).toPass();

/** The entry of a highlight in a list of the side panel or the library. */
export const entryOf = (own: Page, words: string) =>
  own.locator('[data-highlight]').filter({ has: own.getByText(words, { exact: true }) });

/** Writes a note and tags to a highlight in the side panel or the library, and waits until they are stored. */
export async function annotateWords(own: Page, words: string, note: string, tags: readonly string[]): Promise<void> {
  const entry = entryOf(own, words);
  await entry.getByRole('textbox', { name: /^Note on/ }).fill(note);
  const field = entry.getByRole('combobox', { name: /^Add a tag to/ });
  for (const tag of tags) {
    await field.fill(tag);
    await field.press('Enter');
  }
  await field.blur();
  await expect(entry.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
}

/** The button that takes back what was done last, held: the sentence that offers it passes, but not from under the pointer. */
export async function holdUndo(page: Page): Promise<Locator> {
  const undo = page.getByRole('button', { name: 'Undo' });
  await undo.hover();
  return undo;
}

/** Serves pages at their addresses. */
export function serve(sites: Sites, pages: readonly { readonly address: string; readonly html: string }[]): void {
  for (const { address, html } of pages) sites.set(address.replace(/[?#].*$/, ''), { body: html });
}
