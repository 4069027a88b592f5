import { pageNamed } from '../fixtures/pages.ts';
import { openDesk } from './support/desk.ts';
import { expectedCards } from './support/expected.ts';
import { launch } from './support/launch.ts';
import { countOf, HOST, markedWords, noteOf, openRail, registered, tabOf } from './support/overlay.ts';
import { startSites } from './support/server.ts';
import { expect, test } from './support/test.ts';

const TALKS = pageNamed('kremlin 67830 standard');
const OTHER = pageNamed('kremlin 69365 standard');

/** Puts another page in the place of this one, as a site does that loads articles by script. */
const become = (html: string) => {
  const next = new DOMParser().parseFromString(html, 'text/html');
  document.head.replaceChildren(...next.head.childNodes);
  document.body.replaceChildren(...next.body.childNodes);
};

test.describe('a page that changes under the reader', () => {
  test('an article swapped without a load gets marks of its own', async ({ visit, tab }) => {
    await visit(TALKS);
    await expect(countOf(tab)).toHaveText(String(expectedCards(TALKS).cards.length));
    await tab.evaluate((address) => history.pushState(null, '', address), OTHER.address);
    await tab.evaluate(become, OTHER.html);
    await expect(countOf(tab)).toHaveText(String(expectedCards(OTHER).cards.length));
    await expect(tab.locator(HOST)).toHaveCount(1);
    const text = await tab.locator('[itemprop=articleBody]').textContent();
    const folded = (text ?? '').replace(/\u00ad/g, '').replace(/\s+/g, ' ');
    const marked = await markedWords(tab, 'said');
    expect(marked.length).toBeGreaterThan(0);
    for (const words of marked) expect(folded).toContain(words);
  });

  test('an address changed without a load to a list of news takes everything away', async ({ visit, tab, stateOf }) => {
    await visit(TALKS);
    await tabOf(tab).waitFor();
    await tab.evaluate((address) => history.pushState(null, '', address), pageNamed('kremlin listing').address);
    await tab.evaluate(become, pageNamed('kremlin listing').html);
    await expect(tab.locator(HOST)).toHaveCount(0);
    expect(await registered(tab)).toEqual([]);
    await expect.poll(stateOf).toEqual({ state: 'listing' });
  });

  const SHELL = '<!doctype html><html lang="en"><head></head><body><p>Loading</p></body></html>';

  test('a page that is built late is read when it is there', async ({ visit, tab, desk }) => {
    await visit({ address: TALKS.address, html: SHELL });
    const id = await desk.idOf(tab);
    await expect.poll(() => desk.stateOf(id)).not.toBeNull();
    await expect(tab.locator(HOST)).toHaveCount(0);
    await tab.evaluate(become, TALKS.html);
    await expect(countOf(tab)).toHaveText(String(expectedCards(TALKS).cards.length));
  });

  test('an article that comes late beside what was there is read', async ({ visit, tab, stateOf }) => {
    await visit({ address: TALKS.address, html: SHELL.replace('Loading', 'Loading. '.repeat(60)) });
    expect(await stateOf()).toEqual({ state: 'unrecognised' });
    await tab.evaluate((html) => {
      const next = new DOMParser().parseFromString(html, 'text/html');
      document.head.append(...next.head.childNodes);
      document.body.append(...next.body.childNodes);
    }, TALKS.html);
    await expect(countOf(tab)).toHaveText(String(expectedCards(TALKS).cards.length));
  });

  test('words changed in place are compared with the record again', async ({ visit, tab }) => {
    await visit(TALKS);
    await tabOf(tab).waitFor();
    await tab.evaluate((host) => document.querySelector(host)?.setAttribute('data-old', ''), HOST);
    const paragraph = tab.locator('[itemprop=articleBody] > p', { hasText: 'percent' }).first();
    await paragraph.evaluate((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (walker.nextNode())
        walker.currentNode.nodeValue = walker.currentNode.nodeValue!.replace(/\d+(?=\s+percent)/, '99');
    });
    await expect(tab.locator(`${HOST}:not([data-old])`)).toHaveCount(1);
    const rail = await openRail(tab);
    await expect(rail.locator('section').first()).toContainText('1 sentence differs');
  });
});

test('a page from the back/forward cache has its overlay again', async ({ family }) => {
  const sites = await startSites();
  const running = await launch({ family, sites, without: ['--disable-back-forward-cache'] });
  try {
    for (const { address, html } of [TALKS, OTHER]) sites.set(address, { body: html });
    const tab = await running.context.newPage();
    await tab.goto(TALKS.address);
    await tabOf(tab).waitFor();
    await tab.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted }));
      Object.assign(globalThis, { same: true });
    });
    await tab.goto(OTHER.address);
    await expect(countOf(tab)).toHaveText(String(expectedCards(OTHER).cards.length));
    await tab.evaluate(() => void setTimeout(() => history.back(), 0));
    // Asked again as long as the page that is left answers.
    await expect(async () => {
      const shown = await tab.evaluate(() => [location.href, (globalThis as { persisted?: boolean }).persisted]);
      expect(shown, 'the page, and whether it came from the cache').toEqual([TALKS.address, true]);
    }).toPass({ timeout: 60_000 });
    // The driver of Firefox takes the page from the cache for one that is still loading: locators would wait for ever.
    const counts = () =>
      tab.evaluate(
        (host) =>
          [...document.querySelectorAll(host)].map(
            (each) => each.shadowRoot?.querySelector('.tab .count')?.textContent,
          ),
        HOST,
      );
    await expect.poll(counts).toEqual([String(expectedCards(TALKS).cards.length)]);
    await running.leave(tab);
  } finally {
    await running.close();
    await sites.close();
  }
});

test.describe('the extension changes under its pages', () => {
  test('a tab that was open before the extension, or is when it is replaced, is read without a reload', async ({
    family,
  }) => {
    const sites = await startSites();
    // Playwright can install into a running Chromium only; Firefox begins with the extension and has it replaced.
    const running = await launch({ family, sites, bare: family === 'chromium' });
    try {
      sites.set(TALKS.address, { body: TALKS.html });
      const own = family === 'firefox' ? (await openDesk(running)).page : null;
      const replace = () => (own ? own.evaluate(reload) : running.install());
      const tab = await running.context.newPage();
      await tab.goto(TALKS.address);
      if (!own) await running.install();
      await expect(countOf(tab)).toHaveText(String(expectedCards(TALKS).cards.length));
      await tab.evaluate((host) => document.querySelector(host)?.setAttribute('data-old', ''), HOST);
      await replace();
      await expect(tab.locator(`${HOST}:not([data-old])`)).toHaveCount(1, { timeout: 60_000 });
      await expect(tab.locator(HOST)).toHaveCount(1);
      // The old script is told of what would show it that it is an orphan, and leaves the new one alone.
      await tab.evaluate(() => dispatchEvent(new Event('focus')));
      const rail = await openRail(tab);
      await expect(rail.locator('[data-card]')).toHaveCount(expectedCards(TALKS).cards.length);
      await expect(noteOf(tab)).toHaveCount(0);
      await expect(tab.locator(HOST)).toHaveCount(1);
    } finally {
      await running.close();
      await sites.close();
    }
  });

  // Firefox ends the script together with its extension.
  test('a script whose extension is gone says so, takes its marks away, and goes', {
    tag: '@chromium',
  }, async ({ family }) => {
    const sites = await startSites();
    const running = await launch({ family, sites });
    try {
      sites.set(TALKS.address, { body: TALKS.html });
      const { page: own } = await openDesk(running);
      const tab = await running.context.newPage();
      await tab.goto(TALKS.address);
      await tabOf(tab).waitFor();
      await own.evaluate(leave);
      await expect.poll(() => own.isClosed()).toBe(true);
      await tab.evaluate(() => dispatchEvent(new Event('focus')));
      await expect(noteOf(tab)).toContainText('Reload this page');
      await expect(tabOf(tab)).toHaveCount(0);
      expect(await registered(tab)).toEqual([]);
      await noteOf(tab).getByRole('button', { name: 'Close' }).click();
      await expect(tab.locator(HOST)).toHaveCount(0);
    } finally {
      await running.close();
      await sites.close();
    }
  });
});

/** Removes the extension, after the answer to the page that asks for it. */
function leave(): void {
  const { management } = (globalThis as unknown as { chrome: { management: { uninstallSelf(): void } } }).chrome;
  setTimeout(() => management.uninstallSelf(), 0);
}

/** Replaces the extension by itself, after the answer to the page that asks for it. */
function reload(): void {
  const { runtime } = (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome;
  setTimeout(() => runtime.reload(), 0);
}
