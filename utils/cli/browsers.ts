import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { basename, delimiter, isAbsolute, join } from 'node:path';

/** The two families that the extension is built for: Chrome and Edge take Chromium's build. */
export type Family = 'chromium' | 'firefox';

export type Browser = { readonly family: Family; readonly path: string };

/** The variable that names a browser to use before any other: a path, or a command on the PATH. */
export const BROWSER_VARIABLE = 'ON_THE_RECORD_BROWSER';

/** Names on the PATH, in the order they are tried. */
const COMMANDS: Readonly<Record<Family, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

/** Where browsers stand on systems that don't put them on the PATH. */
const PLACES: Readonly<Record<Family, readonly string[]>> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/** Debian's packages for each family; the font has Cyrillic, which a bare machine can't draw. */
const PACKAGES: Readonly<Record<Family, readonly string[]>> = {
  chromium: ['chromium', 'fonts-liberation'],
  firefox: ['firefox-esr', 'fonts-liberation'],
};

/** No browser, and none that may be installed here: the message says what to run. */
export class NoBrowserError extends Error {}

/** The browser that the reader named, or else the first that stands on this machine; `null` where there is none. */
export function findBrowser(families: readonly Family[], env: NodeJS.ProcessEnv = process.env): Browser | null {
  const named = env[BROWSER_VARIABLE];
  if (named) {
    const path = isAbsolute(named) ? named : onPath(named, env);
    if (!path || !existsSync(path)) throw new NoBrowserError(`${BROWSER_VARIABLE} names ${named}, which isn't there.`);
    const family = familyOf(path);
    if (families.includes(family)) return { family, path };
  }
  for (const family of families) {
    const path =
      COMMANDS[family].map((command) => onPath(command, env)).find((found) => found !== null) ??
      PLACES[family].find((place) => existsSync(place));
    if (path) return { family, path };
  }
  return null;
}

/**
 * The first browser of the families, installed first where that is possible: as root on Debian.
 * Throws `NoBrowserError` with the one command to run elsewhere.
 */
export function requireBrowser(families: readonly [Family, ...Family[]]): Browser {
  const found = findBrowser(families);
  const wanted = families[0];
  if (found && canDrawCyrillic()) return found;
  if (isRootOnDebian()) {
    install(found ? ['fonts-liberation'] : PACKAGES[wanted]);
    const installed = findBrowser(families);
    if (installed) return installed;
  }
  if (found) return found;
  throw new NoBrowserError(
    `No ${wanted === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox'} was found: run "sudo apt-get install ${PACKAGES[wanted].join(' ')}", or set ${BROWSER_VARIABLE} to a browser's path.`,
  );
}

/** Which family a browser belongs to, by the name of its file. */
export const familyOf = (path: string): Family => (/firefox/i.test(basename(path)) ? 'firefox' : 'chromium');

function onPath(command: string, env: NodeJS.ProcessEnv): string | null {
  for (const folder of (env.PATH ?? '').split(delimiter)) {
    const path = join(folder, command);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // not in this folder
    }
  }
  return null;
}

function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && onPath('apt-get', process.env) !== null;
}

/** Whether fontconfig knows a font for Russian; where there is no fontconfig (not Linux), the system brings its own. */
function canDrawCyrillic(): boolean {
  if (process.platform !== 'linux') return true;
  try {
    return execFileSync('fc-list', [':lang=ru'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}

function install(packages: readonly string[]): void {
  const release = readFileSync('/etc/debian_version', 'utf8').trim();
  process.stderr.write(`Installing ${packages.join(', ')} (Debian ${release}) …\n`);
  const options = {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  } satisfies Parameters<typeof execFileSync>[2];
  execFileSync('apt-get', ['-qq', 'update'], options);
  execFileSync('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', ...packages], options);
}
