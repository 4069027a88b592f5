import type { Highlight, HighlightId, Instant, Remarks } from '../../utils/record/model/highlight.ts';
import { mergeRemarks } from '../../utils/record/model/merge-remarks.ts';

/** What became of a note and tags: what is stored now; or why they aren't (`gone`: the extension was updated under this page). */
export type Written =
  | { readonly done: true; readonly stored: Pick<Highlight, 'note' | 'tags' | 'modified'> }
  | { readonly done: false; readonly why: NotWritten };
type Answer = Extract<Written, { readonly done: true }>['stored'];
export type NotWritten = 'private' | 'full' | 'failed' | 'gone';

/** A note and tags as they stand under the reader's hands, and how far storing them has come. */
export type Draft = {
  readonly note: string;
  readonly tags: readonly string[];
  readonly state: 'clean' | 'waiting' | 'saving' | 'saved' | NotWritten;
};

/** Notes and tags that are being written, across redraws and tabs: what isn't stored yet stays here until it is. */
export type Drafts = {
  /** The draft of a highlight, or what is stored of it where nothing is being written. */
  readonly of: (highlight: Highlight) => Draft;
  /** The reader is at the note: what is stored meanwhile elsewhere doesn't replace it. */
  readonly hold: (highlight: Highlight) => void;
  /** The reader has changed something: it is stored after a pause. */
  readonly change: (highlight: Highlight, to: Partial<Pick<Draft, 'note' | 'tags'>>) => void;
  /** The reader has left it: it is stored at once. */
  readonly leave: (id: HighlightId) => Promise<void>;
  /** Stores everything at once: the page is about to go. */
  readonly leaveAll: () => Promise<void>;
  /** Calls back when the draft of a highlight has changed, until what it returns is called. */
  readonly watch: (id: HighlightId, told: () => void) => () => void;
};

/** After so many milliseconds without a change the draft is stored. */
const PAUSE = 800;

type Entry = {
  note: string;
  tags: readonly string[];
  state: Draft['state'];
  /** What they were begun from: what is stored says all of it, or was changed by others since. */
  base: Remarks;
  isHeld: boolean;
  /** What is stored, and when it was written, as far as is known here. */
  stored: Remarks;
  modified: Instant;
  timer: ReturnType<typeof setTimeout> | undefined;
  saving: Promise<void> | null;
};

/** Keeps drafts, and stores them through `write`. */
export function createDrafts(write: (id: HighlightId, mine: Remarks, base: Remarks) => Promise<Written>): Drafts {
  const entries = new Map<HighlightId, Entry>();
  const watchers = new Map<HighlightId, Set<() => void>>();

  const tell = (id: HighlightId) => {
    for (const told of watchers.get(id) ?? []) told();
  };

  /** What is shown is what is here, unless it is stored and something newer was stored elsewhere. */
  const isCurrent = (entry: Entry, { modified }: Highlight): boolean =>
    entry.isHeld || !isSettled(entry) || modified <= entry.modified;

  function of(highlight: Highlight): Draft {
    const entry = entries.get(highlight.id);
    if (!entry || !isCurrent(entry, highlight)) return { note: highlight.note, tags: highlight.tags, state: 'clean' };
    const { note, tags, state } = entry;
    return { note, tags, state };
  }

  function entryOf(highlight: Highlight): Entry {
    const known = entries.get(highlight.id);
    if (known && isCurrent(known, highlight)) return known;
    const { note, tags, modified } = highlight;
    const base = { note, tags };
    const idle = { state: 'clean', isHeld: false, timer: undefined, saving: null } as const;
    const entry: Entry = { note, tags, base, stored: base, modified, ...idle };
    entries.set(highlight.id, entry);
    return entry;
  }

  async function save(id: HighlightId, entry: Entry): Promise<void> {
    clearTimeout(entry.timer);
    entry.state = 'saving';
    tell(id);
    const { note, tags, base } = entry;
    const sent = { note, tags };
    const written = await write(id, sent, base);
    if (written.done) takeAnswer(entry, sent, written.stored);
    // Meanwhile the reader may have gone on: `change` has set another state.
    if (entry.state === 'saving') entry.state = written.done ? 'saved' : written.why;
    settle(entry);
    tell(id);
  }

  /** One write at a time for each highlight, so that the last change is what stays. */
  async function store(id: HighlightId): Promise<void> {
    const entry = entries.get(id);
    if (!entry) return;
    await entry.saving;
    if (entry.state !== 'waiting' && isSettled(entry)) return;
    entry.saving ??= save(id, entry).finally(() => {
      entry.saving = null;
    });
    await entry.saving;
  }

  return {
    of,
    hold(highlight) {
      entryOf(highlight).isHeld = true;
    },
    change(highlight, to) {
      const { id } = highlight;
      const entry = entryOf(highlight);
      Object.assign(entry, to);
      entry.state = 'waiting';
      clearTimeout(entry.timer);
      entry.timer = setTimeout(() => void store(id), PAUSE);
      tell(id);
    },
    async leave(id) {
      const entry = entries.get(id);
      if (entry) entry.isHeld = false;
      await store(id);
      if (entry) settle(entry);
      tell(id);
    },
    async leaveAll() {
      await Promise.all([...entries.keys()].map(store));
    },
    watch(id, told) {
      const all = watchers.get(id) ?? new Set();
      watchers.set(id, all.add(told));
      return () => {
        all.delete(told);
        if (all.size === 0) watchers.delete(id);
      };
    },
  };
}

/** The note stays as it is under the reader's hands: only what it was begun from is stored by now, maybe beside what others wrote. */
function takeAnswer(entry: Entry, sent: Remarks, { note, tags, modified }: Answer): void {
  entry.stored = { note, tags };
  entry.tags = mergeRemarks(sent, entry.stored, entry).tags;
  entry.base = { note: sent.note, tags };
  if (modified > entry.modified) entry.modified = modified;
}

/** Where nobody is at it and nothing waits, what is stored is what is shown. */
function settle(entry: Entry): void {
  if (entry.isHeld || !isSettled(entry)) return;
  Object.assign(entry, entry.stored);
  entry.base = entry.stored;
}

const isSettled = ({ state }: Entry): boolean => state === 'clean' || state === 'saved';
