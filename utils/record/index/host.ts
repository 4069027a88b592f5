/** Labels that name an edition of a site, not the site. */
const EDITION = /^(?:www|en|ru|special|m|amp)\./;

/** The host of an address without its editions, as a source is cited; empty where there is no address. */
export function hostOf(address: string | null): string {
  let host = /^https?:\/\/([^/?#:@]+)/i.exec(address ?? '')?.[1]?.toLowerCase() ?? '';
  while (EDITION.test(host) && host.split('.').length > 2) host = host.replace(EDITION, '');
  return host;
}
