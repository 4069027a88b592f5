import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { extractionOf } from '../../utils/cli/page.ts';
import { logOf, powerOf } from '../../utils/record/arithmetic.ts';
import { toOutput } from '../../utils/record/context/output.ts';
import { openPack } from '../../utils/record/index/pack.ts';
import { joinText } from '../../utils/record/model/article.ts';
import { korvath, report, type ServedPage, sochi } from '../fixtures/kept-pages.ts';
import { pageNamed } from '../fixtures/pages.ts';
import { askPage } from './support/desk.ts';
import { expectedCards, recordBeside } from './support/expected.ts';
import { type File, giveFiles } from './support/files.ts';
import { ask, storedRows } from './support/keeping.ts';
import { exportPack, importFiles, packEntry } from './support/library.ts';
import { countOf } from './support/overlay.ts';
import { givenPack, givenPages, smallPack } from './support/pack.ts';
import { scriptOf } from './support/script-of.ts';
import { expect, test } from './support/test.ts';

declare const arithmetic: { logOf(x: number): number; powerOf(base: number, exponent: number): number };

/*
 * The extension and the command line give the same answers beside the same pack. By hand any pack and any pages can be compared:
 *   ON_THE_RECORD_PACK=large.otr ON_THE_RECORD_PAGES=folder npm run browsers -- pack-parity
 * The pages are files that a browser saved; each must name its address in `og:url`.
 */

const PACK = givenPack() ?? smallPack();
const NAME = openPack(new Uint8Array(PACK.bytes)).name;
const PAGES: readonly ServedPage[] = givenPages() ?? [
  pageNamed('kremlin 67830 standard'),
  pageNamed('kremlin 69365 special'),
  pageNamed('kremlin Russian edition'),
  pageNamed('tdi meeting'),
  report.amp,
  sochi.print,
  korvath,
];
const beside = recordBeside({ packs: [PACK.bytes] });
/** A pack of hundreds of documents takes its time on a busy machine, in milliseconds. */
const PATIENCE = 120_000;

test('pages are answered as on the command line with --pack', async ({ tab, desk, visit, openLibrary, stateOf }) => {
  test.setTimeout(PATIENCE + PAGES.length * 15_000);
  const library = await openLibrary('packs');
  const [outcome] = await importFiles(library, [PACK], PATIENCE);
  expect(outcome).toContain(`is part of the record now: “${NAME}”`);
  let others = 0;
  for (const page of PAGES) {
    const cards = beside.cards(page);
    const { article } = extractionOf(page.html, page.address);
    expect(await ask(desk.page, 'lay', { article }), page.address).toMatchObject({ state: 'shown', cards });
    await visit(page);
    await stateOf();
    // What is drawn first may be drawn before the record has been opened anew.
    await expect.poll(async () => (await askPage(desk, tab, 'cardsHere', {}))?.cards, page.address).toEqual(cards);
    if (JSON.stringify(cards) !== JSON.stringify(expectedCards(page))) others++;
  }
  expect(others, 'pages to which the pack has something to say').toBeGreaterThan(PAGES.length / 2);
});

test('what decides which words are shown is computed alike in the browser, to the last bit', async ({ tab }) => {
  const numbers = Array.from({ length: 20_000 }, (_each, at) => [
    at + 1,
    1 + 20_000 / (at + 1),
    (at + 1) / 20_001,
  ]).flat();
  await tab.evaluate(await scriptOf(resolve(import.meta.dirname, '../../utils/record/arithmetic.ts'), 'arithmetic'));
  const there = await tab.evaluate(
    (all) => all.flatMap((x) => [arithmetic.logOf(x), arithmetic.powerOf(x, 1.4)]),
    numbers,
  );
  const here = numbers.flatMap((x) => [logOf(x), powerOf(x, 1.4)]);
  expect(there.flatMap((each, at) => (each === here[at] ? [] : [[at, each, here[at]]]))).toEqual([]);
});

// It needs no browser: once is enough.
test('the command line itself says the same', { tag: '@chromium' }, async () => {
  test.setTimeout(PATIENCE);
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  try {
    const [page] = PAGES;
    const [html, pack] = [join(folder, 'page.html'), join(folder, PACK.name)];
    writeFileSync(html, page!.html);
    writeFileSync(pack, PACK.bytes);
    const told = execFileSync(
      'npm',
      ['run', '--silent', 'context', '--', html, '--address', page!.address, '--pack', pack],
      { cwd: resolve(import.meta.dirname, '../..'), encoding: 'utf8', maxBuffer: 2 ** 28 },
    );
    const { article } = extractionOf(page!.html, page!.address);
    const output = toOutput(beside.context(page!), joinText(article));
    expect(JSON.parse(told)).toEqual(JSON.parse(JSON.stringify(output)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a pack comes in with progress, goes out byte for byte, and counts only while it is switched on', async ({
  tab,
  visit,
  openLibrary,
}) => {
  test.setTimeout(PATIENCE);
  const counts = (page: ServedPage) => [expectedCards(page), beside.cards(page)].map(({ cards }) => cards.length);
  const speaking = PAGES.find((page) => counts(page)[0] !== counts(page)[1] && counts(page)[0] !== 0);
  const [alone, more] = counts(speaking!).map(String);
  await visit(speaking!);
  await expect(countOf(tab)).toHaveText(alone!);
  const library = await openLibrary('packs');
  await library.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    new MutationObserver(() => {
      const line = document.querySelector('.arrival');
      const told = line && `${line.querySelector('p')?.textContent} ${line.querySelector('progress')?.value}`;
      if (told && told !== seen.at(-1)) seen.push(told);
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  await giveFiles(library, [PACK]);
  const entry = packEntry(library, NAME);
  await expect(entry).toBeVisible({ timeout: PATIENCE });
  const seen = await library.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
  expect(seen.some((line) => line.startsWith(`Checking ${PACK.name}`))).toBe(true);
  const shares = seen.filter((line) => line.startsWith('Checking')).map((line) => Number(line.split(' ').at(-1)));
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(new Set(shares).size, 'steps that were shown').toBeGreaterThan(1);
  await expect(countOf(tab)).toHaveText(more!);
  const out: File = await exportPack(library, NAME);
  expect(out.name).toBe(PACK.name);
  expect(out.bytes.equals(PACK.bytes)).toBe(true);
  const on = entry.getByRole('checkbox', { name: /^Part of the record/ });
  await on.click();
  await expect(countOf(tab)).toHaveText(alone!);
  await expect(on).not.toBeChecked();
  await on.click();
  await expect(countOf(tab)).toHaveText(more!);
  await entry.getByRole('button', { name: `Remove ${NAME}…` }).click();
  await library.getByRole('dialog').getByRole('button', { name: 'Remove the pack' }).click();
  await expect(countOf(tab)).toHaveText(alone!);
  await expect(entry).toHaveCount(0);
});

test('a damaged pack is refused with its reason and touches nothing', async ({ tab, visit, desk, openLibrary }) => {
  const page = pageNamed('kremlin 67830 standard');
  await visit(page);
  await expect(countOf(tab)).toHaveText(String(expectedCards(page).cards.length));
  const { bytes } = smallPack();
  const flipped = Buffer.from(bytes);
  flipped[Math.floor(bytes.length / 2)]! ^= 4;
  const library = await openLibrary('packs');
  const [cut, other] = await importFiles(library, [
    { name: 'cut.otr', bytes: bytes.subarray(0, bytes.length - 100) },
    { name: 'flipped.otr', bytes: flipped },
  ]);
  expect(cut).toMatch(/^cut\.otr was refused: its end is missing.* Nothing was changed\./);
  expect(other).toMatch(/^flipped\.otr was refused.* Nothing was changed\./);
  await expect(library.locator('article.pack')).toHaveCount(1);
  const rows = await storedRows(desk.page);
  expect([...(rows.packs ?? []), ...(rows['pack files'] ?? [])]).toEqual([]);
  const { cards } = expectedCards(page);
  expect((await askPage(desk, tab, 'cardsHere', {}))?.cards.cards).toEqual(cards);
});
