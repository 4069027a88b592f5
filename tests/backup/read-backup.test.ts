import { describe, expect, it } from 'vitest';
import { LARGEST_BACKUP, LONGEST_LIST, LONGEST_TEXT, MOST_HIGHLIGHTS, MOST_PAGES } from '../../utils/backup/limits.ts';
import { readBackup } from '../../utils/backup/read-backup.ts';
import { writeBackup } from '../../utils/backup/write-backup.ts';
import { made } from './made-example.ts';

/** A backup in which one value stands in another's place; keys and indexes lead to it. */
function withValue(path: readonly (string | number)[], value: unknown): string {
  const file = JSON.parse(writeBackup(made));
  let at = file;
  for (const step of path.slice(0, -1)) at = at[step];
  const last = path.at(-1) ?? '';
  if (value === undefined) delete at[last];
  else Object.defineProperty(at, last, { value, enumerable: true, configurable: true, writable: true });
  return JSON.stringify(file);
}

const refusedOf = (text: string): string => {
  const backup = readBackup(text);
  return 'refused' in backup ? backup.refused : 'read';
};

describe('readBackup', () => {
  it.each([
    ['nothing', '', 'The file is no JSON, or was cut short.'],
    ['a cut file', writeBackup(made).slice(0, -9), 'The file is no JSON, or was cut short.'],
    ['a list', '[]', 'The file is no backup.'],
    ['null', 'null', 'The file is no backup.'],
    ['another JSON file', '{"name":"x"}', 'The file is no backup: its format is not "on-the-record".'],
    ['a head alone', '{"format":"on-the-record","version":1}', 'highlights is not a list.'],
  ])('refuses %s', (_name, text, refused) => {
    expect(refusedOf(text)).toBe(refused);
  });

  it('says that a backup was made by a newer version', () => {
    expect(refusedOf(withValue(['version'], 2))).toBe(
      'The file was made by a newer version of On the Record: it has version 2 of the format, and 1 is known here.',
    );
  });

  it.each([
    ['version', ['version'], '1', 'version is not the number of a version.'],
    ['version 0', ['version'], 0, 'version is not the number of a version.'],
    ['a version between two', ['version'], 1.5, 'version is not the number of a version.'],
    ['no version', ['version'], undefined, 'version is not the number of a version.'],
    ['no pages', ['pages'], undefined, 'pages is not a list.'],
    [
      'a number for words',
      ['highlights', 0, 'selectors', 1, 'exact'],
      3,
      'highlights[0].selectors[1].exact is not a text.',
    ],
    ['empty words', ['highlights', 0, 'selectors', 1, 'exact'], '', 'highlights[0].selectors[1].exact is empty.'],
    ['no note', ['highlights', 1, 'note'], undefined, 'highlights[1].note is missing.'],
    ['a key nobody knows', ['highlights', 1, 'colour'], 'red', 'highlights[1] has "colour", which isn\'t known.'],
    [
      'an own __proto__',
      ['highlights', 1, '__proto__'],
      { id: 'x' },
      'highlights[1] has "__proto__", which isn\'t known.',
    ],
    ['a __proto__ of all', ['__proto__'], { highlights: [] }, 'The file has "__proto__", which isn\'t known.'],
    [
      'an own constructor',
      ['pages', 0, 'article', 'constructor'],
      {},
      'pages[0].article has "constructor", which isn\'t known.',
    ],
    ['an id that is none', ['highlights', 0, 'id'], '../etc', 'highlights[0].id is not a UUID in lower case.'],
    ['one selector', ['highlights', 0, 'selectors'], [], 'highlights[0].selectors is not a list of 2.'],
    [
      'another kind of selector',
      ['highlights', 0, 'selectors', 0, 'type'],
      'XPathSelector',
      'highlights[0].selectors[0].type is not one of "TextPositionSelector".',
    ],
    [
      'a span upside down',
      ['highlights', 0, 'selectors', 0, 'end'],
      3,
      'highlights[0].selectors[0] ends where it starts, or before.',
    ],
    [
      'half a character for a place',
      ['highlights', 0, 'selectors', 0, 'start'],
      1.5,
      'highlights[0].selectors[0].start is not a whole number from 0.',
    ],
    [
      'a script for an address',
      ['highlights', 0, 'source', 'address'],
      'javascript:alert(1)',
      'highlights[0].source.address is not an http address.',
    ],
    [
      'a file for an address',
      ['pages', 0, 'article', 'address'],
      'file:///etc/passwd',
      'pages[0].article.address is not an http address.',
    ],
    [
      'the 30th of February',
      ['highlights', 0, 'source', 'date'],
      '2019-02-30',
      'highlights[0].source.date is not a day (YYYY, YYYY-MM or YYYY-MM-DD).',
    ],
    [
      'a moment without seconds',
      ['highlights', 0, 'created'],
      '2022-03-01T09:30Z',
      'highlights[0].created is not a moment such as 2022-03-01T09:30:00.000Z.',
    ],
    [
      'the 31st of April',
      ['pages', 0, 'kept'],
      '2022-04-31T09:30:00.000Z',
      'pages[0].kept is not a moment such as 2022-03-01T09:30:00.000Z.',
    ],
    [
      'a site of no reader',
      ['highlights', 0, 'source', 'site'],
      'evil',
      'highlights[0].source.site is not one of "kremlin", "tass", "tdi".',
    ],
    ['a tag that is no text', ['highlights', 0, 'tags'], [null], 'highlights[0].tags[0] is not a text.'],
    [
      'bold beyond the text',
      ['pages', 0, 'article', 'strong'],
      [{ start: 0, end: 999 }],
      'pages[0].article.strong[0] ends beyond the text.',
    ],
    [
      'bold upside down',
      ['pages', 0, 'article', 'strong'],
      [{ start: 2, end: 1 }],
      'pages[0].article.strong[0] ends before it starts.',
    ],
    [
      'a heading beyond the text',
      ['pages', 0, 'article', 'headings'],
      [2],
      'pages[0].article.headings[0] is more than there are paragraphs.',
    ],
    [
      'more leads than paragraphs',
      ['pages', 0, 'article', 'leads'],
      3,
      'pages[0].article.leads is more than there are paragraphs.',
    ],
    ['a document twice', ['pages', 1, 'article', 'id'], 'kremlin:990001', 'pages[1].article.id stands twice.'],
  ])('refuses %s, and says where', (_name, path, value, refused) => {
    expect(refusedOf(withValue(path, value))).toBe(refused);
  });

  it('refuses an id that stands twice', () => {
    const [first] = JSON.parse(writeBackup(made)).highlights;
    expect(refusedOf(withValue(['highlights', 2, 'id'], first.id))).toBe('highlights[2].id stands twice.');
  });

  it.each([
    [
      'a million highlights',
      ['highlights'],
      Array(1_000_000).fill(0),
      `highlights has 1000000 members, more than the ${MOST_HIGHLIGHTS} that are read.`,
    ],
    [
      'a page too many',
      ['pages'],
      Array(MOST_PAGES + 1).fill(0),
      `pages has ${MOST_PAGES + 1} members, more than the ${MOST_PAGES} that are read.`,
    ],
    [
      'a tag too many',
      ['highlights', 0, 'tags'],
      Array(LONGEST_LIST + 1).fill('x'),
      `highlights[0].tags has ${LONGEST_LIST + 1} members, more than the ${LONGEST_LIST} that are read.`,
    ],
    [
      'a note too long',
      ['highlights', 0, 'note'],
      'x'.repeat(LONGEST_TEXT + 1),
      `highlights[0].note is longer than ${LONGEST_TEXT} characters.`,
    ],
  ])('refuses %s without looking at any', (_name, path, value, refused) => {
    expect(refusedOf(withValue(path, value))).toBe(refused);
  });

  it('refuses a file that is too long before it parses it', () => {
    expect(refusedOf('['.repeat(LARGEST_BACKUP + 1))).toBe(`The file is longer than ${LARGEST_BACKUP} characters.`);
  });

  it('tells no more than the beginning of a name that isn’t known', () => {
    const refused = refusedOf(withValue(['highlights', 0, `x${'\n'.repeat(1000)}`], 1));
    expect(refused.length).toBeLessThan(200);
    expect(refused).not.toContain('\n');
  });

  it('changes nothing but what it gives back', () => {
    refusedOf(`{"format":"on-the-record","version":1,"highlights":[],"pages":[],"__proto__":{"polluted":1}}`);
    expect('polluted' in {}).toBe(false);
  });
});
