import '../support/speak.ts';

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import ru from '../../public/_locales/ru/messages.json';

const ROOT = resolve(import.meta.dirname, '../..');
const CATALOGUES: Record<string, Record<string, { message: string }>> = { en, ru };
const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Names without their plural forms. */
const stems = (catalogue: Record<string, unknown>): Set<string> =>
  new Set(Object.keys(catalogue).map((name) => name.replace(PLURAL, '')));

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

const sources = ['components', 'entrypoints', 'utils/i18n', 'wxt.config.ts']
  .flatMap((path) => (path.endsWith('.ts') ? [join(ROOT, path)] : filesBelow(path)))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

describe('the catalogue', () => {
  it('has every text in every language', () => {
    expect([...stems(ru)].sort()).toEqual([...stems(en)].sort());
  });

  it.each(Object.keys(CATALOGUES))('has each count in the plural forms of %s, and no others', (language) => {
    const catalogue = CATALOGUES[language]!;
    const counted = Object.keys(catalogue).filter((name) => PLURAL.test(name));
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const expected = [...new Set(counted.map((name) => name.replace(PLURAL, '')))].flatMap((stem) =>
      forms.map((form) => `${stem}_${form}`),
    );
    expect(counted.sort()).toEqual(expected.sort());
  });

  it('has no text that nothing says', () => {
    const unused = [...stems(en)].filter((name) => !new RegExp(`['"_]${name}(?:['"_])`).test(sources));
    expect(unused).toEqual([]);
  });

  it('is translated: a text with words is written in its language’s letters', () => {
    const words = (text: string) =>
      text.replace(/\$\d|kremlin\.ru|The Diplomatic Insight/g, '').match(/\p{L}{2,}/gu) ?? [];
    const foreign = Object.entries(CATALOGUES.ru!)
      .filter(([name]) => name !== 'locale')
      .filter(([, { message }]) => words(message).some((word) => !/^\p{Script=Cyrillic}+$/u.test(word)));
    expect(foreign).toEqual([]);
  });

  it('fills the same blanks in every language', () => {
    const blanks = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort().join();
    const unequal = [...stems(en)].filter((stem) => {
      const texts = Object.values(CATALOGUES).flatMap((catalogue) =>
        Object.entries(catalogue).flatMap(([name, { message }]) =>
          name.replace(PLURAL, '') === stem ? [message] : [],
        ),
      );
      return new Set(texts.map(blanks)).size > 1;
    });
    expect(unequal).toEqual([]);
  });

  it('names its own language', () => {
    for (const [language, catalogue] of Object.entries(CATALOGUES)) expect(catalogue.locale?.message).toBe(language);
  });
});
