import { browser } from 'wxt/browser';
import type { SiteName } from '../record/model/article.ts';
import { CARD_KINDS, type CardKind } from '../record/model/cards.ts';
import { type Day, isDay } from '../record/model/day.ts';

/** What the reader has silenced, everything being on until they do; and what they want done by itself. */
export type Settings = {
  readonly offSites: readonly SiteName[];
  readonly offKinds: readonly CardKind[];
  /** Single cards, as `cardKey` names them; the latest last. */
  readonly offCards: readonly string[];
  /** The day, in the reader's own time zone, for which everything is off. */
  readonly offDay: Day | null;
  /** Whether every recognised page is kept once it was read to its end. */
  readonly keepAtEnd: boolean;
};

export const ALL_ON: Settings = { offSites: [], offKinds: [], offCards: [], offDay: null, keepAtEnd: false };

const KEY = 'settings';
const SITES: readonly SiteName[] = ['kremlin', 'tass', 'tdi'];

/** The stored settings; what isn't understood in them counts as on. */
export async function loadSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return settingsFrom(stored);
}

/** Stores the settings; fails where the browser can't write. */
export const saveSettings = (settings: Settings): Promise<void> => browser.storage.local.set({ [KEY]: settings });

/** Why nothing is shown on a site on a day, or `null` where it is. */
export function silencedBy(settings: Settings, site: SiteName | null, today: Day): 'site' | 'today' | null {
  if (settings.offDay === today) return 'today';
  return site !== null && settings.offSites.includes(site) ? 'site' : null;
}

/** So many silenced cards are remembered; the oldest are shown again beyond that. */
const MOST_CARDS = 1000;

/** What a card of a page is called in the settings. */
export const cardKey = (page: string, card: string): string => `${page}#${card}`;

/** The silenced cards of a page. */
export const silencedOn = ({ offCards }: Settings, page: string): readonly string[] =>
  offCards.filter((card) => card.startsWith(cardKey(page, '')));

/** The settings with one more card or kind of card silenced. */
export function silence(settings: Settings, what: { readonly card: string } | { readonly kind: CardKind }): Settings {
  if ('card' in what)
    return {
      ...settings,
      offCards: [...settings.offCards.filter((card) => card !== what.card), what.card].slice(-MOST_CARDS),
    };
  return settings.offKinds.includes(what.kind)
    ? settings
    : { ...settings, offKinds: [...settings.offKinds, what.kind] };
}

/** Settings from whatever is stored. */
export function settingsFrom(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return ALL_ON;
  const { offSites, offKinds, offCards, offDay, keepAtEnd } = stored as Record<string, unknown>;
  return {
    offSites: SITES.filter((site) => Array.isArray(offSites) && offSites.includes(site)),
    offKinds: CARD_KINDS.filter((kind) => Array.isArray(offKinds) && offKinds.includes(kind)),
    offCards: Array.isArray(offCards) ? offCards.filter((card) => typeof card === 'string').slice(-MOST_CARDS) : [],
    offDay: typeof offDay === 'string' && isDay(offDay) ? offDay : null,
    keepAtEnd: keepAtEnd === true,
  };
}
