import { type CountKey, type Key, say, sayCount } from '../../utils/i18n/say.ts';
import { SheetIcon } from '../overlay/sheet-icon.tsx';
import { hashOf, VIEWS, type View, wholeOf } from './address.ts';
import { DocumentsView } from './documents-view.tsx';
import { HighlightsView } from './highlights-view.tsx';
import { NoticeLine } from './notice-line.tsx';
import { PacksView } from './packs-view.tsx';
import type { LibraryActs, LibraryView } from './view.ts';
import { YoursView } from './yours-view.tsx';

export type LibraryProps = { readonly view: LibraryView; readonly acts: LibraryActs };

const NAMES: Record<View, Key> = {
  highlights: 'libraryHighlights',
  documents: 'libraryDocuments',
  packs: 'libraryPacks',
  yours: 'libraryYours',
};

/** What a view is called: its heading, its entry in the navigation, and the title of the page. */
export const sayView = (view: View): string => say(NAMES[view]);

/** Everything that the reader keeps and that the record holds, in four parts. */
export function Library({ view, acts }: LibraryProps) {
  return (
    <div class="library" lang={say('locale')}>
      <header class="top">
        <a class="name" href={hashOf(wholeOf('highlights'))}>
          <SheetIcon />
          {say('name')}
        </a>
        <nav aria-label={say('libraryParts')}>
          <ul>
            {VIEWS.map((each) => (
              <li key={each}>
                <a href={hashOf(wholeOf(each))} aria-current={view.place.view === each ? 'page' : undefined}>
                  {sayView(each)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main key={view.place.view} class={`view ${view.place.view}`}>
        <ViewOf view={view} acts={acts} />
      </main>
      {view.notice && <NoticeLine notice={view.notice} dismiss={acts.dismissNotice} />}
      {view.isDropping && (
        <div class="veil">
          <p>{say(view.isPrivate ? 'privateDrop' : 'dropHere')}</p>
        </div>
      )}
    </div>
  );
}

function ViewOf(props: LibraryProps) {
  switch (props.view.place.view) {
    case 'highlights':
      return <HighlightsView {...props} />;
    case 'documents':
      return <DocumentsView {...props} />;
    case 'packs':
      return <PacksView {...props} />;
    case 'yours':
      return <YoursView {...props} />;
  }
}

type HeadProps = { readonly view: View; readonly children?: string };

/** The heading of a view, and a line that sums it up. */
export const ViewHead = ({ view, children }: HeadProps) => (
  <header class="head">
    <h1>{sayView(view)}</h1>
    {children && (
      <p class="quiet" role="status">
        {children}
      </p>
    )}
  </header>
);

/** In place of what isn't there: that it comes, or that it couldn't be had. */
export const Absent = ({ why }: { readonly why: 'loading' | 'failed' }) => (
  <p class={`absent ${why}`} role={why === 'failed' ? 'alert' : undefined}>
    {say(why === 'failed' ? 'libraryFailed' : 'libraryLoading')}
  </p>
);

/** What there is of several things, "12 highlights · 3 pages"; of nothing the first is told. */
export function sayCounts(...counts: readonly (readonly [CountKey, number])[]): string {
  const some = counts.filter(([, count]) => count > 0);
  return (some.length > 0 ? some : counts.slice(0, 1)).map(([key, count]) => sayCount(key, count)).join(' · ');
}
