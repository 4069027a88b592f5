import { browser } from 'wxt/browser';
import { askPage, tellOwnPages } from '../../utils/messages/client.ts';
import type { Changed } from '../../utils/messages/contract.ts';
import { hostPatterns } from '../../utils/sites/registry.ts';

/** Tells everybody who shows highlights that they have changed. */
export function tellHighlights(): void {
  void tellTabs('repaint');
  void tellOwnPages(['highlights']);
}

/** Tells everybody who shows what the record says that it has changed. */
export function tellRecord(): void {
  void tellTabs('lookAgain');
  void tellOwnPages(['record']);
}

/** Tells what an extension page has changed; what looks at the record again sees the highlights anew with it. */
export function tellChanged(what: readonly Changed[]): void {
  if (what.length === 0) return;
  void tellTabs(what.includes('record') ? 'lookAgain' : 'repaint');
  void tellOwnPages(what);
}

/** Nobody waits for the tabs: some of them are asleep. */
async function tellTabs(what: 'repaint' | 'lookAgain'): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...hostPatterns] });
  for (const { id, discarded } of tabs) if (id !== undefined && !discarded) void askPage(id, what, {});
}
