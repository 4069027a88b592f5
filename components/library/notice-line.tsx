import { say } from '../../utils/i18n/say.ts';
import { CrossIcon } from '../overlay/sheet-icon.tsx';
import type { Notice } from './view.ts';

type Props = { readonly notice: Notice; readonly dismiss: () => void };

/** What has just been done, with the way back: it stays until it is closed or something else is said. */
export const NoticeLine = ({ notice, dismiss }: Props) => (
  <div class="toast" role="status">
    <p>{notice.text}</p>
    {notice.undo && (
      <button type="button" class="link" onClick={notice.undo}>
        {say('undo')}
      </button>
    )}
    <button type="button" class="close" onClick={dismiss} aria-label={say('close')}>
      <CrossIcon />
    </button>
  </div>
);
