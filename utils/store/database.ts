import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { DocumentId } from '../record/model/article.ts';
import type { Day } from '../record/model/day.ts';
import type { Highlight, HighlightId, Instant } from '../record/model/highlight.ts';
import type { ImportedPack, KeptPage, PackId } from '../record/model/kept.ts';
import { asStoreError, StoreError } from './store-error.ts';
import { climb, STEPS, type Step } from './upgrades/steps.ts';

/** What is derived of a kept page, so that the record opens without reading it: made anew whenever `reading` is another. */
export type PagePack = {
  readonly document: DocumentId;
  /** When the page was first kept. */
  readonly kept: Instant;
  /** With which reading, and which knowledge, it was made. */
  readonly reading: string;
  /** The event day; `null` where the page has no day, or can't be read. */
  readonly date: Day | null;
  /** A pack of this one document; `null` where it can't be made. */
  readonly bytes: Uint8Array | null;
};

/** What was removed together, and can be brought back together. */
export type Binned = {
  readonly token: string;
  readonly highlights: readonly Highlight[];
  readonly pages: readonly KeptPage[];
  readonly pagePacks: readonly PagePack[];
};

/** The stores as they are now; `upgrades/` tells how they came to be. */
export interface StoreSchema extends DBSchema {
  highlights: { key: HighlightId; value: Highlight; indexes: { document: DocumentId } };
  pages: { key: DocumentId; value: KeptPage };
  'page packs': { key: DocumentId; value: PagePack };
  packs: { key: PackId; value: ImportedPack };
  'pack files': { key: PackId; value: Uint8Array };
  /** `order` is given by the database: the latest is the highest. */
  bin: { key: number; value: Binned & { readonly order?: number }; indexes: { token: string } };
  meta: { key: 'revision'; value: number };
}

type Name = StoreNames<StoreSchema>;
type Database = IDBPDatabase<StoreSchema>;
type Transaction<N extends Name[], M extends IDBTransactionMode> = IDBPTransaction<StoreSchema, N, M>;

const NAME = 'on-the-record';

let opening: Promise<Database> | null = null;

/**
 * Opens the database once for all who ask, and lets go of it when another copy of the extension wants to upgrade it or the browser
 * closes it; then the next question opens it again. Throws a `StoreError`.
 */
export function openStore(): Promise<Database> {
  if (opening) return opening;
  const mine = open(STEPS, () => {
    if (opening === mine) opening = null;
  });
  opening = mine;
  return mine;
}

/** Opens the database after the given steps. `lost` is called when it can't be used any more, or couldn't be opened. */
export async function open(steps: readonly Step[], lost: () => void): Promise<Database> {
  try {
    return await connect(steps, lost);
  } catch (error) {
    lost();
    throw asStoreError(error);
  }
}

function connect(steps: readonly Step[], lost: () => void): Promise<Database> {
  return new Promise((resolve, reject) => {
    let failure: StoreError | null = null;
    const fail = (error: StoreError) => {
      failure ??= error;
      reject(failure);
    };
    openDB<StoreSchema>(NAME, steps.length, {
      upgrade(database, from, _to, transaction) {
        const upgraded = { database, transaction } as unknown as Parameters<Step>[0];
        // That it was given up is told by the step's own error.
        transaction.done.catch(() => {});
        climb(from, upgraded, steps).catch((error: unknown) => {
          fail(new StoreError('upgrade', error));
          // Nothing of a step that failed may stay.
          transaction.abort();
        });
      },
      blocked: () => fail(new StoreError('blocked')),
      blocking(_current, _wanted, event) {
        lost();
        (event.target as IDBDatabase).close();
      },
      terminated: lost,
    }).then(
      (database) => (failure ? database.close() : resolve(database)),
      (error: unknown) => fail(asStoreError(error)),
    );
  });
}

/**
 * Does one change in one transaction: wholly, or, where it throws or the browser can't write, not at all. `work` awaits nothing but the
 * stores. Throws a `StoreError`, or what `work` throws.
 */
export async function change<T, N extends Name[]>(
  names: N,
  work: (transaction: Transaction<N, 'readwrite'>) => Promise<T>,
): Promise<T> {
  const database = await openStore();
  const transaction = database.transaction(names, 'readwrite', { durability: 'strict' });
  const done = transaction.done;
  // Where `work` throws first, nobody awaits it.
  done.catch(() => {});
  try {
    const value = await work(transaction);
    await done;
    return value;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has ended by itself.
    }
    throw asStoreError(transaction.error ?? error);
  }
}

/** Reads several stores as they are at one moment. Throws a `StoreError`. */
export async function look<T, N extends Name[]>(
  names: N,
  work: (transaction: Transaction<N, 'readonly'>) => Promise<T>,
): Promise<T> {
  try {
    const database = await openStore();
    return await work(database.transaction(names, 'readonly'));
  } catch (error) {
    throw asStoreError(error);
  }
}
