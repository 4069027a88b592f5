import { look } from './database.ts';

/** The store that counts changes, within a transaction. */
type Meta = {
  get(key: 'revision'): Promise<number | undefined>;
  put(value: number, key: 'revision'): Promise<unknown>;
};

/** Counts one change of the highlights, in the transaction that makes it: who holds a copy knows by it whether that is old. */
export async function countChange(meta: Meta): Promise<void> {
  await meta.put(((await meta.get('revision')) ?? 0) + 1, 'revision');
}

/** How many changes of the highlights there have been. */
export const readRevision = (): Promise<number> =>
  look(['meta'], async (stores) => (await stores.objectStore('meta').get('revision')) ?? 0);
