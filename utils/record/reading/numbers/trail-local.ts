import type { Keyed } from '../trail-key.ts';
import type { Draft } from './draft.ts';
import { isPlural } from './noun-phrase.ts';
import type { Token } from './number-tokens.ts';
import { isAim, kindOf } from './trail-frames.ts';
import { isCommon, isFurther } from './trail-general.ts';
import { isMeasureWord } from './trail-measures.ts';
import type { Scene } from './trail-scene.ts';
import { isFigureOf, isSeries } from './trail-series.ts';
import type { Subject } from './trail-subject.ts';
import { slug } from './trail-words.ts';

/** How many sentences a bare noun may stand behind the one that tells more of it. */
const NEAR = 3;

/**
 * Keys of what one text counts more than once and no other text could be told to count: "There were 20 ferries. Now there are 30."
 * Such a key begins with the text's own id, so that it joins nothing elsewhere.
 */
export function localKeys(keyed: readonly Keyed[], keys: readonly (string | null)[], scene: Scene): (string | null)[] {
  const found = [...keys];
  const { id } = scene.reading.article;
  const used = new Map<string, number>();
  keyed.forEach((_, index) => {
    const own = found[index] ?? null;
    // What tells itself tells what it repeats.
    const kin = own === null ? kinOf(keyed, index, scene) : repeatedBy(keyed, index);
    if (kin < 0) return;
    if (own !== null) {
      if ((keyed[index]?.draft.value ?? 0) >= LARGE) found[kin] ??= own;
      return;
    }
    const key = found[kin] ?? `here:${id}:${numbered(wordsOf(keyed[kin], scene), used)}`;
    found[kin] = key;
    found[index] = key;
  });
  return found;
}

/** Words that an earlier trail of the text is called by get a number. */
function numbered(words: string, used: Map<string, number>): string {
  const times = (used.get(words) ?? 0) + 1;
  used.set(words, times);
  return times === 1 ? words : `${words}:${times}`;
}

/** The nearest number before one that counts the same; -1 where there is none. */
function kinOf(keyed: readonly Keyed[], index: number, scene: Scene): number {
  const here = keyed[index];
  if (!here) return -1;
  const repeated = repeatedBy(keyed, index);
  if (repeated >= 0) return repeated;
  if (here.draft.role === 'ordinal' || here.draft.role === 'duration' || isFurther(here.draft)) return -1;
  const before = goesOnFrom(keyed, index, scene);
  if (before >= 0) return before;
  for (let at = index - 1; at >= 0; at -= 1) {
    const there = keyed[at];
    if (there && isSame(there, here, at, scene)) return at;
  }
  return -1;
}

/** The first number before one that is the same of the same things; -1 where there is none. */
function repeatedBy(keyed: readonly Keyed[], index: number): number {
  const here = keyed[index];
  return here ? keyed.findIndex((there, at) => at < index && isRepeated(there, here)) : -1;
}

/** The nearest number of its unit before one in the sentence, where it goes on with that. */
function goesOnFrom(keyed: readonly Keyed[], index: number, scene: Scene): number {
  const here = keyed[index]?.draft;
  if (!here || /^(?:times?|fold)$/.test(here.counted)) return -1;
  for (let at = index - 1; at >= 0; at -= 1) {
    const there = keyed[at]?.draft;
    if (!there || here.sentence - there.sentence > 1) return -1;
    if (there.unit !== here.unit || there.role === 'ordinal') continue;
    // A number that borrows its noun borrows whether it is a growth or a level too.
    if (kindOf(there) !== kindOf(here) && (isChange(here) || here.unit === null || !isBorrowing(here, there)))
      return -1;
    return (there.tokens === here.tokens ? isSeries(there, here, scene) : isFigureOf(there, here, scene)) ? at : -1;
  }
  return -1;
}

/** Whether a number has no noun but the other's. */
const isBorrowing = (here: Draft, there: Draft): boolean =>
  here.like !== null || (!here.beside && here.counted.toLowerCase() === there.counted.toLowerCase());

const isChange = (draft: Draft): boolean => /^change/.test(kindOf(draft));

/** The same number of the same things, said again in another sentence. */
function isRepeated(there: Keyed, here: Keyed): boolean {
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

/** "almost 20" against "over 20": two numbers, as exact as said. */
const isOpposite = (a: Draft, b: Draft): boolean => {
  const hedges = [a.hedge, b.hedge];
  return hedges.includes('more than') && (hedges.includes('nearly') || hedges.includes('less than'));
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

const isApart = (a: readonly string[], b: readonly string[]): boolean => a.length > 0 && b.length > 0 && !sameSet(a, b);

/** "These 20 ferries", "the 20 ferries": the ones spoken of; or a few of a noun that is seldom counted, said again at once. */
function isMentionedAgain({ draft: a }: Keyed, { draft: b }: Keyed, { thing }: Subject): boolean {
  const common = isCommon(thing);
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

/** Three digits or more that aren't noughts. */
const isExact = (value: number): boolean =>
  value
    .toPrecision(12)
    .replace(/[.e].*|\.?0+$/, '')
    .replace(/0+$/, '').length >= 3;

/** How many of the words around two numbers must be the same. */
const AROUND = 6;

const wordsAround = ({ tokens, at, end }: Draft): readonly string[] => [
  ...[4, 3, 2, 1].map((back) => tokens[at - back]?.lower ?? ''),
  ...[0, 1, 2, 3].map((ahead) => tokens[end + ahead]?.lower ?? ''),
];

function isSame(there: Keyed, here: Keyed, at: number, scene: Scene): boolean {
  const [a, b] = [there.draft, here.draft];
  if (a.unit !== b.unit || kindOf(a) !== kindOf(b) || isFurther(a) || isAim(a) !== isAim(b)) return false;
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

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each) => b.includes(each));

/** The same noun with the same words, places and doing. */
function isSameWords({ subject: a, draft: one }: Keyed, { subject: b, draft: other }: Keyed): boolean {
  if (!a || !b || a.thing !== b.thing || one.tokens === other.tokens) return false;
  const told = a.marks.length + a.of.length + a.within.length;
  const again = one.value === other.value || one.period !== other.period;
  if (!again || namesOthers(one, other) || told < (isCommon(a.thing) ? 2 : 1) || other.value <= 3) return false;
  return (
    sameSet(a.marks, b.marks) &&
    sameSet(a.of, b.of) &&
    sameSet(a.within, b.within) &&
    sameSet(a.beside, b.beside) &&
    a.language === b.language &&
    a.unit === b.unit &&
    a.doing === b.doing &&
    a.predicate === b.predicate &&
    sameSet(a.attached, b.attached)
  );
}

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
function namesOthers(one: Draft, other: Draft): boolean {
  const before = new Set(one.tokens.map(({ lower }) => lower));
  return other.tokens
    .slice(0, other.end)
    .some(
      ({ text, lower, kind }, at) =>
        at > 0 && kind === 'word' && /^\p{Lu}/u.test(text) && lower !== 'i' && !before.has(lower),
    );
}

function wordsOf(keyed: Keyed | undefined, scene: Scene): string {
  const subject = keyed?.subject;
  if (!keyed) return '';
  if (!subject)
    return slug(keyed.draft.counted) || String(scene.reading.sentences[keyed.draft.sentence]?.paragraph ?? 0);
  const places = [...subject.of, ...subject.within, ...subject.beside].sort();
  const words = [
    subject.thing,
    /^(?:count|ordinal)$/.test(keyed.draft.role) ? null : kindOf(keyed.draft),
    ...subject.marks,
    ...places,
    subject.doing,
    subject.done,
    ...subject.rest,
  ];
  return words
    .filter((word) => word !== null)
    .map(slug)
    .join(':');
}
