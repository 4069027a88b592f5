import type { Layout, Site } from '../sites/site.ts';
import { readDateLine } from './day-of-stamp.ts';
import { type Folded, type FoldedParagraph, fold, type Verdict } from './fold.ts';
import type { Header } from './read-header.ts';

/** The elements of a page that hold its text. */
export type TextRoots = { readonly leads: readonly Element[]; readonly body: readonly Element[] };

/** A caption or a sub-heading in bold is a line, not a passage. */
const LONGEST_LINE = 20;
const ENDS_SENTENCE = /[.!?…:;,]["'”’»)]*$/u;

/** Finds lead and body of a layout within `scope`; `null` where there is no body. */
export function findRoots(scope: Element, layout: Layout): TextRoots | null {
  const found = outermost([...scope.querySelectorAll(layout.body)]);
  const body = layout.takes === 'all' ? found : longest(found);
  const lead = layout.lead ? scope.querySelector(layout.lead) : null;
  if (body.length === 0) return null;
  return { leads: lead && !body.some((root) => root.contains(lead)) ? [lead] : [], body };
}

/** Reads the text of the given elements, without what is the site's and not the article's. */
export function readText(roots: TextRoots, layout: Layout, site: Site | null, header: Header): Folded {
  const all = [...roots.leads, ...roots.body];
  const skipped = new Set(all.flatMap((root) => [...root.querySelectorAll(`[hidden], ${layout.skip}`)]));
  let kept = 0;
  return fold(all, skipped, (paragraph) => {
    const verdict = judge(paragraph, kept === 0, layout, site, header);
    if (verdict === 'keep') kept++;
    return verdict;
  });
}

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
  if (layout.dateline && text.length < 90 && readDateLine(text)) return 'drop';
  if (layout.shared === 'everywhere' && paragraph.pictured && isLine(text)) return 'drop';
  return 'keep';
}

const isLine = (text: string): boolean => !ENDS_SENTENCE.test(text) && text.split(' ').length <= LONGEST_LINE;

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
