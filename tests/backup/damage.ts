import { LONGEST_TEXT, MOST_HIGHLIGHTS } from '../../utils/backup/limits.ts';
import { writeBackup } from '../../utils/backup/write-backup.ts';
import { seededRandom } from '../../utils/cli/measure/random.ts';
import { idNumber, made } from './made-example.ts';

/** A file that isn't what was written. `mayBeRight`: what was changed may lie within words, so that what is left is another right file. */
export type Damage = { readonly name: string; readonly text: () => string; readonly mayBeRight?: true };

const FILE = writeBackup(made);

/** Damaged files, the same each time. */
export function damages(): readonly Damage[] {
  const random = seededRandom(17);
  const upTo = (most: number) => Math.floor(random() * most);
  return [
    ...Array.from({ length: 20 }, () => cutAt(1 + upTo(FILE.length - 2))),
    ...Array.from({ length: 40 }, () => flipped(Array.from({ length: 1 + upTo(3) }, () => random()))),
    ...pathsIn(JSON.parse(FILE)).map((path) => wrongType(path, upTo)),
    ...objectsIn(JSON.parse(FILE)).flatMap((path) => ['__proto__', 'constructor'].map((key) => foreignKey(path, key))),
    ...LARGE,
    ...ODD,
  ];
}

const cutAt = (at: number): Damage => ({ name: `cut after ${at} characters`, text: () => FILE.slice(0, at) });

function flipped(places: readonly number[]): Damage {
  const text = () => {
    const bytes = new TextEncoder().encode(FILE);
    for (const place of places) {
      const bit = Math.floor(place * bytes.length * 8);
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    }
    return new TextDecoder().decode(bytes);
  };
  return { name: `bits flipped at ${places.map((place) => place.toFixed(4)).join(', ')}`, text, mayBeRight: true };
}

type Path = readonly (string | number)[];

/** Every place in a file, by the keys and indexes that lead to it. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  const below =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, each]) =>
          pathsIn(each, [...path, Array.isArray(value) ? Number(key) : key]),
        )
      : [];
  return path.length > 0 ? [path, ...below] : below;
}

const objectsIn = (file: unknown): Path[] =>
  [[], ...pathsIn(file)].filter((path) => {
    const value = at(file, path);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  });

const at = (file: unknown, path: Path): unknown =>
  path.reduce((value: unknown, step) => (value as Record<string, unknown>)[step], file);

/** Values of every type, and such as only look like numbers. */
const WRONG: readonly unknown[] = [true, -1, 0.5, 1e300, [[]], {}, { length: 1 }, [[], [], []]];

function wrongType(path: Path, upTo: (most: number) => number): Damage {
  const value = WRONG[upTo(WRONG.length)];
  return { name: `${JSON.stringify(value)} at ${path.join('.')}`, text: () => replaced(path, value) };
}

function replaced(path: Path, value: unknown): string {
  const file = JSON.parse(FILE);
  const parent = at(file, path.slice(0, -1)) as Record<string, unknown>;
  parent[path.at(-1) ?? ''] = value;
  return JSON.stringify(file);
}

function foreignKey(path: Path, key: string): Damage {
  const text = () => {
    const file = JSON.parse(FILE);
    const value = { polluted: true, highlights: [], prototype: { polluted: true } };
    Object.defineProperty(at(file, path), key, { value, enumerable: true });
    return JSON.stringify(file);
  };
  return { name: `${key} at ${path.join('.') || 'the top'}`, text };
}

const withHighlights = (highlights: string): string =>
  `{"format":"on-the-record","version":1,"highlights":${highlights},"pages":[]}`;
const LINE = JSON.stringify(JSON.parse(FILE).highlights[0]);
const nested = (depth: number, inner = ''): string => `${'['.repeat(depth)}${inner}${']'.repeat(depth)}`;

const LARGE: readonly Damage[] = [
  { name: 'a million records', text: () => withHighlights(`[${'{},'.repeat(999_999)}{}]`) },
  {
    name: 'a million times the same record',
    text: () => withHighlights(`[${`${LINE.slice(0, 60)}"},`.repeat(999_999)}{}]`),
  },
  { name: 'one record too many', text: () => withHighlights(`[${'0,'.repeat(MOST_HIGHLIGHTS)}0]`) },
  {
    name: 'a million pages',
    text: () => `{"format":"on-the-record","version":1,"highlights":[],"pages":[${'0,'.repeat(999_999)}0]}`,
  },
  {
    name: 'a million keys',
    text: () => withHighlights(`[{${Array.from({ length: 1_000_000 }, (_, key) => `"${key}":0`).join(',')}}]`),
  },
  { name: 'lists in lists, open', text: () => '['.repeat(5_000_000) },
  { name: 'lists in lists, closed', text: () => withHighlights(nested(100_000)) },
  {
    name: 'lists in lists for a note',
    text: () => withHighlights(`[${LINE.replace('"Which bridges?"', nested(50_000))}]`),
  },
  { name: 'objects in objects', text: () => withHighlights(`${'{"id":'.repeat(50_000)}1${'}'.repeat(50_000)}`) },
  {
    name: 'a huge note',
    text: () => withHighlights(`[${LINE.replace('Which bridges?', 'x'.repeat(LONGEST_TEXT + 1))}]`),
  },
  {
    name: 'a huge id',
    text: () => withHighlights(`[${LINE.replace('kremlin:990001', 'k'.repeat(LONGEST_TEXT + 1))}]`),
  },
  { name: 'a huge name of a key', text: () => withHighlights(`[{"${'k'.repeat(LONGEST_TEXT)}":1}]`) },
  { name: 'a huge address', text: () => withHighlights(`[${LINE.replace('news/990001', 'n'.repeat(LONGEST_TEXT))}]`) },
  {
    name: 'a huge number',
    text: () => withHighlights(`[${LINE.replace('"start":10', `"start":${'9'.repeat(100_000)}`)}]`),
  },
];

const inLine = (name: string, from: string, to: string): Damage => {
  if (!LINE.includes(from)) throw new Error(`no ${from} in the line`);
  return { name, text: () => withHighlights(`[${LINE.replace(from, to)}]`) };
};

const ODD: readonly Damage[] = [
  inLine('a number beyond all numbers', '"start":10', '"start":1e999'),
  inLine('a number below nothing', '"start":10', '"start":-1e999'),
  inLine('NaN', '"start":10', '"start":NaN'),
  inLine('Infinity', '"start":10', '"start":Infinity'),
  inLine('a number in quotes', '"start":10', '"start":"10"'),
  inLine('a number with a leading zero', '"start":10', '"start":010'),
  inLine('a hexadecimal number', '"start":10', '"start":0xA'),
  inLine('a fraction', '"end":27', '"end":27.000001'),
  inLine('more than a safe integer', '"end":27', '"end":9007199254740993'),
  inLine('a comment', '"start"', '/* */"start"'),
  inLine('single quotes', '"start"', "'start'"),
  inLine('half a character for an id', '11111111-1111-4111-8111-111111111111', '\\ud83d'),
  inLine('half a character for a day', '2022-03-01T', '2022-03-01\\udc00T'),
  inLine('a raw end of line in words', 'bridges', 'brid\nges'),
  inLine('a zero character for an address', '"http://', '"\\u0000http://'),
  inLine('an address with a space for a host', '"http://en.kremlin.ru', '"http:// en.kremlin.ru'),
  inLine('a day of year 0 of another form', '2019-05-04', '19-05-04'),
  inLine('an id in upper case', '11111111-1111-4111-8111-111111111111', 'AAAAAAAA-2222-4222-8222-000000000002'),
  { name: 'an id twice', text: () => withHighlights(`[${LINE},${LINE}]`) },
  { name: 'a list with a hole', text: () => withHighlights(`[${LINE},,${LINE}]`) },
  { name: 'a comma at the end', text: () => withHighlights(`[${LINE},]`) },
  { name: 'a second file behind it', text: () => `${FILE}${FILE}` },
  { name: 'zeros behind it', text: () => `${FILE}\u0000\u0000` },
  { name: 'a null for everything', text: () => FILE.replace(/:"[^"]*"/g, ':null') },
  {
    name: 'every letter another',
    text: () => FILE.replace(/[a-y]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 1)),
  },
  { name: 'read as another encoding', text: () => new TextDecoder('utf-16le').decode(new TextEncoder().encode(FILE)) },
  { name: 'a pack', text: () => 'OTRP\u0001\u0000\u0000\u0000{"name":"a pack"}' },
  { name: 'a web page', text: () => '<!doctype html><title>Not found</title>' },
  { name: 'the wrong half of a split file', text: () => FILE.slice(FILE.length / 2) },
  { name: 'an id of the others', text: () => withHighlights(`[${LINE},${LINE.replace('bridges', 'ferries')}]`) },
  { name: 'ids by number', text: () => FILE.replaceAll(`"${idNumber(3)}"`, '3') },
];
