import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetRecord } from '../../../entrypoints/background/record.ts';
import type { Asker } from '../../../utils/messages/server.ts';
import type { Article } from '../../../utils/record/model/article.ts';
import { sochiTalks } from '../../fixtures/texts/sochi-talks.ts';
import { emptyStore } from '../../store/support.ts';
import { browser, running } from './browser.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** The bundled pack, as the extension's own package has it. */
export const bundledBytes = (): Uint8Array => new Uint8Array(readFileSync(join(ROOT, 'public/pack/bundled.otr')));

/** A document of the bundled pack as its page would give it. */
export function bundledArticle(name: string): Article {
  const { licence, provenance, ...page } = JSON.parse(readFileSync(join(ROOT, `data/documents/${name}.json`), 'utf8'));
  return { ...page, kind: 'article', strong: null, headings: null };
}

/** A background that has just started, in a browser without anything kept. */
export async function startAfresh(): Promise<void> {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  running.version = '1.0.0';
  browser.tabs.sendMessage.mockClear();
  browser.runtime.sendMessage.mockClear();
  await emptyStore();
  forgetRecord(null);
}

const NOBODY: Asker = { tab: null, window: null, own: false, isPrivate: false };
/** Who asks: a page's script, one in a private window, a page of the extension. */
export const PAGE: Asker = { ...NOBODY, tab: 1, window: 5 };
export const PRIVATE_PAGE: Asker = { ...PAGE, isPrivate: true };
export const OWN: Asker = { ...NOBODY, own: true };

/** A page that no pack holds, with what speakers of the record say. */
export const SOCHI: Article = {
  ...sochiTalks,
  id: 'kremlin:990126',
  site: 'kremlin',
  kind: 'article',
  strong: null,
  headings: null,
};

/** Where words stand in an article's T. */
export function spanIn(article: Article, words: string): { start: number; end: number } {
  const start = article.text.join(' ').indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}
