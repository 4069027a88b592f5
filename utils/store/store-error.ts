/**
 * Why the store can't be used: the disk is `full`; it was written by a `newer` version of the extension; its `upgrade` failed, and what
 * was there is as it was; an older copy of the extension has it open (`blocked`); or anything else (`failed`).
 */
export type StoreTrouble = 'full' | 'newer' | 'upgrade' | 'blocked' | 'failed';

/** The store couldn't do what it was asked; nothing of it was done. */
export class StoreError extends Error {
  readonly why: StoreTrouble;

  constructor(why: StoreTrouble, cause?: unknown) {
    super(`The store can't be used: ${why}`, { cause });
    this.name = 'StoreError';
    this.why = why;
  }
}

/** What became of a change: done wholly, or not at all. */
export type Stored<T> =
  | { readonly done: true; readonly value: T }
  | { readonly done: false; readonly why: 'full' | 'failed' };

/** A change's outcome as a value; `null` from the change says that what it was about isn't there. */
export async function outcomeOf<T>(change: Promise<T | null>): Promise<Stored<T>> {
  try {
    const value = await change;
    return value === null ? { done: false, why: 'failed' } : { done: true, value };
  } catch (error) {
    return { done: false, why: asStoreError(error).why === 'full' ? 'full' : 'failed' };
  }
}

/** Whatever the browser throws, by what it means. */
export function asStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return new StoreError(name === 'QuotaExceededError' ? 'full' : name === 'VersionError' ? 'newer' : 'failed', error);
}
