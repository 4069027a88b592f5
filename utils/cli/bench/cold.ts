import { readFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { joinPacks } from '../../record/index/open.ts';
import { openPack } from '../../record/index/pack.ts';
import { compileLexicon } from '../../record/reading/lexicon.ts';
import { contextOf } from '../../record/record.ts';
import { bundleBytes } from '../packs.ts';
import { timed } from './interleave.ts';
import { MINISEARCH } from './passages.ts';
import { answerAll, type ColdWork } from './reading.ts';

/* One cold run of one peer, in a process of its own: prints the milliseconds from bytes in memory to the answer. */

const [, , what, file = ''] = process.argv;
const { article, sentences, index }: ColdWork = JSON.parse(readFileSync(file, 'utf8'));
const pack = bundleBytes();

const time =
  what === 'ours'
    ? timed(() => {
        const record = joinPacks([openPack(pack)]);
        contextOf(article, compileLexicon(record.knowledge), record);
      })
    : timed(() => answerAll(MiniSearch.loadJSON(index, MINISEARCH), sentences));
process.stdout.write(String(time));
