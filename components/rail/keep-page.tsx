import { say } from '../../utils/i18n/say.ts';
import type { OverlayActs } from '../overlay/view.ts';
import { trusted } from '../trusted.ts';

type Props = { readonly kept: boolean; readonly acts: Pick<OverlayActs, 'keepPage'> };

/** Keeps the page whole, as a document of the reader's own record, and takes it out again. One button: the keyboard stays on it. */
export const KeepPage = ({ kept, acts }: Props) => (
  <p class="keeping">
    {kept && <span class="facts">{say('pageIsKept')}</span>}
    <button type="button" class="link" onClick={trusted(() => acts.keepPage(!kept))}>
      {say(kept ? 'letPageGo' : 'keepPage')}
    </button>
  </p>
);
