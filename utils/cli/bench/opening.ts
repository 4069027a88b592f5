import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRecordOf } from '../../record/index/open.ts';
import { openPack, type Pack } from '../../record/index/pack.ts';
import { compileLexicon } from '../../record/reading/lexicon.ts';
import { contextOf } from '../../record/record.ts';
import { holdAll } from '../measure/large-record.ts';
import { openRecords } from '../measure/records.ts';
import { openBundle } from '../packs.ts';
import { interleave, timed } from './interleave.ts';
import { keptDocuments, packed } from './kept-pages.ts';
import { documentOfLength } from './passages.ts';
import { comparison, type Row } from './row.ts';

/** Pages that somebody keeps in half a year, and the words of each. */
const KEPT = 300;
const WORDS = 700;
/** Words of the page that is laid beside the record. */
const PAGE = 1_500;
const COLD_ROUNDS = 7;
const WARM_ROUNDS = 15;
const WARMING = 3;

/** How many times as long opening, and a page, may take. */
const OPENING = 4;
const LAYING = 1.5;

/** Files of packs to be opened beside the bundled one. */
export type Opening = { readonly packs: readonly string[]; readonly kept: readonly string[] };

type Files = readonly Uint8Array[];

/**
 * What kept pages and packs add to opening the record in a fresh process, and to every page: three hundred kept pages beside one pack
 * that holds the same, and, where a folder of texts is given, a pack of all of them.
 */
export async function openingRows(records: string | null): Promise<Row[]> {
  const bundle = openBundle();
  const documents = keptDocuments(KEPT, WORDS, bundle.knowledge);
  const kept = documents.map((document) => packed([document]));
  const one = packed(documents);
  const large = records === null ? [] : [packOfRecords(bundle, records)];
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-bench-'));
  try {
    const rows = [
      await openRow(`opening ${KEPT} kept pages beside the bundled pack, in a fresh process`, folder, [], kept),
      await openRow('  one pack with the same pages instead', folder, [one], []),
      await layRow(`a page beside ${KEPT} kept pages`, bundle, { packs: [], kept, one }),
    ];
    if (large.length === 0) return rows;
    const what = `a pack of ${megabytes(large)} MB`;
    return [
      ...rows,
      await openRow(`opening ${what} beside the bundled one`, folder, large, []),
      await openRow(`  and ${KEPT} kept pages`, folder, large, kept),
      await layRow(`a page beside ${what} and ${KEPT} kept pages`, bundle, { packs: large, kept, one }),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function packOfRecords(bundle: Pack, records: string): Uint8Array {
  const texts = openRecords(records).byLink;
  const documents = holdAll(bundle, texts.values(), () => {});
  return packed([...new Map(documents.map((each) => [each.id, each])).values()], bundle.knowledge);
}

/** Opening, each time in a process of its own, against opening the bundled pack alone. */
async function openRow(what: string, folder: string, packs: Files, kept: Files): Promise<Row> {
  const [beside, alone] = [workFile(folder, packs, kept), workFile(folder, [], [])];
  const times = await interleave(COLD_ROUNDS, { ours: () => coldTime(beside), alone: () => coldTime(alone) });
  return comparison(what, times.ours, { name: 'the bundled pack alone', times: times.alone }, OPENING);
}

/** Writes packs, and the list of them that a cold run reads. */
function workFile(folder: string, packs: Files, kept: Files): string {
  const put = (bytes: Uint8Array): string => {
    const file = join(folder, `${randomUUID()}.otr`);
    writeFileSync(file, bytes);
    return file;
  };
  const file = join(folder, `${randomUUID()}.json`);
  writeFileSync(file, JSON.stringify({ packs: packs.map(put), kept: kept.map(put) } satisfies Opening));
  return file;
}

/** Laying a page beside a record with kept pages, against one in which a pack holds the same pages. */
async function layRow(
  what: string,
  bundled: Pack,
  { packs, kept, one }: { readonly packs: Files; readonly kept: Files; readonly one: Uint8Array },
): Promise<Row> {
  const page = documentOfLength(PAGE);
  const laying = (all: Files, pages: Files): (() => number) => {
    const record = openRecordOf({ bundled, packs: all.map(openPack), kept: pages.map(openPack) });
    const lexicon = compileLexicon(record.knowledge);
    return () => timed(() => contextOf(page, lexicon, record));
  };
  const peers = { ours: laying(packs, kept), one: laying([...packs, one], []) };
  await interleave(WARMING, peers);
  const times = await interleave(WARM_ROUNDS, peers);
  return comparison(what, times.ours, { name: 'with the same pages in one pack', times: times.one }, LAYING);
}

const megabytes = (files: Files): string => (files.reduce((sum, { length }) => sum + length, 0) / 1e6).toFixed(1);

/** Milliseconds that a fresh process takes, its modules loaded. */
function coldTime(file: string): number {
  const script = join(import.meta.dirname, 'cold-opening.ts');
  const [node = '', ...options] = [process.execPath, ...process.execArgv];
  return Number(execFileSync(node, [...options, script, file], { encoding: 'utf8' }));
}
