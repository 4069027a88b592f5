import type { Page } from '@playwright/test';
import { renderKremlinPage } from '../../utils/cli/render-page.ts';
import { bundledDocument } from '../fixtures/build/kremlin.ts';
import { pageNamed } from '../fixtures/pages.ts';
import { HOST, tabOf } from './support/overlay.ts';
import { expect, test } from './support/test.ts';

const ADDRESS = 'http://en.kremlin.ru/events/president/news/60555';
const source = { ...bundledDocument(67830), address: ADDRESS };
const [first = ''] = source.text;
const long = `${'A line that does not end '.repeat(42_000)}.`;
const article = (inside: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title><meta property="og:type" content="article"></head><body>${inside}</body></html>`;

const nested = (tag: string, inside: string) => `${`<${tag}>`.repeat(5000)}${inside}${`</${tag}>`.repeat(5000)}`;

const BAD = [
  {
    what: 'one line of a megabyte in the site’s own markup',
    html: renderKremlinPage({ ...source, leads: 0, text: [long] }),
    waits: false,
  },
  { what: 'one line of a megabyte in no markup', html: article(`<p>${long}</p>`), waits: false },
  { what: 'an element nested 5,000 deep', html: article(nested('div', first)), waits: true },
  {
    what: 'an article nested 5,000 deep',
    html: renderKremlinPage(source).replace('<p>', `${'<span>'.repeat(5000)}<p>`),
    waits: false,
  },
  {
    what: 'no body',
    html: '<!doctype html><html><head><title>x</title></head><frameset cols="*"></frameset></html>',
    waits: true,
  },
  { what: 'nothing at all', html: '', waits: true },
  { what: 'words without an element', html: first, waits: false },
];

/** Collects what fails on a page; in Chromium also in our own scripts there. Firefox says of deep trees how it flattens them. */
function failuresOf(tab: Page): string[] {
  const failures: string[] = [];
  tab.on('pageerror', (error) => {
    if (!/document tree is too deep/.test(error.message)) failures.push(String(error));
  });
  return failures;
}

for (const { what, html, waits } of BAD)
  test(`a page of ${what} stays whole, and so do we`, async ({ visit, tab, sites, desk }) => {
    const failures = failuresOf(tab);
    await visit({ address: ADDRESS, html });
    const before = await tab.evaluate(() => document.documentElement.outerHTML.length);
    const id = await desk.idOf(tab);
    // A page without an article may still be getting one: it is being read for a quarter of a minute.
    const states = waits ? ['reading'] : ['unrecognised', 'nothing', 'shown'];
    await expect
      .poll(async () => states.includes((await desk.stateOf(id))?.state ?? ''), { timeout: 60_000 })
      .toBe(true);
    if ((await desk.stateOf(id))?.state !== 'shown') {
      await expect(tab.locator(HOST)).toHaveCount(0);
      expect(await tab.evaluate(() => document.documentElement.outerHTML.length)).toBe(before);
    }
    // The reader and the background are as well as before.
    const good = pageNamed('kremlin 67830 standard');
    sites.set(good.address, { body: good.html });
    await tab.goto(good.address);
    await expect(tabOf(tab)).toBeVisible();
    expect(failures).toEqual([]);
  });

test('a page without a body is given up after a while', async ({ visit, tab, stateOf }) => {
  await visit({ address: ADDRESS, html: '<!doctype html><html><head></head><frameset cols="*"></frameset></html>' });
  expect(await stateOf()).toEqual({ state: 'unrecognised' });
  await expect(tab.locator(HOST)).toHaveCount(0);
});

test('lone surrogates in a text break neither the page nor what is on the record about it', async ({
  visit,
  tab,
  stateOf,
}) => {
  const failures = failuresOf(tab);
  const { address, html } = pageNamed('kremlin 67830 standard');
  const broken =
    '<script>for (const p of document.querySelectorAll("[itemprop=articleBody] > p")) p.prepend("\\ud800 "), p.append(" \\udfff\\ud83d");</script></body>';
  await visit({ address, html: html.replace('</body>', broken) });
  expect(await stateOf()).toMatchObject({ state: 'shown', page: { match: { document: 'kremlin:67830' } } });
  await expect(tabOf(tab)).toBeVisible();
  expect(failures).toEqual([]);
});
