import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** How long the extension may take to recognise a page, in milliseconds; generous, since a first run reads from a cold disk. */
const PATIENCE = 20_000;

/** The element that holds everything the extension shows; its root is open in the build for tests. */
const HOST = 'on-the-record';

/**
 * Opens the rail on a page and gives what it says as text. Writes five pictures to the folder: the page as it is found, with a
 * card, with the rail, in a narrow window, and on a dark ground. Throws when the extension shows nothing.
 */
export async function showCards(page: Page, folder: string): Promise<string> {
  const picture = (name: string) => page.screenshot({ path: join(folder, `${name}.png`) });
  await page.waitForFunction(
    (host) => document.querySelector(host)?.shadowRoot?.querySelector('button.tab'),
    { timeout: PATIENCE },
    HOST,
  );
  await picture('1-page');
  await press(page, 'button.tab');
  const text = await textOf(page, '.rail');
  await picture('2-rail');
  await press(page, '.rail .card a, .rail .card button');
  await picture('3-card');
  await page.setViewport({ width: 390, height: 844 });
  await picture('4-narrow');
  await page.setViewport({ width: 1440, height: 900 });
  await page.evaluate(() => {
    document.documentElement.style.cssText += ';background:#16181b;color:#dcdcdc;color-scheme:dark';
    document.body.style.cssText += ';background:#16181b;color:#dcdcdc';
  });
  await settle();
  await picture('5-dark');
  return text;
}

async function press(page: Page, selector: string): Promise<void> {
  await page.evaluate(
    (host, inner) => document.querySelector(host)?.shadowRoot?.querySelector<HTMLElement>(inner)?.click(),
    HOST,
    selector,
  );
  await settle();
}

const textOf = (page: Page, selector: string): Promise<string> =>
  page.evaluate(
    (host, inner) => document.querySelector(host)?.shadowRoot?.querySelector<HTMLElement>(inner)?.innerText ?? '',
    HOST,
    selector,
  );

/** Half a second, for transitions and repainting. */
const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 500));
