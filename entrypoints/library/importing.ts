import { type View, wholeOf } from '../../components/library/address.ts';
import type { Arrival, Outcome } from '../../components/library/view.ts';
import { goTo } from './address.ts';
import { type Desk, forgetTold } from './desk.ts';
import { importMade } from './import-made.ts';
import { importPack } from './import-pack.ts';
import type { Loading } from './load.ts';
import { tellEverything } from './made.ts';
import { tellRecord } from './packs.ts';
import { kindOf } from './read-file.ts';

/** Told how far a file has come. */
export type Progress = (step: Arrival['step'], share: number) => void;

/** Files that come in, one after another; and the way to stop them. */
export type Importing = {
  readonly take: (files: readonly File[]) => void;
  /** Tells of things that were given and are no files. */
  readonly refuse: (folders: readonly string[]) => void;
  readonly cancel: () => void;
};

/** Brings files in, whatever they are, one after another. */
export function importingFor(desk: Desk, loading: Loading): Importing {
  const queue: File[] = [];
  let running: AbortController | null = null;

  async function run(controller: AbortController): Promise<void> {
    const { signal } = controller;
    for (let file = queue.shift(); file; file = queue.shift()) {
      const { name } = file;
      const told: Progress = (step, share) => {
        const arrival: Arrival = { file: name, step, share, waiting: queue.length };
        desk.set({ arrival });
      };
      const outcome = await becomes(file, told, signal);
      if (outcome.became === 'added') await tellRecord(loading);
      if (outcome.became === 'merged') await tellEverything(loading);
      desk.set({ outcomes: [...desk.view().outcomes, outcome] });
    }
    running = null;
    desk.set({ arrival: null });
  }

  async function becomes(file: File, told: Progress, signal: AbortSignal): Promise<Outcome> {
    try {
      signal.throwIfAborted();
      told('reading', 0);
      const kind = await kindOf(file);
      showWhere(desk, kind === 'made' ? 'yours' : kind === 'pack' ? 'packs' : null);
      if (kind === 'other') return { file: file.name, became: 'other' };
      return await (kind === 'pack' ? importPack : importMade)(file, told, signal);
    } catch (error) {
      if (signal.aborted) return { file: file.name, became: 'cancelled' };
      return { file: file.name, became: isUnreadable(error) ? 'unreadable' : 'failed' };
    }
  }

  return {
    take(files) {
      queue.push(...files);
      if (running || queue.length === 0) return;
      running = new AbortController();
      desk.set({ outcomes: [] });
      forgetTold(desk);
      void run(running);
    },
    refuse(folders) {
      if (folders.length === 0) return;
      showWhere(desk, null);
      desk.set({ outcomes: folders.map((file) => ({ file, became: 'folder' })) });
    },
    cancel: () => running?.abort(),
  };
}

const isUnreadable = (error: unknown): boolean =>
  error instanceof DOMException && ['NotFoundError', 'NotReadableError', 'SecurityError'].includes(error.name);

/** What comes in is seen where it belongs; what belongs nowhere is told of in the view for packs, unless the other one is open. */
function showWhere(desk: Desk, view: View | null): void {
  const present = desk.view().place.view;
  const wanted = view ?? (present === 'yours' ? 'yours' : 'packs');
  if (present !== wanted) goTo(desk, wholeOf(wanted));
}
