import { PackError } from '../record/index/pack-error.ts';
import type { Made } from '../record/model/kept.ts';
import { LARGEST_BACKUP, MOST_HIGHLIGHTS, MOST_PAGES } from './limits.ts';
import { highlightShape, pageShape } from './made-shapes.ts';
import { boundedList, refuse, requireNoOther } from './strict-shapes.ts';
import { FORMAT, VERSION } from './write-backup.ts';

/** What a backup holds; or one sentence on what is wrong with it, and where. */
export type ReadBackup = { readonly made: Made } | { readonly refused: string };

/** Reads a backup: all of it is as it should be, or none of it is taken. Never throws. */
export function readBackup(text: string): ReadBackup {
  try {
    return { made: madeOf(parse(text)) };
  } catch (error) {
    // The shapes of packs and backups throw one error.
    if (error instanceof PackError) return { refused: error.message };
    throw error;
  }
}

function parse(text: string): unknown {
  if (text.length > LARGEST_BACKUP) return refuse('The file', `is longer than ${LARGEST_BACKUP} characters`);
  try {
    return JSON.parse(text);
  } catch {
    // The engine's own message would quote the file.
    return refuse('The file', 'is no JSON, or was cut short');
  }
}

function madeOf(value: unknown): Made {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('The file', 'is no backup');
  const file = value as Record<string, unknown>;
  const own = (key: string): unknown => (Object.hasOwn(file, key) ? file[key] : undefined);
  if (own('format') !== FORMAT) return refuse('The file', `is no backup: its format is not "${FORMAT}"`);
  requireVersion(own('version'));
  requireNoOther(file, ['format', 'version', 'highlights', 'pages'], 'The file');
  const highlights = boundedList(highlightShape, MOST_HIGHLIGHTS)(own('highlights'), 'highlights');
  requireOnce(
    highlights,
    ({ id }) => id,
    (at) => `highlights[${at}].id`,
  );
  const pages = boundedList(pageShape, MOST_PAGES)(own('pages'), 'pages');
  requireOnce(
    pages,
    ({ article }) => article.id,
    (at) => `pages[${at}].article.id`,
  );
  return { highlights, pages };
}

function requireVersion(version: unknown): void {
  if (version === VERSION) return;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < VERSION) {
    refuse('version', 'is not the number of a version');
  }
  refuse(
    'The file',
    `was made by a newer version of On the Record: it has version ${version} of the format, and ${VERSION} is known here`,
  );
}

function requireOnce<T>(things: readonly T[], keyOf: (thing: T) => string, whereOf: (at: number) => string): void {
  const seen = new Set<string>();
  for (const [at, thing] of things.entries()) {
    if (seen.has(keyOf(thing))) refuse(whereOf(at), 'stands twice');
    seen.add(keyOf(thing));
  }
}
