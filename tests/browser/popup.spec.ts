import type { Page } from '@playwright/test';
import { bundledDocument } from '../fixtures/build/kremlin.ts';
import { tdiUnknownPage } from '../fixtures/build/tdi.ts';
import { pageNamed } from '../fixtures/pages.ts';
import { samarkandReport } from '../fixtures/texts/tdi.ts';
import { openDesk } from './support/desk.ts';
import { expectedCards } from './support/expected.ts';
import { ask } from './support/keeping.ts';
import { launch } from './support/launch.ts';
import { HOST, markCount, railOf, registered, tabOf } from './support/overlay.ts';
import { test as base, expect } from './support/test.ts';

declare const chrome: {
  readonly runtime: { getContexts(of: object): Promise<readonly unknown[]> };
  readonly windows: { getCurrent(): Promise<{ readonly id: number }> };
  /** In Firefox. */
  readonly sidebarAction?: { isOpen(of: object): Promise<boolean> };
};

/** `test` with the popup, opened as a page, on the test's tab. */
const test = base.extend<{ readonly openPopup: () => Promise<Page> }>({
  openPopup: async ({ running, desk, tab }, use) => {
    const opened: Page[] = [];
    await use(async () => {
      const popup = await running.openOwnPage(`popup.html?tab=${await desk.idOf(tab)}`);
      opened.push(popup);
      await popup.locator('main.popup').waitFor();
      return popup;
    });
    for (const popup of opened) await running.leave(popup);
    await desk.forget();
  },
});

test('the popup names the document, its day, how it was matched, and counts the cards', async ({
  visit,
  stateOf,
  openPopup,
}) => {
  const fixture = pageNamed('kremlin 67830 standard');
  await visit(fixture);
  await stateOf();
  const popup = await openPopup();
  await expect(popup.locator('h2')).toHaveText(bundledDocument(67830).title!);
  await expect(popup.locator('main')).toContainText('Matched by its address.');
  await expect(popup.locator('main')).toContainText(/22 Feb(ruary)? 2022|Feb(ruary)? 22, 2022/);
  const { cards } = expectedCards(fixture);
  const counts = await popup.locator('.counts dd').allTextContents();
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(cards.length);
});

test('the popup of a page that is not on the record says so and still counts', async ({
  visit,
  stateOf,
  openPopup,
}) => {
  await visit(pageNamed('tass.com talks'));
  await stateOf();
  const popup = await openPopup();
  await expect(popup.locator('main')).toContainText('This page itself isn’t on the record.');
  await expect(popup.locator('.counts dd').first()).toHaveText(/^\d+$/);
});

test('the popup opens the rail and closes', async ({ visit, stateOf, tab, openPopup, family }) => {
  await visit(pageNamed('tdi meeting'));
  await stateOf();
  const popup = await openPopup();
  await popup.getByRole('button', { name: 'Show the record' }).click();
  await expect(railOf(tab)).toBeVisible();
  // Of a page that closed itself Playwright isn't told in Firefox.
  if (family === 'chromium') await expect.poll(() => popup.isClosed()).toBe(true);
});

test('the popup of a gallery names its article', async ({ visit, stateOf, openPopup }) => {
  await visit(pageNamed('kremlin 67830 photos'));
  await stateOf();
  const article = (await openPopup()).locator('section a').first();
  await expect(article).toHaveText(bundledDocument(67830).title!);
  await expect(article).toHaveAttribute('href', 'http://en.kremlin.ru/events/president/news/67830');
});

test('the popup says of a layout that it isn’t recognised', async ({ visit, stateOf, openPopup, tab }) => {
  const html = tdiUnknownPage({ ...samarkandReport, paragraphs: ['Nothing to read here.'] });
  await visit({ address: samarkandReport.address, html });
  await stateOf();
  await expect((await openPopup()).locator('main')).toContainText('The layout of this page isn’t recognised');
  await expect(tab.locator(HOST)).toHaveCount(0);
});

test('the popup says of a list what it is', async ({ visit, stateOf, openPopup }) => {
  await visit(pageNamed('kremlin listing'));
  await stateOf();
  await expect((await openPopup()).locator('main')).toContainText('A list of articles.');
});

test('the popup says on another host which sites it reads', async ({ visit, openPopup }) => {
  await visit({ address: 'https://example.org/', html: pageNamed('tdi meeting').html });
  const popup = await openPopup();
  await expect(popup.locator('main')).toContainText('This is another page.');
  await expect(popup.getByRole('checkbox', { name: /^Off on/ })).toHaveCount(0);
});

test('off for a site takes everything from its page, and on again brings it back', async ({
  visit,
  tab,
  stateOf,
  openPopup,
}) => {
  await visit(pageNamed('kremlin 67830 standard'));
  await tabOf(tab).waitFor();
  const popup = await openPopup();
  const off = popup.getByRole('checkbox', { name: 'Off on kremlin.ru' });
  await off.check();
  await expect(tab.locator(HOST)).toHaveCount(0);
  expect(await registered(tab)).toEqual([]);
  await expect(popup.locator('.state')).toHaveText('Off for kremlin.ru.');
  await tab.reload();
  expect(await stateOf()).toEqual({ state: 'off', why: 'site' });
  await expect(tab.locator(HOST)).toHaveCount(0);
  await off.uncheck();
  await expect(tabOf(tab)).toBeVisible();
});

test('off for one site leaves the others on', async ({ visit, tab, stateOf, openPopup }) => {
  await visit(pageNamed('kremlin 67830 standard'));
  await stateOf();
  await (await openPopup()).getByRole('checkbox', { name: 'Off on kremlin.ru' }).check();
  await visit(pageNamed('tdi meeting'));
  await expect(tabOf(tab)).toBeVisible();
});

test('off for today is off on every site', async ({ visit, tab, stateOf, openPopup }) => {
  await visit(pageNamed('kremlin 67830 standard'));
  await stateOf();
  await (await openPopup()).getByRole('checkbox', { name: 'Off for today' }).check();
  await visit(pageNamed('tdi meeting'));
  expect(await stateOf()).toEqual({ state: 'off', why: 'today' });
  await expect(tab.locator(HOST)).toHaveCount(0);
});

test('a kind of card that is hidden is on no page', async ({ visit, tab, stateOf, openPopup }) => {
  const fixture = pageNamed('kremlin 67830 standard');
  await visit(fixture);
  await tabOf(tab).waitFor();
  const popup = await openPopup();
  await popup.locator('summary').click();
  await popup.getByRole('checkbox', { name: 'Earlier statements' }).uncheck();
  const { cards } = expectedCards(fixture);
  const left = cards.filter(({ kind }) => kind !== 'said').length;
  expect(left).toBeLessThan(cards.length);
  await expect(tab.locator(`${HOST} .count`)).toHaveText(String(left));
  await expect.poll(() => markCount(tab, 'said')).toBe(0);
  expect((await stateOf()).state).toBe('shown');
});

test('the popup keeps the page, says so, and takes it back', async ({ visit, stateOf, openPopup, desk }) => {
  await visit(pageNamed('tass.com talks'));
  await stateOf();
  const popup = await openPopup();
  await popup.getByRole('button', { name: 'Keep this page' }).click();
  await expect(popup.locator('.keeping')).toContainText('You keep this page.');
  expect(await ask(desk.page, 'keptPages', {})).toHaveLength(1);
  await popup.getByRole('button', { name: 'Remove' }).click();
  await expect(popup.getByRole('button', { name: 'Keep this page' })).toBeVisible();
  expect(await ask(desk.page, 'keptPages', {})).toEqual([]);
});

test('the popup says why a page that gives no date isn’t kept', async ({ visit, stateOf, openPopup }) => {
  const { address, html } = pageNamed('kremlin 67830 standard');
  const undated = html.replace(/datetime="[^"]*"/g, 'datetime=""').replaceAll('February 22, 2022', '');
  await visit({ address: address.replace('67830', '990001'), html: undated });
  await stateOf();
  const popup = await openPopup();
  await popup.getByRole('button', { name: 'Keep this page' }).click();
  await expect(popup.locator('.refused')).toHaveText(
    'This page gives no date, so it can’t stand on the record and wasn’t kept.',
  );
});

test('the popup remembers that pages read to their end are kept', async ({ visit, stateOf, openPopup, desk }) => {
  await visit(pageNamed('tdi meeting'));
  await stateOf();
  const popup = await openPopup();
  await popup.getByRole('checkbox', { name: /^Keep every recognised page/ }).check();
  await expect.poll(async () => JSON.stringify(await desk.settings())).toContain('"keepAtEnd":true');
  await expect((await openPopup()).getByRole('checkbox', { name: /^Keep every recognised page/ })).toBeChecked();
});

test('the popup opens the library', async ({ visit, openPopup, running }) => {
  await visit(pageNamed('kremlin listing'));
  const popup = await openPopup();
  const library = await running.openedBy(() => popup.getByRole('button', { name: 'Library' }).click());
  await expect.poll(() => library.url()).toBe(`${running.base}/library.html`);
  await running.leave(library);
});

test('the popup opens the browser’s own side panel', async ({ family, sites }) => {
  // In a browser of its own: an open panel would take what other tests leave for theirs.
  const running = await launch({ family, sites });
  const { address, html } = pageNamed('kremlin 67830 standard');
  sites.set(address, { body: html });
  const desk = await openDesk(running);
  const tab = await running.context.newPage();
  const id = await desk.idOf(tab);
  await tab.goto(address);
  await tabOf(tab).waitFor();
  const popup = await running.openOwnPage(`popup.html?tab=${id}`);
  const windowId = await popup.evaluate(async () => (await chrome.windows.getCurrent()).id);
  const isOpen = () =>
    desk.page.evaluate(
      async (of) =>
        chrome.sidebarAction
          ? chrome.sidebarAction.isOpen(of)
          : (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0,
      { windowId },
    );
  expect(await isOpen()).toBe(false);
  // Once the panel is open the popup closes itself: here that would be the window which the panel is in.
  await popup.evaluate(() => Object.assign(window, { close: () => {} }));
  await popup.getByRole('button', { name: 'Side panel' }).click();
  await expect.poll(isOpen).toBe(true);
  await running.close();
});
