import type { LibraryView, Shelf } from '../../components/library/view.ts';
import { checkPack } from '../../utils/record/index/check-pack.ts';
import { openPack } from '../../utils/record/index/pack.ts';
import { type FactsOfPack, factsOfPack } from '../../utils/record/index/pack-facts.ts';
import type { DocumentHead } from '../../utils/record/model/held.ts';
import type { ImportedPack, PackId } from '../../utils/record/model/kept.ts';
import { fetchBundled } from '../../utils/store/bundled.ts';
import { listPacks, packBytes } from '../../utils/store/packs.ts';

type Packs = Pick<LibraryView, 'packs' | 'shelves' | 'bundled'>;
type Bundle = { readonly facts: FactsOfPack; readonly documents: readonly DocumentHead[] };

/** A pack's file never changes: what was read of it once holds. */
const read = new Map<PackId, readonly DocumentHead[] | null>();
let bundle: Promise<Bundle> | null = null;

/** The packs with their documents, the bundled one first; one that can't be opened keeps none of the others back. */
export async function fetchPacks(isPrivate: boolean): Promise<Packs> {
  bundle ??= openBundle().catch((error: unknown) => {
    bundle = null;
    throw error;
  });
  const { facts, documents } = await bundle;
  const shelf: Shelf = { pack: null, name: facts.name, on: true, documents };
  const packs = isPrivate ? [] : await listPacks().catch(() => 'failed' as const);
  if (packs === 'failed') return { bundled: facts, packs, shelves: [shelf] };
  const shelves = [shelf];
  for (const pack of packs) shelves.push(await shelfOf(pack));
  return { bundled: facts, packs, shelves };
}

async function openBundle(): Promise<Bundle> {
  const pack = checkPack(await fetchBundled());
  return { facts: factsOfPack(pack), documents: pack.segment.heads };
}

async function shelfOf({ id, name, on }: ImportedPack): Promise<Shelf> {
  if (!read.has(id)) read.set(id, await headsOf(id));
  return { pack: id, name, on, documents: read.get(id) ?? null };
}

async function headsOf(id: PackId): Promise<readonly DocumentHead[] | null> {
  try {
    const bytes = await packBytes(id);
    return bytes && openPack(bytes).segment.heads;
  } catch {
    return null;
  }
}
