import { idOfText } from '../record/model/document-id.ts';
import type { Highlight, HighlightId } from '../record/model/highlight.ts';
import { joinNotes } from '../record/model/join-notes.ts';
import { bringInto, type Merged } from './merged.ts';

/**
 * Highlights with others brought in. Two are one where they have one id, or are the same words at the same place of a document. An id that
 * stands for other words here than there (only a file made by hand has such) becomes another, the same each time.
 */
export function mergeHighlights(mine: readonly Highlight[], theirs: readonly Highlight[]): Merged<Highlight> {
  const byId = new Map<HighlightId, number>();
  const byContent = new Map<string, number>();
  const know = (highlight: Highlight, at: number) => {
    byId.set(highlight.id, at);
    const content = contentOf(highlight);
    if (!byContent.has(content)) byContent.set(content, at);
  };
  for (const [at, highlight] of mine.entries()) know(highlight, at);
  const find = (highlight: Highlight, all: readonly Highlight[]) => {
    const at = byId.get(highlight.id);
    const member = at === undefined ? undefined : all[at];
    return member && hasSameWords(member, highlight) ? at : byContent.get(contentOf(highlight));
  };
  const add = (highlight: Highlight, all: Highlight[]) => {
    const own = byId.has(highlight.id) ? { ...highlight, id: idOfContent(contentOf(highlight)) } : highlight;
    know(own, all.length);
    all.push(own);
  };
  return bringInto(mine, theirs, find, join, add);
}

const hasSameWords = (a: Highlight, b: Highlight): boolean =>
  a.document === b.document && a.language === b.language && a.selectors[1].exact === b.selectors[1].exact;

/** What makes two highlights the same, whatever their ids. */
const contentOf = ({ document, language, selectors: [{ start, end }, { exact }] }: Highlight): string =>
  JSON.stringify([document, language, start, end, exact]);

/** A UUID (of version 8: made by a rule of one's own) that is always the same for the same content. */
function idOfContent(content: string): HighlightId {
  const digits = ['a', 'b'].map((half) => idOfText(`${half}${content}`).slice('text:'.length)).join('');
  const [one, two, three, four, five] = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(13, 16),
    digits.slice(17, 20),
    digits.slice(20),
  ];
  return `${one}-${two}-8${three}-8${four}-${five}`;
}

/** One highlight with what both say of it; the same object where that is what it says already. */
function join(member: Highlight, other: Highlight): Highlight {
  const note = joinNotes(member.note, other.note);
  const tags = [...new Set([...member.tags, ...other.tags])];
  const created = other.created < member.created ? other.created : member.created;
  const modified = other.modified > member.modified ? other.modified : member.modified;
  const isSame =
    note === member.note &&
    tags.length === member.tags.length &&
    created === member.created &&
    modified === member.modified;
  return isSame ? member : { ...member, note, tags, created, modified };
}
