import { browser } from 'wxt/browser';
import { hostPatterns, sites } from '../../utils/sites/registry.ts';

/** The sites that the browser doesn't let us read, by their first host: access may be withheld at install and revoked later. */
export async function closedSites(): Promise<string[]> {
  const open = await Promise.all(
    sites.map(({ hosts }) => browser.permissions.contains({ origins: hosts.map((host) => `*://${host}/*`) })),
  );
  return sites.flatMap(({ hosts }, index) => (open[index] ? [] : [hosts[0] ?? '']));
}

/** Asks the browser to ask the reader; says whether access was given. */
export async function openAccess(): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [...hostPatterns] });
  } catch {
    return false;
  }
}
