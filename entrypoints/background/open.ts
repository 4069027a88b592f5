import { browser } from 'wxt/browser';
import type { BackgroundAsks } from '../../utils/messages/contract.ts';
import { leaveSought } from '../../utils/store/sought.ts';
import { readyRecord } from './record.ts';

/**
 * Opens a document of the record in a new tab. Where it lies is looked up in the record, never taken from the page. The words go by the
 * extension's own storage, not in the address: browsers don't scroll to a text fragment in every tab that an extension opens.
 */
export async function openDocument({ document, quote, where }: BackgroundAsks['open']['ask']): Promise<boolean> {
  if (where === 'copy') {
    const words = new URLSearchParams({ document, quote });
    await browser.tabs.create({ url: `${browser.runtime.getURL('/read.html')}#${words}` });
    return true;
  }
  const { record } = await readyRecord();
  const head = record.documents.find(({ id }) => id === document);
  if (!head?.address || !/^https?:\/\//.test(head.address)) return false;
  const tab = await browser.tabs.create({ url: head.address });
  if (tab.id !== undefined && quote !== '') await leaveSought(tab.id, { document, quote });
  return true;
}
