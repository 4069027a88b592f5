import { joinText, paragraphSpans } from '../record/model/article.ts';
import type { Span } from '../record/model/span.ts';
import type { Folded, Run } from './fold.ts';

/** T of a page, and the way from each of its offsets to the page and back. */
export type TextMap = {
  /** T: the paragraphs, joined by one space. */
  readonly text: string;
  /** Where each paragraph stands in T. */
  readonly paragraphs: readonly Span[];
  readonly runs: readonly Run[];
  /** The first run of each text node that has any. */
  readonly firstRuns: ReadonlyMap<Node, number>;
};

const HAS_WORD = /[\p{L}\p{N}]/u;
const LETTER = /\p{L}/u;
const WORD_END = /\p{L}+$/u;
const WORD_START = /^\p{L}+/u;
/** No word of the two languages is longer, in characters. */
const LONGEST_WORD = 40;

/** Two points of the page, each between two characters of a text node; what `StaticRange` and `Range` are made of. */
export type PageRange = {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
};

/** The map of a folded page. */
export function textMapOf(folded: Folded): TextMap {
  const text = folded.paragraphs.map((paragraph) => paragraph.text);
  const firstRuns = new Map<Node, number>();
  for (const [index, { node }] of folded.runs.entries()) if (!firstRuns.has(node)) firstRuns.set(node, index);
  return { text: joinText({ text }), paragraphs: paragraphSpans({ text }), runs: folded.runs, firstRuns };
}

/** Where a span of T stands on the page; `null` where it is empty or the page has changed under it. */
export function rangeOf(map: TextMap, span: Span): PageRange | null {
  if (span.end <= span.start) return null;
  const first = map.runs[firstRun(map.runs, (run) => run.start + run.length > span.start)];
  const last = map.runs[firstRun(map.runs, (run) => run.start >= span.end) - 1];
  if (!first || !last || first.start >= span.end || last.start + last.length <= span.start) return null;
  const startOffset = first.offset + Math.max(0, span.start - first.start);
  const endOffset = last.offset + Math.min(last.length, span.end - last.start);
  const stands =
    first.node.isConnected &&
    last.node.isConnected &&
    startOffset < first.node.data.length &&
    endOffset <= last.node.data.length;
  return stands ? { startNode: first.node, startOffset, endNode: last.node, endOffset } : null;
}

/**
 * The offset of T at a point of the page, given as a `Range` gives its ends. A point in text that isn't part of T lies at the next
 * character that is, or, as the `end` of something, after the last one before it. Points before and after the article lie at T's ends.
 */
export function offsetAt(map: TextMap, node: Node, offset: number, side: 'start' | 'end' = 'start'): number {
  const index = runAt(map, node, offset);
  const before = map.runs[index - 1];
  if (before && before.node === node && offset <= before.offset + before.length)
    return before.start + Math.max(0, offset - before.offset);
  if (side === 'end') return before ? before.start + before.length : 0;
  return map.runs[index]?.start ?? map.text.length;
}

/** Index of the first run that begins at or after a point of the page; the count of runs where none does. */
function runAt({ runs, firstRuns }: TextMap, node: Node, offset: number): number {
  const own = firstRuns.get(node);
  if (own !== undefined) {
    let index = own;
    while (runs[index]?.node === node && (runs[index]?.offset ?? 0) < offset) index++;
    return index;
  }
  const child = node.nodeType === 3 ? null : node.childNodes[offset];
  for (let next: Node | null = child ?? after(node); next; next = next.firstChild ?? after(next)) {
    const index = firstRuns.get(next);
    if (index !== undefined) return index;
  }
  return runs.length;
}

/** The node that follows a node and all that it holds. */
function after(node: Node): Node | null {
  let last: Node | null = node;
  while (last && !last.nextSibling) last = last.parentNode;
  return last?.nextSibling ?? null;
}

/** Index of the first run that passes, all that follow passing too; their count where none does. */
function firstRun(runs: readonly Run[], passes: (run: Run) => boolean): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && passes(run)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Spans of T in bold. Bolds of one paragraph with nothing but space between them are one: labels are often split. */
export function strongSpans(map: TextMap): Span[] {
  const spans: { start: number; end: number }[] = [];
  const openings = new Set(map.paragraphs.map(({ start }) => start));
  for (const { start, length, strong } of map.runs) {
    if (!strong) continue;
    const last = spans.at(-1);
    if (last && !openings.has(start) && map.text.slice(last.end, start).trim() === '') last.end = start + length;
    else spans.push({ start, end: start + length });
  }
  return spans
    .map((span) => wholeWords(map.text, span))
    .filter(
      (span, index, all) =>
        span.start >= (all[index - 1]?.end ?? 0) && HAS_WORD.test(map.text.slice(span.start, span.end)),
    );
}

/** The span without outer spaces, and with the rest of a word that an editor's bold begins or ends in ("V<b>ladimir</b>"). */
function wholeWords(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const start = span.start + words.length - words.trimStart().length;
  const end = span.end - words.length + words.trimEnd().length;
  const before = LETTER.test(text[start] ?? '')
    ? (WORD_END.exec(text.slice(Math.max(0, start - LONGEST_WORD), start))?.[0].length ?? 0)
    : 0;
  const after = LETTER.test(text[end - 1] ?? '')
    ? (WORD_START.exec(text.slice(end, end + LONGEST_WORD))?.[0].length ?? 0)
    : 0;
  return { start: start - before, end: end + after };
}
