import type { Figure } from './figures.ts';
import { type Named, withNoun, withNounOf } from './named.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Token } from './number-tokens.ts';
import { predicationBefore } from './predication.ts';
import { isMoney } from './units.ts';

/** The noun of a figure that the words between it and the one before tie to that one's. */
export function toldWithAnother(tokens: readonly Token[], figure: Figure, before: readonly Named[]): Named | null {
  const last = before.at(-1);
  if (!last) return null;
  if (isOfWhich(tokens, figure) || isWorth(tokens, figure, last.figure)) return withNounOf(figure, last);
  if (isAnother(tokens, figure)) {
    const one = before.findLast(({ figure: { unit } }) => unit === 'ordinal');
    return one ? withNounOf(figure, one) : null;
  }
  const moved = movedBy(tokens, figure, last.figure);
  return moved && withNoun(figure, moved);
}

/** "200 ships, of which 70 percent", "200 ships, including 20 percent that": a part of what was counted before. */
const isOfWhich = (tokens: readonly Token[], { at, unit, counted }: Figure): boolean =>
  (/^(?:of|из)$/.test(tokens[at - 2]?.lower ?? '') &&
    /^(?:which|whom|них|которых)$/.test(tokens[at - 1]?.lower ?? '')) ||
  (unit === 'percent' && counted.phrase === null && tokens[at - 1]?.lower === 'including');

/** "247,000 worth over $9 billion": what was counted right before is worth so much. */
const isWorth = (tokens: readonly Token[], { at, counted }: Figure, before: Figure | undefined): boolean =>
  counted.phrase === null && tokens[at - 1]?.lower === 'worth' && before?.end === at - 1;

/** "the second one": another of what an ordinal counted before. */
export const isAnother = (tokens: readonly Token[], { unit, counted: { phrase } }: Figure): boolean =>
  unit === 'ordinal' && phrase !== null && phrase.end - phrase.at === 1 && tokens[phrase.at]?.lower === 'one';

/** "raised output by 36 tonnes, or by 8 percent": both are said of the same. */
function movedBy(tokens: readonly Token[], { at, unit }: Figure, before: Figure | undefined): Phrase | null {
  if (unit !== 'percent' || before?.unit !== null) return null;
  const between = tokens.slice(before.end, at).map(({ lower }) => lower);
  const isAgain = between.includes('or') && between.at(-1) === 'by';
  return isAgain ? (predicationBefore(tokens, before.at, [])?.subject ?? null) : null;
}

/** "80 dollars for doctors and 50 for nurses": whom each sum is for tells less than what was named before the first. */
export const isOneOfSums = (
  tokens: readonly Token[],
  { at, end, unit, counted }: Figure,
  before: Figure | undefined,
): boolean =>
  isMoney(unit) &&
  before?.unit === unit &&
  counted.phrase !== null &&
  counted.phrase.at > end &&
  !counted.beside &&
  /^(?:,|and)$/.test(tokens[at - 1]?.lower ?? '');
