import { describeSpan } from '../../record/anchor/describe-span.ts';
import { type Found, finderIn } from '../../record/anchor/find-selectors.ts';
import { type Article, joinText } from '../../record/model/article.ts';
import type { Selectors } from '../../record/model/highlight.ts';
import { type Span, textOf } from '../../record/model/span.ts';
import { EDITIONS, withoutSentencesOf, wordSpans } from './editions.ts';
import { articleOfPage, type Pages } from './pages.ts';
import { seededRandom } from './random.ts';

/*
 * Whether highlights are found again. Random words of a text are described, the text is made into another edition, and the words are looked
 * for in it. Right is the very place where they stand now; words that no longer stand there must be lost.
 */

/** How often words were found where they stand, weren't found, or were put on other words. */
export type AnchorRow = { readonly name: string; right: number; lost: number; wrong: number };

/** How many spans are tried in a text. */
const SPANS = 20;
/** Numbers of words that readers mark: a number, a name, a clause, a sentence, a paragraph. */
const WORDS = [1, 1, 2, 3, 5, 8, 12, 20, 40, 120] as const;
/** Of the spans, how many begin and end within a word. */
const CUT = 0.1;

/** Looks for random words of texts in editions of them: made ones, and real ones where a page has them. */
export function measureAnchors(sources: Iterable<AnchorSource>): AnchorRow[] {
  const rows = new Map<string, AnchorRow>();
  const random = seededRandom(1);
  const count = (name: string, found: Found, place: Span | null) => {
    const row = rows.get(name) ?? { name, right: 0, lost: 0, wrong: 0 };
    rows.set(name, row);
    row[outcomeOf(found, place)]++;
  };
  for (const { article, print } of sources) {
    measureArticle(article, random, count);
    if (print) measurePrint(article, print, random, count);
  }
  return [...rows.values()];
}

/** A text, and the same document's print edition where there is one. */
export type AnchorSource = { readonly article: Article; readonly print: Article | null };

type Count = (name: string, found: Found, place: Span | null) => void;

/** How many pages are tried, spread over those given in order of their names; some have too little text, or none. */
const PAGES = 280;
/** Code units of text below which a page has hardly anything to mark. */
const SHORT = 500;

/** The articles of real pages that are tried. */
export function* anchorSources({ files }: Pages): Generator<AnchorSource> {
  const names = [...files.keys()].filter((name) => !name.includes('__'));
  const step = Math.max(1, Math.floor(names.length / PAGES));
  for (const [at, name] of names.entries()) {
    const printFile = files.get(name.replace('.html', '__print.html'));
    const file = files.get(name);
    if (!file || (at % step !== 0 && !printFile)) continue;
    const article = articleOfPage(file);
    if (article.kind === 'article' && joinText(article).length >= SHORT) {
      yield { article, print: printFile ? articleOfPage(printFile) : null };
    }
  }
}

function measureArticle(article: Article, random: () => number, count: Count): void {
  const text = joinText(article);
  const spans = randomSpans(text, random);
  const described = spans.map((span) => ({ span, selectors: describeSpan(text, span) }));
  for (const [name, make] of Object.entries(EDITIONS)) {
    const edition = make(article, random);
    const find = finderIn(edition.text);
    for (const { span, selectors } of described) {
      const place = edition.placeOf(span);
      if (place) count(name, find(selectors), place);
    }
  }
  const find = finderIn(text);
  for (const { span, selectors } of described) {
    count('by the quote alone', find(withoutPosition(selectors)), span);
    count('by the position and the words alone', find(withoutContext(selectors)), span);
    const without = withoutSentencesOf(text, span);
    count('lost where their sentence is gone', finderIn(without)(selectors), null);
  }
}

/** Between real editions only words that stand once in both have a place that is known. */
function measurePrint(article: Article, print: Article, random: () => number, count: Count): void {
  const [text, other] = [joinText(article), joinText(print)];
  const find = finderIn(other);
  for (const span of randomSpans(text, random)) {
    const words = textOf(text, span);
    const start = other.indexOf(words);
    if (start < 0 || [text, other].some((each) => each.indexOf(words) !== each.lastIndexOf(words))) continue;
    count('in the real print edition', find(describeSpan(text, span)), { start, end: start + words.length });
  }
}

function outcomeOf(found: Found, place: Span | null): 'right' | 'lost' | 'wrong' {
  if (found.state === 'lost') return place ? 'lost' : 'right';
  return place && found.span.start === place.start && found.span.end === place.end ? 'right' : 'wrong';
}

/** Random words of a text, of the lengths that readers mark; some begin or end within a word. */
export function randomSpans(text: string, random: () => number, many: number = SPANS): Span[] {
  const words = wordSpans(text);
  const upTo = (most: number) => Math.floor(random() * most);
  return Array.from({ length: words.length > 0 ? many : 0 }, () => {
    const length = WORDS[upTo(WORDS.length)] ?? 1;
    const from = upTo(words.length);
    const [first, last] = [words[from], words[Math.min(words.length, from + length) - 1]];
    const span = { start: first?.start ?? 0, end: last?.end ?? 0 };
    const cut = { start: span.start + 1, end: span.end - 1 };
    return random() < CUT && /^\S.*\S$/.test(textOf(text, cut)) ? cut : span;
  });
}

const withoutPosition = ([position, quote]: Selectors): Selectors => [{ ...position, start: 0, end: 0 }, quote];
const withoutContext = ([position, quote]: Selectors): Selectors => [position, { ...quote, prefix: '', suffix: '' }];
