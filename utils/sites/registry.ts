import type { SiteName } from '../record/model/article.ts';
import { kremlin } from './kremlin.ts';
import { webUrl } from './path.ts';
import type { PageAddress, Site } from './site.ts';
import { tass } from './tass.ts';
import { tdi } from './tdi.ts';

/** Every site that the extension knows, each in a file of its own. */
export const sites: readonly Site[] = [kremlin, tass, tdi];

/** What the manifest asks access to: a host added later disables the extension at the update until the reader agrees. */
export const hostPatterns: readonly string[] = sites.flatMap((site) => site.hosts.map((host) => `*://${host}/*`));

/** The site of that name. */
export const siteNamed = (name: SiteName): Site | null => sites.find((site) => site.name === name) ?? null;

/** What an address is by the rules of its site: which document, which edition, what kind of page; `null` on any other host. */
export function identify(address: string): PageAddress | null {
  const url = webUrl(address);
  if (!url) return null;
  // A host may be written with the root's dot at its end.
  const host = url.hostname.replace(/\.$/, '');
  return sites.find((site) => site.hosts.includes(host))?.identify(url) ?? null;
}
