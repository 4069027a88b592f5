import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { toFirst } from './to-1.ts';

/** The database while it is being upgraded: of the stores' present types a step of the past knows nothing. */
export type Upgraded = {
  readonly database: IDBPDatabase;
  readonly transaction: IDBPTransaction<unknown, string[], 'versionchange'>;
};

/** Brings the database from one version to the next. It awaits nothing but the database: else its transaction ends under it. */
export type Step = (upgraded: Upgraded) => void | Promise<void>;

/** The first brings an empty database to version 1, the second version 1 to version 2, and so on: a step is never changed once released. */
export const STEPS: readonly Step[] = [toFirst];

/** The version of the database that this program writes. */
export const VERSION = STEPS.length;

/** Takes every step from a version on. Throws what a step throws: the caller gives up the transaction then. */
export async function climb(from: number, upgraded: Upgraded, steps = STEPS): Promise<void> {
  for (const step of steps.slice(from)) await step(upgraded);
}
