import { sha256 } from '@noble/hashes/sha2.js';
import { openSections, packSections } from '../../../utils/record/index/container.ts';

/*
 * Ways to damage a pack. Those of the first group leave its sums as they are, as a bad disk or a broken transfer does; all others make
 * the sums fit again, as somebody would who means harm, so that only the deeper checks can catch them.
 */

/** Numbers from 0 to 1, 1 excluded. */
export type Random = () => number;
export type Damage = (file: Uint8Array, random: Random) => Uint8Array;

export const upTo = (random: Random, most: number): number => Math.floor(random() * most);
const pick = <T>(random: Random, all: readonly T[]): T => all[upTo(random, all.length)]!;

const join = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(parts.flatMap((part) => [...part]));
const encode = (words: string): Uint8Array => new TextEncoder().encode(words);

export const cut: Damage = (file, random) => file.slice(0, upTo(random, file.length));

export const flipped: Damage = (file, random) => {
  const damaged = file.slice();
  for (let times = 1 + upTo(random, 4); times > 0; times--) {
    const at = upTo(random, file.length);
    damaged[at] = file[at]! ^ (1 << upTo(random, 8));
  }
  return damaged;
};

export const inserted: Damage = (file, random) => {
  const at = upTo(random, file.length + 1);
  return join(
    file.slice(0, at),
    Uint8Array.from({ length: 1 + upTo(random, 99) }, () => upTo(random, 256)),
    file.slice(at),
  );
};

export const lost: Damage = (file, random) => {
  const at = upTo(random, file.length);
  return join(file.slice(0, at), file.slice(at + 1 + upTo(random, 99)));
};

/** A transfer as text, which writes each line feed as two bytes. */
export const asText: Damage = (file) => new Uint8Array([...file].flatMap((byte) => (byte === 10 ? [13, 10] : [byte])));

export const blank: Damage = (file, random) => {
  const damaged = file.slice();
  const at = upTo(random, file.length / 2);
  return damaged.fill(0xa5, at, at + 4 + upTo(random, file.length / 2));
};

/** Changes sections, by name, and makes the sums fit. */
export function inSections(file: Uint8Array, change: (sections: Map<string, Uint8Array>) => void): Uint8Array {
  const sections = new Map([...openSections(file)].map(([name, bytes]) => [name, bytes.slice()]));
  change(sections);
  return packSections(sections);
}

const names = (sections: ReadonlyMap<string, Uint8Array>): string[] => [...sections.keys()];

export const swapped: Damage = (file, random) =>
  inSections(file, (sections) => {
    const one = pick(random, names(sections));
    const other = pick(
      random,
      names(sections).filter((name) => sections.get(name)!.length !== sections.get(one)!.length),
    );
    const [first, second] = [sections.get(one)!, sections.get(other)!];
    sections.set(one, second).set(other, first);
  });

/** All sections that a reader can't do without. */
export const without: Damage = (file, random) =>
  inSections(file, (sections) => {
    sections.delete(
      pick(
        random,
        names(sections).filter((name) => name !== 'met'),
      ),
    );
  });

const NUMBERS = [
  'document offsets',
  'statement firsts',
  'term hashes',
  'term offsets',
  'fingerprints',
  'fingerprint documents',
];

export const resized: Damage = (file, random) =>
  inSections(file, (sections) => {
    const name = pick(random, [...NUMBERS, 'statement lengths', 'documents']);
    const bytes = sections.get(name)!;
    const by = pick(random, [1, 2, 3, 4, 8, 400]);
    sections.set(name, random() < 0.5 ? bytes.slice(0, -by) : join(bytes, new Uint8Array(by)));
  });

/** A number of an index says another one: sometimes far out of range, sometimes close by. */
export const misnumbered: Damage = (file, random) =>
  inSections(file, (sections) => {
    const bytes = sections.get(pick(random, NUMBERS))!;
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const at = upTo(random, bytes.length / 4) * 4;
    const wrong = pick(random, [0xffffffff, 0x7fffffff, 0, view.getUint32(at, true) + 1]);
    view.setUint32(at, wrong, true);
  });

/** A bit of a section flips, and the sums fit. */
export const reflipped: Damage = (file, random) =>
  inSections(file, (sections) => {
    const bytes = sections.get(
      pick(
        random,
        names(sections).filter((name) => sections.get(name)!.length > 2),
      ),
    )!;
    const at = upTo(random, bytes.length);
    bytes[at] = bytes[at]! ^ (1 << upTo(random, 8));
  });

/** Changes the JSON of a section, or of a document by its place, and makes offsets and sums fit. */
export function inJson(file: Uint8Array, part: string | number, change: (json: string) => string): Uint8Array {
  return inSections(file, (sections) => {
    if (typeof part === 'string') {
      sections.set(part, encode(change(new TextDecoder().decode(sections.get(part)))));
      return;
    }
    const offsets = sections.get('document offsets')!;
    const view = new DataView(offsets.buffer, offsets.byteOffset);
    const documents = sections.get('documents')!;
    const [begin, end] = [view.getUint32(part * 4, true), view.getUint32(part * 4 + 4, true)];
    const changed = encode(change(new TextDecoder().decode(documents.slice(begin, end))));
    sections.set('documents', join(documents.slice(0, begin), changed, documents.slice(end)));
    for (let at = part * 4 + 4; at < offsets.length; at += 4) {
      view.setUint32(at, view.getUint32(at, true) + changed.length - (end - begin), true);
    }
  });
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Every place in a value, as the way to it. */
function waysIn(value: Json, way: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([key, each]) => waysIn(each, [...way, key]))];
}

/** What stands at the end of a way is replaced. */
function replaceAt(value: Json, [key, ...more]: readonly string[], by: (before: Json) => Json): Json {
  if (key === undefined) return by(value);
  if (typeof value !== 'object' || value === null) return value;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as { [key: string]: Json };
  copy[key] = replaceAt(copy[key] ?? null, more, by);
  return copy as Json;
}

/** A value of a type that isn't meant at the place of this one. */
function otherType(random: Random, before: Json): Json {
  if (Array.isArray(before)) return pick<Json>(random, [{}, 'list', 7, { length: 1e9 }]);
  if (typeof before === 'object' && before !== null) return pick<Json>(random, [[], 'object', 7]);
  if (typeof before === 'number') return pick<Json>(random, [{}, [before], true]);
  return typeof before === 'boolean' ? 'false' : pick<Json>(random, [{}, [], { toString: 'x' }, false]);
}

/** One value anywhere in the JSON of a section, or of a document by its place, has the wrong type. */
export const mistyped =
  (part: string | number): Damage =>
  (file, random) =>
    inJson(file, part, (json) => {
      const value: Json = JSON.parse(json);
      const way = pick(random, waysIn(value));
      return JSON.stringify(replaceAt(value, way, (before) => otherType(random, before)));
    });

/** Writes another directory, its own sum right. */
export function inDirectory(file: Uint8Array, change: (sections: Record<string, unknown>[]) => unknown): Uint8Array {
  const header = file.slice(0, 48);
  const view = new DataView(header.buffer);
  const length = view.getUint32(12, true);
  const directory = JSON.parse(new TextDecoder().decode(file.slice(48, 48 + length)));
  const changed = encode(JSON.stringify({ sections: change(directory.sections) ?? directory.sections }));
  view.setUint32(12, changed.length, true);
  header.set(sha256(changed), 16);
  const begin = (end: number): number => Math.ceil(end / 8) * 8;
  const padding = new Uint8Array(begin(48 + changed.length) - 48 - changed.length);
  return join(header, changed, padding, file.slice(begin(48 + length)));
}

/** The directory lies about where a section lies or how long it is. */
export const misplaced: Damage = (file, random) =>
  inDirectory(file, (sections) => {
    const section = pick(random, sections);
    const key = pick(random, ['offset', 'length']);
    const before = Number(section[key]);
    section[key] = pick<unknown>(random, [
      before + 8,
      before * 2 + 8,
      2 ** 52,
      -8,
      0.5,
      String(before),
      null,
      before + 1,
    ]);
  });
