import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPages } from '../../../utils/cli/measure/pages.ts';
import { measureSites } from '../../../utils/cli/measure/sites.ts';
import { pageNamed } from '../../fixtures/pages.ts';

const page = pageNamed('kremlin 67830 standard').html;

describe('measureSites', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'measure-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** The rows for a folder of the given pages, by name. */
  function rowsOf(pages: Record<string, string>) {
    for (const [name, html] of Object.entries(pages)) writeFileSync(join(folder, name), html);
    const opened = openPages(folder);
    const rows = measureSites(
      opened,
      ({ title }) => ({ 'title has words': title === null ? null : title.length > 0 }),
      () => {},
    );
    opened.close();
    return new Map(rows.map((row) => [row.name, row]));
  }

  it('counts pages by kind and finds nothing wrong with a page that is right', () => {
    const rows = rowsOf({
      'a.html': page,
      'photos.html': pageNamed('kremlin 67830 photos').html,
      'notes.txt': 'no page',
    });
    expect(rows.get('kind: article')).toMatchObject({ right: 1, of: 2 });
    expect(rows.get('kind: gallery')).toMatchObject({ right: 1, of: 2 });
    for (const [name, { right, of }] of rows) if (!name.startsWith('kind')) expect([name, right]).toEqual([name, of]);
  });

  it.each([
    ["title is the page's own", page.replace('property="og:title" content="', 'property="og:title" content="Not ')],
    ["address is the page's own", page.replace('property="og:url" content="http', 'property="og:url" content="https')],
    [
      'no tooltip, "See also" or tag in the text',
      page.replace(' class="read__tooltip tooltip_person hidden masha-ignore"', ''),
    ],
    [
      'all the words of the body are there, and no others',
      page.replace('itemprop="articleBody">', 'itemprop="articleBody"><div>Stray words.</div>'),
    ],
    [
      'an article is recognised',
      page.replace('<article class="read__in hentry', '<article class="read__in').replace('og:type', 'og:kind'),
    ],
  ])('names the page for which it is not so that "%s"', (name, broken) => {
    const rows = rowsOf({ 'a.html': page, 'broken.html': broken });
    const failed = [...rows.values()].filter((row) => row.failed.length > 0);
    expect(failed.every((row) => row.failed.every((file) => file === 'broken.html'))).toBe(true);
    if (name !== 'an article is recognised') expect(rows.get(name)?.failed).toEqual(['broken.html']);
  });
});
