import { MOST_TAGS, type Remarks } from './highlight.ts';
import { joinNotes } from './join-notes.ts';

/** What parts two notes that were joined. */
const GAP = '\n\n';

/**
 * What is held, with what an editor made of `base`: nothing that was written meanwhile is lost. What the editor left as it was stays as
 * it is held; of a note that both changed both stay; tags are those held, without those the editor removed, with those it added.
 */
export const mergeRemarks = (base: Remarks, held: Remarks, mine: Remarks): Remarks => ({
  note: mergeNotes(base.note, held.note, mine.note),
  tags: mergeTags(base.tags, held.tags, mine.tags),
});

function mergeNotes(base: string, held: string, mine: string): string {
  if (mine === base) return held;
  if (held === base) return mine;
  return inPlace(held, base, mine) ?? inPlace(mine, base, held) ?? joinNotes(held, mine);
}

/**
 * A note with `after` where `before` stands in it as paragraphs of its own; `null` where it doesn't. So a note that was joined with another
 * and is written on doesn't stand in it twice.
 */
function inPlace(note: string, before: string, after: string): string | null {
  if (before.trim() === '') return null;
  const framed = `${GAP}${note}${GAP}`;
  const sought = `${GAP}${before}${GAP}`;
  const at = framed.indexOf(sought);
  if (at < 0) return null;
  const ahead = framed.slice(GAP.length, at);
  const behind = framed.slice(at + sought.length, -GAP.length);
  return [ahead, after, behind].filter((part) => part.trim() !== '').join(GAP);
}

function mergeTags(base: readonly string[], held: readonly string[], mine: readonly string[]): readonly string[] {
  if (isSameList(mine, base)) return held;
  if (isSameList(held, base)) return mine;
  const kept = held.filter((tag) => mine.includes(tag) || !base.includes(tag));
  const added = mine.filter((tag) => !base.includes(tag) && !kept.includes(tag));
  // With more, nothing could be written on the highlight any more.
  return [...kept, ...added].slice(0, Math.max(kept.length, MOST_TAGS));
}

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each, at) => each === b[at]);
