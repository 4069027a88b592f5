import { say } from '../../utils/i18n/say.ts';
import { CrossIcon } from '../overlay/sheet-icon.tsx';
import type { PanelNote } from './view.ts';

type Props = { readonly note: PanelNote | null; readonly close: () => void };

/** A sentence that comes and goes; its place is always there, so that it is read out when it comes. */
export function PassingNote({ note, close }: Props) {
  return (
    <div role="status">
      {note && (
        <div class="toast">
          <p>{note.text}</p>
          {note.act && (
            <button type="button" class="link" onClick={note.act.run}>
              {note.act.label}
            </button>
          )}
          <button type="button" class="close" aria-label={say('close')} onClick={close}>
            <CrossIcon />
          </button>
        </div>
      )}
    </div>
  );
}
