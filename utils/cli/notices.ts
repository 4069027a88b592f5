import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** The packages whose code ends up in the extension; a test compares them with what the shipped folders import. */
export const SHIPPED_PACKAGES = ['@mozilla/readability', '@noble/hashes', 'idb', 'preact', 'wxt'] as const;

/** The text of `THIRD-PARTY-NOTICES.txt` in the build: whose work ships with the extension, under which licence. */
export function notices(): string {
  const packages = SHIPPED_PACKAGES.map((name) => {
    const folder = join(ROOT, 'node_modules', name);
    const { version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return `${name} ${version} (${license})\n\n${licenceText(folder) ?? mitFor(author?.name ?? `The ${name} authors`)}`;
  });
  return [CREDITS, ...packages].join(`\n\n${'-'.repeat(72)}\n\n`).concat('\n');
}

function licenceText(folder: string): string | null {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').trim() : null;
}

/** The MIT licence of a package that names it without giving its text: the words are those of our own. */
function mitFor(author: string): string {
  const own = readFileSync(join(ROOT, 'LICENSE'), 'utf8');
  const words = own.slice(own.indexOf('Permission is hereby'), own.indexOf('The bundled documents')).trim();
  return `MIT License\n\nCopyright (c) ${author}\n\n${words}`;
}

const CREDITS = `On the Record: third-party notices

The bundled documents of kremlin.ru are (c) Presidential Executive Office of Russia, http://en.kremlin.ru,
licensed under Creative Commons Attribution 4.0 International, https://creativecommons.org/licenses/by/4.0/.
They were changed: white space is folded; navigation, captions and links to other pages are left out.
Of TASS and The Diplomatic Insight the bundled pack holds facts and short quotations, with their addresses.`;
