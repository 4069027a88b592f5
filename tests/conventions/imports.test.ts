import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** Folder → what code in it may import: folders by prefix, packages by name. The longest prefix that fits a file rules it. */
const RULES: Record<string, { folders: string[]; packages: RegExp }> = {
  'utils/record': { folders: ['utils/record'], packages: /^@noble\/hashes/ },
  'utils/sites': { folders: ['utils/sites', 'utils/record/model'], packages: /^$/ },
  'utils/page': { folders: ['utils/page', 'utils/sites', 'utils/record'], packages: /^@mozilla\/readability/ },
  'utils/messages': { folders: ['utils/messages', 'utils/record'], packages: /^wxt\/browser$/ },
  'utils/store': { folders: ['utils/store', 'utils/record/model'], packages: /^(idb|wxt\/browser)$/ },
  'utils/backup': { folders: ['utils/backup', 'utils/record'], packages: /^$/ },
  'utils/i18n': { folders: ['utils/i18n', 'public/_locales'], packages: /^wxt\/browser$/ },
  components: { folders: ['components', 'utils/record', 'utils/i18n'], packages: /^preact/ },
  entrypoints: {
    folders: [
      'entrypoints',
      'components',
      'utils/page',
      'utils/sites',
      'utils/messages',
      'utils/store',
      'utils/backup',
      'utils/i18n',
      'utils/record',
    ],
    packages: /^(wxt|preact)/,
  },
  'utils/cli': { folders: ['utils/cli', 'utils/record', 'utils/sites', 'utils/page', 'data'], packages: /./ },
  data: { folders: ['data', 'utils/record', 'utils/sites', 'utils/page', 'utils/cli'], packages: /./ },
};

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourcesBelow(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function importsOf(source: string): string[] {
  return [...source.matchAll(IMPORT)].map((found) => found[1] ?? found[2] ?? found[3] ?? '');
}

/** What a file may not import and does; empty when it keeps the rule. */
function offences(file: string, source: string): string[] {
  const path = relative(ROOT, file);
  const prefix = Object.keys(RULES)
    .filter((folder) => path.startsWith(`${folder}/`))
    .sort((a, b) => b.length - a.length)[0];
  const rule = prefix === undefined ? undefined : RULES[prefix];
  if (!rule) return [`${path}: stands in no folder that the rule knows`];
  return importsOf(source).flatMap((name) => {
    if (!name.startsWith('.')) return rule.packages.test(name) ? [] : [`${path} → ${name}`];
    const target = relative(ROOT, resolve(dirname(file), name));
    return rule.folders.some((folder) => target.startsWith(`${folder}/`)) ? [] : [`${path} → ${target}`];
  });
}

describe('what may touch what', () => {
  for (const folder of ['entrypoints', 'components', 'utils', 'data'])
    it(`holds in ${folder}/`, () => {
      const files = sourcesBelow(join(ROOT, folder));
      expect(files.length).toBeGreaterThan(0);
      expect(files.flatMap((file) => offences(file, readFileSync(file, 'utf8')))).toEqual([]);
    });

  it.each([
    ['the core reaching for the live page', 'utils/record/record.ts', "import { x } from '../page/extract.ts';"],
    ['the core reaching for a package', 'utils/record/record.ts', "import { h } from 'preact';"],
    [
      'a component reaching for the store',
      'components/cards/card.tsx',
      "import { y } from '../../utils/store/settings.ts';",
    ],
    ['a re-export', 'utils/sites/tass.ts', "export { z } from '../page/extract.ts';"],
    ['an import at run time', 'utils/messages/client.ts', "const a = await import('../store/settings.ts');"],
  ])('notices %s', (_name, path, source) => {
    expect(offences(join(ROOT, path), source)).toHaveLength(1);
  });
});
