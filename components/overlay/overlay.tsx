import { say, sayCount } from '../../utils/i18n/say.ts';
import { Rail } from '../rail/rail.tsx';
import { trusted } from '../trusted.ts';
import { Pick } from './pick.tsx';
import { Pop } from './pop.tsx';
import { CrossIcon, SheetIcon } from './sheet-icon.tsx';
import type { NoteView, OverlayActs, OverlayView } from './view.ts';

type Props = { readonly view: OverlayView; readonly acts: OverlayActs };

/** All that the page shows of us: a tab at the edge or the rail, at most one card, and a button while words are selected. */
export function Overlay({ view, acts }: Props) {
  const { cards, note, railOpen } = view;
  const tab = view.speaks && !railOpen && note === null;
  return (
    <aside class={`otr ${view.ground}`} aria-label={say('name')} lang={say('locale')}>
      {tab && <Tab count={cards.cards.length} onOpen={acts.toggleRail} />}
      {railOpen && <Rail {...view} acts={acts} />}
      {view.pop && <Pop pop={view.pop} language={cards.page.language} acts={acts} />}
      {view.picked && <Pick at={view.picked} acts={acts} />}
      {/* Always there: what comes into it later is announced. */}
      <div class={railOpen ? 'told beside' : 'told'} role="status">
        {note && <Note note={note} closeLabel={say('close')} onClose={acts.closeNote} />}
      </div>
    </aside>
  );
}

/** The one thing that is there before the reader acts. */
function Tab({ count, onOpen }: { readonly count: number; readonly onOpen: () => void }) {
  const label = sayCount('tabLabel', count);
  return (
    <button type="button" class="tab" aria-label={label} aria-expanded="false" title={label} onClick={onOpen}>
      <SheetIcon />
      <span class="count" aria-hidden="true">
        {count}
      </span>
    </button>
  );
}

type NoteProps = { readonly note: NoteView; readonly closeLabel: string; readonly onClose: () => void };

/** A sentence for the reader. */
export function Note({ note: { text, act }, closeLabel, onClose }: NoteProps) {
  return (
    <div class="note">
      <SheetIcon />
      <div class="words">
        <p>{text}</p>
        {act && (
          <button type="button" class="link" onClick={trusted(act.run)}>
            {act.label}
          </button>
        )}
      </div>
      <button type="button" class="close" aria-label={closeLabel} onClick={onClose}>
        <CrossIcon />
      </button>
    </div>
  );
}
