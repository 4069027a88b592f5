import { browser } from 'wxt/browser';
import { citationOf } from '../../components/highlights/citation.ts';
import type { Written } from '../../components/highlights/drafts.ts';
import type { LibraryView } from '../../components/library/view.ts';
import { say } from '../../utils/i18n/say.ts';
import { ask } from '../../utils/messages/client.ts';
import type { Kept, UndoToken } from '../../utils/messages/contract.ts';
import type { DocumentId } from '../../utils/record/model/article.ts';
import type { Highlight, HighlightId, Remarks } from '../../utils/record/model/highlight.ts';
import { leaveSought } from '../../utils/store/sought.ts';
import { type Desk, tell } from './desk.ts';
import type { Loading } from './load.ts';

/** Opens a document on its site at these words: as the record knows it, else by the address where the words were read. */
export async function openAt(document: DocumentId, quote: string, address: string | null): Promise<void> {
  const opened = await ask('open', { document, quote, where: 'site' });
  if (opened.got === 'answer' && opened.answer) return;
  if (address === null || !/^https?:\/\//.test(address)) return;
  const tab = await browser.tabs.create({ url: address });
  if (tab.id !== undefined && quote !== '') await leaveSought(tab.id, { document, quote });
}

/** Writes a note and tags of a highlight that were begun from `base`. */
export async function annotate(desk: Desk, id: HighlightId, { note, tags }: Remarks, base: Remarks): Promise<Written> {
  const asked = await ask('annotate', { id, note, tags, base });
  if (asked.got !== 'answer') return { done: false, why: asked.got };
  if (!asked.answer.done) return { done: false, why: asked.answer.why === 'undated' ? 'failed' : asked.answer.why };
  const { value } = asked.answer;
  const { highlights } = desk.view();
  if (typeof highlights !== 'string')
    desk.set({ highlights: highlights.map((each) => (each.id === id ? value : each)) });
  return { done: true, stored: value };
}

/** Puts the words of a highlight, with who said them and where, into the clipboard; says whether that could be done. */
export async function copy(highlight: Highlight): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(citationOf(highlight));
    return true;
  } catch {
    return false;
  }
}

/** Removes a highlight, and offers it back. */
export async function removeHighlight(desk: Desk, loading: Loading, { id }: Highlight): Promise<void> {
  const token = tokenOf(await ask('removeHighlight', { id }));
  if (token === null) return tell(desk, say('cantRemove'));
  const { highlights } = desk.view();
  if (typeof highlights !== 'string') desk.set({ highlights: highlights.filter((each) => each.id !== id) });
  offerBack(desk, loading, token, 'removed');
}

/** Keeps a page no more, and offers it back. */
export async function letGo(desk: Desk, loading: Loading, document: DocumentId): Promise<void> {
  const token = tokenOf(await ask('letGo', { document }));
  if (token === null) return tell(desk, say('cantRemove'));
  const { kept } = desk.view();
  if (typeof kept !== 'string') desk.set({ kept: kept.filter((each) => each.document !== document) });
  offerBack(desk, loading, token, 'pageLetGo');
}

/** Says what is gone, with the way back; who takes it sees the way back of what was removed before. */
function offerBack(desk: Desk, loading: Loading, token: UndoToken, gone: 'removed' | 'pageLetGo'): void {
  const { notice } = desk.view();
  const before = notice?.act ? notice : null;
  tell(desk, say(gone), () => void undo(desk, loading, token, before));
}

async function undo(desk: Desk, loading: Loading, token: UndoToken, before: LibraryView['notice']): Promise<void> {
  // Pressed twice, it is done once.
  desk.set({ notice: null });
  const asked = await ask('undo', { token });
  const isBack = asked.got === 'answer' && asked.answer.done;
  if (isBack) desk.set({ notice: before });
  else tell(desk, say('cantUndo'));
  await Promise.all([loading.highlights(), loading.kept()]);
}

const tokenOf = (asked: Awaited<ReturnType<typeof ask<'letGo'>>>): UndoToken | null => {
  const kept: Kept<UndoToken> | null = asked.got === 'answer' ? asked.answer : null;
  return kept?.done ? kept.value : null;
};
