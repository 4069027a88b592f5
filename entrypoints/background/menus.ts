import { browser } from 'wxt/browser';
import { say } from '../../utils/i18n/say.ts';
import { askPage } from '../../utils/messages/client.ts';
import { hostPatterns } from '../../utils/sites/registry.ts';

let making: Promise<void> = Promise.resolve();

/**
 * Puts our two entries into the context menus of the sites' pages, in place of any that are there from before. One call after the other:
 * an update and a start of the browser may come together, and no entry may be made twice.
 */
export function makeMenus(): Promise<void> {
  making = making.then(make);
  return making;
}

async function make(): Promise<void> {
  await browser.contextMenus.removeAll();
  const documentUrlPatterns = [...hostPatterns];
  browser.contextMenus.create({
    id: 'highlight',
    title: say('menuHighlight'),
    contexts: ['selection'],
    documentUrlPatterns,
  });
  browser.contextMenus.create({ id: 'keep', title: say('menuKeep'), contexts: ['page'], documentUrlPatterns });
}

/** What a reader chooses there is done by the content script, which has the page. */
export function followMenu(entry: string | number, tab: number | undefined): void {
  if (tab === undefined) return;
  if (entry === 'highlight') void askPage(tab, 'highlight', {});
  if (entry === 'keep') void askPage(tab, 'keepPage', { keep: true });
}
