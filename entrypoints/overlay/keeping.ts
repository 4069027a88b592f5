import { type Key, say } from '../../utils/i18n/say.ts';
import { type Asked, ask } from '../../utils/messages/client.ts';
import type { Kept, Mine, UndoToken } from '../../utils/messages/contract.ts';
import type { Article } from '../../utils/record/model/article.ts';
import type { HighlightId, PlacedHighlight } from '../../utils/record/model/highlight.ts';
import { inReadingOrder, type Span } from '../../utils/record/model/span.ts';
import type { Notes } from './notes.ts';

/** What the reader keeps of a page, and how they do. Each act says what became of it; `null` where the extension is gone. */
export type Keeping = {
  readonly mine: () => Mine;
  /** Spans that are being kept just now. */
  readonly pending: () => readonly Span[];
  readonly highlight: (span: Span) => Promise<void>;
  readonly remove: (id: HighlightId) => Promise<void>;
  /** Keeps the page, or keeps it no more; `atEnd`: by itself, because it was read to its end. */
  readonly keepPage: (keep: boolean, atEnd?: boolean) => Promise<Kept<true>>;
  /** Takes what the background says is kept. */
  readonly take: (mine: Mine) => void;
};

type Surroundings = {
  readonly article: Article;
  readonly mine: Mine;
  readonly notes: Notes;
  /** What is kept has changed: paint and draw it. */
  readonly changed: () => void;
  readonly gone: () => void;
};

type Refusal = Extract<Kept<never>, { readonly done: false }>['why'];

const REFUSED: Record<Refusal, Key> = {
  private: 'privateWindow',
  full: 'noRoom',
  undated: 'pageUndated',
  failed: 'notKept',
};

/** Keeps through the background: the page shows at once what will be, and takes it back with a sentence where it doesn't come to be. */
export function createKeeping({ article, mine: given, notes, changed, gone }: Surroundings): Keeping {
  let mine = given;
  let pending: readonly Span[] = [];

  const take = (next: Mine) => {
    mine = next;
    changed();
  };
  const setHighlights = (highlights: readonly PlacedHighlight[]) => take({ ...mine, highlights });

  /** Tells why something wasn't kept; in a private window the reader may let it be, and then it is done again. */
  function refuse(why: Refusal, again: () => void, failed: Key = 'notKept'): void {
    if (why === 'private')
      notes.tell(say('privateWindow'), { label: say('keepUntilClosed'), run: () => void allow(again) });
    else notes.mention(say(why === 'failed' ? failed : REFUSED[why]));
  }

  async function allow(again: () => void): Promise<void> {
    notes.close();
    const asked = await ask('keepInPrivate', {});
    if (asked.got === 'gone') gone();
    else if (asked.got === 'answer' && asked.answer) again();
    else notes.mention(say('notKept'));
  }

  /** What a question came to, with what can go wrong on the way. */
  function settled<T>(asked: Asked<Kept<T>>): Kept<T> {
    if (asked.got === 'answer') return asked.answer;
    if (asked.got === 'gone') gone();
    return { done: false, why: 'failed' };
  }

  async function highlight(span: Span): Promise<void> {
    pending = [...pending, span];
    changed();
    const kept = settled(await ask('highlight', { article, span }));
    pending = pending.filter((each) => each !== span);
    if (!kept.done) {
      changed();
      return refuse(kept.why, () => void highlight(span));
    }
    const others = mine.highlights.filter(({ id }) => id !== kept.value.id);
    setHighlights([...others, kept.value].sort(inReadingOrder));
  }

  async function remove(id: HighlightId): Promise<void> {
    const removed = mine.highlights.find((each) => each.id === id);
    setHighlights(mine.highlights.filter((each) => each !== removed));
    const put = () =>
      removed && setHighlights([...mine.highlights.filter((each) => each.id !== id), removed].sort(inReadingOrder));
    const kept = settled(await ask('removeHighlight', { id }));
    if (kept.done) return notes.mention(say('highlightRemoved'), undoing(kept.value, put));
    put();
    refuse(kept.why, () => void remove(id), 'notRemoved');
  }

  async function keepPage(keep: boolean, atEnd = false): Promise<Kept<true>> {
    const kept = keep ? await holdPage(atEnd) : await letPageGo();
    if (!kept.done && !(atEnd && kept.why !== 'full'))
      refuse(kept.why, () => void keepPage(keep), keep ? 'notKept' : 'notRemoved');
    return kept;
  }

  async function holdPage(atEnd: boolean): Promise<Kept<true>> {
    const kept = settled(await ask('keep', { article }));
    if (!kept.done) return kept;
    take({ ...mine, document: kept.value, kept: true });
    const undo = { label: say('undo'), run: () => void keepPage(false) };
    notes.mention(say(atEnd ? 'pageKeptAtEnd' : 'pageKept'), undo);
    return { done: true, value: true };
  }

  async function letPageGo(): Promise<Kept<true>> {
    const kept = settled(await ask('letGo', { document: mine.document }));
    if (!kept.done) return kept;
    take({ ...mine, kept: false });
    notes.mention(
      say('pageLetGo'),
      undoing(kept.value, () => take({ ...mine, kept: true })),
    );
    return { done: true, value: true };
  }

  /** The way back, once. */
  const undoing = (token: UndoToken, back: () => void) => ({ label: say('undo'), run: () => void undo(token, back) });

  async function undo(token: UndoToken, back: () => void): Promise<void> {
    notes.close();
    const kept = settled(await ask('undo', { token }));
    if (kept.done) back();
    else refuse(kept.why, () => void undo(token, back), 'notBroughtBack');
  }

  return { mine: () => mine, pending: () => pending, highlight, remove, keepPage, take };
}
