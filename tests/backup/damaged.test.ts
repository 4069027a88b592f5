import { describe, expect, it } from 'vitest';
import { readBackup } from '../../utils/backup/read-backup.ts';
import { writeBackup } from '../../utils/backup/write-backup.ts';
import { damages } from './damage.ts';
import { made } from './made-example.ts';

/** Characters of a refusal: it is shown to the reader on a line or two, whatever the file contains. */
const LONGEST_REFUSAL = 250;

describe('damaged backups', () => {
  const all = damages();

  it('are at least 150', () => {
    expect(all.length).toBeGreaterThanOrEqual(150);
  });

  it.each(all.filter(({ mayBeRight }) => !mayBeRight))('$name: is refused in a sentence', ({ text }) => {
    const backup = readBackup(text());
    if (!('refused' in backup)) throw new Error('it was read');
    expect(backup.refused).toMatch(/^[^\n]+\.$/);
    expect(backup.refused.length).toBeLessThan(LONGEST_REFUSAL);
  });

  it.each(all.filter(({ mayBeRight }) => mayBeRight))(
    '$name: is refused, or read as the right file that it is',
    ({ text }) => {
      const backup = readBackup(text());
      if ('refused' in backup) return expect(backup.refused).toMatch(/^[^\n]+\.$/);
      const { highlights, pages } = backup.made;
      expect([highlights.length, pages.length]).toEqual([made.highlights.length, made.pages.length]);
      const again = readBackup(writeBackup(backup.made));
      expect('made' in again && writeBackup(again.made)).toBe(writeBackup(backup.made));
    },
  );

  it('leave no trace on what every object has', () => {
    const before = Reflect.ownKeys(Object.prototype);
    for (const { text } of all.filter(({ name }) => /__proto__|constructor/.test(name))) readBackup(text());
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
    expect({}).not.toHaveProperty('polluted');
  });
});
