import type { Draft } from './draft.ts';
import type { Figure } from './figures.ts';
import { type Named, withNoun, withNounOf } from './named.ts';
import type { Token } from './number-tokens.ts';
import { isMoney } from './units.ts';

/** The figure before it in the sentence, or the last one of the sentence before, that counts the same kind of thing. */
export function lenderOf(
  tokens: readonly Token[],
  figure: Figure,
  before: readonly Named[],
  earlier: readonly Draft[],
  sentence: number,
): Named | null {
  return (
    fromSameKind(tokens, figure, before, earlier.length) ??
    fromBeside(tokens, figure, before, earlier.length) ??
    fromSentenceBefore(tokens, figure, earlier, sentence)
  );
}

/** The nearest figure of the sentence in the same unit. */
function fromSameKind(
  tokens: readonly Token[],
  figure: Figure,
  before: readonly Named[],
  earlier: number,
): Named | null {
  const ofThem = isOfThem(tokens, figure);
  const index = before.findLastIndex((each) => sameKind(figure, each.figure, ofThem));
  const lender = before[index];
  if (!lender) return null;
  const counted = { ...lender.figure.counted, beside: false, role: roleOf(figure, lender.figure.counted.role) };
  const borrowing = { ...figure, unit: figure.unit ?? lender.figure.unit, counted };
  return { ...withNounOf(borrowing, lender), like: earlier + index };
}

/** The figure right before, in another unit. */
function fromBeside(tokens: readonly Token[], figure: Figure, before: readonly Named[], earlier: number): Named | null {
  const lender = before.at(-1);
  if (!lender) return null;
  // "900 pupils, and that number grew by 8 percent".
  if (figure.counted.pronoun && figure.unit === 'percent' && lender.figure.counted.role === 'count')
    return withNounOf(figure, lender);
  if (!isSameSaid(tokens, lender.figure, figure)) return null;
  const role = figure.unit === 'percent' ? 'change' : 'amount';
  const counted = { ...lender.figure.counted, beside: false, role } as const;
  return { ...withNounOf({ ...figure, counted }, lender), like: earlier + before.length - 1 };
}

function fromSentenceBefore(
  tokens: readonly Token[],
  figure: Figure,
  earlier: readonly Draft[],
  sentence: number,
): Named | null {
  const last = earlier.at(-1);
  if (!last || sentence - last.sentence > 1) return null;
  // "There were about 150 such banks. Now there are about ten."
  const again =
    figure.unit === null &&
    Number.isInteger(figure.numeral.value) &&
    (figure.hedge !== null || isOfThem(tokens, figure)) &&
    last.role === 'count';
  const isPart = last.unit === null && last.value < 1 && figure.numeral.value >= 1;
  const it = figure.counted.pronoun === true && last.unit === figure.unit && !isPart;
  if (!again && !it) return null;
  const counted = { ...figure.counted, beside: false, role: roleOf(figure, last.role) };
  return { ...withNoun({ ...figure, counted }, null), like: earlier.length - 1, words: last.counted };
}

/** "grew by 34 percent, or $2 billion", "rose 12 percent and amounted to $3 billion": one thing in percent and in money. */
function isSameSaid(tokens: readonly Token[], lender: Figure, figure: Figure): boolean {
  const kinds = [lender.unit, figure.unit].map((unit) => (isMoney(unit) ? 'money' : unit));
  const between = tokens.slice(lender.end, figure.at);
  // "grew by 150 percent, from 300 to 700".
  const isLevel = figure.unit === null && between.some(({ lower }) => lower === 'from');
  return (
    (kinds.includes('money') || isLevel) &&
    kinds.includes('percent') &&
    lender.counted.role !== 'share' &&
    between.length <= 6 &&
    between.every(({ lower }) => SAYS_AGAIN.test(lower))
  );
}

const SAYS_AGAIN =
  /^(?:[,()–—-]|or|and|from|to|by|it|has|have|which|is|was|that|means|reach(?:ed|ing)?|total(?:l?ing|l?ed)?|amount(?:ed|ing)|equals?|almost|nearly|about|already|now)$/;

const roleOf = (figure: Figure, lent: Figure['counted']['role']): Figure['counted']['role'] =>
  figure.unit === null ? lent : figure.counted.role === 'count' ? lent : figure.counted.role;

function sameKind(figure: Figure, lender: Figure, ofThem: boolean): boolean {
  if (lender.unit === 'ordinal' || figure.numeral.kind === 'part') return false;
  if (figure.unit === null)
    return (
      (figure.numeral.digits || figure.hedge !== null || ofThem) &&
      (lender.counted.role === 'count' ||
        (lender.unit === null && lender.counted.role === 'amount') ||
        (lender.unit === 'percent' && figure.numeral.scale === 1 && figure.numeral.value < 1000))
    );
  return figure.unit === lender.unit || (isMoney(figure.unit) && isMoney(lender.unit));
}

/** "300 of them": of what was counted before. */
export const isOfThem = (tokens: readonly Token[], { end }: Figure): boolean =>
  tokens[end]?.lower === 'of' && /^(?:them|which|whom|these|those)$/.test(tokens[end + 1]?.lower ?? '');
