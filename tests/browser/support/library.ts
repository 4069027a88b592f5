import { expect, type Page } from '@playwright/test';
import { type File, giveFiles, savedBy } from './files.ts';

/*
 * What a reader does in the library. Each takes the library at the view that it is done in.
 */

/** Exports everything that the reader made. */
export const exportEverything = (library: Page): Promise<File> =>
  savedBy(library, () => library.getByRole('button', { name: 'Export everything', exact: true }).click());

/** Deletes everything that the reader made, packs excepted. */
export async function deleteEverything(library: Page): Promise<void> {
  await library.getByRole('button', { name: 'Delete everything I made…' }).click();
  const dialog = library.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: 'I want all of this deleted' }).check();
  await dialog.getByRole('button', { name: 'Delete everything I made', exact: true }).click();
  await expect(library.getByText(/^Everything you made is deleted/)).toBeVisible();
}

/** Imports files and gives the sentence that the library ends with for each. */
export async function importFiles(library: Page, files: readonly File[], wait = 60_000): Promise<string[]> {
  await giveFiles(library, files);
  const outcomes = library.locator('.outcomes li');
  await expect(outcomes).toHaveCount(files.length, { timeout: wait });
  return outcomes.allTextContents();
}

/** The entry of an imported pack. */
export const packEntry = (library: Page, name: string) =>
  library.locator('article.pack').filter({ has: library.getByRole('heading', { name, exact: true }) });

/** Exports an imported pack. */
export const exportPack = (library: Page, name: string): Promise<File> =>
  savedBy(library, () =>
    packEntry(library, name)
      .getByRole('button', { name: `Export ${name}` })
      .click(),
  );
