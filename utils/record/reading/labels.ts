import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { candidateAt, type LabelCandidate, labelStarts, nextColon } from './label-candidates.ts';
import { isRole, isUnnamed } from './label-words.ts';
import { foldName, type NameIndex, personNamed } from './name-index.ts';
import { isPureName, type NamedLabel, type NameHints, splitLabel } from './split-label.ts';

/** A speaker's label where it stands; `named` is `null` for the labels of nobody in particular ("Question"). */
export type Label = { readonly span: Span; readonly core: string; readonly named: NamedLabel | null };

/*
 * Plan: 1. Every place where a label can begin is tried up to the next colon. 2. Bare names that stand so more than once are
 * names, whoever they are; they show where the name begins in "President of Uganda Yoweri Museveni". 3. Each candidate is
 * judged: by its bold type where the source tells, else by its words alone. 4. Names without an office are taken on trust
 * only on a page that has other labels.
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
  const hints = {
    isName: (words: string) => (bare.get(foldName(words)) ?? 0) > 1 || isWholeName(index, words),
    isPlace,
  };
  const judged = candidates.flatMap((candidate) => {
    const label = judge(candidate, hints);
    return label
      ? [
          {
            label,
            sure:
              label.named === null || label.named.office !== null || candidate.bold || hints.isName(label.named.name),
          },
        ]
      : [];
  });
  const transcript = judged.filter(({ sure }) => sure).length >= 2;
  return dropOverlaps(judged.filter(({ sure }) => sure || transcript).map(({ label }) => label));
}

const isWholeName = (index: NameIndex, words: string): boolean =>
  words.includes(' ') || words.includes('.') ? personNamed(index, words) !== null : false;

function candidatesIn(article: Article, text: string, paragraph: Span): LabelCandidate[] {
  return labelStarts(article, text, paragraph).flatMap((start) => {
    const colon = nextColon(text, start, paragraph.end);
    const candidate = colon === null ? null : candidateAt(article, text, start, colon, paragraph);
    return candidate ? [candidate] : [];
  });
}

function countBareNames(candidates: readonly LabelCandidate[]): Map<string, number> {
  const counts = new Map<string, number>();
  const nothing: NameHints = { isName: () => false, isPlace: () => false };
  for (const { core } of candidates) {
    if (!isPureName(core, nothing)) continue;
    const folded = foldName(core);
    counts.set(folded, (counts.get(folded) ?? 0) + 1);
  }
  return counts;
}

/** Words that make a sentence of what would else be an office. */
const SPOKEN =
  /(?:^|\s)(?:I|we|you|they|he|she|it|is|are|was|were|be|been|has|have|had|will|would|can|could|should|must|said|says|say|asked|told|wrote|like|want|this|that|these|those|here|there|as follows|following|between|discussed|attended|met|не|это|что|мы|вы|он|был|была|было|были|сказал|заявил)(?:\s|,|$)/u;

/** Step 3. */
function judge(candidate: LabelCandidate, hints: NameHints): Label | null {
  const { core, span, bold, alone } = candidate;
  if (isUnnamed(core) && !alone && (bold || /^\p{Lu}/u.test(core))) return { span, core, named: null };
  const named = splitLabel(core, hints);
  if (bold && !named && !alone && isLooseRole(core)) return { span, core, named: null };
  if (!named) return null;
  if (named.office === null) return alone && !hints.isName(named.name) ? null : { span, core, named };
  if (bold && !SPOKEN.test(named.office)) return { span, core, named };
  const trusted = named.name.includes(' ') || hints.isName(named.name) || /[IVX]$/.test(named.name);
  if (!trusted || !/^[\p{Lu}]/u.test(core) || SPOKEN.test(core)) return null;
  return named.office.split(/[\s,]+/).some(isRole) ? { span, core, named } : null;
}

/** "Call centre operator", "Winner of the Prize for Young Scientists": one of many, named by what they are. */
function isLooseRole(core: string): boolean {
  const words = core.split(' ');
  if (SPOKEN.test(core) || words.length > 14) return false;
  return words.length === 1
    ? /^\p{Lu}\p{Ll}{2,}$/u.test(core) && isNameLike(core)
    : isRole(words[0] ?? '') || (words.length <= 4 && isRole(words.at(-1) ?? ''));
}

const NOTES =
  /^(?:note|notes|attention|deadline|contacts?|address|phone|telephone|fax|venue|date|time|place|topics?|agenda|programme|program|schedule|source|photos?|video|website|email|important|participants|speakers|main|events?|background|reference|transcript)$/i;
const isNameLike = (word: string): boolean => !NOTES.test(word);

function dropOverlaps(labels: readonly Label[]): Label[] {
  const kept: Label[] = [];
  for (const label of [...labels].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const last = kept.at(-1);
    if (!last || last.span.end <= label.span.start) kept.push(label);
  }
  return kept;
}
