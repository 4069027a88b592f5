import type { Keyed } from '../trail-key.ts';
import type { Draft } from './draft.ts';
import { isPlural } from './noun-phrase.ts';
import type { Token } from './number-tokens.ts';
import { isAim, isCommon, kindOf } from './trail-frames.ts';
import type { Scene } from './trail-scene.ts';
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
  keyed.forEach((_, index) => {
    if (found[index] !== null) return;
    const kin = kinOf(keyed, index, scene);
    if (kin < 0) return;
    const key = found[kin] ?? `here:${id}:${wordsOf(keyed[kin], scene)}`;
    found[kin] = key;
    found[index] = key;
  });
  return found;
}

/** The nearest number before one that counts the same; -1 where there is none. */
function kinOf(keyed: readonly Keyed[], index: number, scene: Scene): number {
  const here = keyed[index];
  if (!here) return -1;
  if (here.draft.role === 'ordinal' || here.draft.role === 'duration' || isFurther(here.draft)) return -1;
  const repeated = keyed.findIndex(({ draft }, at) => at < index && isRepeated(draft, here));
  if (repeated >= 0) return repeated;
  for (let at = index - 1; at >= 0; at -= 1) {
    const there = keyed[at];
    if (there && isSame(there, here, at, scene)) return at;
  }
  return -1;
}

/** The same number of the same things, said again in the same words, or so exact that it can hardly be another. */
function isRepeated(a: Draft, { draft: b, subject }: Keyed): boolean {
  if (a.value !== b.value || a.unit !== b.unit || a.role !== b.role || a.tokens === b.tokens || b.value <= 3)
    return false;
  if (a.counted.toLowerCase() !== b.counted.toLowerCase()) return false;
  const telling =
    subject !== null && !isCommon(subject.thing) && (b.unit !== null || isPlural(b.tokens[b.end]?.lower ?? ''));
  return (
    (telling && isExact(a.value)) || wordsAround(a).filter((word, at) => word === wordsAround(b)[at]).length >= AROUND
  );
}

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

/** "another 9 ferries", "5 more", "20 of them": others, or some of them. */
const isFurther = ({ tokens, at, end, phrase, beside }: Draft): boolean =>
  [tokens[at - 1], tokens[at], tokens[end]].some((token) =>
    /^(?:another|more|additional|extra|further|other|remaining|plus|every|each)$/.test(token?.lower ?? ''),
  ) ||
  tokens
    .slice(end, phrase && beside ? phrase.end : end)
    .some(({ lower }) => /^(?:new|more|other|additional)$/.test(lower));

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
    a.doing === b.doing &&
    a.done === b.done &&
    sameSet(a.rest, b.rest)
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
  const later = one.tokens !== other.tokens && other.value > 3 && isNow(other) && !namesOthers(one, other);
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
    keyed.draft.role === 'count' ? null : kindOf(keyed.draft),
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
