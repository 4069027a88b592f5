import type { Lexicon } from './lexicon.ts';
import type { Draft } from './numbers/draft.ts';
import { AMOUNTS, GROWS, LIGHT } from './numbers/growth-words.ts';
import type { Token } from './numbers/number-tokens.ts';
import { withoutConflicts } from './numbers/trail-conflict.ts';
import { isAim, isAmount, keyOfAim, keyOfAmount, keyOfCount, kindOf } from './numbers/trail-frames.ts';
import { localKeys } from './numbers/trail-local.ts';
import { keyInOrder, keyOfYears } from './numbers/trail-ordinals.ts';
import { type Scene, sceneOf } from './numbers/trail-scene.ts';
import { isOfPart, isTakenUp } from './numbers/trail-series.ts';
import { type Neighbours, type Subject, subjectOf } from './numbers/trail-subject.ts';
import type { Gathered } from './stages.ts';

/** How many sentences, and how many numbers, back a bare noun ("around 230 schools") may take where and what from an earlier one. */
const MEMORY = { sentences: 5, numbers: 50 } as const;

/** A draft with what it counts taken apart, and its key. */
export type Keyed = { readonly draft: Draft; readonly subject: Subject | null; readonly key: string | null };

/**
 * The trail of each draft: a slug such as `school:teach-russian:in-kenya` that two numbers share exactly when they count the same
 * thing. It is made of ids and plain words of this reading only. `null` where it can't be told what is counted: a look-alike that is
 * joined misleads more than a link that is missed.
 */
export function trailKeys(reading: Gathered, lexicon: Lexicon, drafts: readonly Draft[]): (string | null)[] {
  const scene = sceneOf(reading, lexicon);
  const keyed: Keyed[] = [];
  drafts.forEach((draft, index) => {
    const subject = subjectOf(draft, neighbours(drafts, index), scene);
    const key = subject && tellsItself(draft, drafts) ? keyOf(draft, subject, scene, keyed) : null;
    keyed.push({ draft, subject, key });
  });
  const borrowers = borrowersIn(keyed);
  const keys = keyed.map(({ key }, index) => key ?? shared(keyed, index, borrowers));
  const aims = keyed.map(({ draft, subject }) => subject && keyOfAim(draft, subject, scene));
  return localKeys(keyed, withoutConflicts(keyed, keys), aims, scene);
}

/** Numbers that share a noun share the trail, whichever of them tells it: "210 schools, or even more – about 230 that teach French". */
function shared(keyed: readonly Keyed[], index: number, borrowers: ReadonlyMap<number, Keyed>): string | null {
  const { draft } = keyed[index] ?? {};
  if (!draft || isSomeOf(draft) || draft.range) return null;
  const lender = draft.like === null ? undefined : keyed[draft.like];
  const kin = lender?.key ? lender : borrowers.get(index);
  const same =
    kin !== undefined &&
    (kin.draft.role === draft.role || (draft.role === 'share' && kin === lender)) &&
    (!tellsChange(draft) || tellsChange(kin.draft)) &&
    !isAim(draft) &&
    (draft.unit === null ? isPair(kin.draft, draft) : isOneBreath(kin.draft, draft));
  return same ? (kin?.key ?? null) : null;
}

const tellsChange = (draft: Draft): boolean => kindOf(draft).startsWith('change');

/** For each number that lends its noun, the first that takes it and has a trail. */
function borrowersIn(keyed: readonly Keyed[]): Map<number, Keyed> {
  const borrowers = new Map<number, Keyed>();
  for (const each of keyed) {
    const { like } = each.draft;
    if (like !== null && each.key !== null && !borrowers.has(like)) borrowers.set(like, each);
  }
  return borrowers;
}

/** The numbers before one that are still in mind, in reading order. */
function recent(keyed: readonly Keyed[], { sentence }: Draft): readonly Keyed[] {
  const least = Math.max(0, keyed.length - MEMORY.numbers);
  let from = keyed.length;
  while (from > least && sentence - (keyed[from - 1]?.draft.sentence ?? 0) <= MEMORY.sentences) from -= 1;
  return keyed.slice(from);
}

/**
 * An amount that borrows its noun has the trail of the lender or none. A count that corrects the lender ("210 schools, or even
 * more – about 230 that teach French") may tell more of the noun than the lender did; any other may be of some of them only.
 */
function tellsItself(draft: Draft, drafts: readonly Draft[]): boolean {
  if (isSomeOf(draft) || draft.range) return false;
  const lender = draft.like === null ? null : drafts[draft.like];
  if (!lender || lender.unit !== draft.unit) return true;
  return draft.unit === null && isCorrection(lender, draft);
}

const isCorrection = (lender: Draft, { tokens, at }: Draft): boolean =>
  lender.tokens === tokens &&
  tokens
    .slice(lender.phrase && lender.beside ? lender.phrase.end : lender.end, at)
    .every(({ lower }) =>
      /^(?:[,–—-]|or|and|maybe|perhaps|even|more|less|rather|to|be|exact|precise|precisely)$/.test(lower),
    );

/** Whether one of two counts corrects the other. */
const isPair = (a: Draft, b: Draft): boolean => (a.span.start < b.span.start ? isCorrection(a, b) : isCorrection(b, a));

/** Whether nothing new is spoken of between two amounts of a sentence: "reached $24 billion last year and $12 billion this spring". */
function isOneBreath(a: Draft, b: Draft): boolean {
  if (a.tokens !== b.tokens) return isTakenUp(a, b);
  if (a.end < b.at && isOfPart(b)) return false;
  const between = a.tokens.slice(Math.min(a.end, b.end), Math.max(a.at, b.at));
  return (
    isSaidOfIt(between) ||
    between.every(
      ({ lower, kind }) =>
        kind !== 'word' || LIGHT.test(lower) || AMOUNTS.test(lower) || GROWS.test(lower) || TIME.test(lower),
    )
  );
}

/** "fell by 5 percent in that hard year, this year it has grown by": the pronoun goes on with what was spoken of. */
const isSaidOfIt = (between: readonly Token[]): boolean =>
  between.some(
    ({ lower }, at) =>
      lower === 'it' &&
      between
        .slice(at + 1)
        .every((word) => LIGHT.test(word.lower) || AMOUNTS.test(word.lower) || GROWS.test(word.lower)),
  );

const TIME =
  /^(?:in|last|this|next|first|second|year|years|months?|quarter|half|period|same|january|february|march|april|may|june|july|august|september|october|november|december|two|three|four|five|six|seven|eight|nine|ten|precisely|so|far|but|while|which|then|we|recorded)$/;

/** "a thousand of them" are some of those, not those. */
const isSomeOf = ({ tokens, end, beside, unit }: Draft): boolean =>
  unit === null && !beside && tokens[end]?.lower === 'of';

function neighbours(drafts: readonly Draft[], index: number): Neighbours {
  const [before, here, next] = [drafts[index - 1], drafts[index], drafts[index + 1]];
  return {
    last: before && before.tokens === here?.tokens ? before.end : 0,
    next: next && next.tokens === here?.tokens ? next.at : Number.POSITIVE_INFINITY,
  };
}

function keyOf(draft: Draft, subject: Subject, scene: Scene, before: readonly Keyed[]): string | null {
  switch (draft.role) {
    case 'ordinal':
      return keyInOrder(draft, subject, scene);
    case 'duration':
      return keyOfYears(draft, subject, scene);
    default:
      return isAmount(draft, subject)
        ? keyOfAmount(draft, subject, scene)
        : keyOfCount(draft, subject, scene, recent(before, draft));
  }
}
