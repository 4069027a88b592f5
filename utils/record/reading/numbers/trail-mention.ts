import type { Keyed } from '../trail-key.ts';
import type { Draft } from './draft.ts';
import { isPlural } from './noun-phrase.ts';
import { isCommon } from './trail-general.ts';
import { isMeasureWord } from './trail-measures.ts';
import { digitsOf, isApart, isOpposite } from './trail-repeat.ts';
import { namesOthers, sameSet } from './trail-same.ts';
import type { Subject } from './trail-subject.ts';

/** The same number of the same things, said again in another sentence. */
export function isRepeated(there: Keyed, here: Keyed): boolean {
  const [a, b] = [there.draft, here.draft];
  if (here.subject !== null && isMeasureWord(here.subject.thing)) return false;
  if (isOfSome(a) || isOfSome(b) || isScale(b.counted) || isAge(a) || isAge(b)) return false;
  if (a.value !== b.value || a.unit !== b.unit || a.role !== b.role || a.tokens === b.tokens || isOpposite(a, b))
    return false;
  if (b.role === 'duration') return isSameStretch(a, b);
  const around = wordsAround(b);
  const plain = here.subject !== null && isCommon(here.subject.thing) && b.role === 'ordinal';
  const alike = a.counted.toLowerCase() === b.counted.toLowerCase() && b.value > FEW && !plain;
  if (alike && wordsAround(a).filter((word, at) => word === around[at]).length >= AROUND) return true;
  if (!isSameThing(there, here)) return false;
  if (here.subject !== null && isMentionedAgain(there, here, here.subject)) return true;
  return isWeighty(here) && (isExact(b.value) || b.role === 'ordinal' || !namesOthers(a, b));
}

/** "Of the 300 ferries, 100 are new". */
function isOfSome({ tokens, at }: Draft): boolean {
  const before = tokens.slice(Math.max(0, at - 8), at);
  const of = before.findIndex(({ lower }) => lower === 'of');
  const opens = of === 0 ? at <= 8 : before[of - 1]?.lower === ',';
  return of >= 0 && opens && before.slice(of).some(({ lower }) => lower === ',');
}

/** "under 30", "aged 30": how old the counted are. */
const isAge = ({ tokens, at, like, phrase }: Draft): boolean =>
  (like !== null || phrase === null) &&
  [at - 1, at].some((near) => /^(?:age|aged|ages|under)$/.test(tokens[near]?.lower ?? ''));

/** A number whose noun nobody tells. */
const isScale = (counted: string): boolean => /^(?:million|billion|trillion|thousand|percent)$/i.test(counted);

/** "for about two days" said twice, "30 years of the Union": the same length of time, told the same way. */
const isSameStretch = (a: Draft, b: Draft): boolean => {
  const [before, after] = [a, b].map(({ tokens, at, end }) => [
    tokens[at - 1]?.lower,
    tokens[end]?.lower === 'of'
      ? tokens
          .slice(end + 1, end + 4)
          .map(({ lower }) => lower)
          .join(' ')
      : null,
  ]);
  const since = b.tokens[b.end]?.lower === 'ago' || b.hedge === 'less than';
  const hedged = a.hedge !== null && a.hedge === b.hedge && before?.[0] === after?.[0] && !since;
  return b.value > 1 && (hedged || (before?.[1] != null && before[1] === after?.[1]));
};

/** The same noun, one of the two perhaps told by fewer words, and in no other place. */
function isSameThing({ subject: a, draft: one }: Keyed, { subject: b, draft: other }: Keyed): boolean {
  if (!a || !b) return other.like !== null && one.counted.toLowerCase() === other.counted.toLowerCase();
  const [few, many] = a.marks.length < b.marks.length ? [a, b] : [b, a];
  const told =
    one.unit === null && !isCommon(a.thing)
      ? few.marks.every((mark) => many.marks.includes(mark))
      : sameSet(few.marks, many.marks);
  const same = a.thing === b.thing && a.unit === b.unit && told;
  const apart =
    one.role === 'ordinal'
      ? isApart([...a.of, ...a.within, ...a.beside], [...b.of, ...b.within, ...b.beside])
      : isApart(a.of, b.of) || isApart(a.within, b.within);
  if (one.role !== 'ordinal') return same && !apart;
  const fewer = a.thing === b.thing && !isCommon(a.thing) && a.marks.length !== b.marks.length && other.value > 1;
  return (
    !apart &&
    (fewer
      ? few.marks.every((mark) => many.marks.includes(mark))
      : same && one.counted.toLowerCase() === other.counted.toLowerCase())
  );
}

/** "These 20 ferries", "the 20 ferries": the ones spoken of; or a few of a noun that is seldom counted, said again at once. */
function isMentionedAgain({ draft: a }: Keyed, { draft: b }: Keyed, { thing }: Subject): boolean {
  const common = isCommon(thing) && !(isMeasureWord(thing) && b.value >= MANY);
  const pointing = b.role === 'count' ? (b.tokens[b.at - 1]?.lower ?? '') : '';
  if (/^(?:the|these|those|all|such)$/.test(pointing))
    return common ? b.value >= (pointing === 'the' ? LARGE : FEW + 1) : b.value > 1;
  return b.role === 'count' && !common && b.value > 1 && b.sentence - a.sentence <= 2 && a.counted === b.counted;
}

/** Whether a number and its noun are so telling that nobody says them of something else. */
function isWeighty({ draft, subject }: Keyed): boolean {
  if (!subject) return draft.value >= LARGE;
  const words = subject.marks.length + subject.of.length + subject.within.length;
  if (draft.role === 'ordinal')
    return (
      ((words > 0 || draft.value > 1) && !isCommon(subject.thing) && subject.thing !== 'visit') ||
      (draft.value > 1 && /^(?:meeting|visit|birthday|session|summit)$/.test(subject.thing))
    );
  const plural = draft.unit !== null || isPlural(draft.tokens[(draft.phrase?.end ?? draft.end) - 1]?.lower ?? '');
  if (isExact(draft.value)) return plural || words > 0;
  if (draft.role !== 'count' && (draft.like !== null || draft.naming !== null)) return false;
  if (isCommon(subject.thing) || draft.unit !== null) return words > 0 && draft.value >= LARGE;
  return draft.value >= LARGE || (words > 0 && draft.value > FEW);
}

/** From where on a number is seldom met twice; up to where it is met everywhere. */
const LARGE = 10;
const FEW = 3;
const MANY = 100;

/** Three digits or more that aren't noughts. */
const isExact = (value: number): boolean => digitsOf(value) >= 3;

/** How many of the words around two numbers must be the same. */
const AROUND = 6;

const wordsAround = ({ tokens, at, end }: Draft): readonly string[] => [
  ...[4, 3, 2, 1].map((back) => tokens[at - back]?.lower ?? ''),
  ...[0, 1, 2, 3].map((ahead) => tokens[end + ahead]?.lower ?? ''),
];
