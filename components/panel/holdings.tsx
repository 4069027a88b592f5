import { say, sayCount } from '../../utils/i18n/say.ts';
import type { PanelView } from './view.ts';

type Props = { readonly holdings: PanelView['holdings']; readonly open: () => void };

/** The way to everything that is kept, with how much that is. */
export const Holdings = ({ holdings, open }: Props) => (
  <footer class="holdings">
    <button type="button" class="link" onClick={open}>
      {say('openLibrary')}
    </button>
    {holdings && (
      <span class="quiet">
        {sayCount('heldHighlights', holdings.highlights)}, {sayCount('heldPages', holdings.pages)}
      </span>
    )}
  </footer>
);
