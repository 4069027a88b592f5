import type { Outcome } from '../../components/library/view.ts';
import { checkPackInSteps } from '../../utils/record/index/check-pack.ts';
import { LARGEST_PACK } from '../../utils/record/index/limits.ts';
import { PackError } from '../../utils/record/index/pack-error.ts';
import { factsOfPack, packIdOf } from '../../utils/record/index/pack-facts.ts';
import { addPack, listPacks, removePack } from '../../utils/store/packs.ts';
import { gently } from './gently.ts';
import type { Progress } from './importing.ts';
import { readFile } from './read-file.ts';

/** The part of checking that finding out whether the pack is here already takes. */
const HASHING = 0.15;

/** Brings a pack in: read, checked throughout, and only then stored. Throws what `signal` was aborted with; then nothing is written. */
export async function importPack(file: File, told: Progress, signal: AbortSignal): Promise<Outcome> {
  if (file.size > LARGEST_PACK) return { file: file.name, became: 'large' };
  const bytes = await readFile(file, (share) => told('reading', share), signal);
  told('checking', 0);
  const id = await gently(packIdOf(bytes), (share) => told('checking', share * HASHING), signal);
  const known = (await listPacks()).find((pack) => pack.id === id);
  if (known) return { file: file.name, became: 'known', name: known.name };
  try {
    const checking = (share: number) => told('checking', HASHING + share * (1 - HASHING));
    const facts = factsOfPack(await gently(checkPackInSteps(bytes), checking, signal));
    told('storing', 0);
    const imported = new Date().toISOString();
    const stored = await addPack({ ...facts, id, file: file.name, size: bytes.length, imported, on: true }, bytes);
    if (!stored.done) return { file: file.name, became: stored.why };
    // Cancelled while the browser was writing: what it wrote goes again.
    if (signal.aborted) await removePack(id);
    signal.throwIfAborted();
    return { file: file.name, became: 'added', name: facts.name, documents: facts.documents };
  } catch (error) {
    if (error instanceof PackError)
      return { file: file.name, became: 'refused', fault: error.fault, reason: error.message };
    throw error;
  }
}
