import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** Lines from which a file is read in parts and not at a glance: what it does wants cutting. */
const LONGEST_FILE = 400;

type Source = { readonly path: string; readonly text: string };

const read = (...folders: readonly string[]): Source[] =>
  folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:tsx?|html|css)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => ({ path: relative(ROOT, file), text: readFileSync(file, 'utf8') })),
  );

/** Every line that a pattern finds, as `path:line words`. */
const linesWith = (sources: readonly Source[], pattern: RegExp): string[] =>
  sources.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
  );

const MARKUP =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|createContextualFragment)\b|\bdocument\.write/;

const REQUEST =
  /\bfetch\s*\(|\b(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection)\b|\b(?:sendBeacon|importScripts)\b|\bnew\s+(?:Image|Worker|SharedWorker)\b|<(?:img|iframe|script|link)\b[^>]*(?:src|href)="https?:/i;

describe('the sources', () => {
  const shipped = read(
    'components',
    'entrypoints',
    'utils/backup',
    'utils/i18n',
    'utils/messages',
    'utils/page',
    'utils/record',
    'utils/sites',
    'utils/store',
  );

  it('never write markup: cards are made of words', () => {
    expect(linesWith([...shipped, ...read('utils/cli', 'data')], MARKUP)).toEqual([]);
  });

  it('ask for one thing only: the pack that comes with the extension', () => {
    const requests = linesWith(shipped, REQUEST);
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatch(/^utils\/store\/bundled\.ts:\d+ .*fetch\(browser\.runtime\.getURL\(BUNDLED/);
  });

  it('leave no last bit of the core’s numbers to the engine', () => {
    const inexact =
      /\bMath\.(?:a?(?:sin|cos|tan)h?|atan2|cbrt|exp|expm1|hypot|log|log10|log1p|log2|pow)\b|(?<!\b2) \*\* /;
    const lines = linesWith(read('utils/record'), inexact).filter((line) => !/:\d+ (?:\/?\*)/.test(line));
    expect(lines).toEqual([]);
  });

  it('put equals in no order: of a sorting that contradicts itself engines make different things', () => {
    expect(linesWith(read('utils/record'), /\? -1 : 1\b/)).toEqual([]);
  });

  it('stay short enough to be read', () => {
    const long = read('components', 'entrypoints', 'utils')
      .filter(({ path }) => /\.tsx?$/.test(path))
      .map(({ path, text }) => `${text.split('\n').length} ${path}`)
      .filter((each) => Number.parseInt(each, 10) > LONGEST_FILE);
    expect(long).toEqual([]);
  });

  it.each([
    ['markup written', 'element.innerHTML = words;', MARKUP],
    ['a request', 'const answer = await fetch(address);', REQUEST],
    ['an image from elsewhere', '<img alt="" src="https://example.org/x.png">', REQUEST],
  ])('are read well enough to notice %s', (_name, text, pattern) => {
    expect(linesWith([{ path: 'x.ts', text }], pattern)).toEqual([`x.ts:1 ${text}`]);
  });
});
