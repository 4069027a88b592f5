import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { BUNDLED_PACK, bundledPack } from './bundled-pack.ts';

/* `npm run data`: reads the files of data/ and writes the pack that the extension ships. */

const root = resolve(import.meta.dirname, '../..');
const file = join(root, BUNDLED_PACK);
const bytes = bundledPack(join(root, 'data'));
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, bytes);
console.error(`${BUNDLED_PACK}: ${bytes.length} bytes`);
