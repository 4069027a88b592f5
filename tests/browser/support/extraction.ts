import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import type { Told } from './told.ts';

/** The code that the extension and the command line read pages with, as one script for any page. */
export async function extractionScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: resolve(import.meta.dirname, 'extraction-entry.ts'),
        formats: ['iife'],
        name: 'onTheRecordExtraction',
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('Vite built nothing.');
  return first.output[0].code;
}

/** Reads a page in its browser. The script has been put into the page. */
export const readInPage = (page: Page, address: string): Promise<Told> =>
  page.evaluate((at) => {
    const { tell } = (globalThis as unknown as { onTheRecordExtraction: { tell(address: string): Told } })
      .onTheRecordExtraction;
    return tell(at);
  }, address);
