import type { ImportedPack, PackId } from '../record/model/kept.ts';
import { change, look } from './database.ts';
import { outcomeOf, type Stored } from './store-error.ts';

/** The packs that the reader has imported, in the order of import. */
export const listPacks = (): Promise<readonly ImportedPack[]> =>
  look(['packs'], async (stores) => (await stores.objectStore('packs').getAll()).sort(byImport));

/** Keeps a pack that was checked throughout. One that is there already stays as it is. */
export const addPack = (facts: ImportedPack, bytes: Uint8Array): Promise<Stored<true>> =>
  outcomeOf(
    change(['packs', 'pack files'], async (stores) => {
      const packs = stores.objectStore('packs');
      if (await packs.getKey(facts.id)) return true as const;
      await packs.add(facts);
      // A view would take all that lies behind it along.
      const whole = bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
      await stores.objectStore('pack files').put(whole, facts.id);
      return true as const;
    }),
  );

/** Makes a pack part of the record, or no part of it. Fails where it isn't there. */
export const switchPack = (id: PackId, on: boolean): Promise<Stored<true>> =>
  outcomeOf(
    change(['packs'], async (stores) => {
      const facts = await stores.objectStore('packs').get(id);
      if (!facts) return null;
      await stores.objectStore('packs').put({ ...facts, on });
      return true as const;
    }),
  );

/** Removes a pack. One that isn't there is removed already. */
export const removePack = (id: PackId): Promise<Stored<true>> =>
  outcomeOf(
    change(['packs', 'pack files'], async (stores) => {
      await stores.objectStore('packs').delete(id);
      await stores.objectStore('pack files').delete(id);
      return true as const;
    }),
  );

/** The file of a pack, byte for byte as it was imported; `null` where it isn't there. */
export const packBytes = (id: PackId): Promise<Uint8Array | null> =>
  look(['pack files'], async (stores) => (await stores.objectStore('pack files').get(id)) ?? null);

const byImport = (a: ImportedPack, b: ImportedPack): number =>
  a.imported < b.imported ? -1 : a.imported > b.imported ? 1 : a.id < b.id ? -1 : 1;
