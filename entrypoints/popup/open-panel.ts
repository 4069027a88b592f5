import { browser } from 'wxt/browser';
import type { CurrentTab } from './tab.ts';

/** What Firefox has in place of Chromium's `sidePanel`. */
type Sidebar = { open(): Promise<void> };

/** Opens the side panel beside the tab. Not `async`: either browser opens it only within the turn of the reader's own press. */
export function openPanel({ id }: CurrentTab): Promise<void> {
  const { sidePanel, sidebarAction } = browser as Partial<Pick<typeof browser, 'sidePanel'>> & {
    readonly sidebarAction?: Sidebar;
  };
  if (sidebarAction) return sidebarAction.open();
  return sidePanel && id !== null ? sidePanel.open({ tabId: id }) : Promise.resolve();
}
