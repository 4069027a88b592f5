import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hostPatterns } from '../../utils/sites/registry.ts';
import { expect, test } from './support/test.ts';

const OUTPUT = resolve(import.meta.dirname, '../../.output');

/** The files of a build by their path, in order. */
function filesOf(folder: string): Map<string, Buffer> {
  const root = join(OUTPUT, folder);
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(paths.map((path) => [path.slice(root.length + 1), readFileSync(path)]));
}

const scriptsOf = (files: ReadonlyMap<string, Buffer>) =>
  [...files]
    .filter(([path]) => path.endsWith('.js'))
    .map(([path, bytes]) => ({ path, source: bytes.toString('utf8') }));

/** How often each file has something; those without it are left out. */
const countIn = (scripts: ReturnType<typeof scriptsOf>, what: RegExp): Record<string, number> =>
  Object.fromEntries(
    scripts.flatMap(({ path, source }) => {
      const count = source.match(what)?.length ?? 0;
      return count > 0 ? [[path, count]] : [];
    }),
  );

/** Preact sets markup only where a component asks for it by `dangerouslySetInnerHTML`, which the linter forbids. */
const PREACTS = /\w\.__html==\w\.innerHTML\)\|\|\(\w\.innerHTML=\w\.__html/g;

test.describe('the build that readers get', () => {
  let files: Map<string, Buffer>;
  let manifest: Record<string, unknown>;
  test.beforeAll(({ family }) => {
    files = filesOf(family === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
    manifest = JSON.parse(files.get('manifest.json')!.toString('utf8'));
  });

  test('asks for these permissions and no others', ({ family }) => {
    const common = ['storage', 'unlimitedStorage', 'scripting', 'contextMenus'];
    expect(manifest.permissions).toEqual(family === 'chromium' ? [...common, 'sidePanel'] : common);
    expect(manifest.host_permissions).toEqual([...hostPatterns]);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toBeUndefined();
  });

  test('puts only the reader into pages of the three sites, and gives pages no file', () => {
    expect(manifest.content_scripts).toMatchObject([
      { matches: expect.arrayContaining([...hostPatterns]), js: ['content-scripts/reader.js'] },
    ]);
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('opens its panel where the browser has one, and never by itself', ({ family }) => {
    if (family === 'chromium') expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' });
    else expect(manifest.sidebar_action).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
    // In private windows, too, it is the same extension: it refuses to keep there by itself.
    expect(manifest.incognito ?? 'spanning').toBe('spanning');
  });

  test('suggests no more keys than a browser takes, and none twice', ({ family }) => {
    const commands = Object.values(manifest.commands as Record<string, { suggested_key?: { default: string } }>);
    const keys = commands.flatMap(({ suggested_key }) => suggested_key?.default ?? []);
    expect(keys).toContain('Alt+Shift+H');
    expect(new Set(keys).size).toBe(keys.length);
    // Chromium drops all of them where an extension suggests a fifth.
    if (family === 'chromium') expect(keys.length).toBeLessThanOrEqual(4);
  });

  test('has these pages, each without a script or style of its own in it', () => {
    const pages = [...files].filter(([path]) => path.endsWith('.html'));
    expect(pages.map(([path]) => path)).toEqual(['library.html', 'popup.html', 'read.html', 'sidepanel.html']);
    for (const [path, bytes] of pages) {
      const source = bytes.toString('utf8');
      expect(source, path).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\s(?:style|on\w+)=/);
    }
  });

  test('lets its own pages load nothing but its own files', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    });
  });

  test('fetches nothing but files of its own package', () => {
    const scripts = scriptsOf(files);
    const calls = scripts.flatMap(({ source }) => source.match(/\bfetch\s*\([^)]*/g) ?? []);
    expect(calls.length).toBeGreaterThan(0);
    for (const call of calls) expect(call).toMatch(/^fetch\(\w+\.runtime\.getURL\(\w+$/);
    const others =
      /XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|RTCPeerConnection|\bWorker\s*\(|\bimport\s*\(/g;
    expect(countIn(scripts, others)).toEqual({});
  });

  test('refers to no file elsewhere in its pages and styles', () => {
    for (const [path, bytes] of files)
      if (/\.(?:html|css)$/.test(path)) {
        const source = bytes.toString('utf8');
        expect(source, path).not.toMatch(/https?:|url\(\s*["']?(?!data:)|@import/);
        expect(
          [...source.matchAll(/(?:src|href)="([^"]*)"/g)].every(([, at]) => /^\.{0,2}\//.test(at!)),
          path,
        ).toBe(true);
      }
  });

  test('writes no markup and runs no words as code', () => {
    const scripts = scriptsOf(files);
    const never =
      /\beval\s*\(|new Function\b|document\.write|insertAdjacentHTML|outerHTML|createContextualFragment|setHTMLUnsafe/g;
    expect(countIn(scripts, never)).toEqual({});
    const others = scripts.map(({ path, source }) => ({ path, source: source.replace(PREACTS, '') }));
    // Readability reads and writes markup of the copy that it takes apart, which is never drawn.
    expect(countIn(others, /\.innerHTML\b/g)).toEqual({ 'general-reader.js': 11 });
  });
});

/** What has the overlay in it: the script that is brought to pages, and the page that reads documents beside their cards. */
const WITH_ROOT = ['chunks/read.js', 'overlay.js'];

/** A build whose file names, and what refers to them, don't tell what is in the files. */
function unnamed(files: ReadonlyMap<string, Buffer>): Map<string, string> {
  const plain = (text: string) => text.replace(/((?:chunks|assets)\/[\w-]+?)-[\w-]{8}(?=\.(?:js|css)\b)/g, '$1');
  return new Map([...files].map(([path, bytes]) => [plain(path), plain(bytes.toString('latin1'))]));
}

test('the build that tests drive differs from it in one constant', ({ family }) => {
  const folder = family === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  const [shipped, driven] = [unnamed(filesOf(folder)), unnamed(filesOf(`${folder}-test`))];
  expect([...driven.keys()].sort()).toEqual([...shipped.keys()].sort());
  const different = [...shipped].filter(([path, text]) => text !== driven.get(path)).map(([path]) => path);
  // Of a manifest what it says is compared: for other modes than its own two it is written on several lines.
  expect(different.sort()).toEqual([...WITH_ROOT, 'manifest.json'].sort());
  const [manifest, other] = [shipped, driven].map((build) => JSON.parse(build.get('manifest.json')!));
  expect(other).toEqual(manifest);
  for (const path of WITH_ROOT) {
    const script = shipped.get(path)!;
    expect(script.match(/mode:[`"']closed[`"']/g), path).toHaveLength(1);
    // Said in a word: what differs would be a screenful of squeezed code.
    expect(driven.get(path) === script.replace(/(mode:[`"'])closed/, '$1open'), path).toBe(true);
  }
});
