import type { LibraryView, Loaded } from '../../components/library/view.ts';
import { type Asked, ask } from '../../utils/messages/client.ts';
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
      (highlights) => desk.set({ highlights }),
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
