import { documentOf } from '../../utils/cli/page.ts';
import { extract } from '../../utils/page/extract.ts';
import { findBlocks } from '../../utils/page/readability.ts';
import { pages } from '../fixtures/pages.ts';
import { extractionScript, readInPage } from './support/extraction.ts';
import { expect, test } from './support/test.ts';
import { told } from './support/told.ts';

// The command line reads pages by a DOM library. What it says of them is worth only as much as this.
test.describe('a page is read in the browser as on the command line', () => {
  let script = '';
  test.beforeAll(async () => {
    script = await extractionScript();
  });

  for (const site of ['kremlin', 'tass', 'tdi'])
    test(`every page of ${site}`, async ({ tab, sites }) => {
      const own = pages.filter(({ name }) => name.startsWith(site));
      expect(own.length).toBeGreaterThan(2);
      for (const [index, { name, address, html }] of own.entries()) {
        // Where the extension isn't: only its code is.
        const stand = `https://elsewhere.example/${index}`;
        sites.set(stand, { body: html });
        await tab.goto(stand);
        await tab.evaluate(`${script}; globalThis.onTheRecordExtraction = onTheRecordExtraction; 0`);
        expect(await readInPage(tab, address), name).toEqual(told(extract(documentOf(html), address, findBlocks)));
      }
    });
});
