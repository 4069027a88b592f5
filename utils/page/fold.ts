import type { Span } from '../record/model/span.ts';

/*
 * One walk over the text of given elements: white space folds, skipped elements stay out, and every character that is kept
 * remembers the text node that it came from.
 *
 * 1. Walk the nodes in document order without recursion (pages nest 5,000 deep).
 * 2. Fold each text node into the paragraph being read, as runs of characters that stand side by side on the page too.
 * 3. At the edge of a block close the paragraph: cut what marks a cut transcript, trim, ask whether it belongs, append it to T.
 */

import { finish, type Steps } from './steps.ts';

/** Characters of T that stand side by side in one text node as well: T's `[start, start + length)` is the node's from `offset`. */
export type Run = {
  start: number;
  length: number;
  readonly node: Text;
  offset: number;
  readonly strong: boolean;
};

/** A paragraph as it was read, before it is decided whether it belongs to the article. */
export type FoldedParagraph = {
  readonly text: string;
  /** Which of the given elements it stands in. */
  readonly root: number;
  /** Whether it stands in a heading of level 2 or below. */
  readonly heading: boolean;
  /** Whether all its letters are bold. */
  readonly bold: boolean;
  /** Whether a picture stands in its block. */
  readonly pictured: boolean;
};

/** The text of a page and where each of its characters stands. */
export type Folded = { readonly paragraphs: readonly FoldedParagraph[]; readonly runs: readonly Run[] };

/** What decides about a closed paragraph: `stop` ends the reading there. */
export type Verdict = 'keep' | 'drop' | 'stop';

const BLOCKS = new Set(
  'address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const HEADINGS = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);
const BOLD = new Set(['b', 'strong']);
const PICTURES = new Set(['img', 'picture', 'video']);
/** Never text, whatever the site. */
const SILENT = new Set(
  'button iframe input noscript object option script select style svg template textarea'.split(' '),
);

const SOFT_HYPHEN = 0xad;
const ZERO_WIDTH_SPACE = 0x200b;
/** "<…>" closes a cut transcript, or marks a cut inside one. */
const CUT = /\s?<\s?(?:…|\.{3})\s?>/g;
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** Nodes that are read in one step: a fraction of a millisecond's work, or of a few where the machine is slow. */
const NODES = 200;

/** Reads the given elements in order. `skipped` stays out with all that it holds; `judge` decides about each paragraph. */
export function* foldInSteps(
  roots: readonly Element[],
  skipped: ReadonlySet<Element>,
  judge: (paragraph: FoldedParagraph) => Verdict,
): Steps<Folded> {
  const folding = createFolding(judge);
  for (const [index, root] of roots.entries()) {
    if (folding.isStopped()) break;
    folding.openRoot(index);
    yield* walk(root, skipped, folding);
  }
  return folding.folded;
}

/** The same at once. */
export const fold = (...given: Parameters<typeof foldInSteps>): Folded => finish(foldInSteps(...given));

// 1.
function* walk(root: Element, skipped: ReadonlySet<Element>, folding: Folding): Steps<void> {
  let node: Node = root;
  for (let read = 1; !folding.isStopped(); read++) {
    if (read % NODES === 0) yield;
    if (node.nodeType === TEXT_NODE) folding.take(node as Text);
    else if (isRead(node, skipped)) {
      folding.enter(node.localName);
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      folding.leave(node.localName);
    }
    while (node !== root && !node.nextSibling) {
      // The page may have taken the node away between two steps.
      node = node.parentNode ?? root;
      folding.leave((node as Element).localName);
    }
    if (node === root) break;
    node = node.nextSibling as Node;
  }
  folding.close();
}

const isRead = (node: Node, skipped: ReadonlySet<Element>): node is Element =>
  node.nodeType === ELEMENT_NODE && !skipped.has(node as Element) && !SILENT.has((node as Element).localName);

type Folding = ReturnType<typeof createFolding>;

/** What has been read, and what is being read: variables of a closure, which cost least in code that runs once on a page. */
function createFolding(judge: (paragraph: FoldedParagraph) => Verdict) {
  const folded: { paragraphs: FoldedParagraph[]; runs: Run[] } = { paragraphs: [], runs: [] };
  /** Length of T so far. */
  let total = 0;
  let stopped = false;
  let root = 0;
  let headings = 0;
  let bolds = 0;
  let pictured = false;
  /** The paragraph being read, and its runs: their starts count from its beginning. */
  let text = '';
  let runs: Run[] = [];
  /** Whether white space would fold into what was read, or lead the paragraph. */
  let spaced = true;
  /** Length of the paragraph at the last line break, if nothing has come after it. */
  let brokenAt = -1;

  function openRoot(index: number): void {
    root = index;
  }

  function enter(name: string): void {
    if (BLOCKS.has(name)) close();
    if (HEADINGS.has(name)) headings++;
    else if (BOLD.has(name)) bolds++;
    else if (PICTURES.has(name)) pictured = true;
    else if (name === 'br') breakLine();
  }

  function leave(name: string): void {
    if (BLOCKS.has(name)) close();
    if (HEADINGS.has(name)) headings--;
    else if (BOLD.has(name)) bolds--;
  }

  // 2.
  function take(node: Text): void {
    const { data } = node;
    let space = spaced;
    let from = 0;
    for (let at = 0; at < data.length; at++) {
      const code = data.charCodeAt(at);
      if (code === SOFT_HYPHEN || code === ZERO_WIDTH_SPACE || (space && isSpace(code))) {
        append(node, from, at);
        from = at + 1;
      } else space = isSpace(code);
    }
    append(node, from, data.length);
    spaced = space;
  }

  /** Takes characters that are all kept, white space of any kind as a space. */
  function append(node: Text, offset: number, end: number): void {
    if (offset >= end) return;
    runs.push({ start: text.length, length: end - offset, node, offset, strong: bolds > 0 });
    text += node.data.slice(offset, end).replace(/[^\S ]/g, ' ');
  }

  /** One line break is white space that stands in no text node, two in a row begin a paragraph. */
  function breakLine(): void {
    if (brokenAt === text.length && text !== '') close();
    else if (!spaced) text += ' ';
    spaced = true;
    brokenAt = text.length;
  }

  // 3.
  function close(): void {
    const read = { text, runs, pictured };
    text = '';
    runs = [];
    spaced = true;
    brokenAt = -1;
    pictured = false;
    if (read.text === '') return;
    const kept = trimmed(read.text, read.runs);
    if (kept.text === '') return;
    const bold = isBold(kept.text, kept.runs);
    const paragraph = { text: kept.text, root, heading: headings > 0, bold, pictured: read.pictured };
    const verdict = judge(paragraph);
    stopped = verdict === 'stop';
    if (verdict === 'keep') keep(paragraph, kept.runs);
  }

  function keep(paragraph: FoldedParagraph, its: readonly Run[]): void {
    const start = folded.paragraphs.length === 0 ? 0 : total + 1;
    for (const run of its) {
      run.start += start;
      folded.runs.push(run);
    }
    total = start + paragraph.text.length;
    folded.paragraphs.push(paragraph);
  }

  return {
    folded,
    enter,
    leave,
    take,
    close,
    isStopped: () => stopped,
    openRoot,
  };
}

/** Whether all of a paragraph is bold but for its spaces. */
function isBold(text: string, runs: readonly Run[]): boolean {
  return (
    runs.some(({ strong }) => strong) &&
    runs.every(({ strong, start, length }) => strong || text.slice(start, start + length).trim() === '')
  );
}

/** The characters of `\s`, by number: a page of 37,000 words has a quarter of a million to ask about. */
const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x1680 && /\s/.test(String.fromCharCode(code)));

/** The paragraph without its cuts and outer spaces, with the runs of what is left. */
function trimmed(text: string, runs: readonly Run[]): { text: string; runs: readonly Run[] } {
  const cuts = text.includes('<')
    ? [...text.matchAll(CUT)].map((found) => ({ start: found.index, end: found.index + found[0].length }))
    : [];
  const uncut = { text: textWithout(text, cuts), runs: cuts.length > 0 ? runsWithout(runs, cuts) : runs };
  const start = uncut.text.length - uncut.text.trimStart().length;
  const end = uncut.text.trimEnd().length;
  const outer = [
    { start: 0, end: start },
    { start: Math.max(start, end), end: uncut.text.length },
  ].filter((cut) => cut.start < cut.end);
  return outer.length > 0 ? { text: uncut.text.trim(), runs: runsWithout(uncut.runs, outer) } : uncut;
}

function textWithout(text: string, cuts: readonly Span[]): string {
  const pieces = cuts.map((cut, index) => text.slice(cuts[index - 1]?.end ?? 0, cut.start));
  return pieces.join('') + text.slice(cuts.at(-1)?.end ?? 0);
}

/** Runs after the cuts, which stand in order, were taken out of their text. */
function runsWithout(runs: readonly Run[], cuts: readonly Span[]): Run[] {
  const kept: Run[] = [];
  let passed = 0;
  let shift = 0;
  for (const run of runs) {
    const end = run.start + run.length;
    for (let at = run.start; at < end; ) {
      for (let cut = cuts[passed]; cut && cut.end <= at; cut = cuts[++passed]) shift += cut.end - cut.start;
      const cut = cuts[passed];
      const stop = cut ? Math.min(end, Math.max(at, cut.start)) : end;
      if (stop > at) kept.push({ ...run, start: at - shift, length: stop - at, offset: run.offset + at - run.start });
      at = cut && stop < end ? cut.end : end;
    }
  }
  return kept;
}
