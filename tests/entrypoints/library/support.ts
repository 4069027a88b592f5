import type { LibraryView } from '../../../components/library/view.ts';
import type { Desk } from '../../../entrypoints/library/desk.ts';
import type { Loading } from '../../../entrypoints/library/load.ts';
import { VIEW } from '../../components/library-support.ts';

/** A desk that shows to nobody; what it would have shown is in `seen`. */
export type TestDesk = Desk & { readonly seen: readonly LibraryView[] };

/** Opens one in the view for packs. `onChange` is called after each change. */
export function testDesk(onChange: (view: LibraryView) => void = () => {}): TestDesk {
  let view: LibraryView = { ...VIEW, place: { ...VIEW.place, view: 'packs' } };
  const seen: LibraryView[] = [];
  return {
    seen,
    view: () => view,
    set(change) {
      view = { ...view, ...change };
      seen.push(view);
      onChange(view);
    },
  };
}

const nothing = async (): Promise<void> => {};

/** Finds nothing new. */
export const IDLE: Loading = {
  highlights: nothing,
  kept: nothing,
  packs: nothing,
  settings: nothing,
  storage: nothing,
};
