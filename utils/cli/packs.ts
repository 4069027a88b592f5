import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BUNDLED_PACK } from '../../data/build/bundled-pack.ts';
import { type CheckedPack, checkPack } from '../record/index/check-pack.ts';
import { requirePackSize } from '../record/index/limits.ts';
import { openRecordOf } from '../record/index/open.ts';
import { openPack, type Pack } from '../record/index/pack.ts';
import { PackError } from '../record/index/pack-error.ts';
import type { OpenRecord } from '../record/model/record.ts';
import { callersPath } from './arguments.ts';
import { FileError, reasonOf } from './run.ts';

/** The pack that the extension ships, as bytes. */
export const bundleBytes = (): Uint8Array => readBytes(join(resolve(import.meta.dirname, '../..'), BUNDLED_PACK));

/** The pack that the extension ships. */
export const openBundle = (): Pack => openPack(bundleBytes());

/** A pack from outside, checked throughout. Throws a `PackError` that names the file; one that is too large isn't read. */
export function openChecked(path: string): { readonly pack: CheckedPack; readonly bytes: Uint8Array } {
  const file = callersPath(path);
  try {
    requirePackSize(statSync(file, { throwIfNoEntry: false })?.size ?? 0);
    const bytes = readBytes(file);
    return { pack: checkPack(bytes), bytes };
  } catch (error) {
    throw error instanceof PackError ? new PackError(`${path}: ${error.message}`, error.fault) : error;
  }
}

/**
 * The packs given, and the bundled one unless it is left out, as one record. Without its documents the bundle still tells who is
 * who: so the same page is read in the same way beside any pack.
 */
export function openRecord(paths: readonly string[], withBundle: boolean): OpenRecord {
  const packs = paths.map((path) => openChecked(path).pack);
  return openRecordOf({ bundled: openBundle(), withBundled: withBundle, packs, kept: [] });
}

/** The bytes of a file, aligned as indexes need them. Throws a `FileError` that names it. */
export function readBytes(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    throw new FileError(`${file} can't be read: ${reasonOf(error)}`);
  }
}
