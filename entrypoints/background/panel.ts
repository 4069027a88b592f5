import { browser } from 'wxt/browser';
import { tellOwnPages } from '../../utils/messages/client.ts';
import type { BackgroundAsks } from '../../utils/messages/contract.ts';
import type { Asker } from '../../utils/messages/server.ts';
import { leaveSoughtHighlight } from '../../utils/store/sought.ts';

/**
 * Opens the side panel beside the asker's tab, and leaves the highlight that it is to show. Not `async`: Chromium opens it only within
 * the turn of the message that the reader's press has sent. `false` in Firefox, unless its sidebar is open already.
 */
export function openPanel({ highlight }: BackgroundAsks['openPanel']['ask'], { tab, window }: Asker): Promise<boolean> {
  const opened = open(tab, window);
  return leaveSoughtHighlight(highlight)
    .then(() => opened)
    .then((isOpen) => {
      // A panel that was open already looks for it now.
      if (isOpen && highlight !== null) void tellOwnPages(['highlights']);
      return isOpen;
    });
}

/** What Firefox has in place of Chromium's `sidePanel`. */
type Sidebar = { isOpen(details: { windowId?: number }): Promise<boolean> };

function open(tab: number | null, window: number | null): Promise<boolean> {
  const { sidePanel, sidebarAction } = browser as Partial<Pick<typeof browser, 'sidePanel'>> & {
    sidebarAction?: Sidebar;
  };
  const asked = sidePanel
    ? tab === null
      ? Promise.resolve(false)
      : sidePanel.open({ tabId: tab }).then(() => true)
    : (sidebarAction?.isOpen(window === null ? {} : { windowId: window }) ?? Promise.resolve(false));
  return asked.catch(() => false);
}
