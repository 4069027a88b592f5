import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readMetadata } from '../../page/metadata.ts';
import type { Article } from '../../record/model/article.ts';
import { documentOf, extractionOf } from '../page.ts';

const ARCHIVE = 'kremlin-en-articles.tar.xz';

/** Real pages: those of the archive that a folder may hold, and single ones beside it. */
export type Pages = {
  /** Paths by file name, in order. */
  readonly files: ReadonlyMap<string, string>;
  /** Drops what was unpacked. */
  readonly close: () => void;
};

/** Opens a folder of pages; `close` must follow. */
export function openPages(folder: string): Pages {
  const unpacked = mkdtempSync(join(tmpdir(), 'pages-'));
  const close = () => rmSync(unpacked, { recursive: true, force: true });
  try {
    const archive = join(folder, ARCHIVE);
    if (existsSync(archive)) execFileSync('tar', ['-xJf', archive, '-C', unpacked]);
    const files = [...pagesBelow(unpacked), ...pagesBelow(folder)];
    return { files: new Map(files.map((file) => [file.slice(file.lastIndexOf('/') + 1), file])), close };
  } catch (error) {
    close();
    throw error;
  }
}

function pagesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The article of a saved page, under the address that it gives for itself. */
export function articleOfPage(file: string): Article {
  const html = readFileSync(file, 'utf8');
  return extractionOf(html, readMetadata(documentOf(html)).url ?? '').article;
}
