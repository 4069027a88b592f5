import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeBackup } from '../../utils/backup/write-backup.ts';
import type { Highlight } from '../../utils/record/model/highlight.ts';
import { pageNamed } from '../fixtures/pages.ts';
import { packTexts } from '../fixtures/texts/pack-texts.ts';
import { violationsIn } from './support/axe.ts';
import { expectedBeside, expectedCards } from './support/expected.ts';
import { type File, giveFiles, savedBy } from './support/files.ts';
import { ask, storedRows } from './support/keeping.ts';
import { importFiles } from './support/library.ts';
import { openRail } from './support/overlay.ts';
import { SMALL_PACK, smallPack } from './support/pack.ts';
import { launchHidden } from './support/private.ts';
import { expect, test } from './support/test.ts';

type Api = {
  readonly windows: { create(how: { incognito: boolean; url: string }): Promise<unknown> };
  readonly runtime: { getURL(path: string): string };
};
declare const chrome: Api;

const TALKS = pageNamed('kremlin 67830 standard');

const PACK = smallPack();

/** A file of the pack's length in which one byte of its documents is another. */
function damaged({ name, bytes }: File): File {
  const copy = Buffer.from(bytes);
  const at = copy.indexOf('lighthouse');
  copy[at] = copy[at]! ^ 1;
  return { name, bytes: copy };
}

const packs = (library: Page) => library.locator('.pack').filter({ hasNot: library.getByText('The bundled pack') });
const outcomeOf = async (library: Page, file: File) => (await importFiles(library, [file]))[0];

test.describe('a pack', () => {
  test('comes in with its facts, speaks in the cards of open pages at once, and is switched off and on', async ({
    visit,
    tab,
    openLibrary,
  }) => {
    const [alone, beside] = [expectedCards(TALKS), expectedBeside({ packs: [PACK.bytes] })(TALKS)];
    expect(beside.cards.length).not.toBe(alone.cards.length);
    await visit(TALKS);
    const rail = await openRail(tab);
    await expect(rail.locator('[data-card]')).toHaveCount(alone.cards.length);
    const library = await openLibrary('packs');
    expect(await outcomeOf(library, PACK)).toBe(
      `${PACK.name} is part of the record now: “${SMALL_PACK}”, ${packTexts.length} documents.`,
    );
    await expect(rail.locator('[data-card]')).toHaveCount(beside.cards.length);
    const facts = packs(library).locator('dd');
    await expect(facts.nth(0)).toHaveText(`${packTexts.length} documents, Dec 2020 – Jan 2022`);
    await expect(facts.nth(2)).toHaveText(`kremlin.ru ${packTexts.length - 1}, tass.com 1`);
    await expect(facts.nth(4)).toHaveText('English, Russian');
    await library.getByRole('checkbox', { name: 'Part of the record' }).uncheck();
    await expect(rail.locator('[data-card]')).toHaveCount(alone.cards.length);
    await library.getByRole('checkbox', { name: 'Part of the record' }).check();
    await expect(rail.locator('[data-card]')).toHaveCount(beside.cards.length);
  });

  test('is here once, exported byte for byte, and removed after a question', async ({ openLibrary, desk }) => {
    const library = await openLibrary('packs');
    await importFiles(library, [PACK]);
    expect(await outcomeOf(library, { ...PACK, name: 'again.otr' })).toBe(
      `again.otr is already here, as “${SMALL_PACK}”.`,
    );
    const saved = await savedBy(library, () => library.getByRole('button', { name: `Export ${SMALL_PACK}` }).click());
    expect(saved.name).toBe(PACK.name);
    expect(saved.bytes.equals(PACK.bytes)).toBe(true);
    await expect(library.getByRole('link', { name: PACK.name })).toHaveAttribute('download', PACK.name);
    await library.getByRole('button', { name: `Remove ${SMALL_PACK}…` }).click();
    const dialog = library.getByRole('dialog', { name: `Remove “${SMALL_PACK}”?` });
    // A tab in the background has no focus to show in Firefox; where it will be is what counts.
    await expect.poll(() => library.evaluate(() => document.activeElement?.textContent)).toBe('Cancel');
    await library.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(packs(library)).toHaveCount(1);
    await library.getByRole('button', { name: `Remove ${SMALL_PACK}…` }).click();
    await dialog.getByRole('button', { name: 'Remove the pack' }).click();
    await expect(packs(library)).toHaveCount(0);
    expect((await storedRows(desk.page))['pack files']).toEqual([]);
  });

  test('lists its documents, which open here', async ({ openLibrary }) => {
    const library = await openLibrary('packs');
    await importFiles(library, [PACK]);
    await library.getByRole('link', { name: 'Documents', exact: true }).click();
    const shelf = library.locator('.shelf').filter({ hasText: `${SMALL_PACK}` });
    await expect(shelf.locator('.row')).toHaveCount(packTexts.length);
    await library.getByRole('searchbox').fill('RUTHVANIA sochi');
    await expect(library.locator('.row h3')).toHaveText([packTexts[3].title]);
    await expect(library.locator('.row').getByRole('link', { name: 'Read here' })).toHaveAttribute(
      'href',
      '/read.html#document=kremlin%3A990104',
    );
  });

  test('that is damaged, cut short or no pack at all is refused by its name and touches nothing', async ({
    openLibrary,
    desk,
  }) => {
    const library = await openLibrary('packs');
    await importFiles(library, [PACK]);
    const before = await storedRows(desk.page);
    const outcomes = await importFiles(library, [
      damaged(PACK),
      { name: 'short.otr', bytes: PACK.bytes.subarray(0, PACK.bytes.length - 300) },
      { name: 'head.otr', bytes: PACK.bytes.subarray(0, 20) },
      { name: 'picture.png', bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47]) },
      { name: 'empty.otr', bytes: Buffer.alloc(0) },
      { name: 'other.json', bytes: Buffer.from('{"format":"another"}') },
    ]);
    expect(outcomes.map((words) => words.replace(/(?:Nothing was changed\.).*$/, '$&'))).toEqual([
      expect.stringMatching(/^papers\.otr was refused: it is damaged\./),
      expect.stringMatching(/^short\.otr was refused: its end is missing/),
      expect.stringMatching(/^head\.otr was refused: it isn’t a pack\./),
      expect.stringMatching(/^picture\.png is neither a pack nor a file that was exported here\./),
      expect.stringMatching(/^empty\.otr is neither a pack/),
      expect.stringMatching(/^other\.json was refused/),
    ]);
    expect(await storedRows(desk.page)).toEqual(before);
  });

  test('that is cancelled while it is read leaves nothing behind', async ({ openLibrary, desk }) => {
    const library = await openLibrary('packs');
    // The file's first bytes come; those after them not before they are let go.
    await library.evaluate(() => {
      const read = Blob.prototype.arrayBuffer;
      const gate = new Promise<void>((release) => Object.assign(globalThis, { release }));
      Blob.prototype.arrayBuffer = async function () {
        if (this.size > 64) await gate;
        return read.call(this);
      };
    });
    await giveFiles(library, [PACK, { ...PACK, name: 'waiting.otr' }]);
    await expect(library.getByText(`Reading ${PACK.name}`)).toBeVisible();
    await library.getByRole('button', { name: 'Cancel' }).click();
    await library.evaluate(() => (globalThis as unknown as { release(): void }).release());
    await expect(library.locator('.outcomes li')).toHaveText([
      `${PACK.name} was cancelled. Nothing of it was written.`,
      'waiting.otr was cancelled. Nothing of it was written.',
    ]);
    await expect(packs(library)).toHaveCount(0);
    const { packs: facts = [], 'pack files': files = [] } = await storedRows(desk.page);
    expect([facts, files]).toEqual([[], []]);
  });

  test('can be dropped anywhere', async ({ openLibrary }) => {
    const library = await openLibrary('highlights');
    const drag = (name: 'dragenter' | 'drop') =>
      library.evaluate(
        ([type, file, bytes]) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([Uint8Array.from(atob(bytes), (each) => each.charCodeAt(0))], file));
          document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
        },
        [name, PACK.name, PACK.bytes.toString('base64')] as const,
      );
    await drag('dragenter');
    await expect(library.getByText('Drop packs, or what you exported, here.')).toBeVisible();
    await drag('drop');
    await expect(library.getByRole('heading', { level: 1 })).toHaveText('Packs');
    await expect(library.locator('.outcomes li')).toHaveText([/is part of the record now/]);
    await expect(library.locator('.veil')).toHaveCount(0);
  });
});

/** Highlights as a backup holds them. */
const highlight = (at: number, over: Partial<Highlight> = {}): Highlight => ({
  id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
  document: `tass.com:${at % 500}`,
  language: 'en',
  selectors: [
    { type: 'TextPositionSelector', start: at, end: at + 20 },
    { type: 'TextQuoteSelector', exact: `The ministry gave the number ${at}.`, prefix: '', suffix: '' },
  ],
  voices: [{ person: null, name: at % 3 === 0 ? 'Ada Novák' : 'Ivo Bell', office: 'Minister' }],
  source: {
    title: `Report ${at % 500}`,
    date: `20${String(10 + (at % 12)).padStart(2, '0')}-05-01`,
    site: 'tass',
    host: 'tass.com',
    address: `https://tass.com/world/${at % 500}`,
    place: null,
  },
  note: at === 77 ? 'Ask him — “officially”?\nAnd *twice*.' : '',
  tags: at % 10 === 0 ? ['to check'] : [],
  created: '2026-01-01T10:00:00.000Z',
  modified: '2026-01-01T10:00:00.000Z',
  ...over,
});

const backupOf = (count: number): File => ({
  name: 'mine.json',
  bytes: Buffer.from(writeBackup({ highlights: Array.from({ length: count }, (_, at) => highlight(at)), pages: [] })),
});

test.describe('the highlights', () => {
  test('are searched, narrowed, and the address keeps it: back and forward lead there again', async ({
    openLibrary,
  }) => {
    const library = await openLibrary('yours');
    await importFiles(library, [backupOf(120)]);
    await library.getByRole('link', { name: 'Highlights', exact: true }).click();
    await expect(library.getByText('120 highlights · 120 documents')).toBeVisible();
    await library.setViewportSize({ width: 1280, height: 800 });
    await library.getByRole('link', { name: 'to check 12' }).click();
    await expect(library.getByText('12 of 120 highlights')).toBeVisible();
    await library.getByRole('link', { name: 'Ada Novák 4' }).click();
    await expect(library.locator('.highlight')).toHaveCount(4);
    await library.getByRole('searchbox').fill('NOVAK 60');
    await expect(library.locator('.highlight .quote')).toHaveText(['The ministry gave the number 60.']);
    expect(new URL(library.url()).hash).toBe('#highlights?q=NOVAK+60&person=Ada+Nov%C3%A1k&tag=to+check');
    await library.goBack({ waitUntil: 'commit' });
    await expect(library.getByText('12 of 120 highlights')).toBeVisible();
    await expect(library.getByRole('searchbox')).toHaveValue('');
    await library.goForward({ waitUntil: 'commit' });
    await expect(library.getByRole('searchbox')).toHaveValue('NOVAK 60');
    await library.getByRole('searchbox').fill('zebra');
    await library.locator('.empty').getByRole('button', { name: 'Clear search' }).click();
    await expect(library.getByText('120 highlights · 120 documents')).toBeVisible();
    await expect(library.locator('time').first()).toHaveAttribute('datetime', '2021-05-01');
    await library.getByRole('link', { name: 'Show earliest first' }).click();
    await expect(library.locator('time').first()).toHaveAttribute('datetime', '2010-05-01');
  });

  test('are ten thousand and still found at once, a screen or two of them drawn', async ({ openLibrary }) => {
    const library = await openLibrary('yours');
    await importFiles(library, [backupOf(10_000)], 60_000);
    await library.getByRole('link', { name: 'Highlights', exact: true }).click();
    await expect(library.getByText('10,000 highlights · 500 documents')).toBeVisible();
    expect(await library.locator('.highlight').count()).toBeLessThan(400);
    await library.getByRole('searchbox').pressSequentially('number 9876');
    await expect(library.getByRole('searchbox')).toHaveValue('number 9876');
    await expect(library.locator('.highlight .quote')).toHaveText(['The ministry gave the number 9876.']);
  });

  test('change under the reader’s hands without losing what is typed, and come back', async ({ openLibrary, desk }) => {
    const library = await openLibrary('yours');
    await importFiles(library, [backupOf(3)]);
    await library.getByRole('link', { name: 'Highlights', exact: true }).click();
    const notes = library.getByRole('textbox', { name: /^Note on/ });
    await expect(notes).toHaveCount(3);
    await notes.first().fill('Half a thou');
    const shown = await library.locator('.highlight .quote').allTextContents();
    const gone = shown.at(-1)!;
    const id = highlight(Number(/\d+/.exec(gone)![0])).id;
    await ask(desk.page, 'removeHighlight', { id });
    await expect(notes).toHaveCount(2);
    await expect(notes.first()).toHaveValue('Half a thou');
    await expect(notes.first()).toBeFocused();
    await library
      .getByRole('button', { name: /^Remove “/ })
      .last()
      .click();
    await expect(notes).toHaveCount(1);
    await library.getByRole('button', { name: 'Undo' }).click();
    await expect(notes).toHaveCount(2);
  });

  test('are exported as Markdown', async ({ openLibrary }) => {
    const library = await openLibrary('yours');
    await importFiles(library, [backupOf(78)]);
    const { name, bytes } = await savedBy(library, () =>
      library.getByRole('button', { name: 'Highlights as Markdown' }).click(),
    );
    const words = bytes.toString('utf8');
    expect(name).toMatch(/^on-the-record-\d{4}-\d\d-\d\d\.md$/);
    expect(words).toContain('The ministry gave the number 77.');
    expect(words).toContain('officially');
  });
});

test('a backup that isn’t as it should be is refused with what and where, and nothing is written', async ({
  openLibrary,
  desk,
}) => {
  const library = await openLibrary('yours');
  await importFiles(library, [backupOf(2)]);
  const before = await storedRows(desk.page);
  const words = backupOf(3).bytes.toString('utf8');
  const outcomes = await importFiles(library, [
    { name: 'cut.json', bytes: Buffer.from(words.slice(0, -40)) },
    { name: 'other.json', bytes: Buffer.from(words.replace('"start":2', '"start":"2"')) },
    { name: 'newer.json', bytes: Buffer.from(words.replace('"version":1', '"version":2')) },
    { name: 'bytes.json', bytes: Buffer.from([0x7b, 0xff, 0xfe]) },
  ]);
  expect(outcomes[0]).toContain('cut.json was refused');
  expect(outcomes[1]).toContain('highlights[');
  expect(outcomes[2]).toContain('version');
  expect(outcomes[3]).toContain('UTF-8');
  expect(await storedRows(desk.page)).toEqual(before);
});

/** A file that the browser has put on the disk: the driver has it put into a folder of its own, and in Firefox doesn't tell into which. */
function fileOnDisk(name: string): Buffer | null {
  const paths = [tmpdir(), test.info().project.outputDir].flatMap((folder) =>
    readdirSync(folder)
      .filter((each) => each.includes('playwright-artifacts-'))
      .map((each) => join(folder, each, name)),
  );
  const path = paths.find((each) => existsSync(each));
  return path === undefined ? null : readFileSync(path);
}

test('what is exported comes to the reader’s disk as a file', async ({ openLibrary, family }) => {
  const file = { ...PACK, name: `talks-${process.pid}-${Date.now()}.otr` };
  const library = await openLibrary('packs');
  await importFiles(library, [file]);
  const press = () => library.getByRole('button', { name: `Export ${SMALL_PACK}` }).click();
  if (family === 'chromium') {
    const [download] = await Promise.all([library.waitForEvent('download'), press()]);
    expect(download.suggestedFilename()).toBe(file.name);
    expect(readFileSync(await download.path()).equals(PACK.bytes)).toBe(true);
  } else {
    await press();
    await expect.poll(() => fileOnDisk(file.name)?.equals(PACK.bytes)).toBe(true);
  }
});

for (const width of [1280, 360])
  test(`axe finds nothing wrong in the library, ${width} pixels wide, and nothing is cut off`, async ({
    openLibrary,
  }) => {
    const library = await openLibrary('yours');
    await library.setViewportSize({ width, height: 800 });
    await importFiles(library, [backupOf(30), PACK, damaged(PACK)]);
    for (const view of ['Packs', 'Documents', 'Highlights', 'Yours']) {
      await library.getByRole('link', { name: view, exact: true }).click();
      await expect(library.getByRole('heading', { level: 1 })).toHaveText(view);
      await expect(library.getByText('Opening…')).toHaveCount(0);
      expect(await violationsIn(library, 'html'), view).toEqual([]);
      expect(await library.evaluate(() => document.documentElement.scrollWidth), view).toBeLessThanOrEqual(width);
    }
    await library.getByRole('button', { name: 'Delete everything I made…' }).click();
    expect(await violationsIn(library, 'html')).toEqual([]);
  });

// Chromium opens pages of an extension in ordinary windows only.
test('the library of a private window says where packs and backups are dealt with', { tag: '@firefox' }, async ({
  family,
}) => {
  const { running, desk, close } = await launchHidden(family);
  try {
    const library = await running.openedBy(() =>
      desk.page.evaluate(() =>
        chrome.windows.create({ incognito: true, url: chrome.runtime.getURL('/library.html#packs') }),
      ),
    );
    await expect(library.locator('.said-so')).toContainText('This is a private window');
    await expect(library.getByRole('heading', { name: 'The bundled pack' })).toBeVisible();
    await expect(library.getByRole('main').getByRole('button')).toHaveCount(0);
    await library.getByRole('link', { name: 'Yours', exact: true }).click();
    await expect(library.getByRole('heading', { level: 1 })).toHaveText('Yours');
    await expect(library.locator('.said-so')).toContainText('This is a private window');
    await expect(library.getByRole('main').getByRole('button')).toHaveCount(0);
    await running.leave(library);
  } finally {
    await close();
  }
});
