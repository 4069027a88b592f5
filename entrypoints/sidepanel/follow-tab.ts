import { browser } from 'wxt/browser';
import { namedTab } from '../popup/tab.ts';

/** Calls back whenever another tab is beside the panel, or that tab has gone to another page. */
export async function followTab(changed: () => void): Promise<void> {
  const named = namedTab();
  const here = (await browser.windows.getCurrent()).id;
  browser.tabs.onUpdated.addListener((id, { status }, tab) => {
    if (status !== undefined && (named === null ? tab.active && tab.windowId === here : id === named)) changed();
  });
  if (named !== null) return;
  browser.tabs.onActivated.addListener(({ windowId }) => {
    if (windowId === here) changed();
  });
}
