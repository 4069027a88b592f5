import type { Page } from '@playwright/test';
import type { Family } from '../../../utils/cli/browsers.ts';
import type { ServedPage } from '../../fixtures/kept-pages.ts';
import { type Desk, openDesk } from './desk.ts';
import { forgetKept } from './keeping.ts';
import { launch, type Running } from './launch.ts';
import { startSites } from './server.ts';

type Api = {
  readonly windows: { create(how: { incognito: boolean; url: string }): Promise<unknown> };
  readonly storage: { readonly session: { clear(): Promise<void> } };
};
declare const chrome: Api;

/** A browser whose extension is let into private windows. */
export type Hidden = {
  readonly running: Running;
  /** Stands in an ordinary window. */
  readonly desk: Desk;
  /** Opens a page in a private window of its own. */
  openPrivate(page: ServedPage): Promise<Page>;
  /** Opens a page in a tab of the ordinary window. */
  openOrdinary(page: ServedPage): Promise<Page>;
  /** Closes the pages, and forgets what was kept and allowed, as if the browser were started anew. */
  begin(): Promise<void>;
  close(): Promise<void>;
};

/** Starts a browser as readers have it who use the extension in private windows, too. */
export async function launchHidden(family: Family): Promise<Hidden> {
  const sites = await startSites();
  // Chromium takes the permission with the installation only.
  const running = await launch({ family, sites, privately: true, bare: family === 'chromium' });
  if (family === 'chromium') await running.install();
  const desk = await openDesk(running);
  const serve = ({ address, html }: ServedPage) => {
    // In private windows Chromium tries https first, as its readers' browsers do.
    for (const at of [address, address.replace(/^http:/, 'https:')]) sites.set(at, { body: html });
  };
  const opened: Page[] = [];
  return {
    running,
    desk,
    async openPrivate(page) {
      serve(page);
      const tab = await running.openedBy(() =>
        desk.page.evaluate((url) => chrome.windows.create({ incognito: true, url }), page.address),
      );
      opened.push(tab);
      await desk.idOf(tab);
      return tab;
    },
    async openOrdinary(page) {
      serve(page);
      const tab = await running.context.newPage();
      opened.push(tab);
      await desk.idOf(tab);
      await tab.goto(page.address);
      return tab;
    },
    async begin() {
      for (const tab of opened.splice(0)) await running.leave(tab);
      await desk.page.evaluate(() => chrome.storage.session.clear());
      await desk.forget();
      await forgetKept(desk.page);
    },
    async close() {
      await running.close();
      await sites.close();
    },
  };
}
