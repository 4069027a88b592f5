/*
 * One walk over the text of given elements: white space folds, skipped elements stay out, and every character that is kept
 * remembers the text node that it came from.
 *
 * 1. Walk the nodes in document order without recursion (pages nest 5,000 deep).
 * 2. Fold each text node into the paragraph being read, as runs of characters that stand side by side on the page too.
 * 3. At the edge of a block close the paragraph: cut what marks a cut transcript, trim, ask whether it belongs, append it to T.
 */

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

/** Two or more characters that fold into one, or one that goes: everything between is kept character by character. */
const IRREGULAR = /[\s\u00ad\u200b]{2,}|[\u00ad\u200b]/g;
/** "<…>" closes a cut transcript, or marks a cut inside one. */
const CUT = /\s?<\s?(?:…|\.{3})\s?>/g;
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** Reads the given elements in order. `skipped` stays out with all that it holds; `judge` decides about each paragraph. */
export function fold(
  roots: readonly Element[],
  skipped: ReadonlySet<Element>,
  judge: (paragraph: FoldedParagraph) => Verdict,
): Folded {
  const folding = new Folding(judge);
  for (const [index, root] of roots.entries()) {
    folding.openRoot(index);
    walk(root, skipped, folding);
    if (folding.stopped) break;
  }
  return { paragraphs: folding.paragraphs, runs: folding.runs };
}

// 1.
function walk(root: Element, skipped: ReadonlySet<Element>, folding: Folding): void {
  let node: Node = root;
  for (;;) {
    if (folding.stopped) return;
    if (node.nodeType === TEXT_NODE) folding.take(node as Text);
    else if (
      node.nodeType === ELEMENT_NODE &&
      !skipped.has(node as Element) &&
      !SILENT.has((node as Element).localName)
    ) {
      folding.enter((node as Element).localName);
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      folding.leave((node as Element).localName);
    }
    while (node !== root && !node.nextSibling) {
      node = node.parentNode as Node;
      folding.leave((node as Element).localName);
    }
    if (node === root) break;
    node = node.nextSibling as Node;
  }
  folding.close();
}

class Folding {
  readonly paragraphs: FoldedParagraph[] = [];
  readonly runs: Run[] = [];
  stopped = false;
  readonly #judge: (paragraph: FoldedParagraph) => Verdict;
  #root = 0;
  #headings = 0;
  #bolds = 0;
  #pictured = false;
  #broken = false;
  /** The paragraph being read, and its runs: their starts count from its beginning. */
  #text = '';
  #open: Run[] = [];
  /** Length of T so far. */
  #total = 0;

  constructor(judge: (paragraph: FoldedParagraph) => Verdict) {
    this.#judge = judge;
  }

  openRoot(index: number): void {
    this.#root = index;
  }

  enter(name: string): void {
    if (BLOCKS.has(name)) this.close();
    if (HEADINGS.has(name)) this.#headings++;
    else if (BOLD.has(name)) this.#bolds++;
    else if (PICTURES.has(name)) this.#pictured = true;
    else if (name === 'br') this.#break();
  }

  leave(name: string): void {
    if (BLOCKS.has(name)) this.close();
    if (HEADINGS.has(name)) this.#headings--;
    else if (BOLD.has(name)) this.#bolds--;
  }

  // 2.
  take(node: Text): void {
    const { data } = node;
    let from = 0;
    for (const found of data.matchAll(IRREGULAR)) {
      this.#append(node, from, found.index);
      from = found.index + found[0].length;
      const space = found[0].search(/\s/);
      if (space >= 0) this.#append(node, found.index + space, found.index + space + 1);
    }
    this.#append(node, from, data.length);
  }

  /** Takes characters that are kept one by one; only a space after a space, or at the beginning, still goes. */
  #append(node: Text, from: number, to: number): void {
    if (from >= to) return;
    let piece = node.data.slice(from, to).replace(/\s/g, ' ');
    let offset = from;
    if (piece[0] === ' ' && (this.#text === '' || this.#text.endsWith(' '))) {
      piece = piece.slice(1);
      offset++;
    }
    if (piece === '') return;
    if (piece !== ' ') this.#broken = false;
    const last = this.#open.at(-1);
    if (last && last.node === node && last.offset + last.length === offset) last.length += piece.length;
    else this.#open.push({ start: this.#text.length, length: piece.length, node, offset, strong: this.#bolds > 0 });
    this.#text += piece;
  }

  /** One line break is white space that stands in no text node, two in a row begin a paragraph. */
  #break(): void {
    if (this.#broken) this.close();
    else if (this.#text !== '' && !this.#text.endsWith(' ')) this.#text += ' ';
    this.#broken = this.#text !== '';
  }

  // 3.
  close(): void {
    this.#broken = false;
    const pictured = this.#pictured;
    this.#pictured = false;
    if (this.#text === '') return;
    const { text, runs } = trimmed(this.#text, this.#open);
    this.#text = '';
    this.#open = [];
    if (text === '') return;
    const strong = runs.reduce((sum, run) => sum + (run.strong ? run.length : 0), 0);
    const paragraph = {
      text,
      root: this.#root,
      heading: this.#headings > 0,
      bold: strong > 0 && strong >= text.replace(/\s/g, '').length,
      pictured,
    };
    const verdict = this.#judge(paragraph);
    if (verdict === 'stop') this.stopped = true;
    if (verdict !== 'keep') return;
    const start = this.paragraphs.length === 0 ? 0 : this.#total + 1;
    for (const run of runs) {
      run.start += start;
      this.runs.push(run);
    }
    this.#total = start + text.length;
    this.paragraphs.push(paragraph);
  }
}

/** The paragraph without its cuts and outer spaces, with the runs of what is left. */
function trimmed(text: string, runs: Run[]): { text: string; runs: Run[] } {
  const cuts = text.includes('<')
    ? [...text.matchAll(CUT)].map((found) => [found.index, found.index + found[0].length])
    : [];
  let left = text;
  let kept = runs;
  for (const [from = 0, to = 0] of cuts.reverse()) {
    left = left.slice(0, from) + left.slice(to);
    kept = without(kept, from, to);
  }
  const lead = left.length - left.trimStart().length;
  if (lead > 0) kept = without(kept, 0, lead);
  left = left.trim();
  const last = kept.at(-1);
  if (last && last.start + last.length > left.length) kept = without(kept, left.length, last.start + last.length);
  return { text: left, runs: kept };
}

/** Runs after the characters `[from, to)` were taken out. */
function without(runs: readonly Run[], from: number, to: number): Run[] {
  const kept: Run[] = [];
  for (const run of runs) {
    const end = run.start + run.length;
    const before = Math.min(end, from) - run.start;
    if (before > 0) kept.push({ ...run, length: before });
    const after = end - Math.max(run.start, to);
    if (after > 0)
      kept.push({
        ...run,
        start: Math.max(run.start, to) - (to - from),
        offset: run.offset + run.length - after,
        length: after,
      });
  }
  return kept;
}
