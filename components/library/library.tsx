import { say } from '../../utils/i18n/say.ts';
import { SheetIcon } from '../overlay/sheet-icon.tsx';
import { PassingNote } from '../panel/passing-note.tsx';
import { hashOf, VIEWS, wholeOf } from './address.ts';
import { DocumentsView } from './documents-view.tsx';
import { HighlightsView } from './highlights-view.tsx';
import { PacksView } from './packs-view.tsx';
import type { LibraryProps } from './view.ts';
import { sayView } from './view-head.tsx';
import { YoursView } from './yours-view.tsx';

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
      <PassingNote note={view.notice} close={acts.dismissNotice} />
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
