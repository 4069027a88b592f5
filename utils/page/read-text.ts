import type { Layout, Site } from '../sites/site.ts';
import { type Folded, type FoldedParagraph, foldInSteps, type Verdict } from './fold.ts';
import { type Header, isDateLineOf } from './read-header.ts';
import type { Steps } from './steps.ts';

/** The elements of a page that hold its text. */
export type TextRoots = { readonly leads: readonly Element[]; readonly body: readonly Element[] };

/** A caption or a sub-heading in bold is a line, not a passage. */
const LONGEST_LINE = 20;
/** How many captions or lines of a lead may stand before the body's first paragraph. */
const LATEST_OPENING = 3;
const ENDS_SENTENCE = /[.!?…:;,]["'”’»)]*$/u;

/** Finds lead and body of a layout within `scope`; `null` where there is no body. */
export function findRoots(scope: Element, layout: Layout): TextRoots | null {
  const found = outermost(
    [...scope.querySelectorAll(layout.body)].filter((root) => !isWithin(root, layout.skip, scope)),
  );
  const body = layout.takes === 'all' ? found : longest(found);
  const lead = layout.lead ? scope.querySelector(layout.lead) : null;
  if (body.length === 0) return null;
  return { leads: lead && !body.some((root) => root.contains(lead)) ? [lead] : [], body };
}

/** The paragraphs of an article with their places, and how many of the first are its lead. */
export type ReadText = Folded & { readonly leads: number };

/** Reads the text of the given elements, without what is the site's and not the article's. */
export function* readText(roots: TextRoots, layout: Layout, site: Site | null, header: Header): Steps<ReadText> {
  const all = [...roots.leads, ...roots.body];
  const skipped = new Set(all.flatMap((root) => [...root.querySelectorAll(`[hidden], ${layout.skip}`)]));
  const readFrom = (opening: RegExp | null) => {
    const state = { kept: 0, opened: opening === null };
    return foldInSteps(all, skipped, (paragraph) => {
      state.opened ||= opening?.test(paragraph.text) === true;
      const verdict = state.opened ? judge(paragraph, state.kept === 0, layout, site, header) : 'drop';
      if (verdict === 'keep') state.kept++;
      return verdict;
    });
  };
  const folded = yield* readFrom(null);
  const marked = folded.paragraphs.filter(({ root }) => root < roots.leads.length).length;
  const before = site?.opening && marked === 0 ? openingIndex(folded, site.opening.pattern) : 0;
  if (before === 0 || !site?.opening) return { ...folded, leads: marked };
  return site.opening.before === 'lead'
    ? { ...folded, leads: before }
    : { ...(yield* readFrom(site.opening.pattern)), leads: 0 };
}

/** Index of the paragraph that opens the body, if it is one of the first: further down the same words open nothing. */
const openingIndex = ({ paragraphs }: Folded, pattern: RegExp): number =>
  Math.max(
    0,
    paragraphs.slice(0, LATEST_OPENING + 1).findIndex(({ text }) => pattern.test(text)),
  );

/** Whether a paragraph is a sub-heading: marked as one, or a line of its own in bold. */
export const isSubheading = ({ text, heading, bold }: FoldedParagraph): boolean => heading || (bold && isLine(text));

function judge(
  paragraph: FoldedParagraph,
  isFirst: boolean,
  layout: Layout,
  site: Site | null,
  header: Header,
): Verdict {
  const { text } = paragraph;
  // "* * *", "<…>" and the like.
  if (!/[\p{L}\p{N}]/u.test(text)) return 'drop';
  if (site?.closing?.test(text)) return 'stop';
  if (site?.furniture?.test(text) || text === header.dateline) return 'drop';
  if (isFirst && text === header.title) return 'drop';
  if (isDateLineOf(text, layout, site)) return 'drop';
  if (layout.shared === 'everywhere' && paragraph.pictured && isLine(text)) return 'drop';
  return 'keep';
}

const isLine = (text: string): boolean => !ENDS_SENTENCE.test(text) && text.split(' ').length <= LONGEST_LINE;

/** Whether an element stands within one that is skipped. */
function isWithin(element: Element, skip: string, scope: Element): boolean {
  const skipped = element.closest(skip);
  return skipped !== null && skipped !== scope && scope.contains(skipped);
}

/** The elements that stand in no other of them. */
function outermost(elements: readonly Element[]): Element[] {
  const kept: Element[] = [];
  // In document order what contains an element comes before it, and is the last that was kept.
  for (const element of elements) if (!kept.at(-1)?.contains(element)) kept.push(element);
  return kept;
}

function longest(elements: readonly Element[]): Element[] {
  const lengths = elements.map((element) => element.textContent?.length ?? 0);
  const index = lengths.indexOf(Math.max(...lengths));
  return elements.slice(index, index + 1);
}
