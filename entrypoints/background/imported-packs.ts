import { openPack, type Pack } from '../../utils/record/index/pack.ts';
import type { ImportedPack, PackId } from '../../utils/record/model/kept.ts';
import { listPacks, packBytes } from '../../utils/store/packs.ts';
import { warnOnce } from '../../utils/store/warn.ts';

/** A pack that the reader has imported, opened. */
export type OpenedPack = { readonly facts: ImportedPack; readonly pack: Pack };

/** Packs by id, which is their content's: opened once. `null` for one that can't be opened. */
let opened: ReadonlyMap<PackId, Pack | null> = new Map();

/** The packs that are on, in the order of import, without those that can't be opened any more: they bring nothing else down. */
export async function openImported(): Promise<readonly OpenedPack[]> {
  try {
    const on = (await listPacks()).filter((facts) => facts.on);
    const known = opened;
    const packs = await Promise.all(
      on.map(async (facts) => ({ facts, pack: known.get(facts.id) ?? (await openStored(facts)) })),
    );
    opened = new Map(packs.map(({ facts, pack }) => [facts.id, pack]));
    return packs.flatMap(({ facts, pack }) => (pack ? [{ facts, pack }] : []));
  } catch (error) {
    warnOnce('the imported packs can’t be read', error);
    return [];
  }
}

async function openStored({ id, name }: ImportedPack): Promise<Pack | null> {
  try {
    const bytes = await packBytes(id);
    if (bytes) return openPack(bytes);
    warnOnce(`the pack "${name}" has no file`, id);
  } catch (error) {
    warnOnce(`the pack "${name}" can’t be opened`, error);
  }
  return null;
}
