import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_VARIABLE, familyOf, findBrowser, NoBrowserError } from '../../utils/cli/browsers.ts';

const folder = mkdtempSync(join(tmpdir(), 'browsers-'));
beforeAll(() => {
  for (const name of ['google-chrome', 'firefox-esr', 'my-firefox', 'chromium']) {
    writeFileSync(join(folder, name), '#!/bin/sh\n');
    chmodSync(join(folder, name), name === 'chromium' ? 0o644 : 0o755);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('finding a browser', () => {
  it('takes the first family that the PATH has, and no file that cannot be run', () => {
    expect(findBrowser(['chromium', 'firefox'], { PATH: folder })?.path).toBe(join(folder, 'google-chrome'));
    expect(findBrowser(['firefox'], { PATH: folder })).toEqual({
      family: 'firefox',
      path: join(folder, 'firefox-esr'),
    });
  });
  it('prefers the one that the reader names, by path or by command', () => {
    const path = join(folder, 'my-firefox');
    expect(findBrowser(['chromium', 'firefox'], { PATH: folder, [BROWSER_VARIABLE]: path })?.path).toBe(path);
    expect(findBrowser(['chromium', 'firefox'], { PATH: folder, [BROWSER_VARIABLE]: 'my-firefox' })?.path).toBe(path);
  });
  it('passes over a named browser of a family that is not asked for', () => {
    const env = { PATH: folder, [BROWSER_VARIABLE]: join(folder, 'my-firefox') };
    expect(findBrowser(['chromium'], env)?.path).toBe(join(folder, 'google-chrome'));
  });
  it('says which named browser is missing', () => {
    expect(() => findBrowser(['chromium'], { PATH: folder, [BROWSER_VARIABLE]: '/nowhere/chrome' })).toThrow(
      NoBrowserError,
    );
  });
  it.each([
    ['/usr/bin/firefox-esr', 'firefox'],
    ['/Applications/Firefox.app/Contents/MacOS/firefox', 'firefox'],
    ['/usr/bin/microsoft-edge', 'chromium'],
  ])('counts %s as %s', (path, family) => {
    expect(familyOf(path)).toBe(family);
  });
});
