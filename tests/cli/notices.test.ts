import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { notices, SHIPPED_PACKAGES } from '../../utils/cli/notices.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SHIPPED_FOLDERS = [
  'entrypoints',
  'components',
  ...['record', 'sites', 'page', 'messages', 'store', 'i18n', 'backup'].map((name) => `utils/${name}`),
];

const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

function importedPackages(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => [...readFileSync(join(ROOT, folder, file), 'utf8').matchAll(/from '([^.'][^']*)'/g)])
    .map((found) => packageOf(found[1] ?? ''));
}

describe('third-party notices', () => {
  it('name every package that the shipped folders import, and no other', () => {
    const imported = new Set(SHIPPED_FOLDERS.flatMap(importedPackages));
    expect([...imported].sort()).toEqual([...SHIPPED_PACKAGES].sort());
  });
  it('hold each licence, and the credit that CC BY asks for', () => {
    const text = notices();
    for (const name of SHIPPED_PACKAGES) expect(text).toContain(`\n${name} `);
    expect(text).toContain('Permission is hereby granted');
    expect(text).toContain('Apache License');
    expect(text).toContain('ISC License');
    expect(text).toContain('https://creativecommons.org/licenses/by/4.0/');
    expect(text).toContain('They were changed');
  });
});
