import type { Outcome } from '../../components/library/view.ts';
import { LARGEST_BACKUP } from '../../utils/backup/limits.ts';
import { mergeMade } from '../../utils/backup/merge-made.ts';
import { readBackup } from '../../utils/backup/read-backup.ts';
import { readMade, writeMade } from '../../utils/store/everything.ts';
import { nextTurn } from './gently.ts';
import type { Progress } from './importing.ts';
import { readFile } from './read-file.ts';

/**
 * Brings in what the reader made elsewhere, or before: all of it is read and checked, then merged with what is here and written at once.
 * Throws what `signal` was aborted with; then nothing is written.
 */
export async function importMade(file: File, told: Progress, signal: AbortSignal): Promise<Outcome> {
  const { name } = file;
  if (file.size > LARGEST_BACKUP) return { file: name, became: 'large' };
  const bytes = await readFile(file, (share) => told('reading', share), signal);
  told('checking', 0);
  // What was told is to be seen before the file is taken apart in one go.
  await nextTurn();
  const text = decode(bytes);
  if (text === null) return { file: name, became: 'refused', fault: 'made', reason: 'The file is not in UTF-8.' };
  const backup = readBackup(text);
  if ('refused' in backup) return { file: name, became: 'refused', fault: 'made', reason: backup.refused };
  const { changed, counts } = mergeMade(await readMade(), backup.made);
  told('storing', 0);
  await nextTurn();
  signal.throwIfAborted();
  const stored = await writeMade(changed);
  if (!stored.done) return { file: name, became: stored.why };
  const { highlights, pages } = counts;
  return {
    file: name,
    became: 'merged',
    counts: {
      newHighlights: highlights.added,
      mergedHighlights: highlights.merged,
      newPages: pages.added,
      mergedPages: pages.merged,
    },
  };
}

/** The words of a file; `null` where its bytes are no UTF-8. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
