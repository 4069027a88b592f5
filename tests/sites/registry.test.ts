import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hostPatterns, identify, siteNamed, sites } from '../../utils/sites/registry.ts';
import type { AddressExample, Site } from '../../utils/sites/site.ts';

const FOLDER = resolve(import.meta.dirname, '../../utils/sites');

type SiteFile = { file: string; site: Site; addresses: readonly AddressExample[] };

/** The files that export a site, with what else they export. */
async function siteFiles(): Promise<SiteFile[]> {
  const found: SiteFile[] = [];
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.ts') && name !== 'registry.ts')) {
    const exported: unknown[] = Object.values(await import(join(FOLDER, file)));
    const site = exported.find(
      (value): value is Site => typeof value === 'object' && value !== null && 'identify' in value,
    );
    const addresses = exported.find((value): value is () => AddressExample[] => typeof value === 'function');
    if (site) found.push({ file, site, addresses: addresses?.() ?? [] });
  }
  return found;
}

const files = await siteFiles();

describe('the registry of sites', () => {
  it('lists every file that exports a site', () => {
    expect(files.map(({ site }) => site.name).sort()).toEqual(sites.map((site) => site.name).sort());
    expect(files.map(({ file }) => file)).toEqual(files.map(({ site }) => `${site.name}.ts`));
  });

  it.each(files)('finds addresses of articles and of other pages beside the site in $file', ({ addresses }) => {
    expect(addresses.some(({ page }) => page === 'article')).toBe(true);
    expect(addresses.some(({ id }) => id === null)).toBe(true);
  });

  it('asks access to the hosts of the sites and to nothing else', () => {
    expect(hostPatterns).toEqual(sites.flatMap(({ hosts }) => hosts.map((host) => `*://${host}/*`)));
    expect(new Set(hostPatterns).size).toBe(hostPatterns.length);
  });

  it('knows each site by its name', () => {
    for (const site of sites) expect(siteNamed(site.name)).toBe(site);
  });
});

describe.each(files)('addresses in $file', ({ site, addresses }) => {
  it.each(addresses)('$address', (example) => {
    const found = identify(example.address);
    expect(found).toMatchObject({ site: site.name, id: example.id, page: example.page });
    if (example.edition) expect(found?.edition).toBe(example.edition);
    if (example.clean) expect(found?.address).toBe(example.clean);
  });

  it.each(addresses.filter(({ id, page }) => id !== null && page === 'article'))(
    'gives a clean address that identifies the same document as $address',
    ({ address }) => {
      const found = identify(address);
      const again = identify(found!.address);
      expect(again).toMatchObject({ id: found!.id, address: found!.address, edition: 'standard' });
    },
  );
});

describe('identify', () => {
  it.each([
    ['another host', 'https://example.org/events/president/news/67830'],
    ['a host that ends like a known one', 'https://notkremlin.ru/events/president/news/67830'],
    ['a host that begins like a known one', 'https://kremlin.ru.example.org/events/president/news/67830'],
    ['a subdomain that is not ours', 'http://static.kremlin.ru/media/events/67830'],
    ['a file', 'file:///home/reader/en.kremlin.ru/events/president/news/67830'],
    ['a relative address', '58429.html'],
    ['no address', ''],
    ['a broken one', 'http://['],
    ['a script', 'javascript:alert(1)'],
  ])('knows nothing of %s', (_name, address) => {
    expect(identify(address)).toBeNull();
  });

  it('takes a host written with the dot of the root', () => {
    expect(identify('http://en.kremlin.ru./d/67830')?.id).toBe('kremlin:67830');
  });

  it('takes the suffix that saved copies add', () => {
    expect(identify('http://en.kremlin.ru/events/president/news/58429/print.html')?.id).toBe('kremlin:58429');
  });

  it('tells the language of a host that has one', () => {
    expect(identify('http://special.kremlin.ru/d/67830')?.language).toBe('ru');
    expect(identify('http://en.special.kremlin.ru/d/67830')?.language).toBe('en');
    expect(identify('https://tass.ru/politika/14789101')?.language).toBe('ru');
  });
});
