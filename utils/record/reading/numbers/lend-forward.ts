import type { Figure } from './figures.ts';
import { isPlural } from './noun-phrase.ts';
import type { Token } from './number-tokens.ts';
import { isMoney } from './units.ts';

/** Signs and words between the members of a list or a range. */
const LINK =
  /^(?:–|—|-|,|and|or|to|between|maybe|even|perhaps|precisely|exactly|rather|actually|,|и|или|до|от|с|more|about|around|over|nearly|almost|as|many|\/)$/;

/** Gives members of lists and ranges what stands with a later one: unit, scale and noun; and a later sum the currency of an earlier one. */
export const lendAlong = (tokens: readonly Token[], figures: readonly Figure[]): Figure[] =>
  lendCurrency(lendForward(tokens, lendPlural(tokens, figures)));

/** Members of a list or range take unit, scale and noun of the last one. */
function lendForward(tokens: readonly Token[], figures: readonly Figure[]): Figure[] {
  const lent = [...figures];
  for (let index = lent.length - 2; index >= 0; index -= 1) {
    const [here, next] = [lent[index], lent[index + 1]];
    if (!here || !next || here.numeral.kind === 'ordinal' || next.numeral.kind === 'ordinal') continue;
    const between = tokens.slice(here.end, next.at);
    if (between.length === 0 || between.length > 4 || !between.every(({ lower }) => LINK.test(lower))) continue;
    const range = between.some(({ lower }) => /^(?:–|—|-|to|до|or)$/.test(lower));
    if (next.unit !== null && between.length > 1) continue;
    // "11 billion or 9 percent": so many percent there aren't.
    if (here.unit === null && here.numeral.scale > 1 && next.unit === 'percent') continue;
    const same = here.unit === next.unit || here.unit === null || (isMoney(here.unit) && isMoney(next.unit));
    if (!same || (here.counted.phrase && here.unit !== null && !isMoney(here.unit))) continue;
    if (here.opensRange && next.hedge === null) lent[index + 1] = { ...next, hedge: here.hedge };
    if (here.counted.phrase && here.counted.beside) continue;
    const rise = range && here.numeral.scale === 1 && here.numeral.value < 1000 && next.numeral.scale > 1;
    const value = rise ? here.numeral.value * next.numeral.scale : here.numeral.value;
    const counted = { ...next.counted, beside: false };
    lent[index] = { ...here, numeral: { ...here.numeral, value }, unit: here.unit ?? next.unit, counted };
  }
  return lent;
}

/** "from 50 billion rubles to 75 billion": a large number without a noun after a sum is a sum too. */
function lendCurrency(figures: readonly Figure[]): Figure[] {
  let currency: string | null = null;
  return figures.map((figure) => {
    const { unit, numeral, counted } = figure;
    if (isMoney(unit)) currency = unit;
    const isSum = currency !== null && unit === null && numeral.scale >= 1e6 && !counted.beside;
    return isSum ? { ...figure, unit: currency, counted: { ...counted, role: 'amount' } } : figure;
  });
}

/** "two silver and three bronze medals": the plural stands with the second only. */
function lendPlural(tokens: readonly Token[], figures: readonly Figure[]): Figure[] {
  return figures.map((figure, index) => {
    const { counted, unit, numeral } = figure;
    const next = figures[index + 1];
    const [own, other] = [counted.phrase, next?.counted.phrase];
    if (!next || !own || !other || unit !== null || next.unit !== null || numeral.value < 2) return figure;
    const isShort =
      counted.beside &&
      next.counted.beside &&
      own.end - own.at === 1 &&
      other.end - other.at > 1 &&
      next.at === own.end + 1;
    const joins = /^(?:and|or|,)$/.test(tokens[own.end]?.lower ?? '');
    const [short, full] = [own, other].map(({ end }) => isPlural(tokens[end - 1]?.lower ?? ''));
    return isShort && joins && !short && full
      ? { ...figure, counted: { ...counted, phrase: { at: other.end - 1, end: other.end }, beside: false } }
      : figure;
  });
}
