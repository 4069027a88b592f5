import { PackError } from './pack-error.ts';

/*
 * What a pack may have at most. Everything that a file can claim lies in the file itself, so these bound the memory that it can take:
 * JSON takes some ten times its size while it is read, a statement some twelve bytes while the record is open.
 */

/** Bytes of a pack: a larger file is refused before it is read. */
export const LARGEST_PACK = 2 ** 30;
/** Documents of a pack. */
export const MOST_DOCUMENTS = 2 ** 17;
/** Statements of all its documents. */
export const MOST_STATEMENTS = 2 ** 23;
/** Bytes of the parts that are read at once. */
export const LARGEST_PART = {
  pack: 2 ** 16,
  heads: 2 ** 26,
  knowledge: 2 ** 23,
  met: 2 ** 22,
  document: 2 ** 23,
} as const;
/** Characters of a name, of a pack or of anything that it knows, and of a licence: they are printed on one line. */
export const LONGEST_LABEL = 1000;

/** Refuses a file that is larger than any pack, by its size alone. Throws a `PackError`. */
export const requirePackSize = (size: number): void => requireAtMost('The pack', size, LARGEST_PACK, 'bytes');

/** Throws a `PackError` that says what there is too much of. */
export function requireAtMost(what: string, count: number, most: number, unit: string): void {
  if (count > most)
    throw new PackError(`${what} has ${count} ${unit}, more than the ${most} that are read.`, 'too large');
}
