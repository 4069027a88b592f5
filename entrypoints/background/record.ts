import { browser } from 'wxt/browser';
import { joinKnown } from '../../utils/record/index/join-knowledge.ts';
import { openRecordOf } from '../../utils/record/index/open.ts';
import { openPack, type Pack } from '../../utils/record/index/pack.ts';
import type { DocumentId } from '../../utils/record/model/article.ts';
import type { Origin } from '../../utils/record/model/held.ts';
import type { OpenRecord } from '../../utils/record/model/record.ts';
import { compileLexicon, type Lexicon } from '../../utils/record/reading/lexicon.ts';
import { fetchBundled } from '../../utils/store/bundled.ts';
import { openImported } from './imported-packs.ts';
import { forgetKept, openKept } from './kept-packs.ts';

/**
 * What kept pages are read with: everything that is known but what kept pages themselves introduce. So what is derived of one doesn't
 * depend on which others are kept, or on whether it was kept before.
 */
export type Ground = {
  /** Tells this ground, and the program that reads with it, from others. */
  readonly reading: string;
  lexicon(): Lexicon;
};

/** The record, and the knowledge in it made ready for reading. */
export type Ready = {
  readonly record: OpenRecord;
  readonly lexicon: Lexicon;
  /** How the documents of each of the record's packs came into it: by `record.packOf`. */
  readonly origins: readonly Origin[];
  readonly ground: Ground;
  /** Kept pages of which nothing is derived yet, or with another ground. */
  readonly behind: readonly DocumentId[];
};

let opening: Promise<Ready> | null = null;
let bundle: Promise<Pack> | null = null;
let ground: Ground | null = null;

/**
 * Opens the record when it is first asked for: the bundled pack, the imported ones that are on, the kept pages. A failure isn't kept, so
 * that the next question tries again; only the bundled pack can make it fail.
 */
export function readyRecord(): Promise<Ready> {
  if (opening) return opening;
  const mine = open().catch((error: unknown) => {
    if (opening === mine) opening = null;
    throw error;
  });
  opening = mine;
  return mine;
}

/** The next question opens the record anew: these kept pages have changed, or (`null`) anything may have. Packs stay opened. */
export function forgetRecord(documents: readonly DocumentId[] | null): void {
  opening = null;
  forgetKept(documents);
}

async function open(): Promise<Ready> {
  const [bundled, imported, kept] = await Promise.all([openBundled(), openImported(), openKept()]);
  const packs = imported.map(({ pack }) => pack);
  const pages = kept.pages.flatMap(({ pack, kept: when }) => (pack ? [{ pack, when }] : []));
  const record = openRecordOf({ bundled, packs, kept: pages.map(({ pack }) => pack) });
  const reading = [browser.runtime.getManifest().version, ...imported.map(({ facts }) => facts.id)].join(' ');
  if (ground?.reading !== reading) ground = groundOf(reading, [bundled, ...packs]);
  const current = new Set(kept.pages.filter((page) => page.reading === reading).map(({ document }) => document));
  return {
    record,
    lexicon: pages.some(({ pack }) => pack.knowledge.people.length > 0)
      ? compileLexicon(record.knowledge)
      : ground.lexicon(),
    origins: [
      { by: 'bundled' },
      ...imported.map(({ facts }) => ({ by: 'pack', name: facts.name }) as const),
      ...pages.map(({ when }) => ({ by: 'reader', kept: when }) as const),
    ],
    ground,
    behind: kept.documents.filter((id) => !current.has(id)),
  };
}

function openBundled(): Promise<Pack> {
  bundle ??= fetchBundled()
    .then(openPack)
    .catch((error: unknown) => {
      bundle = null;
      throw error;
    });
  return bundle;
}

function groundOf(reading: string, packs: readonly Pack[]): Ground {
  let compiled: Lexicon | null = null;
  return {
    reading,
    lexicon() {
      compiled ??= compileLexicon(joinKnown(packs));
      return compiled;
    },
  };
}
