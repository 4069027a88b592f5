import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser as Driven } from 'puppeteer-core';
import { type Browser, NoBrowserError, requireBrowser } from './browsers.ts';
import { bundledPage } from './bundled-page.ts';
import { showCards } from './show-cards.ts';

/*
 * `npm run try [-- ADDRESS]`: builds the extension, finds a browser (or installs one as root on Debian) and opens the address with it.
 * Where the site can't be reached, a page made from the bundled document is served at the same address.
 * Without a display the browser runs headless: the cards are printed as text, and pictures are written to a folder.
 */

const ROOT = resolve(import.meta.dirname, '../..');
const OUTPUT = join(ROOT, '.output');
const FIRST = 'http://en.kremlin.ru/events/president/news/67830';

/** How long a site may take to answer before the bundled copy is served, in milliseconds. */
const PATIENCE = 8_000;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function main(address: string): Promise<number> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) {
    say(`"${address}" is no address: give one that begins with http:// or https://.`);
    return 2;
  }
  const browser = requireBrowser(['chromium', 'firefox']);
  const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  const extension = build(browser, headless);
  const stand = (await answers(address)) ? null : await standIn(url);
  if (stand === undefined) {
    say(`${url.host} can't be reached from here, and the bundled record has no copy of ${address} to show instead.`);
    return 1;
  }
  if (stand) say(`${url.host} can't be reached from here: showing a page made from the bundled document instead.`);
  try {
    const driven = await open(browser, extension, headless, stand?.port ?? null);
    await (headless ? show(driven, address) : stay(driven, address));
  } finally {
    stand?.close();
  }
  return 0;
}

/** Builds for the browser's family; a headless run gets the build whose root is open, so that the cards can be read out. */
function build({ family }: Browser, headless: boolean): string {
  say('Building the extension …');
  const target = family === 'firefox' ? ['-b', 'firefox', '--mv3'] : [];
  const args = ['build', ...target, ...(headless ? ['-m', 'test'] : [])];
  const { status } = spawnSync(join(ROOT, 'node_modules/.bin/wxt'), args, { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('The build failed: see above.');
  return join(OUTPUT, `${family === 'firefox' ? 'firefox' : 'chrome'}-mv3${headless ? '-test' : ''}`);
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { signal: AbortSignal.timeout(PATIENCE) })).ok;
  } catch {
    return false;
  }
}

type StandIn = { readonly port: number; close(): void };

/** A local server with the bundled document's page at the path asked for; `undefined` when the record has no such document. */
async function standIn(url: URL): Promise<StandIn | undefined> {
  const html = bundledPage(url.href);
  if (html === null) return undefined;
  const server = http.createServer((request, response) => {
    const isPage = request.url === url.pathname + url.search;
    response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(isPage ? html : '');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Starts the browser and installs the extension over CDP or WebDriver BiDi, which also browsers that refuse the loading flag accept. */
async function open({ family, path }: Browser, extension: string, headless: boolean, port: number | null) {
  const isFirefox = family === 'firefox';
  const rules = port === null ? [] : [`--host-resolver-rules=MAP *:80 127.0.0.1:${port}, MAP *:443 127.0.0.1:${port}`];
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const driven = await puppeteer.launch({
    browser: isFirefox ? 'firefox' : 'chrome',
    executablePath: path,
    headless,
    defaultViewport: headless ? { width: 1440, height: 900 } : null,
    ...(isFirefox ? {} : { pipe: true, enableExtensions: true }),
    args: isFirefox ? [] : ['--no-first-run', '--disable-gpu', ...asRoot, ...rules],
    extraPrefsFirefox:
      port === null
        ? {}
        : { 'network.dns.forceResolve': '127.0.0.1', 'network.socket.forcePort': `80=${port};443=${port}` },
  });
  await driven.installExtension(extension);
  return driven;
}

/** Opens the page in a window and waits until the reader closes it. */
async function stay(driven: Driven, address: string): Promise<void> {
  const page = (await driven.pages())[0] ?? (await driven.newPage());
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  say('Look for thin underlines in the text, and for the small tab at the right edge. Close the browser to end.');
  await new Promise<void>((closed) => driven.on('disconnected', () => closed()));
}

/** Prints what the cards say, and takes pictures. */
async function show(driven: Driven, address: string): Promise<void> {
  const folder = join(OUTPUT, 'try');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    const page = await driven.newPage();
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    process.stdout.write(`${await showCards(page, folder)}\n`);
    say(`Pictures are in ${folder}`);
  } finally {
    await driven.close();
  }
}

try {
  process.exitCode = await main(process.argv[2] ?? FIRST);
} catch (error) {
  say(error instanceof NoBrowserError ? error.message : String(error instanceof Error ? error.message : error));
  process.exitCode = 1;
}
