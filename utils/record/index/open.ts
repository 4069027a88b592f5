import type { OpenRecord } from '../model/record.ts';
import { joinKnowledge } from './join-knowledge.ts';
import { joinSegments } from './join-segments.ts';
import { openPack, type Pack } from './pack.ts';

/** Opens packs and sees them as one record. Throws a `PackError` for the first that can't be used. */
export const openPacks = (files: readonly Uint8Array[]): OpenRecord => joinPacks(files.map(openPack));

/** Opened packs as one record: a document that stands in two is there once, and people merge by id. */
export const joinPacks = (packs: readonly Pack[]): OpenRecord =>
  joinSegments(
    packs.map(({ segment }) => segment),
    joinKnowledge(packs.map(({ knowledge }) => knowledge)),
  );
