import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { requireBrowser } from '../browsers.ts';

/** Chromium, headless, with extensions in it, for which every host over http is one local page. */
export type Running = {
  readonly context: BrowserContext;
  /** `chrome-extension://…` of each extension by its name. */
  readonly origins: ReadonlyMap<string, string>;
  close(): Promise<void>;
};

/** Starts a new browser with a new profile; `html` is what every address answers whose path has no ending. */
export async function startChromium(extensions: readonly string[], html: string): Promise<Running> {
  const server = http.createServer((request, response) => {
    const isPage = !/\.\w+$/.test(new URL(request.url ?? '/', 'http://localhost').pathname);
    response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(isPage ? html : '');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const profile = mkdtempSync(join(tmpdir(), 'on-the-record-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireBrowser(['chromium']).path,
    headless: true,
    args: [
      `--disable-extensions-except=${extensions.join(',')}`,
      `--load-extension=${extensions.join(',')}`,
      `--host-resolver-rules=MAP *:80 127.0.0.1:${(server.address() as AddressInfo).port}, MAP * ~NOTFOUND`,
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return {
    context,
    origins: await originsOf(context, extensions.length),
    async close() {
      await context.close();
      server.closeAllConnections();
      server.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function originsOf(context: BrowserContext, count: number): Promise<Map<string, string>> {
  while (context.serviceWorkers().length < count) await context.waitForEvent('serviceworker', { timeout: 20_000 });
  const named = context.serviceWorkers().map(async (worker) => {
    const name: string = await worker.evaluate('chrome.runtime.getManifest().name');
    return [name, `chrome-extension://${new URL(worker.url()).host}`] as const;
  });
  return new Map(await Promise.all(named));
}
