import { describe, expect, it } from 'vitest';
import { readBackup } from '../../utils/backup/read-backup.ts';
import { writeBackup } from '../../utils/backup/write-backup.ts';
import { articleOf } from '../../utils/cli/page.ts';
import type { Made } from '../../utils/record/model/kept.ts';
import { pages } from '../fixtures/pages.ts';
import { made } from './made-example.ts';

/** What a backup holds; fails where it was refused. */
function read(text: string): Made {
  const backup = readBackup(text);
  if ('refused' in backup) throw new Error(backup.refused);
  return backup.made;
}

/** The same with all keys in another order, and all members of both lists. */
function shuffled<T>(value: T): T {
  if (Array.isArray(value)) return value.map(shuffled) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, shuffled(each)]),
  ) as T;
}

describe('writeBackup', () => {
  it('writes what is read back as it was', () => {
    const { highlights, pages } = read(writeBackup(made));
    expect(new Set(highlights)).toEqual(new Set(made.highlights));
    expect(new Set(pages)).toEqual(new Set(made.pages));
  });

  it('writes the same bytes after export, wipe and import', () => {
    const file = writeBackup(made);
    expect(writeBackup(read(file))).toBe(file);
  });

  it('writes the same bytes in whatever order things and their keys are held', () => {
    const other = shuffled({ highlights: [...made.highlights].reverse(), pages: [...made.pages].reverse() });
    expect(writeBackup(other)).toBe(writeBackup(made));
  });

  it('keeps through UTF-8 what is half a character', () => {
    const bytes = new TextEncoder().encode(writeBackup(made));
    expect(new TextDecoder().decode(bytes)).toBe(writeBackup(made));
  });

  it('writes every kind of page so that it can come back', () => {
    for (const { name, html, address } of pages) {
      const kept = { article: articleOf(html, address), kept: '2022-03-01T09:30:00.000Z' };
      expect([name, read(writeBackup({ highlights: [], pages: [kept] })).pages]).toEqual([name, [kept]]);
    }
  });

  it('writes nothing but the head where nothing was made', () => {
    const file = writeBackup({ highlights: [], pages: [] });
    expect(JSON.parse(file)).toEqual({ format: 'on-the-record', version: 1, highlights: [], pages: [] });
    expect(read(file)).toEqual({ highlights: [], pages: [] });
  });

  it('writes a highlight or a page a line, ends of lines and all else that is special escaped', () => {
    const lines = writeBackup(made).split('\n');
    expect(lines.filter((line) => /^\{"(?:id|article)"/.test(line))).toHaveLength(5);
  });

  it('writes nothing that it isn’t told to: a field of a later version stays out', () => {
    const [highlight] = made.highlights;
    const later = { highlights: [{ ...highlight, kind: 'promise' }], pages: [] } as unknown as Made;
    expect(writeBackup(later)).not.toContain('promise');
  });
});
