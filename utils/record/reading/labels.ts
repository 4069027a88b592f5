import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { candidateAt, type LabelCandidate, labelStarts, nextColon } from './label-candidates.ts';
import { judgeLabel } from './label-judge.ts';
import { foldName, isWholeName, type NameIndex } from './name-index.ts';
import { isPureName, type NamedLabel, type NameHints } from './split-label.ts';

/** A speaker's label where it stands; `named` is `null` for the labels of nobody in particular ("Question"). */
export type Label = { readonly span: Span; readonly core: string; readonly named: NamedLabel | null };

/*
 * Plan: 1. Every place where a label can begin is tried up to the next colon. 2. Bare names that stand so more than once are
 * names, whoever they are; they show where the name begins in "President of Uganda Yoweri Museveni". 3. Each candidate is
 * judged: by its bold type where the source tells, else by its words alone. 4. Names that nothing vouches for are taken on
 * trust only on a page that has other labels. 5. Of candidates with one colon the longest is taken, unless a heading is in it.
 */

/** The speakers' labels of an article, in reading order. */
export function findLabels(
  article: Article,
  text: string,
  paragraphs: readonly Span[],
  index: NameIndex,
  isPlace: (words: string) => boolean,
): Label[] {
  const candidates = paragraphs.flatMap((paragraph) => candidatesIn(article, text, paragraph));
  const bare = countBareNames(candidates);
  const hints: NameHints = {
    isName: (words) => (bare.get(foldName(words)) ?? 0) > 1 || isWholeName(index, words),
    isPlace,
  };
  const judged = candidates.flatMap((candidate) => {
    const after = text.slice(candidate.span.end, candidate.span.end + AFTER);
    const found = judgeLabel(candidate, after, hints);
    return found ? [{ ...candidate, ...found }] : [];
  });
  const isTranscript = judged.some(({ sure }) => sure);
  return onePerColon(judged.filter(({ sure }) => sure || isTranscript));
}

/** Code units behind a colon that tell an appointment from a label. */
const AFTER = 60;

function candidatesIn(article: Article, text: string, paragraph: Span): LabelCandidate[] {
  return labelStarts(article, text, paragraph).flatMap((start) => {
    const colon = nextColon(text, start.start, paragraph.end);
    const candidate = colon === null ? null : candidateAt(article, text, start, colon, paragraph);
    return candidate ? [candidate] : [];
  });
}

function countBareNames(candidates: readonly LabelCandidate[]): Map<string, number> {
  const counts = new Map<string, number>();
  const nothing: NameHints = { isName: () => false, isPlace: () => false };
  for (const { core, afterHeading } of candidates) {
    if (afterHeading || !isPureName(core, nothing)) continue;
    const folded = foldName(core);
    counts.set(folded, (counts.get(folded) ?? 0) + 1);
  }
  return counts;
}

/** Step 5. */
function onePerColon(found: readonly (Label & LabelCandidate)[]): Label[] {
  const kept: (Label & LabelCandidate)[] = [];
  for (const label of found) {
    const last = kept.at(-1);
    if (!last || last.span.end <= label.span.start) kept.push(label);
    else if (label.afterHeading && label.named?.office != null && last.named?.office != null)
      kept[kept.length - 1] = label;
  }
  return kept.map(({ span, core, named }) => ({ span, core, named }));
}
