import { describe, expect, it } from 'vitest';
import { escapeLine, escapeLines, linkTo } from '../../utils/backup/escape-markdown.ts';
import { writeMarkdown } from '../../utils/backup/write-markdown.ts';
import { elsewhere, highlightWith, idNumber } from './made-example.ts';

const WORDS = { untitled: 'Untitled', tags: 'Tags' };
const write = (...highlights: Parameters<typeof writeMarkdown>[0]) => writeMarkdown(highlights, WORDS);

describe('writeMarkdown', () => {
  it('writes a document with its words, who says them, the note and the tags', () => {
    expect(write(highlightWith())).toBe(
      [
        '## Talks on roads',
        '',
        '2019-05-04 · The harbour · kremlin.ru · <http://en.kremlin.ru/events/president/news/990001>',
        '',
        '> bridges and ports',
        '>',
        '> — Jane Roe, Minister of Roads',
        '',
        'Which bridges?',
        '',
        'Tags: roads, to ask',
        '',
      ].join('\n'),
    );
  });

  it('leaves out what there is none of', () => {
    const source = { title: null, date: null, site: null, host: '', address: null, place: null };
    expect(write(highlightWith({ source, voices: [], note: '', tags: [] }))).toBe(
      '## Untitled\n\n> bridges and ports\n',
    );
    expect(write()).toBe('');
  });

  it('orders documents by date, those without one last, and words by their place', () => {
    const dated = (date: string | null, document: string) => ({
      document,
      source: { ...highlightWith().source, title: document, date },
    });
    const text = write(
      highlightWith({ id: idNumber(1), ...dated(null, 'no day') }),
      elsewhere(90, 'the second words', { id: idNumber(2), ...dated('2019-05-04', 'late') }),
      highlightWith({ id: idNumber(3), ...dated('2018', 'early') }),
      elsewhere(5, 'the first words', { id: idNumber(4), ...dated('2019-05-04', 'late') }),
    );
    const order = ['## early', '## late', '> the first words', '> the second words', '## no day'].map((line) =>
      text.indexOf(line),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
    expect(text.match(/## late/g)).toHaveLength(1);
  });

  it('names all who speak in the words', () => {
    const voices = [
      { person: null, name: 'Jane Roe', office: null },
      { person: null, name: 'John Doe', office: 'Governor' },
    ];
    expect(write(highlightWith({ voices }))).toContain('> — Jane Roe; John Doe, Governor\n');
  });

  it('keeps the lines and paragraphs of a note', () => {
    expect(write(highlightWith({ note: 'One\r\ntwo\r\n\r\n\r\nThree\n' }))).toContain('\n\nOne\\\ntwo\n\nThree\n\n');
  });

  it('leaves the order of what it is given alone', () => {
    const given = [elsewhere(90, 'b', { id: idNumber(1) }), elsewhere(5, 'a', { id: idNumber(2) })];
    write(...given);
    expect(given.map(({ selectors }) => selectors[0].start)).toEqual([90, 5]);
  });
});

const HOSTILE = [
  '[click](javascript:alert(1))',
  '![x](http://example.org/x.png)',
  '<script>alert(1)</script>',
  '<http://example.org>',
  'http://example.org and www.example.org and jane@example.org and mailto:x',
  '# heading',
  '- item',
  '+ item',
  '* item',
  '1. item',
  '12) item',
  '> quotation',
  '=== ',
  '---',
  '***',
  '___',
  '```js',
  '~~~',
  '| a | b |',
  ':--|--:',
  '[ref]: http://example.org',
  '[^1]: a footnote',
  '&lt;b&gt; &amp; &#60;',
  '*bold* _slant_ `code` ~~gone~~ ==lit== %%hidden%% ^up^ $x$ #tag {.class}',
  'a\\',
  'two\n# lines',
  'two\r\n\r\n- paragraphs',
  '\t\tcode by a tab',
  '    code by spaces',
  'a\u2028# b\u0085- c\u000b1. d',
  '\u0000\u001b[31mred',
  '- [ ] a task',
  '[[a wiki link]] ![[embedded]]',
  '\ufeff# heading',
];

/** What a reader of Markdown would take for markup in a line, once what stands after a backslash is set aside. */
function markupIn(line: string): string[] {
  const bare = line.replace(/\\[!-/:-@[-`{-~]/g, '').replace(/\\$/, '');
  const marks = bare.match(/[\\`*_[\]<>&~|#^${}@]|:\/\/|www\.|mailto:|==|%%/g) ?? [];
  const lead = /^(?:[-+=:]|\d+[.)]|\s)/.exec(line)?.[0];
  return [...marks, ...(lead === undefined ? [] : [`leading ${JSON.stringify(lead)}`])];
}

describe('words in Markdown', () => {
  it.each(HOSTILE)('are words only: %j', (words) => {
    expect(markupIn(escapeLine(words))).toEqual([]);
    expect(escapeLine(words)).not.toMatch(/[\n\r\u2028\u0085]/);
    for (const line of escapeLines(words)) expect(markupIn(line)).toEqual([]);
  });

  it.each(HOSTILE)('are words only in every place of the file: %j', (words) => {
    const text = write(
      highlightWith({
        selectors: [
          { type: 'TextPositionSelector', start: 0, end: words.length },
          { type: 'TextQuoteSelector', exact: words, prefix: words, suffix: words },
        ],
        voices: [{ person: words, name: words, office: words }],
        source: {
          title: words,
          date: '2019',
          site: null,
          host: words,
          address: `http://example.org/${words}`,
          place: words,
        },
        note: words,
        tags: [words],
      }),
    );
    const lines = text.split('\n').map((line) =>
      line
        .replace(/^(?:## |> — |> ?)/, '')
        .replace(/ · <http:\/\/example\.org\/[^<>\s]*>$/, '')
        .replace(/^2019 · /, ''),
    );
    expect(lines.flatMap(markupIn)).toEqual([]);
  });

  it('are read as they were once the backslashes are off', () => {
    for (const words of HOSTILE) {
      const plain = words.replace(/[\s\p{Cc}]+/gu, ' ').trim();
      expect(escapeLine(words).replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(plain);
    }
  });

  it('stay readable where nothing in them is markup', () => {
    const plain = 'Mr President, trade grew by 28.5 % – that’s “more” (by half): a well-known figure!';
    expect(escapeLine(plain)).toBe(plain);
  });

  it.each([
    ['http://example.org/a b', '<http://example.org/a%20b>'],
    ['https://example.org/<x>\\', '<https://example.org/%3Cx%3E%5C>'],
    ['javascript:alert(1)', null],
    ['file:///etc/passwd', null],
    ['http://', null],
  ])('%j as a link is %j', (address, link) => {
    expect(linkTo(address)).toBe(link);
  });
});
