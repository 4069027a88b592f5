import type { Keyed } from '../trail-key.ts';
import type { Draft } from './draft.ts';
import type { Token } from './number-tokens.ts';
import { measureOf } from './trail-course.ts';
import { isCommon, isFurther } from './trail-general.ts';
import { isMeasured } from './trail-measures.ts';
import { isOneUnit } from './trail-repeat.ts';
import type { Scene } from './trail-scene.ts';

/** How many sentences a bare noun may stand behind the one that tells more of it. */
const NEAR = 3;

/** Up to where a number is met everywhere. */
const FEW = 3;

/** Whether a number is another of the same things as one before it. */
export function isSame(there: Keyed, here: Keyed, at: number, scene: Scene): boolean {
  const [a, b] = [there.draft, here.draft];
  if (!isOneUnit(a, b) || measureOf(a) !== measureOf(b) || isFurther(a)) return false;
  if (b.like === at && isElided(b, a, scene)) return true;
  return isSameWords(there, here) || isBareAgain(there, here, scene);
}

/** "this year there will be 260": a time is said, and nothing else that would make it another thing. */
function isElided({ tokens, at, end, period }: Draft, lender: Draft, scene: Scene): boolean {
  if (lender.tokens !== tokens) return false;
  const between = tokens.slice(lender.end, at);
  const timed = period !== null || between.some(({ lower }) => NOW.test(lower));
  const tail = tokens.slice(end, end + 1);
  const places = scene.placesIn(tokens);
  return (
    timed &&
    period !== lender.period &&
    !places.some((hit) => hit.at >= lender.end) &&
    between.every((token, index) => isPlain(token, index)) &&
    tail.every(({ lower, kind }) => kind === 'sign' || /^(?:in|this|last|next|now|today|already|by)$/.test(lower))
  );
}

const NOW = /^(?:now|today|currently|already)$/;

/** Words between two numbers that keep to the matter. */
const isPlain = ({ lower, text, kind }: Token, index: number): boolean =>
  (index === 0 || kind !== 'word' || !/^\p{Lu}/u.test(text)) &&
  !/^(?:including|of|from|which|who|whom|under|age|aged|for|while|with|between|per|than|compared|against|respectively|other|others|another)$/.test(
    lower,
  );

/** Whether two rows have the same members. */
export const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each) => b.includes(each));

/** The same noun with the same words, places and doing. */
function isSameWords({ subject: a, draft: one }: Keyed, { subject: b, draft: other }: Keyed): boolean {
  if (!a || !b || a.thing !== b.thing || one.tokens === other.tokens) return false;
  // What a borrowed noun is of stands with its lender.
  if (one.like !== null || other.like !== null) return false;
  const told = a.marks.length + a.of.length + a.within.length;
  const timed = isTimed(one, other);
  const again =
    one.value === other.value || timed || (one.period !== other.period && (isMeasured(a.thing) || isNow(other)));
  const least = timed ? 0 : isCommon(a.thing) ? 2 : 1;
  if (!again || namesOthers(one, other) || told < least || other.value <= FEW) return false;
  const [few, many] = a.marks.length < b.marks.length ? [a, b] : [b, a];
  const fewer =
    timed && few.marks.length > 0 && few.marks.every((mark) => [...many.marks, ...many.attached].includes(mark));
  return (
    (fewer || sameSet(a.marks, b.marks)) &&
    sameSet(a.of, b.of) &&
    sameSet(a.within, b.within) &&
    sameSet(a.beside, b.beside) &&
    a.language === b.language &&
    a.unit === b.unit &&
    a.doing === b.doing &&
    (a.predicate === b.predicate || (least === 0 && (a.predicate === null || b.predicate === null))) &&
    (fewer || sameSet(a.attached, b.attached))
  );
}

/** "We had 38 projects last year … This year we have 40": near, and of two times that are both said. */
const isTimed = (one: Draft, other: Draft): boolean =>
  other.sentence - one.sentence <= NEAR + 2 &&
  one.period !== null &&
  other.period !== null &&
  one.period.toLowerCase() !== other.period.toLowerCase() &&
  one.unit === other.unit;

/** "12 ferries of that class … Now we have 17 ferries": the noun alone, near the one that tells more. */
function isBareAgain({ subject: a, draft: one }: Keyed, { subject: b, draft: other }: Keyed, scene: Scene): boolean {
  if (!a || !b || a.thing !== b.thing || isCommon(a.thing) || other.sentence - one.sentence > NEAR) return false;
  const { sentences } = scene.reading;
  const isBare =
    b.of.length + b.within.length + b.beside.length + b.rest.length === 0 &&
    b.marks.every((mark) => a.marks.includes(mark)) &&
    b.doing === null &&
    b.done === null &&
    !/^(?:will|to|are|is|were|was|have|has|had|being)$/.test(
      other.tokens[other.phrase?.end ?? other.end]?.lower ?? '',
    ) &&
    b.language === null;
  const told = a.marks.length + a.of.length + a.within.length + a.rest.length;
  const later =
    one.tokens !== other.tokens && b.unit === null && other.value > 3 && isNow(other) && !namesOthers(one, other);
  return isBare && told > 0 && later && sentences[one.sentence]?.turn === sentences[other.sentence]?.turn;
}

/** "Now we already have 17": how it stands, against how it stood. */
const isNow = ({ tokens, at, end, period }: Draft): boolean =>
  period !== null || tokens.slice(Math.max(0, at - 6), end + 4).some(({ lower }) => NOW.test(lower));

/** Whether the later sentence names something that the one before it doesn't: then it may speak of that. */
export function namesOthers(one: Draft, other: Draft): boolean {
  const before = new Set(one.tokens.map(({ lower }) => lower));
  return other.tokens
    .slice(0, other.end)
    .some(
      ({ text, lower, kind }, at) =>
        at > 0 && kind === 'word' && /^\p{Lu}/u.test(text) && lower !== 'i' && !before.has(lower),
    );
}
