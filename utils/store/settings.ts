import { browser } from 'wxt/browser';
import type { SiteName } from '../record/model/article.ts';
import { CARD_KINDS, type CardKind } from '../record/model/cards.ts';
import { type Day, isDay } from '../record/model/day.ts';

/** What the reader has silenced; everything is on until they do. */
export type Settings = {
  readonly offSites: readonly SiteName[];
  readonly offKinds: readonly CardKind[];
  /** The day, in the reader's own time zone, for which everything is off. */
  readonly offDay: Day | null;
};

export const ALL_ON: Settings = { offSites: [], offKinds: [], offDay: null };

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

/** Settings from whatever is stored. */
export function settingsFrom(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return ALL_ON;
  const { offSites, offKinds, offDay } = stored as Record<string, unknown>;
  return {
    offSites: SITES.filter((site) => Array.isArray(offSites) && offSites.includes(site)),
    offKinds: CARD_KINDS.filter((kind) => Array.isArray(offKinds) && offKinds.includes(kind)),
    offDay: typeof offDay === 'string' && isDay(offDay) ? offDay : null,
  };
}
