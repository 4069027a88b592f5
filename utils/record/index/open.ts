import type { OpenRecord } from '../model/record.ts';
import { joinKnown } from './join-knowledge.ts';
import { joinSegments } from './join-segments.ts';
import { openPack, type Pack } from './pack.ts';

/** What a record is made of. Of a document that stands in several parts the first whole one counts, in the order of this list. */
export type RecordParts = {
  /** The pack that the extension ships. It tells who is who beside any other pack, so that a page is always read in the same way. */
  readonly bundled: Pack;
  /** Whether the bundled documents belong to the record too; they do unless it is said that they don't. */
  readonly withBundled?: boolean;
  /** Packs that are switched on, in the order of import. */
  readonly packs: readonly Pack[];
  /** What the reader has kept: a pack of one document for each page, in the order of keeping. */
  readonly kept: readonly Pack[];
};

/** Opens the record: the one way in which the extension and the command line do, so that both give the same answers. */
export function openRecordOf({ bundled, withBundled = true, packs, kept }: RecordParts): OpenRecord {
  const added = [...packs, ...kept];
  return joinSegments(
    (withBundled ? [bundled, ...added] : added).map(({ segment }) => segment),
    joinKnown([bundled, ...added]),
  );
}

/** Opens packs and sees them as one record. Throws a `PackError` for the first that can't be used. */
export const openPacks = (files: readonly Uint8Array[]): OpenRecord => joinPacks(files.map(openPack));

/** Opened packs as one record: a document that stands in two is there once, and people merge by id. */
export const joinPacks = (packs: readonly Pack[]): OpenRecord =>
  joinSegments(
    packs.map(({ segment }) => segment),
    joinKnown(packs),
  );
