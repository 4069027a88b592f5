import { randomUUID } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { callersPath } from './arguments.ts';
import { FileError, reasonOf } from './run.ts';

/** Writes a file wholly or not at all: beside its place first, then moved there. Throws a `FileError` that names it. */
export function writeWhole(path: string, content: Uint8Array | string): void {
  const file = callersPath(path);
  const beside = `${file}.${randomUUID()}.part`;
  try {
    writeFileSync(beside, content, { flag: 'wx' });
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new FileError(`${path} can't be written: ${reasonOf(error)}`);
  }
}
