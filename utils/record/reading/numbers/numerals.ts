import type { Token } from './number-tokens.ts';
import { foldNumber, isTens, ordinalNumber, partNumber, scaleOf, smallNumber } from './number-words.ts';

/** A number as written: which tokens it takes, and what they come to. */
export type Numeral = {
  /** First token. */
  readonly at: number;
  /** The token after the last. */
  readonly end: number;
  readonly value: number;
  readonly kind: 'cardinal' | 'ordinal' | 'part' | 'fold';
  /** Whether it is written in digits. */
  readonly digits: boolean;
  /** What its scale words multiply by; 1 without one. */
  readonly scale: number;
};

/** The number that opens at a token, or `null` where none does. */
export function numeralAt(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'digits') return digitsAt(tokens, at, token);
  if (token.kind !== 'word') return null;
  return partAt(tokens, at) ?? foldAt(tokens, at) ?? ordinalWordsAt(tokens, at) ?? cardinalWordsAt(tokens, at);
}

/** "threefold", "three-fold". */
function foldAt(tokens: readonly Token[], at: number): Numeral | null {
  const word = tokens[at]?.lower ?? '';
  const value = foldNumber(word) ?? (isFold(tokens, at + 1) ? smallNumber(word) : null);
  const end = foldNumber(word) === null ? at + 3 : at + 1;
  return value === null ? null : { at, end, value, kind: 'fold', digits: false, scale: 1 };
}

/** "-fold" after a number. */
const isFold = (tokens: readonly Token[], at: number): boolean =>
  /^[-‑]$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.lower === 'fold';

function digitsAt(tokens: readonly Token[], at: number, token: Token): Numeral | null {
  const value = valueOfDigits(token.text);
  const next = tokens[at + 1];
  if (next?.glued && /^(?:st|nd|rd|th)$/.test(next.lower))
    return { at, end: at + 2, value, kind: 'ordinal', digits: true, scale: 1 };
  if (
    next?.lower === '-' &&
    tokens[at + 2]?.glued &&
    /^(?:й|я|е|го|му|м|ю|летие|летия|летию|летием|летний|летнего|летнему|летним|летнем)$/.test(
      tokens[at + 2]?.lower ?? '',
    )
  )
    return { at, end: at + 3, value, kind: 'ordinal', digits: true, scale: 1 };
  if (isFold(tokens, at + 1)) return { at, end: at + 3, value, kind: 'fold', digits: true, scale: 1 };
  return scaled(tokens, { at, end: at + 1, value, kind: 'cardinal', digits: true, scale: 1 });
}

/** "28.5" and "4,5", "12,500" and "1 500 000": three digits after a comma are thousands. */
export function valueOfDigits(text: string): number {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  return Number(text.replaceAll(' ', '').replace(',', '.'));
}

/** Takes the scale words that follow ("million", "hundred thousand", "and a half billion"), and a smaller rest ("2 million 300 thousand"). */
function scaled(tokens: readonly Token[], numeral: Numeral): Numeral {
  let { end, value, scale } = numeral;
  if (tokens[end]?.lower === 'and' && tokens[end + 1]?.lower === 'a' && tokens[end + 2]?.lower === 'half') {
    value += 0.5;
    end += 3;
  }
  for (;;) {
    const hyphen = tokens[end]?.lower === '-' && tokens[end]?.glued ? 1 : 0;
    const by = scaleOf(tokens[end + hyphen]?.lower ?? '');
    if (by === null) break;
    scale *= by;
    end += hyphen + 1;
    if (/^(?:тыс|млн|млрд|трлн)$/.test(tokens[end - 1]?.lower ?? '') && tokens[end]?.text === '.' && tokens[end]?.glued)
      end += 1;
  }
  value *= scale;
  if (scale > 1000 && tokens[end]?.kind === 'digits') {
    const rest = numeralAt(tokens, end);
    if (rest && rest.kind === 'cardinal' && rest.scale > 1 && rest.scale < scale && rest.value < scale)
      return { ...numeral, end: rest.end, value: value + rest.value, scale };
  }
  return { ...numeral, end, value: exact(value), scale };
}

/** Rids a product of the noise of binary fractions (4.1 million is 4100000). */
const exact = (value: number): number => (value >= 1 ? Number(value.toPrecision(12)) : value);

/** "one third", "two-thirds", "a quarter of", "half of the", "half a million". */
function partAt(tokens: readonly Token[], at: number): Numeral | null {
  const word = tokens[at]?.lower ?? '';
  if (word === 'half' && /^an?$/.test(tokens[at + 1]?.lower ?? '')) {
    const by = scaleOf(tokens[at + 2]?.lower ?? '');
    if (by !== null) return { at, end: at + 3, value: by / 2, kind: 'cardinal', digits: false, scale: by };
    // "half an hour".
    if (tokens[at + 2]?.kind === 'word') return { at, end: at + 2, value: 0.5, kind: 'part', digits: false, scale: 1 };
  }
  // "the first half of the year": a stretch of the calendar, as is its third quarter.
  if (isStretchBefore(tokens, at)) return null;
  const ofWhole = (end: number): boolean =>
    (tokens[end]?.lower === 'of' && !/^(?:a|last|this)$/.test(tokens[end + 1]?.lower ?? '')) ||
    /^(?:is|are|was|were)$/.test(tokens[end]?.lower ?? '');
  if (word === 'half' && (ofWhole(at + 1) || /^(?:the|our|their|its)$/.test(tokens[at + 1]?.lower ?? '')))
    return { at, end: at + 1, value: 0.5, kind: 'part', digits: false, scale: 1 };
  const hyphen = tokens[at + 1]?.lower === '-' ? 1 : 0;
  const part = partNumber(tokens[at + 1 + hyphen]?.lower ?? '');
  if (part === null) return null;
  const count = word === 'a' || word === 'an' ? 1 : smallNumber(word);
  if (count === null || count < 1 || count > 9) return null;
  const end = at + 2 + hyphen;
  // "one third party" and "a third time" are ordinals; only what is divided is a whole.
  const byPart =
    count === 1 &&
    /^(?:by|than|almost|nearly|about|around|over|least|approximately)$/.test(tokens[at - 1]?.lower ?? '') &&
    (tokens[end]?.kind !== 'word' ||
      /^(?:to|in|over|last|this|compared|against|during|since)$/.test(tokens[end]?.lower ?? ''));
  if (byPart) return { at, end, value: part, kind: 'part', digits: false, scale: 1 };
  if (!ofWhole(end) && (count === 1 || !/s$/.test(tokens[end - 1]?.lower ?? ''))) return null;
  return { at, end, value: count * part, kind: 'part', digits: false, scale: 1 };
}

const isStretchBefore = (tokens: readonly Token[], at: number): boolean =>
  /^(?:first|second|third|fourth|last|latter|next|previous|other|better|this)$/.test(tokens[at - 1]?.lower ?? '');

function ordinalWordsAt(tokens: readonly Token[], at: number): Numeral | null {
  const word = tokens[at]?.lower ?? '';
  const hyphen = tokens[at + 1]?.lower === '-' ? 1 : 0;
  const second = ordinalNumber(tokens[at + 1 + hyphen]?.lower ?? '');
  const tens = isTens(word) ? smallNumber(word) : null;
  if (tens !== null && second !== null && second < 10)
    return { at, end: at + 2 + hyphen, value: tens + second, kind: 'ordinal', digits: false, scale: 1 };
  const value = ordinalNumber(word);
  return value === null ? null : { at, end: at + 1, value, kind: 'ordinal', digits: false, scale: 1 };
}

/** "fifteen thousand", "a hundred and twenty", "three million two hundred thousand". */
function cardinalWordsAt(tokens: readonly Token[], at: number): Numeral | null {
  let [total, group, end] = [0, null as number | null, at];
  let scale = 1;
  const first = tokens[at]?.lower ?? '';
  if (/^an?$/.test(first)) {
    if (scaleOf(tokens[at + 1]?.lower ?? '') === null) return null;
    group = 1;
    end = at + 1;
  }
  for (;;) {
    const joint = tokens[end]?.lower === '-' || (tokens[end]?.lower === 'and' && scale > 1) ? 1 : 0;
    const word = tokens[end + joint]?.lower ?? '';
    const small = smallNumber(word);
    const by = scaleOf(word);
    if (small !== null && canFollow(group, small, tokens[end - 1]?.lower ?? '')) group = (group ?? 0) + small;
    else if (by !== null && group !== null && joint === 0) {
      if (by === 100 || by === 12) group *= by;
      else {
        total += group * by;
        group = null;
      }
      scale = Math.max(scale, by);
    } else if (group !== null && total === 0 && word === 'and' && joint === 0 && halfAfter(tokens, end)) {
      return scaled(tokens, { at, end, value: group, kind: 'cardinal', digits: false, scale: 1 });
    } else break;
    end += joint + 1;
  }
  const value = total + (group ?? 0);
  return end > at && (group !== null || total > 0) ? { at, end, value, kind: 'cardinal', digits: false, scale } : null;
}

const halfAfter = (tokens: readonly Token[], and: number): boolean =>
  tokens[and + 1]?.lower === 'a' && tokens[and + 2]?.lower === 'half';

/** Whether a small number adds to what stands before it: "forty two", "hundred twenty", "thousand five". */
const canFollow = (group: number | null, small: number, before: string): boolean =>
  group === null ||
  (isTens(before) && small < 10) ||
  (before === '-' && small < 10 && group % 10 === 0) ||
  (group % 100 === 0 && group > 0 && small > 0);
