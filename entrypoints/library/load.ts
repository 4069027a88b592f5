import type { LibraryView, Loaded } from '../../components/library/view.ts';
import { type Asked, ask } from '../../utils/messages/client.ts';
import type { Highlight } from '../../utils/record/model/highlight.ts';
import { loadSettings } from '../../utils/store/settings.ts';
import type { Desk } from './desk.ts';
import { fetchPacks } from './shelves.ts';

/** Fetches what the library shows; what is there stays until the new is. */
export type Loading = {
  readonly highlights: () => Promise<void>;
  readonly kept: () => Promise<void>;
  readonly packs: () => Promise<void>;
  readonly settings: () => Promise<void>;
  readonly storage: () => Promise<void>;
};

/** The ways to fetch each part of what a desk shows. */
export function loadingFor(desk: Desk): Loading {
  return {
    highlights: latestOf(
      async () => answerOf(await ask('highlights', { documents: null })),
      (found) => {
        const { highlights: before } = desk.view();
        const isList = typeof found !== 'string' && typeof before !== 'string';
        desk.set({ highlights: isList ? withSame(before, found) : found });
      },
    ),
    kept: latestOf(
      async () => answerOf(await ask('keptPages', {})),
      (kept) => desk.set({ kept }),
    ),
    packs: latestOf(
      () => fetchPacks(desk.view().isPrivate),
      (found) => desk.set(found === 'failed' ? FAILED : found),
    ),
    settings: latestOf(loadSettings, (found) => {
      if (found !== 'failed') desk.set({ keepAtEnd: found.keepAtEnd });
    }),
    storage: latestOf(estimate, (found) => desk.set({ storage: found === 'failed' ? null : found })),
  };
}

/** Highlights as they are now, those that are as they were being the same objects: what was made of them for searching holds. */
function withSame(before: readonly Highlight[], now: readonly Highlight[]): readonly Highlight[] {
  const known = new Map(before.map((highlight) => [highlight.id, highlight]));
  return now.map((highlight) => {
    const same = known.get(highlight.id);
    return same && JSON.stringify(same) === JSON.stringify(highlight) ? same : highlight;
  });
}

const FAILED = { bundled: 'failed', packs: 'failed', shelves: 'failed' } as const;

async function estimate(): Promise<LibraryView['storage']> {
  const { usage, quota } = await navigator.storage.estimate();
  return usage === undefined || quota === undefined ? null : { used: usage, room: quota };
}

function answerOf<T>(asked: Asked<T>): T {
  if (asked.got !== 'answer') throw new Error(`no answer: ${asked.got}`);
  return asked.answer;
}

/** Fetches when called and puts what came, unless it was called again meanwhile. */
function latestOf<T>(find: () => Promise<T>, put: (found: Exclude<Loaded<T>, 'loading'>) => void): () => Promise<void> {
  let latest = 0;
  return async () => {
    const mine = ++latest;
    let found: T | 'failed';
    try {
      found = await find();
    } catch {
      found = 'failed';
    }
    if (mine === latest) put(found as Exclude<Loaded<T>, 'loading'>);
  };
}
