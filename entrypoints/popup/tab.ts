import { browser } from 'wxt/browser';
import { sayPublisher } from '../../components/cards/names.ts';
import type { PopupPage } from '../../components/popup/popup.tsx';
import { askPage } from '../../utils/messages/client.ts';
import type { SiteName } from '../../utils/record/model/article.ts';
import { identify } from '../../utils/sites/registry.ts';

/** The tab that the popup was opened on. */
export type CurrentTab = {
  readonly id: number | null;
  readonly site: SiteName | null;
  /** The site's host as the reader knows it. */
  readonly host: string | null;
  readonly page: PopupPage;
};

/** What the tab is; its address is only told to us on the three sites. A `tab` in our own address names another one (as tests do). */
export async function currentTab(): Promise<CurrentTab> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  const tab = Number.isInteger(named)
    ? await browser.tabs.get(named)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  const address = tab?.url ?? '';
  const known = identify(address);
  const id = tab?.id ?? null;
  const asked = id === null ? null : await askPage(id, 'whatIsThis', {});
  const page: PopupPage = asked?.got === 'answer' ? asked.answer : { state: known ? 'silent' : 'elsewhere' };
  return { id, site: known?.site ?? null, host: known && sayPublisher(known.site), page };
}
