import { browser } from 'wxt/browser';
import type { DocumentId } from '../record/model/article.ts';
import type { HighlightId } from '../record/model/highlight.ts';

/** Words that a reader wants to come to in a tab: written when the tab is opened, taken when its page is read. */
type Sought = { readonly document: DocumentId; readonly quote: string };

const keyOf = (tab: number): string => `sought:${tab}`;

/** Leaves the words for a tab; they live no longer than the browser's session. */
export const leaveSought = (tab: number, sought: Sought): Promise<void> =>
  browser.storage.session.set({ [keyOf(tab)]: sought });

/** Takes the words left for a tab, once: `null` where none are, or where they were for none of the documents that its page may be. */
export async function takeSought(tab: number, documents: readonly DocumentId[]): Promise<string | null> {
  const key = keyOf(tab);
  const stored: unknown = (await browser.storage.session.get(key))[key];
  if (typeof stored !== 'object' || stored === null) return null;
  await browser.storage.session.remove(key);
  const { document: wanted, quote } = stored as Partial<Sought>;
  return wanted !== undefined && documents.includes(wanted) && typeof quote === 'string' ? quote : null;
}

const HIGHLIGHT = 'sought highlight';

/** Leaves a highlight for the side panel to open at; `null` takes an earlier one back. */
export const leaveSoughtHighlight = (highlight: HighlightId | null): Promise<void> =>
  highlight === null
    ? browser.storage.session.remove(HIGHLIGHT)
    : browser.storage.session.set({ [HIGHLIGHT]: highlight });

/** Takes the highlight that the side panel is to open at, once. */
export async function takeSoughtHighlight(): Promise<HighlightId | null> {
  const left: unknown = (await browser.storage.session.get(HIGHLIGHT))[HIGHLIGHT];
  if (typeof left !== 'string') return null;
  await browser.storage.session.remove(HIGHLIGHT);
  return left;
}
