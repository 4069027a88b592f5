import { readFileSync } from 'node:fs';
import { extract } from '../../page/extract.ts';
import { findBlocks } from '../../page/readability.ts';
import { foldedWords } from '../../page/words.ts';
import type { Article } from '../../record/model/article.ts';
import { documentOf } from '../page.ts';
import type { Pages } from './pages.ts';

/*
 * Reads every given page as the extension would and counts what came out right, judged by what the page itself says elsewhere:
 * its `og:title`, its `<time>`, and the words of what must not enter the text.
 */

/** Closing matter and captions, as whole paragraphs. */
const FOREIGN =
  /^(?:geography|topics|persons|publication status|published in sections?:.*|publication date:.*|direct link:.*|text version|see also|\d+ of \d+|view settings|[*\s]+|<…>)$/iu;

/** What stands inside an article and isn't its own: tooltips, "See also", captions, tags. */
const FOREIGN_PARTS = '.tooltip__text, .read__cut, .slide[data-cycle-desc], .read__tags';

/** How many pages were right in one respect, with the names of those that weren't. */
export type PageRow = {
  readonly name: string;
  readonly right: number;
  readonly of: number;
  readonly failed: readonly string[];
};

/** What is checked of one page; `null` where the page gives nothing to check it by. */
export type Checks = Readonly<Record<string, boolean | null>>;

/** Counts what came out right over all pages; `judge` adds checks of what was extracted. */
export function measureSites(
  { files }: Pages,
  judge: (article: Article) => Checks,
  progress: (done: number) => void,
): PageRow[] {
  const kinds = new Map<string, number>();
  const tally = new Map<string, { right: number; of: number; failed: string[] }>();
  let done = 0;
  for (const [name, file] of files) {
    const { kind, checks } = checkPage(readFileSync(file, 'utf8'), judge);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    for (const [check, passed] of Object.entries(checks)) {
      const row = tally.get(check) ?? { right: 0, of: 0, failed: [] };
      tally.set(check, row);
      if (passed === null) continue;
      row.of++;
      if (passed) row.right++;
      else row.failed.push(name);
    }
    progress(++done);
  }
  const kindRows = [...kinds].map(([kind, of]) => ({ name: `kind: ${kind}`, right: of, of: files.size, failed: [] }));
  return [...kindRows, ...[...tally].map(([name, row]) => ({ name, ...row }))];
}

function checkPage(html: string, judge: (article: Article) => Checks): { kind: string; checks: Checks } {
  const document = documentOf(html);
  // A saved page: its own address is all that it has.
  const extraction = failing(() => extract(document, '', findBlocks));
  if (!extraction) return { kind: 'failed', checks: { 'read without failing': false } };
  const { article } = extraction;
  const judged = failing(() => judge(article));
  const checks = { 'read without failing': judged !== null, ...judged };
  if ('unrecognised' in extraction) {
    const body = document.querySelector('[itemprop=articleBody]');
    return { kind: article.kind, checks: { ...checks, 'an article is recognised': body ? false : null } };
  }
  return {
    kind: article.kind,
    checks: { ...checks, 'an article is recognised': true, ...checkArticle(article, document) },
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
