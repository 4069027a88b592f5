import type { Page } from '@playwright/test';
import type { Highlight } from '../../utils/record/model/highlight.ts';
import { report, sochi } from '../fixtures/kept-pages.ts';
import { pageNamed } from '../fixtures/pages.ts';
import { sochiTalks } from '../fixtures/texts/sochi-talks.ts';
import { askPage, type Desk, openDesk } from './support/desk.ts';
import { findings, hostilePage, letAttack } from './support/hostile-page.ts';
import { ask, storedRows } from './support/keeping.ts';
import { launch, type Running } from './support/launch.ts';
import { HOST } from './support/overlay.ts';
import { annotateWords, entryOf, expectKept, serve } from './support/reader.ts';
import { selectWords } from './support/selecting.ts';
import { type Sites, startSites } from './support/server.ts';
import { expect, test } from './support/test.ts';

const WORDS = 'Aliyev put the number higher';
const ELSEWHERE = 'Bilateral trade has exceeded $3 billion';
const NOTE = 'heronry: the minister denies it';
const TAG = 'kestrel papers';
/** Files of the extension that a page could guess once it knows its id, which it doesn't. */
const FILES = [
  ...['manifest.json', 'library.html', 'sidepanel.html', 'read.html', 'popup.html', 'overlay.js', 'general-reader.js'],
  ...['content-scripts/reader.js', 'icon/48.png', 'pack/bundled.otr', '_locales/en/messages.json'],
];

/** A reader who keeps words on the hostile page, with a note that they type while it is open, and words and a page elsewhere. */
async function keepThings(running: Running, desk: Desk, sites: Sites): Promise<{ tab: Page; panel: Page }> {
  const talks = pageNamed('kremlin 67830 standard');
  serve(sites, [talks, sochi.standard, await hostilePage(report.standard)]);
  const other = await running.context.newPage();
  await desk.idOf(other);
  await other.goto(talks.address);
  await expect(other.locator(HOST)).toHaveCount(1);
  await selectWords(other, ELSEWHERE);
  await askPage(desk, other, 'highlight', {});
  await expectKept(other, [ELSEWHERE]);
  await other.goto(sochi.standard.address);
  await expect(other.locator(HOST)).toHaveCount(1);
  await askPage(desk, other, 'keepPage', { keep: true });
  await running.leave(other);

  const tab = await running.context.newPage();
  await desk.idOf(tab);
  await tab.goto(report.standard.address);
  await expect(tab.locator(HOST)).toHaveCount(1);
  await selectWords(tab, WORDS);
  await askPage(desk, tab, 'highlight', {});
  await expectKept(tab, [WORDS]);
  const panel = await running.openOwnPage(`sidepanel.html?tab=${await desk.idOf(tab)}`);
  await annotateWords(panel, WORDS, NOTE, [TAG]);
  return { tab, panel };
}

/** What no page may find out, by what it is. */
function secretsOf(highlights: readonly Highlight[]): Record<string, string> {
  const [here, elsewhere] = highlights.toSorted(({ note }) => (note === '' ? 1 : -1));
  return {
    ...{ note: 'heronry', 'the end of the note': 'denies it', tag: 'kestrel' },
    ...{ 'words kept elsewhere': 'has exceeded $3 billion', 'a page kept elsewhere': sochiTalks.title },
    ...{ id: here!.id, 'another id': elsewhere!.id },
    ...{ created: here!.created, modified: here!.modified, 'created elsewhere': elsewhere!.created },
    'whose words': '"voices"',
  };
}

for (const build of ['test', 'shipped'] as const)
  test(`a hostile page learns only that words of its own are marked, and makes nothing happen (${build} build)`, async ({
    family,
  }) => {
    const sites = await startSites();
    const running = await launch({ family, sites, build });
    try {
      const desk = await openDesk(running);
      const { tab, panel } = await keepThings(running, desk, sites);
      const before = await storedRows(desk.page);
      const highlights = await ask(desk.page, 'highlights', { documents: null });
      expect(highlights).toHaveLength(2);
      const secrets = secretsOf(highlights);

      const files = FILES.map((file) => `${running.base}/${file}`);
      const found = await findings(tab, files);
      await letAttack(tab);
      found.push(...(await findings(tab, files)));
      const all = found.join('\n');
      expect(all, 'the page does see that its words are marked').toMatch(/^marks: .*Aliyev put the number higher/m);
      expect(all, 'and it hears what is done on it').toMatch(/^event: pointerup true/m);
      expect(/^root: /m.test(all), 'and reads a root that is open').toBe(build === 'test');
      for (const [what, secret] of Object.entries(secrets)) {
        const at = all.indexOf(secret);
        expect(at < 0 ? null : all.slice(Math.max(0, at - 200), at + 200), what).toBeNull();
      }

      for (const line of found.filter((each) => each.startsWith('probe '))) expect(line).not.toContain('LOADED');
      expect(found.filter((each) => each.startsWith('probe '))).toHaveLength(2 * FILES.length);
      const frames = tab.frames().map((frame) => frame.url());
      expect(frames.filter((url) => url.startsWith(running.base))).toEqual([]);
      const names = found.flatMap((each) => /^marks: (?:element )?"?([\w-]+)/.exec(each)?.[1] ?? []);
      for (const name of names) expect(name).toMatch(/^on-the-record-\d$/);
      for (const line of found.filter((each) => /^(?:stored|databases|caches|loaded|globals): /.test(each)))
        expect(line).not.toMatch(/on-the-record|extension:\/\//);

      expect(await storedRows(desk.page), 'nothing was made, changed or removed').toEqual(before);
      await expectKept(tab, [WORDS]);
      await expect(entryOf(panel, WORDS)).toBeVisible();
      for (const own of [panel, desk.page]) await running.leave(own);
    } finally {
      await running.close();
      await sites.close();
    }
  });
