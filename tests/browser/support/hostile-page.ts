import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import type { ServedPage } from '../../fixtures/kept-pages.ts';
import { scriptOf } from './script-of.ts';

/** What the page's own script offers the test. */
type Hostile = {
  readonly heard: readonly string[];
  attack(): Promise<void>;
  search(addresses: readonly string[]): Promise<string[]>;
};
declare const hostile: Hostile;

/** A page with a script before everything else that tries to learn, and to do, what only the reader may. */
export async function hostilePage({ address, html }: ServedPage): Promise<ServedPage> {
  const script = await scriptOf(resolve(import.meta.dirname, 'hostile/entry.ts'), 'hostile');
  return {
    address,
    html: html.replace('<head>', () => `<head><script>${script.replace(/<\/script/gi, '<\\/script')}</script>`),
  };
}

/** Has the page press, type, select and send whatever a script can. */
export const letAttack = (page: Page): Promise<void> => page.evaluate(() => hostile.attack());

/** Everything that the page has overheard and can read, one finding each. */
export const findings = (page: Page, addresses: readonly string[]): Promise<string[]> =>
  page.evaluate(async (guessed) => [...(await hostile.search(guessed)), ...hostile.heard], [...addresses]);
