import { browser } from 'wxt/browser';
import { askPage } from '../../utils/messages/client.ts';
import type { LentScript } from '../../utils/messages/contract.ts';
import { hostPatterns } from '../../utils/sites/registry.ts';

/** Puts the reader into tabs that were open before the extension was installed or updated, where it isn't there yet. */
export async function injectEverywhere(): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...hostPatterns] });
  await Promise.all(tabs.map(({ id, discarded }) => (id === undefined || discarded ? undefined : injectReader(id))));
}

async function injectReader(tab: number): Promise<void> {
  const there = await askPage(tab, 'whatIsThis', {});
  if (there.got === 'answer') return;
  await run(tab, '/content-scripts/reader.js');
}

/** Puts a script that the reader of a tab has asked for beside it; says whether that went well. */
export const bringScript = (script: LentScript, tab: number | null): Promise<boolean> =>
  tab === null ? Promise.resolve(false) : run(tab, `/${script}.js`);

/** Runs one of our files in a tab's top frame. Tabs that may not be touched (error pages, the browser's own) are left alone. */
async function run(tab: number, file: '/content-scripts/reader.js' | `/${LentScript}.js`): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [file] });
    return true;
  } catch {
    return false;
  }
}
