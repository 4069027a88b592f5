import { readFileSync } from 'node:fs';
import { openRecordOf } from '../../record/index/open.ts';
import { openPack } from '../../record/index/pack.ts';
import { compileLexicon } from '../../record/reading/lexicon.ts';
import { bundleBytes } from '../packs.ts';
import { timed } from './interleave.ts';
import type { Opening } from './opening.ts';

/* One opening in a process of its own: prints the milliseconds from bytes in memory to a record that can be asked. */

const [, , file = ''] = process.argv;
const { packs, kept }: Opening = JSON.parse(readFileSync(file, 'utf8'));
const bundled = bundleBytes();
const [packBytes, keptBytes] = [packs, kept].map((files) => files.map((each) => new Uint8Array(readFileSync(each))));

const time = timed(() => {
  const record = openRecordOf({
    bundled: openPack(bundled),
    packs: (packBytes ?? []).map(openPack),
    kept: (keptBytes ?? []).map(openPack),
  });
  compileLexicon(record.knowledge);
});
process.stdout.write(String(time));
