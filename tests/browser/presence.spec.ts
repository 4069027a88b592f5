import { bundledDocument, bundledNumbers, listingPage } from '../fixtures/build/kremlin.ts';
import { pageNamed } from '../fixtures/pages.ts';
import { expectedCards } from './support/expected.ts';
import { countOf, HOST, openRail, registered, tabOf } from './support/overlay.ts';
import { expect, test } from './support/test.ts';

const SHOWN = [
  'kremlin 67830 standard',
  'kremlin 67830 print',
  'kremlin 67830 special',
  'kremlin 67830 text version',
  'kremlin 67830 short link',
  'kremlin Russian edition',
  'tass.com talks',
  'tass.com call, AMP',
  'tass.ru talks',
  'tdi meeting',
  'tdi unknown layout',
];

for (const name of SHOWN)
  test(`the tab counts what is on the record about "${name}"`, async ({ visit, tab, stateOf }) => {
    const fixture = pageNamed(name);
    await visit(fixture);
    const { cards, page } = expectedCards(fixture);
    await expect(countOf(tab)).toHaveText(String(cards.length));
    await expect(tabOf(tab)).toHaveAccessibleName(new RegExp(`^${cards.length} .*on the record`));
    const match = page.match && { document: page.match.document };
    expect(await stateOf()).toMatchObject({ state: 'shown', page: { match } });
  });

const list = listingPage(bundledNumbers().map(bundledDocument));
const ABSENT = [
  { what: 'a list of news', page: pageNamed('kremlin listing'), state: 'listing' },
  { what: "kremlin.ru's home page", page: { address: 'http://en.kremlin.ru/', html: list }, state: 'listing' },
  { what: "tass.com's home page", page: { address: 'https://tass.com/', html: list }, state: 'listing' },
  { what: "TDI's home page", page: { address: 'https://thediplomaticinsight.com/', html: list }, state: 'listing' },
  { what: 'the photos of an article', page: pageNamed('kremlin 67830 photos'), state: 'gallery' },
  { what: 'the videos of an article', page: pageNamed('kremlin 67830 videos'), state: 'gallery' },
];

for (const { what, page, state } of ABSENT)
  test(`nothing is shown on ${what}`, async ({ visit, tab, stateOf }) => {
    await visit(page);
    expect(await stateOf()).toMatchObject({ state });
    await expect(tab.locator(HOST)).toHaveCount(0);
    expect(await registered(tab)).toEqual([]);
  });

test('nothing of ours is on another host, whatever its page holds', async ({ visit, tab, desk }) => {
  const { html } = pageNamed('kremlin 67830 standard');
  for (const host of ['en.kremlin.ru.example', 'notkremlin.ru', 'example.org']) {
    await visit({ address: `http://${host}/events/president/news/67830`, html });
    expect(await desk.stateOf(await desk.idOf(tab))).toBeNull();
    await expect(tab.locator(HOST)).toHaveCount(0);
  }
});

/** A page as it stands: where its elements are, and its source without our one element. */
const standing = (host: string) => {
  const boxes = [...document.querySelectorAll('body, body *')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return `${element.tagName} ${x} ${y} ${width} ${height}`;
  });
  const copy = document.documentElement.cloneNode(true) as Element;
  for (const own of copy.querySelectorAll(host)) own.remove();
  return { boxes, source: copy.outerHTML, ours: document.querySelectorAll(host).length };
};

for (const name of ['kremlin 67830 standard', 'tass.com talks', 'tdi meeting'])
  test(`nothing of "${name}" moves or changes`, async ({ visit, tab, sites }) => {
    const { address, html } = pageNamed(name);
    await visit({ address: 'https://elsewhere.example/page', html });
    const without = await tab.evaluate(standing, HOST);
    expect(without.ours).toBe(0);
    await visit({ address, html });
    await tabOf(tab).waitFor();
    expect(await tab.evaluate(standing, HOST)).toEqual({ ...without, ours: 1 });
    await openRail(tab);
    expect(await tab.evaluate(standing, HOST)).toEqual({ ...without, ours: 1 });
    expect(sites.hits.length).toBeGreaterThan(1);
  });
