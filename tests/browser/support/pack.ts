import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { buildCommand } from '../../../utils/cli/corpus-build.ts';
import type { ServedPage } from '../../fixtures/kept-pages.ts';
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

/** The pack that the environment names, for a comparison by hand; `null` where it names none. */
export function givenPack(): File | null {
  const path = process.env.ON_THE_RECORD_PACK;
  return path ? { name: basename(path), bytes: readFileSync(path) } : null;
}

/** The pages of the folder that the environment names, for a comparison by hand; `null` where it names none. */
export function givenPages(): ServedPage[] | null {
  const folder = process.env.ON_THE_RECORD_PAGES;
  if (!folder) return null;
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const address = /<meta property="og:url" content="([^"]+)"/.exec(html)?.[1];
      if (!address) throw new Error(`${file} doesn't name its address.`);
      return { address, html };
    });
}
