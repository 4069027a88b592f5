import { expect, type Page } from '@playwright/test';
import type { Family } from '../../../utils/cli/browsers.ts';
import type { ServedPage } from '../../fixtures/kept-pages.ts';
import { type Desk, openDesk } from './desk.ts';
import { launch, type Running } from './launch.ts';
import { startSites } from './server.ts';

type Api = { readonly windows: { create(how: { incognito: boolean; url: string }): Promise<unknown> } };
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
  close(): Promise<void>;
};

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
  return {
    running,
    desk,
    async openPrivate(page) {
      serve(page);
      const opens = running.context.waitForEvent('page');
      await desk.page.evaluate((url) => chrome.windows.create({ incognito: true, url }), page.address);
      const opened = await opens;
      // Firefox first shows an empty page, and breaks off what the driver waits for.
      await expect.poll(() => opened.url()).toContain(new URL(page.address).host);
      await desk.idOf(opened);
      return opened;
    },
    async openOrdinary(page) {
      serve(page);
      const opened = await running.context.newPage();
      await desk.idOf(opened);
      await opened.goto(page.address);
      return opened;
    },
    async close() {
      await running.close();
      await sites.close();
    },
  };
}
