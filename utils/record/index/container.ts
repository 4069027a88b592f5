import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { asPart, type Steps, sha256InSteps } from './in-steps.ts';
import { PackError } from './pack-error.ts';
import { array, count, object, parseJson, text } from './shapes.ts';
import { encodeUtf8 } from './utf8.ts';

/*
 * The container of a pack (docs/pack-format.md):
 *
 *   0   8 bytes   "OTRPACK" and a line feed, which a transfer as text would damage
 *   8   u32       version
 *   12  u32       length of the directory in bytes
 *   16  32 bytes  SHA-256 of the directory
 *   48  …         the directory: JSON that names the sections
 *   …             the sections, each beginning at a multiple of 8
 *
 * Numbers are little-endian, as every machine that runs a browser has them.
 */
const MAGIC = Uint8Array.from([...'OTRPACK\n'].map((letter) => letter.charCodeAt(0)));
export const VERSION = 1;
const HEADER = 48;
const ALIGNMENT = 8;

/** A directory has some hundred bytes a section; more than this is no directory of ours. */
const LONGEST_DIRECTORY = 2 ** 17;

/** Where a section lies, in bytes from the start of the file. */
type Entry = { readonly name: string; readonly offset: number; readonly length: number; readonly sha256: string };
type Directory = { readonly sections: readonly Entry[] };

const directoryShape = object<Directory>({
  sections: array(object<Entry>({ name: text, offset: count, length: count, sha256: text })),
});

/** Named parts of one file, as they lie there. */
export type Sections = ReadonlyMap<string, Uint8Array>;

/** Lays sections out in one file, each with its length and SHA-256. */
export function packSections(sections: Sections): Uint8Array<ArrayBuffer> {
  // The directory's own length moves the sections, and their offsets are in the directory: so offsets count from its end.
  let offset = 0;
  const entries: Entry[] = [];
  for (const [name, bytes] of sections) {
    entries.push({ name, offset, length: bytes.length, sha256: bytesToHex(sha256(bytes)) });
    offset = aligned(offset + bytes.length);
  }
  const directory = encodeUtf8(JSON.stringify({ sections: entries }));
  const start = aligned(HEADER + directory.length);
  const file = new Uint8Array(start + offset);
  const header = new DataView(file.buffer);
  file.set(MAGIC);
  header.setUint32(8, VERSION, true);
  header.setUint32(12, directory.length, true);
  file.set(sha256(directory), 16);
  file.set(directory, HEADER);
  for (const entry of entries) file.set(sections.get(entry.name) ?? [], start + entry.offset);
  return file;
}

/**
 * The sections of a file, not copied. Lengths and places are checked, the words of the sections aren't (`verifySections` does).
 * Throws a `PackError` that says what is wrong.
 */
export function openSections(bytes: Uint8Array): Sections {
  const { directory, start } = readDirectory(bytes);
  const sections = new Map<string, Uint8Array>();
  for (const { name, offset, length } of directory.sections) {
    const from = start + offset;
    if (offset % ALIGNMENT !== 0) throw new PackError(`The section "${name}" does not begin at a multiple of 8 bytes.`);
    if (from + length > bytes.length) {
      throw new PackError(
        `The pack is cut short: the section "${name}" would end at byte ${from + length} of ${bytes.length}.`,
        'cut short',
      );
    }
    if (sections.has(name)) throw new PackError(`The section "${name}" stands in the pack twice.`);
    sections.set(name, bytes.subarray(from, from + length));
  }
  return sections;
}

/** Compares every section with its SHA-256. Throws a `PackError` that names the first that differs. */
export function* verifySectionsInSteps(bytes: Uint8Array): Steps<void> {
  const read = readDirectory(bytes);
  const { directory, raw } = read;
  if (bytesToHex(sha256(raw)) !== bytesToHex(bytes.subarray(16, HEADER))) {
    throw new PackError('The directory of the pack is damaged: its SHA-256 differs.', 'damaged');
  }
  const sections = openSections(bytes);
  requireNothingBetween(bytes, read);
  for (const { name, offset, length, sha256: expected } of directory.sections) {
    const begin = read.start + offset;
    const steps = sha256InSteps(sections.get(name) ?? new Uint8Array());
    if ((yield* asPart(begin / bytes.length, (begin + length) / bytes.length, steps)) !== expected) {
      throw new PackError(`The section "${name}" of the pack is damaged: its SHA-256 differs.`, 'damaged');
    }
  }
}

/** Between sections, and after the last, a pack has nothing but the zeros that align them. */
function requireNothingBetween(bytes: Uint8Array, { directory, start, raw }: ReturnType<typeof readDirectory>): void {
  const inOrder = [...directory.sections].sort((a, b) => a.offset - b.offset);
  let end = HEADER + raw.length;
  for (const { name, offset, length } of inOrder) {
    if (start + offset < end) throw new PackError(`The section "${name}" of the pack overlaps another.`);
    requireZeros(bytes, end, start + offset);
    end = start + offset + length;
  }
  if (bytes.length !== aligned(end))
    throw new PackError(`The pack has ${bytes.length} bytes where its directory tells of ${aligned(end)}.`, 'damaged');
  requireZeros(bytes, end, bytes.length);
}

function requireZeros(bytes: Uint8Array, from: number, to: number): void {
  if (bytes.subarray(from, to).some((byte) => byte !== 0)) {
    throw new PackError(`The pack is damaged: something stands between its sections, at byte ${from}.`, 'damaged');
  }
}

function readDirectory(bytes: Uint8Array): { directory: Directory; start: number; raw: Uint8Array } {
  if (bytes.length < HEADER || MAGIC.some((byte, at) => bytes[at] !== byte)) {
    throw new PackError('This is no pack of On the Record: it does not begin like one.', 'no pack');
  }
  const header = new DataView(bytes.buffer, bytes.byteOffset, HEADER);
  const version = header.getUint32(8, true);
  if (version !== VERSION) {
    throw new PackError(
      `The pack has version ${version} of the format; this program reads version ${VERSION}.`,
      'version',
    );
  }
  const length = header.getUint32(12, true);
  if (length > LONGEST_DIRECTORY)
    throw new PackError(`The directory of the pack claims ${length} bytes, too many.`, 'too large');
  if (HEADER + length > bytes.length)
    throw new PackError('The pack is cut short: its directory is not all there.', 'cut short');
  const raw = bytes.subarray(HEADER, HEADER + length);
  const directory = parseJson(raw, directoryShape, 'directory');
  return { directory, start: aligned(HEADER + length), raw };
}

const aligned = (offset: number): number => Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
