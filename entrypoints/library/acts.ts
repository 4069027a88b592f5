import { createDrafts } from '../../components/highlights/drafts.ts';
import type { LibraryActs } from '../../components/library/view.ts';
import { ask } from '../../utils/messages/client.ts';
import { loadSettings, saveSettings } from '../../utils/store/settings.ts';
import { goTo } from './address.ts';
import type { Desk } from './desk.ts';
import { annotate, copy, letGo, openAt, removeHighlight } from './highlights.ts';
import type { Importing } from './importing.ts';
import type { Loading } from './load.ts';
import { deleteEverything, exportMade, exportMarkdown } from './made.ts';
import { dropPack, exportPack, turnPack } from './packs.ts';

/** What the reader can do, joined to what does it. */
export const actsFor = (desk: Desk, loading: Loading, importing: Importing): LibraryActs => ({
  go: (place, replace) => goTo(desk, place, replace),
  openAt: (document, words, address) => void openAt(document, words, address),
  drafts: createDrafts((id, mine, base) => annotate(desk, id, mine, base)),
  copy,
  removeHighlight: (highlight) => void removeHighlight(desk, loading, highlight),
  letGo: (document) => void letGo(desk, loading, document),
  dismissNotice: () => desk.set({ notice: null }),
  importFiles: importing.take,
  cancelImport: importing.cancel,
  clearOutcomes: () => desk.set({ outcomes: [] }),
  switchPack: (id, on) => void turnPack(desk, loading, id, on),
  exportPack: (id) => void exportPack(desk, id),
  removePack: (id) => void dropPack(desk, loading, id),
  exportMade: () => void exportMade(desk),
  exportMarkdown: () => void exportMarkdown(desk),
  deleteMade: (withPacks) => void deleteEverything(desk, loading, withPacks),
  setKeepAtEnd: (keepAtEnd) => void setKeepAtEnd(loading, keepAtEnd),
});

/** The latest settings are taken as they are stored: another page may have changed them. Pages that are open ask anew for what holds. */
async function setKeepAtEnd(loading: Loading, keepAtEnd: boolean): Promise<void> {
  await saveSettings({ ...(await loadSettings()), keepAtEnd });
  await Promise.all([ask('changed', { what: ['highlights'] }), loading.settings()]);
}
