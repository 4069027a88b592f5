import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extract } from '../page/extract.ts';
import { findBlocks } from '../page/readability.ts';
import { foldedWords } from '../page/words.ts';
import type { Article } from '../record/model/article.ts';
import { documentOf } from './page.ts';

/*
 * Reads every given page as the extension would and counts what came out right, judged by what the page itself says elsewhere:
 * its `og:title`, its `<time>`, and the words of what must not enter the text.
 */

const ARCHIVE = 'kremlin-en-articles.tar.xz';
/** Closing matter and captions, as whole paragraphs. */
const FOREIGN =
  /^(?:geography|topics|persons|publication status|published in sections?:.*|publication date:.*|direct link:.*|text version|see also|\d+ of \d+|view settings|[*\s]+|<…>)$/iu;

/** What stands inside an article and isn't its own: tooltips, "See also", captions, tags. */
const FOREIGN_PARTS = '.tooltip__text, .read__cut, .slide[data-cycle-desc], .read__tags';

type Row = { readonly name: string; readonly right: number; readonly of: number; readonly failed: readonly string[] };

/** What is checked of one page; `null` where the page gives nothing to check it by. */
type Checks = Readonly<Record<string, boolean | null>>;

/** Prints the counts of all pages below a folder that may hold the archive and single pages beside it. */
export function measureSites(folder: string): Row[] {
  const unpacked = mkdtempSync(join(tmpdir(), 'pages-'));
  try {
    const archive = join(folder, ARCHIVE);
    if (existsSync(archive)) execFileSync('tar', ['-xJf', archive, '-C', unpacked]);
    const files = [...pagesBelow(unpacked), ...pagesBelow(folder)];
    const kinds = new Map<string, number>();
    const tally = new Map<string, { right: number; of: number; failed: string[] }>();
    for (const file of files) {
      const { kind, checks } = checkPage(readFileSync(file, 'utf8'));
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      for (const [name, passed] of Object.entries(checks)) {
        const row = tally.get(name) ?? { right: 0, of: 0, failed: [] };
        tally.set(name, row);
        if (passed === null) continue;
        row.of++;
        if (passed) row.right++;
        else row.failed.push(file.slice(file.lastIndexOf('/') + 1));
      }
    }
    const kindRows = [...kinds].map(([kind, of]) => ({
      name: `kind: ${kind}`,
      right: of,
      of: files.length,
      failed: [],
    }));
    return [...kindRows, ...[...tally].map(([name, row]) => ({ name, ...row }))];
  } finally {
    rmSync(unpacked, { recursive: true, force: true });
  }
}

function pagesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function checkPage(html: string): { kind: string; checks: Checks } {
  const document = documentOf(html);
  // A saved page: its own address is all that it has.
  const extraction = failing(() => extract(document, '', findBlocks));
  if (!extraction) return { kind: 'failed', checks: { 'read without failing': false } };
  const { article } = extraction;
  const body = document.querySelector('[itemprop=articleBody]');
  if ('unrecognised' in extraction)
    return {
      kind: article.kind,
      checks: { 'read without failing': true, 'an article is recognised': body ? false : null },
    };
  return {
    kind: article.kind,
    checks: { 'read without failing': true, 'an article is recognised': true, ...checkArticle(article, document) },
  };
}

function checkArticle(article: Article, document: Document): Checks {
  const ogTitle = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  const ogUrl = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  const day = document.querySelector('time.read__published')?.getAttribute('datetime');
  const scope = document.querySelector('article.hentry');
  const foreign = [...(scope?.querySelectorAll(FOREIGN_PARTS) ?? [])]
    .map((element) => foldedWords(element.getAttribute('data-cycle-desc') ?? element.textContent ?? ''))
    .filter((words) => words.length > 30);
  const text = article.text.join(' ');
  return {
    "title is the page's own": ogTitle == null ? null : article.title === foldedWords(ogTitle),
    "day is the page's own": article.published === (day ?? null),
    "address is the page's own": ogUrl == null ? null : article.address === ogUrl,
    'no tooltip, "See also" or tag in the text': !foreign.some(
      (words) => text.includes(words) && !isSaid(words, scope),
    ),
    'no closing matter or caption as a paragraph': !article.text.some((paragraph) => FOREIGN.test(paragraph)),
    'all the words of the body are there, and no others': text === naiveText(scope),
  };
}

/** Whether the article says the same words itself: a caption may repeat a sentence. */
const isSaid = (words: string, scope: Element | null): boolean => naiveText(scope).includes(words);

/** Lead and body read the plain way: clone, drop, take the text. */
function naiveText(scope: Element | null): string {
  const parts = ['.read__lead', '[itemprop=articleBody]'].flatMap((selector) => {
    const part = scope?.querySelector(selector)?.cloneNode(true) as Element | undefined;
    for (const dropped of part?.querySelectorAll(`.masha-ignore, .read__bottommeta, ${FOREIGN_PARTS}`) ?? [])
      dropped.remove();
    const paragraphs = part ? [...part.querySelectorAll('p')] : [];
    return paragraphs.length > 0 ? paragraphs : part ? [part] : [];
  });
  return parts
    .map((part) => foldedWords((part.textContent ?? '').replace(/<…>/g, ' ')))
    .filter((words) => /[\p{L}\p{N}]/u.test(words))
    .join(' ');
}

function failing<T>(run: () => T): T | null {
  try {
    return run();
  } catch (error) {
    console.error(error);
    return null;
  }
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { pages: { type: 'string' }, records: { type: 'string' } } });
  if (!values.pages) console.log('sites: --pages not given: rows not run');
  else
    for (const { name, right, of, failed } of measureSites(values.pages))
      console.log(
        `${name.padEnd(52)} ${right} of ${of}${failed.length > 0 ? `   first: ${failed.slice(0, 5).join(', ')}` : ''}`,
      );
}
