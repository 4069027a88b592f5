import { renderKremlinPage } from '../../utils/cli/render-page.ts';
import { bundledDocument } from '../fixtures/build/kremlin.ts';
import { sochi } from '../fixtures/kept-pages.ts';
import { pageNamed } from '../fixtures/pages.ts';
import { SOCHI_WORDS } from '../fixtures/texts/sochi-talks.ts';
import { savedBy } from './support/files.ts';
import { ask } from './support/keeping.ts';
import { deleteEverything, exportEverything, importFiles } from './support/library.ts';
import { cardOf, openRail, tabOf } from './support/overlay.ts';
import { smallPack } from './support/pack.ts';
import { annotateWords, highlightWords } from './support/reader.ts';
import { expect, test } from './support/test.ts';

/** What the two browsers ask for by themselves: their own services, and the icon of each site. */
const BROWSERS_OWN =
  /^https?:\/\/(?:[\w.-]+\.)?(?:mozilla\.(?:com|org|net)|firefox\.com|google\.com|googleapis\.com|gstatic\.com)\/|\/favicon\.ico$/;

test('everything a reader does asks the network for the pages that they opened, and nothing else', async ({
  visit,
  tab,
  sites,
  running,
  desk,
  press,
}) => {
  const source = bundledDocument(67830);
  const report = pageNamed('tass.com talks');
  await visit(report);
  sites.set(source.address!, { body: renderKremlinPage(source) });
  const rail = await openRail(tab);
  await press('next');
  await cardOf(tab).waitFor();
  await tab.keyboard.press('Escape');
  const moment = rail.locator('.section.source [data-card] .moment').last();
  const document = await running.openedBy(() => moment.getByRole('link', { name: 'Open at these words' }).click());
  await tabOf(document).waitFor();
  const copy = await running.openedBy(() => moment.getByRole('button', { name: 'Read here' }).click());
  await copy.locator('mark#sought').waitFor();
  const popup = await running.openOwnPage(`popup.html?tab=${await desk.idOf(tab)}`);
  await popup.locator('main.popup h2').waitFor();
  await tab.reload();
  await tabOf(tab).waitFor();
  const asked = sites.hits.filter((hit) => !BROWSERS_OWN.test(hit));
  expect(asked).toEqual([report.address, source.address, report.address]);
  for (const page of [popup, copy, document]) await running.leave(page);
});

test('keeping, and everything that own pages do with what is kept, asks the network for nothing', async ({
  visit,
  tab,
  sites,
  desk,
  running,
  openPanel,
  openLibrary,
}) => {
  await visit(sochi.standard);
  await tabOf(tab).waitFor();
  await highlightWords(tab, SOCHI_WORDS.aliyev);
  const panel = await openPanel();
  await annotateWords(panel, SOCHI_WORDS.aliyev, 'https://elsewhere.example/note.png', [
    '<img src=//elsewhere.example/tag.png>',
  ]);
  await panel.getByRole('button', { name: 'Keep this page' }).click();
  await expect(panel.getByText('You keep this page.')).toBeVisible();
  const library = await openLibrary('yours');
  const made = await exportEverything(library);
  await savedBy(library, () => library.getByRole('button', { name: /^Highlights as / }).click());
  await deleteEverything(library);
  await importFiles(library, [made]);
  const [outcome] = await importFiles(await openLibrary('packs'), [smallPack()]);
  expect(outcome).toContain('is part of the record now');
  const views = ['highlights', 'documents', 'packs'] as const;
  for (const view of views) await expect((await openLibrary(view)).locator('main li').first()).toBeVisible();
  for (const document of ['kremlin:990126', 'kremlin:990104', 'kremlin:67830']) {
    const page = await running.openOwnPage(`read.html#document=${encodeURIComponent(document)}`);
    await page.locator('article p').first().waitFor();
    await running.leave(page);
  }
  expect(await ask(desk.page, 'highlights', { documents: null })).toHaveLength(1);
  expect(sites.hits.filter((hit) => !BROWSERS_OWN.test(hit))).toEqual([sochi.standard.address]);
});

test('an unknown layout is read without a request', async ({ visit, sites, tab }) => {
  const page = pageNamed('tdi unknown layout');
  await visit(page);
  await tabOf(tab).waitFor();
  expect(sites.hits.filter((hit) => !BROWSERS_OWN.test(hit))).toEqual([page.address]);
});

for (const path of ['library.html', 'sidepanel.html', 'read.html', 'popup.html'])
  test(`${path} can’t ask anybody, whatever runs in it`, async ({ running, sites, tab: _tab }) => {
    const own = await running.openOwnPage(path);
    const became = await own.evaluate(async () => {
      const address = 'https://elsewhere.example/asked';
      const loading = (element: HTMLElement) =>
        new Promise<string>((resolve) => {
          element.onload = () => resolve(`${element.localName} loaded`);
          element.onerror = () => resolve(`${element.localName} refused`);
          document.body.append(element);
        });
      return Promise.all([
        fetch(address).then(
          () => 'fetch loaded',
          () => 'fetch refused',
        ),
        loading(Object.assign(document.createElement('img'), { src: address })),
        loading(Object.assign(document.createElement('script'), { src: address })),
        loading(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address })),
      ]);
    });
    expect(became).toEqual(['fetch refused', 'img refused', 'script refused', 'link refused']);
    expect(sites.hits.filter((hit) => !BROWSERS_OWN.test(hit))).toEqual([]);
    await running.leave(own);
  });
