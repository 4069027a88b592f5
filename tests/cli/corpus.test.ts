import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { UsageError } from '../../utils/cli/arguments.ts';
import { contextCommand } from '../../utils/cli/context-command.ts';
import { abstractCommand } from '../../utils/cli/corpus-abstract.ts';
import { buildCommand } from '../../utils/cli/corpus-build.ts';
import { checkCommand, reportCommand } from '../../utils/cli/corpus-report.ts';
import { FileError } from '../../utils/cli/run.ts';
import { OUTPUT_KEYS } from '../../utils/record/context/output.ts';
import { BOUNDS } from '../../utils/record/index/abstract.ts';
import { PackError } from '../../utils/record/index/pack-error.ts';
import { bridgePage, galleryPage } from './own-pages.ts';
import { testFolder } from './test-folder.ts';

const folder = testFolder();
const told: string[] = [];
beforeEach(() => {
  told.length = 0;
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => {
    told.push(String(line));
    return true;
  });
});

const ADDRESS = 'http://en.kremlin.ru/events/president/news/990001';
const noInput = () => '';

beforeAll(() => {
  mkdirSync(folder.path('pages/deep'), { recursive: true });
  folder.write('pages/bridge.html', bridgePage);
  folder.write('pages/photos.html', galleryPage);
  folder.write('pages/empty.htm', '');
  folder.write('pages/notes.txt', 'no page');
  folder.write('pages/deep/bridge-print.html', bridgePage);
  folder.write(
    'lines.jsonl',
    [
      JSON.stringify({
        address: 'https://tass.com/world/990002',
        title: 'Tunnel dug',
        published: '2016-07-01',
        text: 'The tunnel on the northern side has been dug.\nIt is four kilometres long.',
      }),
      '{"address": "https://tass.com/world/99',
      '',
      JSON.stringify({ address: 'https://tass.com/world/990003', text: 'Nobody knows the day of this.' }),
    ].join('\n'),
  );
});

describe('corpus build', () => {
  it('packs pages, folders and lines, and counts what it skips', () => {
    const out = folder.path('made.otr');
    const counts = buildCommand([folder.path('pages'), folder.path('lines.jsonl'), '--out', out, '--name', 'Bridges']);
    expect(counts).toMatchObject({ documents: 2, galleries: 1, listings: 0, repeated: 1, broken: 3 });
    const lines = told.join('');
    expect(lines).toMatch(/pages\/empty\.htm: /);
    expect(lines).toMatch(/lines\.jsonl:2: the line is no JSON: skipped/);
    expect(lines).toMatch(/lines\.jsonl:4: no day is known: skipped/);
    expect(lines.trim().split('\n').at(-1)).toBe('corpus: 2 documents, 1 galleries, 0 listings, 1 repeated, 3 broken');
    expect(checkCommand([out])).toMatchObject({ ok: true, name: 'Bridges', documents: 2 });
  });

  it('writes the same bytes again', () => {
    buildCommand([folder.path('pages'), '--out', folder.path('once.otr'), '--name', 'x']);
    buildCommand([folder.path('pages'), '--out', folder.path('twice.otr'), '--name', 'x']);
    expect(readFileSync(folder.path('once.otr'))).toEqual(readFileSync(folder.path('twice.otr')));
  });

  it('brings people from a folder in the form of data/', () => {
    mkdirSync(folder.path('data/people'), { recursive: true });
    const person = { name: 'Ada Novak', surname: 'Novak', names: [], gender: 'f', offices: [] };
    folder.write('data/people/ada-novak.json', JSON.stringify(person));
    const out = folder.path('people.otr');
    buildCommand([folder.path('pages'), '--out', out, '--data', folder.path('data')]);
    const before = reportCommand([folder.path('made.otr')]) as { people: { known: number } };
    expect(reportCommand([out])).toMatchObject({ people: { known: before.people.known + 1 } });
  });

  it.each([
    ['an input that is not there', ['nowhere.html', '--out', 'x.otr'], FileError, /nowhere\.html can't be read/],
    ['inputs without any document', ['pages/photos.html', '--out', 'x.otr'], FileError, /nothing is written/],
    [
      'a place that does not exist',
      ['pages/bridge.html', '--out', 'no/where/x.otr'],
      FileError,
      /x\.otr can't be written/,
    ],
    [
      'a data folder that is none',
      ['pages/bridge.html', '--out', 'x.otr', '--data', 'lines.jsonl'],
      FileError,
      /is no folder/,
    ],
    ['no input', ['--out', 'x.otr'], UsageError, /give an input/],
    ['no place for the pack', ['pages/bridge.html'], UsageError, /--out is missing/],
  ])('leaves nothing behind when given %s', (_, given, kind, message) => {
    vi.stubEnv('INIT_CWD', folder.path(''));
    const before = readdirSync(folder.path(''));
    const build = () => buildCommand(given);
    expect(build).toThrow(kind);
    expect(build).toThrow(message);
    expect(readdirSync(folder.path(''))).toEqual(before);
    vi.unstubAllEnvs();
  });
});

describe('corpus check', () => {
  it('names the file and what is wrong with it', () => {
    const bytes = readFileSync(folder.path('made.otr'));
    const cut = folder.write('cut.otr', bytes.subarray(0, bytes.length / 2));
    expect(() => checkCommand([cut])).toThrow(PackError);
    expect(() => checkCommand([cut])).toThrow(/cut\.otr: .*cut short/);
    expect(() => checkCommand([folder.path('none.otr')])).toThrow(FileError);
    expect(() => checkCommand([])).toThrow(UsageError);
  });
});

describe('corpus report', () => {
  it('tells what a pack holds', () => {
    expect(reportCommand([folder.path('made.otr')])).toMatchObject({
      name: 'Bridges',
      documents: { total: 2, whole: 2, hosts: { 'kremlin.ru': 1, 'tass.com': 1 } },
      span: { from: '2015-03-02', to: '2016-07-01' },
    });
  });
});

describe('corpus abstract', () => {
  it('gives facts, few words and fingerprints', () => {
    const made = abstractCommand([folder.path('pages/bridge.html'), '--address', ADDRESS]);
    expect(made).toMatchObject({
      provenance: { publisher: 'kremlin.ru', taken: ADDRESS },
      abstract: { id: 'kremlin:990001', title: 'Opening of a bridge', date: '2015-03-02', whole: false, text: null },
    });
    expect(JSON.stringify(made)).not.toContain('longest bridge of the valley');
    const { abstract, fingerprints } = made as { abstract: { statements: { quote: string }[] }; fingerprints: string };
    expect(fingerprints).toMatch(/^(?:[0-9a-f]{8}){5,}$/);
    const words = abstract.statements.map(({ quote }) => quote.split(' ').length).reduce((sum, each) => sum + each, 0);
    expect(words).toBeLessThanOrEqual(54 * BOUNDS.share);
  });
});

describe('context', () => {
  it('prints the keys of the contract in their order', () => {
    const output = contextCommand([folder.path('pages/bridge.html'), '--address', ADDRESS], noInput);
    expect(Object.keys(output)).toEqual([...OUTPUT_KEYS]);
    expect(output).toMatchObject({
      page: { address: ADDRESS, site: 'kremlin', title: 'Opening of a bridge' },
      match: null,
    });
  });

  it('prints only the keys asked for', () => {
    const given = [folder.path('pages/bridge.html'), '--address', ADDRESS, '--only', 'match,page'];
    expect(Object.keys(contextCommand(given, noInput))).toEqual(['page', 'match']);
  });

  it('reads the page from standard input', () => {
    const output = contextCommand(['-', '--address', ADDRESS, '--only', 'page'], () => bridgePage);
    expect(output.page?.text).toHaveLength(3);
  });

  it('adds packs to the bundled one, or leaves that out', () => {
    const coverage = (...more: string[]) =>
      contextCommand(['-', '--address', ADDRESS, '--only', 'coverage,match', ...more], () => bridgePage);
    const bundled = coverage().coverage?.documents ?? 0;
    expect(bundled).toBeGreaterThan(2);
    expect(coverage('--pack', folder.path('made.otr'))).toMatchObject({
      match: { document: 'kremlin:990001', how: 'address', share: 1 },
      coverage: { documents: bundled + 2 },
    });
    const made = ['--pack', folder.path('made.otr')];
    expect(coverage('--no-bundle', ...made, ...made).coverage).toEqual({
      documents: 2,
      from: '2015-03-02',
      to: '2016-07-01',
    });
    expect(coverage('--no-bundle').coverage).toEqual({ documents: 0, from: null, to: null });
  });

  it.each([
    ['nothing', ''],
    ['no markup', 'just words'],
    ['no body', '<html><head></head></html>'],
    ['half a surrogate pair', '<p>\ud83d</p>'],
    ['zero bytes', '\0\0<p>\0'],
  ])('has an empty page to show for %s', (_, html) => {
    const output = contextCommand(['-', '--address', 'http://example.org/x', '--only', 'page,match'], () => html);
    expect(output).toMatchObject({ page: { site: null, text: [], address: 'http://example.org/x' }, match: null });
  });

  it.each([
    ['no page', ['--address', ADDRESS], UsageError],
    ['no address', ['-'], UsageError],
    ['an address that is none', ['-', '--address', 'here'], UsageError],
    ['an unknown key', ['-', '--address', ADDRESS, '--only', 'page,weather'], UsageError],
    ['a page that is not there', ['nowhere.html', '--address', ADDRESS], FileError],
    ['a pack that is not there', ['-', '--address', ADDRESS, '--pack', 'nowhere.otr'], FileError],
  ])('is refused with %s', (_, given, kind) => {
    expect(() => contextCommand(given, () => bridgePage)).toThrow(kind);
  });

  it('is refused with a damaged pack, by its name', () => {
    const given = ['-', '--address', ADDRESS, '--pack', folder.path('cut.otr')];
    expect(() => contextCommand(given, () => bridgePage)).toThrow(/cut\.otr: .*cut short/);
  });
});
