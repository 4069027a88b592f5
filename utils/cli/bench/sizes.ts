import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bounded, type Row } from './row.ts';

/** Most kilobytes, gzipped, that every page of the sites has to take in at once. */
const AT_ONCE = 25;

/** What the built extension puts into pages: at once, as its manifest says, and where the background is asked for it. */
export function sizeRows(extension: string): Row[] {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const scripts: { js?: string[]; css?: string[] }[] = manifest.content_scripts ?? [];
  const atOnce = scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]);
  if (atOnce.length === 0) throw new Error(`The manifest in ${extension} names no content script.`);
  const lent = readdirSync(extension).filter(
    (file) => file.endsWith('.js') && file !== manifest.background.service_worker,
  );
  return [
    bounded(`content script, gzipped: ${atOnce.join(', ')}`, sizeOf(extension, atOnce), 'kB', AT_ONCE),
    ...lent.map((file) => ({
      what: `put in only where it is needed, gzipped: ${file}`,
      found: `${sizeOf(extension, [file]).toFixed(1)} kB`,
      holds: null,
    })),
  ];
}

/** Kilobytes (1,000 bytes) of files, each gzipped by itself. */
const sizeOf = (extension: string, files: readonly string[]): number =>
  files.reduce((bytes, file) => bytes + gzipSync(readFileSync(join(extension, file)), { level: 9 }).length, 0) / 1000;
