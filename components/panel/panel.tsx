import { say } from '../../utils/i18n/say.ts';
import { TagsInUse } from '../highlights/tags-editor.tsx';
import { Holdings } from './holdings.tsx';
import { NoPage } from './no-page.tsx';
import { OwnHighlights, TAGS } from './own-highlights.tsx';
import { PageHead } from './page-head.tsx';
import { PassingNote } from './passing-note.tsx';
import { RecordHere } from './record-here.tsx';
import type { PanelProps } from './view.ts';

/** What the reader keeps of the tab's page, and what the record says of it. */
export function Panel({ view, acts, drafts }: PanelProps) {
  const { page, tags, note } = view;
  return (
    <div class="panel" lang={say('locale')}>
      <main class="scroll">
        {page.state === 'laid' ? (
          <>
            <PageHead {...page} locked={view.locked} acts={acts} />
            <OwnHighlights view={view} acts={acts} drafts={drafts} />
            <RecordHere cards={page.cards} acts={acts} />
          </>
        ) : (
          <NoPage page={page} site={view.site} />
        )}
        <TagsInUse id={TAGS} tags={tags} />
      </main>
      <Holdings holdings={view.holdings} open={acts.openLibrary} />
      <PassingNote note={note} close={acts.closeNote} />
    </div>
  );
}
