import { sayCounts } from '../../components/library/say-facts.ts';
import type { LibraryView } from '../../components/library/view.ts';
import { writeBackup } from '../../utils/backup/write-backup.ts';
import { writeMarkdown } from '../../utils/backup/write-markdown.ts';
import { say } from '../../utils/i18n/say.ts';
import { ask } from '../../utils/messages/client.ts';

import { deleteMade, readMade } from '../../utils/store/everything.ts';
import { today } from '../background/today.ts';
import { type Desk, tell } from './desk.ts';
import type { Loading } from './load.ts';
import { offerFile } from './offer.ts';

/** Offers everything that the reader made, as one file. */
export async function exportMade(desk: Desk): Promise<void> {
  try {
    const text = writeBackup(await readMade());
    offerFile(desk, `on-the-record-${today()}.json`, text, 'application/json');
  } catch {
    tell(desk, say('cantExport'));
  }
}

/** Offers the highlights as Markdown. */
export async function exportMarkdown(desk: Desk): Promise<void> {
  try {
    const { highlights } = await readMade();
    const words = { untitled: say('untitledDocument'), tags: say('byTag') };
    offerFile(desk, `on-the-record-${today()}.md`, writeMarkdown(highlights, words), 'text/markdown');
  } catch {
    tell(desk, say('cantExport'));
  }
}

/** Deletes everything that the reader made, and with it the packs that they imported, if they want that too. */
export async function deleteEverything(desk: Desk, loading: Loading, withPacks: boolean): Promise<void> {
  const gone = sayMade(desk.view(), withPacks);
  const stored = await deleteMade({ packs: withPacks });
  tell(desk, stored.done ? say('deletedMade', gone) : say('cantDelete'));
  await tellEverything(loading);
}

function sayMade({ highlights, kept, packs }: LibraryView, withPacks: boolean): string {
  const count = (list: string | readonly unknown[]) => (typeof list === 'string' ? 0 : list.length);
  return sayCounts(
    ['highlightsCount', count(highlights)],
    ['pagesCount', count(kept)],
    ['packsCount', withPacks ? count(packs) : 0],
  );
}

/** Lets everybody know that highlights and the record are others, and looks at them anew here. */
export async function tellEverything(loading: Loading): Promise<void> {
  await ask('changed', { what: ['highlights', 'record'] });
  await Promise.all([loading.highlights(), loading.kept(), loading.packs(), loading.storage()]);
}
