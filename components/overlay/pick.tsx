import { say } from '../../utils/i18n/say.ts';
import { trusted } from '../trusted.ts';
import { MarkerIcon } from './marker-icon.tsx';
import type { OverlayActs, OverlayView } from './view.ts';

type Props = { readonly at: NonNullable<OverlayView['picked']>; readonly acts: OverlayActs };

/** The button beside selected words. Pressing it leaves the selection and the keyboard's focus where they are. */
export const Pick = ({ at, acts }: Props) => (
  <button
    type="button"
    class="pick"
    aria-label={say('highlightSelected')}
    style={{ left: `${at.left}px`, top: `${at.top}px` }}
    onMouseDown={(event) => event.preventDefault()}
    onClick={trusted(acts.highlight)}
  >
    <MarkerIcon />
    {say('highlight')}
  </button>
);
