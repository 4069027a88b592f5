import { browser } from 'wxt/browser';
import { sayPublisher } from '../../components/cards/names.ts';
import type { PopupPage } from '../../components/popup/view.ts';
import { askPage } from '../../utils/messages/client.ts';
import type { SiteName } from '../../utils/record/model/article.ts';
import { identify } from '../../utils/sites/registry.ts';

/** The tab that the popup was opened on, or that is beside the side panel. */
export type CurrentTab = {
  readonly id: number | null;
  readonly isPrivate: boolean;
  readonly site: SiteName | null;
  /** The site's host as the reader knows it. */
  readonly host: string | null;
  readonly page: PopupPage;
};

/** Which tab our own address names in place of the active one, as tests do. */
export function namedTab(): number | null {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  return Number.isInteger(named) ? named : null;
}

/** What the tab is; its address is only told to us on the three sites. */
export async function currentTab(): Promise<CurrentTab> {
  const named = namedTab();
  const tab =
    named === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(named);
  const known = identify(tab?.url ?? '');
  const id = tab?.id ?? null;
  const asked = id === null ? null : await askPage(id, 'whatIsThis', {});
  const silence = tab?.status === 'loading' ? 'reading' : 'silent';
  const page: PopupPage = asked?.got === 'answer' ? asked.answer : { state: known ? silence : 'elsewhere' };
  return {
    id,
    isPrivate: tab?.incognito ?? false,
    site: known?.site ?? null,
    host: known && sayPublisher(known.site),
    page,
  };
}
