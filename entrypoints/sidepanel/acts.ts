import { browser } from 'wxt/browser';
import { citationOf } from '../../components/highlights/citation.ts';
import type { Written } from '../../components/highlights/drafts.ts';
import type { PanelActs, PanelNote } from '../../components/panel/view.ts';
import { type Key, say } from '../../utils/i18n/say.ts';
import { type Asked, ask, askPage } from '../../utils/messages/client.ts';
import type { Kept, UndoToken } from '../../utils/messages/contract.ts';
import type { DocumentId } from '../../utils/record/model/article.ts';
import type { HighlightId, Remarks } from '../../utils/record/model/highlight.ts';
import { openThrough } from '../overlay/open.ts';

/** What an act needs of the panel at the moment when it is done. */
export type Surroundings = {
  readonly tab: () => number | null;
  readonly document: () => DocumentId | null;
  readonly mention: (text: string, act?: PanelNote['act']) => void;
  readonly closeNote: () => void;
  /** Look again at the page and at what is kept. */
  readonly refresh: () => void;
  /** The page hasn't got these words. */
  readonly miss: (id: HighlightId) => void;
};

type Refusal = Extract<Kept<never>, { readonly done: false }>['why'];

const REFUSED: Partial<Record<Refusal, Key>> = { private: 'privateWindow', full: 'noRoom', undated: 'pageUndated' };

/** What the reader can do in the panel: what is kept changes through the background, what is on the page through the page. */
export function panelActs({ tab, document, mention, closeNote, refresh, miss }: Surroundings): PanelActs {
  const refuse = (why: Refusal, failed: Key): void => mention(say(REFUSED[why] ?? failed));

  /** Tells that something is gone, with the way back. */
  function removed(kept: Kept<UndoToken>, told: Key): void {
    if (!kept.done) {
      refuse(kept.why, 'notRemoved');
      return;
    }
    mention(say(told), { label: say('undo'), run: () => void undo(kept.value) });
    refresh();
  }

  async function undo(token: UndoToken): Promise<void> {
    closeNote();
    const kept = settled(await ask('undo', { token }));
    if (!kept.done) refuse(kept.why, 'notBroughtBack');
    refresh();
  }

  async function keepPage(): Promise<void> {
    const at = tab();
    const asked = at === null ? null : await askPage(at, 'keepPage', { keep: true });
    const kept = asked?.got === 'answer' && asked.answer ? asked.answer : FAILED;
    if (!kept.done) refuse(kept.why, 'notKept');
    refresh();
  }

  async function letGo(): Promise<void> {
    const id = document();
    if (id !== null) removed(settled(await ask('letGo', { document: id })), 'pageLetGo');
  }

  async function show(what: { readonly card: string } | { readonly highlight: HighlightId }): Promise<void> {
    const at = tab();
    const asked = at === null ? null : await askPage(at, 'show', what);
    if (asked?.got === 'answer' && asked.answer) return;
    mention(say('notOnPageNow'));
    if ('highlight' in what) miss(what.highlight);
  }

  return {
    ...openThrough(refresh),
    show: (card) => void show({ card }),
    showHighlight: (highlight) => void show({ highlight }),
    copy: (highlight) => copyWords(citationOf(highlight)),
    remove: ({ id }) =>
      void ask('removeHighlight', { id }).then((asked) => removed(settled(asked), 'highlightRemoved')),
    keepPage: (keep) => void (keep ? keepPage() : letGo()),
    keepInPrivate: () => void ask('keepInPrivate', {}).then(refresh),
    closeNote,
    openLibrary: () => void browser.tabs.create({ url: browser.runtime.getURL('/library.html') }),
  };
}

/** Stores a note and tags that were begun from `base`. */
export async function writeNote(id: HighlightId, { note, tags }: Remarks, base: Remarks): Promise<Written> {
  const asked = await ask('annotate', { id, note, tags, base });
  if (asked.got === 'gone') return { done: false, why: 'gone' };
  const kept = settled(asked);
  if (kept.done) return { done: true, stored: kept.value };
  return { done: false, why: kept.why === 'undated' ? 'failed' : kept.why };
}

const FAILED = { done: false, why: 'failed' } as const;

const settled = <T>(asked: Asked<Kept<T>>): Kept<T> => (asked.got === 'answer' ? asked.answer : FAILED);

async function copyWords(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}
