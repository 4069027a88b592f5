import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, expect, firefox, type Locator, type Page } from '@playwright/test';
import { type Family, requireBrowser } from '../../../utils/cli/browsers.ts';
import { QUIET, withExtension } from './firefox-preferences.ts';
import type { Sites } from './server.ts';

const OUTPUT = resolve(import.meta.dirname, '../../../.output');
/** How long an act may take, in milliseconds. */
const PATIENCE = 30_000;
const FIREFOX_UUID = '5d2d4f6e-0000-4000-8000-000000000001';

/** A browser with the built extension in it, whose every host is the local server. */
export type Running = {
  readonly context: BrowserContext;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly base: string;
  /** Opens one of the extension's own pages in a tab. */
  openOwnPage(path: string): Promise<Page>;
  /** Does something that opens a page, and gives that page once it is what it was opened as. */
  openedBy(act: () => Promise<unknown>): Promise<Page>;
  /** Closes a page; in Firefox an own page has to be left first, or closing hangs. */
  leave(page: Page): Promise<void>;
  /** Installs the extension in a browser that was started without it, or anew in one that has it. Chromium only. */
  install(): Promise<void>;
  close(): Promise<void>;
};

export type LaunchOptions = {
  readonly family: Family;
  readonly sites: Sites;
  /** `test` has the open root that Playwright can see into; `shipped` is what readers get. */
  readonly build?: 'test' | 'shipped';
  /** A profile folder to use again; a new one, removed at the end, when absent. */
  readonly profile?: string;
  /** Preferences of Firefox beside those of every test. */
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
  /** Starts Chromium without the extension: `install` brings it. */
  readonly bare?: boolean;
  /** Lets the extension into private windows, as a reader can in the browser's settings. Chromium: only with `bare`, by `install`. */
  readonly privately?: boolean;
  /** Switches that Playwright gives Chromium and a test can't use. */
  readonly without?: readonly string[];
};

/** Starts a real browser, headless, with the extension as built by `npm run build` (and `--mode test`). */
export async function launch(options: LaunchOptions): Promise<Running> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'on-the-record-'));
  const started = await (options.family === 'chromium'
    ? startChromium(profile, options)
    : startFirefox(profile, options));
  started.context.setDefaultTimeout(PATIENCE);
  const isFirefox = options.family === 'firefox';
  return {
    ...started,
    openOwnPage: async (path) => openDrawn(await started.context.newPage(), `${started.base}/${path}`, isFirefox),
    async openedBy(act) {
      const [page] = await Promise.all([started.context.waitForEvent('page'), act()]);
      // Firefox first shows an empty page, and breaks off what the driver waits for. A page that hasn't settled can't be left, either.
      await expect.poll(() => page.url()).not.toMatch(/^about:/);
      if (page.url().startsWith(started.base)) await untilDrawn(page, isFirefox);
      return page;
    },
    async leave(page) {
      if (page.isClosed()) return;
      if (isFirefox && page.url().startsWith('moz-extension:'))
        try {
          await page.goto('about:blank', { waitUntil: 'commit' });
        } catch (error) {
          // Of a page that closed itself Playwright isn't told in Firefox.
          if (/no such frame/.test(String(error))) return;
          throw error;
        }
      await page.close();
    },
    async close() {
      await started.context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

const hasMarkup = (page: Page): Promise<boolean> =>
  page
    .locator('#root')
    .waitFor({ state: 'attached', timeout: 2_000 })
    .then(
      () => true,
      () => false,
    );

/** The first thing that a page of the extension draws. */
const drawnIn = (page: Page): Locator => page.locator('#root > *').first();

/**
 * Waits until a page that the extension opened has drawn something. Where Firefox left the driver without even the page's markup, it is
 * loaded again; a page that is there and draws nothing is the extension's fault, and fails.
 */
async function untilDrawn(page: Page, isFirefox: boolean): Promise<void> {
  for (let tries = 1; ; tries++)
    try {
      return await drawnIn(page).waitFor(isFirefox ? { timeout: tries * 5_000 } : {});
    } catch (error) {
      if (!isFirefox || tries === 3) throw error;
      if (await hasMarkup(page)) return drawnIn(page).waitFor();
      await page.reload({ waitUntil: 'commit' });
    }
}

/**
 * Opens a page of the extension and waits until it has drawn something. Firefox leaves the driver with an empty page now and then: while
 * it still installs the extension, or when it moves the page to the extension's process. Then it is opened again.
 */
async function openDrawn(page: Page, address: string, isFirefox: boolean): Promise<Page> {
  for (let tries = 1; ; tries++)
    try {
      await page.goto(address, { waitUntil: isFirefox ? 'commit' : 'load', timeout: PATIENCE / 2 });
      await drawnIn(page).waitFor(isFirefox ? { timeout: tries * 2_000 } : {});
      return page;
    } catch (error) {
      if (!isFirefox || tries === 4) throw error;
    }
}

async function startChromium(
  profile: string,
  { sites, build = 'test', bare = false, privately = false, without = [] }: LaunchOptions,
) {
  const extension = join(OUTPUT, build === 'test' ? 'chrome-mv3-test' : 'chrome-mv3');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireBrowser(['chromium']).path,
    headless: true,
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: [...without, ...(bare ? ['--disable-extensions'] : [])],
    args: [
      ...(bare
        ? ['--enable-unsafe-extension-debugging']
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      `--host-resolver-rules=MAP *:443 127.0.0.1:${sites.ports.https}, MAP *:80 127.0.0.1:${sites.ports.http}`,
      '--ignore-certificate-errors',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const install = async () => {
    const session = await context.browser()?.newBrowserCDPSession();
    // Playwright's types don't know this domain of the protocol.
    await session?.send('Extensions.loadUnpacked' as never, { path: extension, enableInIncognito: privately } as never);
  };
  if (bare) return { context, base: `chrome-extension://${idAt(extension)}`, install };
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 60_000 }));
  return { context, base: `chrome-extension://${new URL(worker.url()).host}`, install };
}

/** The id that Chromium gives an unpacked extension without a key: sixteen bytes of the path's hash, in letters from "a" to "p". */
const idAt = (folder: string): string =>
  createHash('sha256')
    .update(folder)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

async function startFirefox(
  profile: string,
  { sites, build = 'test', privately = false, preferences = {} }: LaunchOptions,
) {
  const folder = join(OUTPUT, build === 'test' ? 'firefox-mv3-test' : 'firefox-mv3');
  const id: string = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')).browser_specific_settings.gecko.id;
  mkdirSync(join(profile, 'extensions'), { recursive: true });
  copyFileSync(join(OUTPUT, archiveName(build)), join(profile, 'extensions', `${id}.xpi`));
  // Firefox takes over what this file of its older versions says.
  if (privately)
    writeFileSync(
      join(profile, 'extension-preferences.json'),
      JSON.stringify({ [id]: { permissions: ['internal:privateBrowsingAllowed'], origins: [] } }),
    );
  const context = await firefox.launchPersistentContext(profile, {
    channel: 'moz-firefox',
    executablePath: requireBrowser(['firefox']).path,
    headless: true,
    ignoreHTTPSErrors: true,
    args: ['--remote-allow-system-access'],
    firefoxUserPrefs: {
      ...QUIET,
      ...withExtension(id, FIREFOX_UUID),
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${sites.ports.https};80=${sites.ports.http}`,
      ...preferences,
    },
  });
  const install = () => Promise.reject(new Error('Playwright can’t install in a running Firefox.'));
  return { context, base: `moz-extension://${FIREFOX_UUID}`, install };
}

function archiveName(build: 'test' | 'shipped'): string {
  const ending = build === 'test' ? '-firefox-test.zip' : '-firefox.zip';
  const name = readdirSync(OUTPUT).find((file) => file.endsWith(ending));
  if (!name) throw new Error(`.output holds no ${ending}: run "npm run build:test" first.`);
  return name;
}
