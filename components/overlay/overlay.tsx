import { say, sayCount } from '../../utils/i18n/say.ts';
import { Rail } from '../rail/rail.tsx';
import { Pop } from './pop.tsx';
import { CrossIcon, SheetIcon } from './sheet-icon.tsx';
import type { OverlayActs, OverlayView } from './view.ts';

type Props = { readonly view: OverlayView; readonly acts: OverlayActs };

/** All that the page shows of us: a tab at the edge or the rail, and at most one card. */
export function Overlay({ view, acts }: Props) {
  return (
    <aside class={`otr ${view.ground}`} aria-label={say('name')} lang={say('locale')}>
      {view.note !== null ? (
        <Note text={view.note} closeLabel={say('close')} onClose={acts.closeNote} />
      ) : (
        !view.railOpen && <Tab count={view.cards.cards.length} onOpen={acts.toggleRail} />
      )}
      {view.railOpen && <Rail cards={view.cards} drawn={view.drawn} current={view.current} acts={acts} />}
      {view.pop && <Pop pop={view.pop} language={view.cards.page.language} acts={acts} />}
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

type NoteProps = { readonly text: string; readonly closeLabel: string; readonly onClose: () => void };

/** A sentence for the reader. */
export function Note({ text, closeLabel, onClose }: NoteProps) {
  return (
    <div class="note" role="status">
      <SheetIcon />
      <p>{text}</p>
      <button type="button" class="close" aria-label={closeLabel} onClick={onClose}>
        <CrossIcon />
      </button>
    </div>
  );
}
