import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/popup.tsx';
import type { PopupView } from '../../components/popup/view.ts';
import { say } from '../../utils/i18n/say.ts';
import { ask, askPage } from '../../utils/messages/client.ts';
import type { CardKind } from '../../utils/record/model/cards.ts';
import { loadSettings, type Settings, saveSettings, silencedOn } from '../../utils/store/settings.ts';
import { today } from '../background/today.ts';
import { closedSites, openAccess } from './access.ts';
import { openPanel } from './open-panel.ts';
import { type CurrentTab, currentTab } from './tab.ts';

document.documentElement.lang = say('locale');
document.title = say('name');
void show();

/** Why the page wasn't kept when the reader last asked for it. */
let refused: PopupView['refused'] = null;

/** Draws the popup as things stand, and again after each of the reader's acts. */
async function show(): Promise<void> {
  const root = document.getElementById('root');
  const [tab, settings, closed] = await Promise.all([currentTab(), loadSettings(), closedSites()]);
  if (!root) return;
  const { site } = tab;
  const silenced = tab.page.state === 'shown' ? silencedOn(settings, tab.page.page.key) : [];
  const view: PopupView = {
    page: tab.page,
    site: tab.host,
    closed,
    offSite: site !== null && settings.offSites.includes(site),
    offToday: settings.offDay === today(),
    offKinds: settings.offKinds,
    offCards: silenced.length,
    keepAtEnd: settings.keepAtEnd,
    refused,
  };
  const keep = async (change: Partial<Settings>) => {
    await saveSettings({ ...settings, ...change });
    await lookAgain(tab);
    await show();
  };
  render(
    <Popup
      view={view}
      acts={{
        openRail: () => void openRail(tab),
        openPanel: () => void openPanel(tab).then(() => window.close()),
        openLibrary: () =>
          void browser.tabs.create({ url: browser.runtime.getURL('/library.html') }).then(() => window.close()),
        keepPage: (on) => void keepPage(tab, on),
        keepInPrivate: () => void ask('keepInPrivate', {}).then(() => keepPage(tab, true)),
        setKeepAtEnd: (on) => void keep({ keepAtEnd: on }),
        giveAccess: () => void openAccess().then(show),
        setOffSite: (off) => void keep({ offSites: changed(settings.offSites, site, off) }),
        setOffToday: (off) => void keep({ offDay: off ? today() : null }),
        showCards: () => void keep({ offCards: settings.offCards.filter((card) => !silenced.includes(card)) }),
        setOffKind: (kind: CardKind, off) => void keep({ offKinds: changed(settings.offKinds, kind, off) }),
      }}
    />,
    root,
  );
  if (tab.page.state === 'reading') setTimeout(() => void show(), READING);
}

/** While a page is being read it is asked again after so many milliseconds. */
const READING = 400;

function changed<T>(list: readonly T[], item: T | null, has: boolean): T[] {
  const others = list.filter((each) => each !== item);
  return has && item !== null ? [...others, item] : others;
}

async function openRail({ id }: CurrentTab): Promise<void> {
  if (id !== null) await askPage(id, 'go', { to: 'rail' });
  window.close();
}

async function keepPage({ id }: CurrentTab, keep: boolean): Promise<void> {
  const asked = id === null ? null : await askPage(id, 'keepPage', { keep });
  const kept = asked?.got === 'answer' && asked.answer !== false ? asked.answer : null;
  refused = kept?.done ? null : keep ? (kept?.why ?? 'failed') : 'not removed';
  await show();
}

async function lookAgain({ id }: CurrentTab): Promise<void> {
  if (id !== null) await askPage(id, 'lookAgain', {});
}
