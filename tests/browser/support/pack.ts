import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCommand } from '../../../utils/cli/corpus-build.ts';
import { packTexts } from '../../fixtures/texts/pack-texts.ts';
import type { File } from './files.ts';

/** What the small pack is called. */
export const SMALL_PACK = 'Papers of a small archive';

let made: File | null = null;

/** A pack of a handful of texts of our own, made once as the command line makes it: JSON Lines in, pack out. */
export function smallPack(): File {
  made ??= make();
  return made;
}

function make(): File {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-pack-'));
  try {
    const [lines, pack] = [join(folder, 'papers.jsonl'), join(folder, 'papers.otr')];
    writeFileSync(lines, packTexts.map((text) => JSON.stringify(text)).join('\n'));
    buildCommand([lines, '--out', pack, '--name', SMALL_PACK, '--licence', 'CC0 1.0']);
    return { name: 'papers.otr', bytes: readFileSync(pack) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
