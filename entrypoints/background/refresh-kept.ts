import { browser } from 'wxt/browser';
import { putPagePack, readPage } from '../../utils/store/pages.ts';
import { warnOnce } from '../../utils/store/warn.ts';
import { derive } from './derive.ts';
import { forgetRecord, readyRecord } from './record.ts';
import { tellRecord } from './tell.ts';

let refreshing: Promise<void> | null = null;

/**
 * Reads kept pages anew that were read by an older version, with other packs, or never (an import brings pages alone): one at a time, so
 * that questions are answered between them. Where the worker is killed meanwhile, or storing fails, the next question for the record
 * takes it up again.
 */
export function refreshKept(): Promise<void> {
  refreshing ??= refresh()
    .catch((error: unknown) => warnOnce('kept pages can’t be read anew', error))
    .finally(() => {
      refreshing = null;
    });
  return refreshing;
}

async function refresh(): Promise<void> {
  const { behind, ground } = await readyRecord();
  let written = 0;
  for (const document of behind) {
    const page = await readPage(document);
    if (page && (await putPagePack(page, derive(page, ground))).done) written += 1;
    // The browser counts this as a sign of life, and messages that came meanwhile are answered.
    await browser.runtime.getPlatformInfo();
  }
  if (written === 0) return;
  forgetRecord(behind);
  tellRecord();
  // The packs may have been switched meanwhile.
  await refresh();
}
