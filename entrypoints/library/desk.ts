import type { LibraryView } from '../../components/library/view.ts';

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
