import { render } from 'preact';
import { browser } from 'wxt/browser';
import { placeOf } from '../../components/library/address.ts';
import { Library } from '../../components/library/library.tsx';
import type { LibraryView } from '../../components/library/view.ts';
import { say } from '../../utils/i18n/say.ts';
import type { PanelAsks } from '../../utils/messages/contract.ts';
import { PANEL_CHECKS } from '../../utils/messages/page-checks.ts';
import { serve } from '../../utils/messages/server.ts';
import { keepFocus } from '../sidepanel/keep-focus.ts';
import { actsFor } from './acts.ts';
import { followAddress } from './address.ts';
import { openDesk } from './desk.ts';
import { takeDrops } from './drop.ts';
import { importingFor } from './importing.ts';
import { loadingFor } from './load.ts';

const NOTHING_YET: LibraryView = {
  place: placeOf(location.hash),
  isPrivate: browser.extension.inIncognitoContext,
  highlights: 'loading',
  kept: 'loading',
  bundled: 'loading',
  packs: 'loading',
  shelves: 'loading',
  arrival: null,
  outcomes: [],
  offer: null,
  notice: null,
  storage: null,
  keepAtEnd: false,
  isDropping: false,
};

document.documentElement.lang = say('locale');
const root = document.getElementById('root');
const desk = openDesk(NOTHING_YET, (view) => {
  if (root) keepFocus(root, () => render(<Library view={view} acts={acts} />, root));
});
const loading = loadingFor(desk);
const importing = importingFor(desk, loading);
const acts = actsFor(desk, loading, importing);

followAddress(desk);
takeDrops(desk, importing);
serve<PanelAsks>(PANEL_CHECKS, {
  async hasChanged({ what }) {
    if (what.includes('highlights')) void loading.highlights();
    if (what.includes('record')) void Promise.all([loading.kept(), loading.packs()]);
    void loading.storage();
    return true;
  },
});
browser.storage.local.onChanged.addListener(() => void loading.settings());
addEventListener('pagehide', () => void acts.drafts.leaveAll());
void loading.highlights();
void loading.kept();
void loading.packs();
void loading.settings();
void loading.storage();
