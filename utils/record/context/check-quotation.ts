import type { QuotationCheck } from '../model/context.ts';
import type { Span } from '../model/span.ts';
import { meetSpellings } from '../text/spelling.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { wordsOf } from '../text/words.ts';

/** How a quotation stands in some words of a transcript. */
export type Checked = {
  readonly check: QuotationCheck;
  /** Part of its words that stand there in order: 0 to 1. */
  readonly share: number;
  /** Where the two differ: the report's words and the transcript's, in order. */
  readonly parts: readonly { readonly here: string; readonly there: string }[];
};

/** Fewer words between quotation marks are a term or a title. */
const LEAST_WORDS = 3;

/** Part of its telling words that must stand there in order; below, the transcript has other words on it, or none. */
const LEAST_SHARE = 0.5;

/** Differences shown: more are another text. */
const MOST_PARTS = 3;

/**
 * Lays a quotation beside words of a transcript; `null` where it is too short to be one.
 *
 * 1. Both become words in one spelling; what an editor put in brackets is none.
 * 2. They are aligned so that most words agree, and those as close together as can be.
 * 3. All agree in one stretch: exact. All agree, with words between them in the transcript: trimmed. Most: altered.
 */
export function checkQuotation(quoted: string, said: string): Checked | null {
  // 1.
  const [here, there] = [wordsIn(quoted), wordsIn(said)];
  if (here.length < LEAST_WORDS) return null;
  // 2.
  const pairs = alignWords(here, there);
  const agreeing = new Set(pairs.map(([at]) => at));
  const share = shareOf(here, agreeing);
  const parts = partsOf(quoted, said, here, there, pairs).slice(0, MOST_PARTS);
  // 3.
  if (agreeing.size === here.length) return { check: parts.length === 0 ? 'exact' : 'trimmed', share, parts };
  return share >= LEAST_SHARE ? { check: 'altered', share, parts } : { check: 'absent', share, parts: [] };
}

type Word = Span & { readonly word: string; readonly tells: boolean };

function wordsIn(text: string): Word[] {
  const own = text.replace(/\[[^\]]*\]|\([^)]*\)/gu, (editor) => ' '.repeat(editor.length));
  return wordsOf(own).map(({ start, end, word }) => ({
    start,
    end,
    word: meetSpellings(word),
    tells: !STOP_WORDS.has(word),
  }));
}

/** Of its telling words, or where it has next to none of all, how many agree. */
function shareOf(words: readonly Word[], agreeing: ReadonlySet<number>): number {
  const telling = words.filter(({ tells }) => tells).length;
  const isCounted = (word: Word): boolean => telling < 2 || word.tells;
  const counted = words.filter(isCounted).length;
  return words.filter((word, at) => isCounted(word) && agreeing.has(at)).length / counted;
}

type Pair = readonly [here: number, there: number];

/** The longest common subsequence of words, its pairs as close together as can be. */
function alignWords(here: readonly Word[], there: readonly Word[]): Pair[] {
  const width = there.length + 1;
  const longest = new Uint16Array((here.length + 1) * width);
  const at = (h: number, t: number): number => longest[h * width + t] ?? 0;
  for (let h = here.length - 1; h >= 0; h -= 1) {
    for (let t = there.length - 1; t >= 0; t -= 1) {
      const paired = here[h]?.word === there[t]?.word ? 1 + at(h + 1, t + 1) : 0;
      longest[h * width + t] = Math.max(paired, at(h + 1, t), at(h, t + 1));
    }
  }
  const pairs: Pair[] = [];
  for (let [h, t] = [0, 0]; h < here.length && t < there.length; ) {
    if (here[h]?.word === there[t]?.word && at(h, t) === 1 + at(h + 1, t + 1)) {
      pairs.push([h, t]);
      [h, t] = [h + 1, t + 1];
    } else if (at(h, t) === at(h, t + 1)) t += 1;
    else h += 1;
  }
  return withoutStrays(drawTogether(pairs, here, there), here);
}

/** Each word moved as near to the next as it stands before it. */
function drawTogether(pairs: readonly Pair[], here: readonly Word[], there: readonly Word[]): Pair[] {
  let before = there.length;
  return pairs
    .toReversed()
    .map(([h, t], fromEnd): Pair => {
      let nearest = fromEnd === 0 ? t : before - 1;
      while (nearest > t && there[nearest]?.word !== here[h]?.word) nearest -= 1;
      before = nearest;
      return [h, nearest];
    })
    .toReversed();
}

/** Words between two that agree from which a word that tells nothing is another one. */
const FAR = 6;

/** Without words like "we" and "the" that agree with some far from the rest. */
function withoutStrays(pairs: readonly Pair[], here: readonly Word[]): Pair[] {
  const isStray = (pair: Pair | undefined, next: Pair | undefined): boolean =>
    pair !== undefined && next !== undefined && !here[pair[0]]?.tells && Math.abs(next[1] - pair[1]) > FAR;
  let [from, to] = [0, pairs.length];
  while (isStray(pairs[from], pairs[from + 1])) from += 1;
  while (to > from && isStray(pairs[to - 1], pairs[to - 2])) to -= 1;
  return pairs.slice(from, to);
}

/**
 * What stands between agreeing words on either side. Before the first and behind the last as many words of the transcript are shown
 * as the report has others: it quotes no more.
 */
function partsOf(quoted: string, said: string, here: readonly Word[], there: readonly Word[], pairs: readonly Pair[]) {
  const parts: { here: string; there: string }[] = [];
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last) return parts;
  let [h, t] = [0, Math.max(sentenceStart(said, there, first[1]), first[1] - first[0])];
  const left = here.length - last[0] - 1;
  const end: Pair = [here.length, Math.min(sentenceEnd(said, there, last[1]), last[1] + 1 + left)];
  for (const [nextH, nextT] of [...pairs, end]) {
    if (nextH > h || nextT > t) {
      parts.push({ here: stretch(quoted, here.slice(h, nextH)), there: stretch(said, there.slice(t, nextT)) });
    }
    [h, t] = [nextH + 1, nextT + 1];
  }
  return parts;
}

const PARTED = /[.!?…]/u;

/** Index of the first word of the sentence in which a word stands, and the one behind its last. */
function sentenceStart(said: string, words: readonly Word[], at: number): number {
  let start = at;
  while (start > 0 && !PARTED.test(said.slice(words[start - 1]?.end, words[start]?.start))) start -= 1;
  return start;
}

function sentenceEnd(said: string, words: readonly Word[], at: number): number {
  let end = at + 1;
  while (end < words.length && !PARTED.test(said.slice(words[end - 1]?.end, words[end]?.start))) end += 1;
  return end;
}

const stretch = (text: string, words: readonly Word[]): string =>
  text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
