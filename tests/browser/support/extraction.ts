import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { scriptOf } from './script-of.ts';
import type { Told } from './told.ts';

/** The code that the extension and the command line read pages with, as one script for any page. */
export const extractionScript = (): Promise<string> =>
  scriptOf(resolve(import.meta.dirname, 'extraction-entry.ts'), 'onTheRecordExtraction');

/** Reads a page in its browser. The script has been put into the page. */
export const readInPage = (page: Page, address: string): Promise<Told> =>
  page.evaluate((at) => {
    const { tell } = (globalThis as unknown as { onTheRecordExtraction: { tell(address: string): Told } })
      .onTheRecordExtraction;
    return tell(at);
  }, address);
