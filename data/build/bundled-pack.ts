import { join } from 'node:path';
import { writePack } from '../../utils/record/index/pack.ts';
import { holdDocuments } from './documents.ts';
import { loadKnowledge } from './knowledge.ts';

/** Where the packed form lies in the repository; the extension fetches it from its own package under `/pack/bundled.otr`. */
export const BUNDLED_PACK = 'public/pack/bundled.otr';

/** The bundled pack, made of the files of `data/`: the same files and the same reading give the same bytes. */
export function bundledPack(folder: string): Uint8Array<ArrayBuffer> {
  const knowledge = loadKnowledge(folder);
  return writePack({
    name: 'On the Record',
    licence: 'See each document',
    knowledge,
    ...holdDocuments(join(folder, 'documents'), knowledge),
  });
}
