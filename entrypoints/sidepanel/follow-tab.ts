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

/** Whether the panel's window is the one that the reader is in: of several panels only that one opens at a highlight. */
export async function isInFront(): Promise<boolean> {
  const [here, front] = await Promise.all([browser.windows.getCurrent(), browser.windows.getLastFocused()]);
  return here.id === front.id;
}
