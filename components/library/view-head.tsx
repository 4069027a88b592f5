import { type Key, say } from '../../utils/i18n/say.ts';
import type { View } from './address.ts';

const NAMES: Record<View, Key> = {
  highlights: 'libraryHighlights',
  documents: 'libraryDocuments',
  packs: 'libraryPacks',
  yours: 'libraryYours',
};

/** What a view is called: its heading, its entry in the navigation, and the title of the page. */
export const sayView = (view: View): string => say(NAMES[view]);

type Props = { readonly view: View; readonly children?: string };

/** The heading of a view, and a line that sums it up. The keyboard is brought to the heading where what it was on is gone. */
export const ViewHead = ({ view, children = '' }: Props) => (
  <header class="head">
    <h1 tabIndex={-1}>{sayView(view)}</h1>
    <p class="quiet" role="status">
      {children}
    </p>
  </header>
);
