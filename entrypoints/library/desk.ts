import type { LibraryView } from '../../components/library/view.ts';
import { say } from '../../utils/i18n/say.ts';

/** What the library shows, and the one way to change it. */
export type Desk = {
  readonly view: () => LibraryView;
  /** Changes what is shown; however many changes a turn makes, it is drawn once. */
  readonly set: (change: Partial<LibraryView>) => void;
};

/** Keeps what is shown and has it drawn after each change. */
export function openDesk(first: LibraryView, draw: (view: LibraryView) => void): Desk {
  let view = first;
  let isWaiting = false;
  return {
    view: () => view,
    set(change) {
      view = { ...view, ...change };
      if (isWaiting) return;
      isWaiting = true;
      queueMicrotask(() => {
        isWaiting = false;
        draw(view);
      });
    },
  };
}

/** Lets go what was said; not while it can be taken back. */
export function forgetTold(desk: Desk): void {
  if (!desk.view().notice?.act) desk.set({ notice: null });
}

/** Says what was done, or couldn't be, with the way back where there is one; it stays until something else is said or it is closed. */
export const tell = (desk: Desk, text: string, undo: (() => void) | null = null): void =>
  desk.set({ notice: { text, act: undo && { label: say('undo'), run: undo } } });
