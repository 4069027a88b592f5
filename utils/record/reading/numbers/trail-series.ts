import { standsFor } from './antecedent.ts';
import type { Draft } from './draft.ts';
import { AMOUNTS, GROWS, LIGHT } from './growth-words.ts';
import type { Token } from './number-tokens.ts';
import { coreOf, isMeasured, isMeasureWord } from './trail-measures.ts';
import { isOneUnit } from './trail-repeat.ts';
import type { Scene } from './trail-scene.ts';
import { isTimeAt } from './trail-subject.ts';
import { singular, thingOf } from './trail-words.ts';

/** Most tokens between two numbers of a row. */
const FAR = 22;

/**
 * Whether the second of two numbers of a sentence goes on with the first: "from 20 to 30 percent", "20 last year and 30 this year",
 * "30 ferries, compared to 20", "a third, or 34 percent".
 */
export function isSeries(one: Draft, other: Draft, scene: Scene): boolean {
  if (one.tokens !== other.tokens || !isOneUnit(one, other)) return false;
  if (!isSameNoun(one, other) && !isSameVerb(one, other) && !isFromNow(one, other)) return false;
  const { tokens } = other;
  const from = one.phrase && one.beside ? Math.max(one.end, one.phrase.end) : one.end;
  // "per barrel" stands between two prices and parts nothing.
  const between = tokens
    .slice(from, other.at)
    .filter(({ lower }, at, all) => lower !== 'per' && all[at - 1]?.lower !== 'per');
  const since = sincePronoun(between);
  const isNew = (at: number): boolean => namesOwner(one, other, at, scene);
  if (between.length === 0 || between.length > FAR || isNew(other.at - since.length) || isOfPart(other)) return false;
  return (
    isSameVerb(one, other) ||
    isFromNow(one, other) ||
    isDownTo(between) ||
    isAgainst(between) ||
    isRestated(one, other, between) ||
    (isOfTime(one, other, between) && since.every(isOfCourse))
  );
}

/** "up to 13 percent in some districts": of a part, where no time is said. */
export const isOfPart = ({ tokens, end }: Draft): boolean =>
  /^(?:in|among|for|at)$/.test(tokens[end]?.lower ?? '') && !isTimeAt(tokens, end + 1);

/** Words after the last "it" or "the figure", which takes up what was spoken of; all of them where there is none. */
function sincePronoun(words: readonly Token[]): readonly Token[] {
  const at = words.findLastIndex(
    ({ lower }, index) =>
      /^(?:it|they|there)$/.test(lower) ||
      (lower === 'this' && /^(?:is|was|will|has|means|would)$/.test(words[index + 1]?.lower ?? '')) ||
      (/^(?:figure|number|indicator|percentage|share|rate|volume|amount|level)$/.test(lower) &&
        /^(?:this|that|the|their|its|growth|current|present)$/.test(words[index - 1]?.lower ?? '')),
  );
  return words.slice(at + 1);
}

/** "The figure will grow to 30": what the sentence before gave a number of, where this one has no noun of its own. */
export function isFigureOf(one: Draft, other: Draft, scene: Scene): boolean {
  const { tokens, at } = other;
  return (
    isTakenUp(one, other) &&
    sincePronoun(tokens.slice(0, at)).length < at &&
    (other.phrase === null || (!other.beside && standsFor(tokens, other.phrase)) || isBare(one, other)) &&
    !scene.ownersIn(tokens).some((hit) => hit.at < at)
  );
}

/** Whether a sentence comes to its number from "it" or from nothing, and names nothing else that could be so much before. */
export function isTakenUp(one: Draft, { tokens, at }: Draft): boolean {
  const before = tokens.slice(0, at);
  const after = sincePronoun(before);
  const noun = one.phrase && one.tokens[one.phrase.end - 1]?.lower;
  // "For country roads, the figure is": of others than those before.
  const contrast = before
    .slice(0, before.length - after.length)
    .some(
      ({ lower }, index) =>
        lower === noun ||
        isMeasured(thingOf(lower)) ||
        (/^(?:for|with|in|among|at)$/.test(lower) &&
          !isTimeAt(tokens, index + 1) &&
          !isIdiom(tokens[tokens[index + 1]?.lower === 'the' ? index + 2 : index + 1]?.lower)),
    );
  return !contrast && after.length <= FAR / 2 && after.every(isOfCourse);
}

/** "in fact", "for comparison", "for example". */
const isIdiom = (word: string | undefined): boolean =>
  /^(?:fact|particular|comparison|example|instance|reality|turn|short|least|all|total|general|moment|present|time|point)$/.test(
    word ?? '',
  );

/** "was 6 percent, but we went down to 5 and even 4 percent": the same, lowered. */
const isDownTo = (between: readonly Token[]): boolean => {
  const [last, before] = [between.at(-1)?.lower, between.at(-2)?.lower];
  return (last === 'to' && before === 'down') || (last === 'even' && before === 'and' && between.length === 2);
};

/** "given the current volume of 20, to reach 45": how it stands, and where it is to get. */
const isFromNow = (one: Draft, other: Draft): boolean =>
  one.tokens.slice(Math.max(0, one.at - 4), one.at).some(({ lower }) => /^(?:current|present|today's)$/.test(lower)) &&
  other.tokens
    .slice(Math.max(0, other.at - 3), other.at)
    .some(({ lower }) => /^(?:reach|get|grow|rise|become)$/.test(lower));

/** "used to cost 900 rubles, but now this costs 300": the same verb, parted by times. */
function isSameVerb(one: Draft, other: Draft): boolean {
  const [first, second] = [one, other].map(({ tokens, at }) =>
    tokens
      .slice(Math.max(0, at - 3), at)
      .findLast(({ lower }) => AMOUNTS.test(lower) && !/^(?:is|are|was|were|be|been|has|have|had)$/.test(lower)),
  );
  const between = other.tokens.slice(one.end, other.at);
  return (
    first !== undefined &&
    second !== undefined &&
    singular(first.lower) === singular(second.lower) &&
    between.some(({ lower }) => /^(?:now|today|currently|previously|earlier|before)$/.test(lower))
  );
}

/** Whether the second has no noun of its own, or the same, or only the unit of the first. */
function isSameNoun(one: Draft, other: Draft): boolean {
  const { tokens, phrase } = other;
  if (phrase === null) return true;
  // "dropped by 20 percent, but then rebounded and grew by 30": a verb that was taken for a noun.
  if (!other.beside)
    return sameWords(one, other) || tokens.slice(phrase.at, phrase.end).every(({ lower }) => COURSE.test(lower));
  return isBare(one, other) || sameWords(one, other);
}

/** Whether the second has no more than the first's unit for a noun ("30 tonnes" after "20 tonnes of grain"). */
function isBare(one: Draft, { tokens, phrase }: Draft): boolean {
  if (!phrase || !one.phrase) return false;
  // "the 30-million tonne mark".
  const end = /^(?:mark|threshold)$/.test(tokens[phrase.end - 1]?.lower ?? '') ? phrase.end - 1 : phrase.end;
  if (end - phrase.at > 2 || end === phrase.at) return false;
  const last = singular(tokens[end - 1]?.lower ?? '');
  return (
    isMeasureWord(tokens[coreOf(tokens, { at: phrase.at, end }).head]?.lower ?? '') &&
    one.tokens.slice(one.phrase.at, one.phrase.end).some(({ lower }) => singular(lower) === last)
  );
}

const sameWords = (one: Draft, other: Draft): boolean => one.counted.toLowerCase() === other.counted.toLowerCase();

/** "rose from 20 to 30 percent", "rose to 30 percent from 20", "lowered from the recent 12 percent to 9". */
export function isFromTo(one: Draft, other: Draft): boolean {
  const { tokens } = other;
  if (one.tokens !== tokens || one.range || other.range || one.at >= other.at) return false;
  const between = tokens.slice(one.end, other.at);
  if (between.length > 10 || between.some(({ text }) => /^[;:]$/.test(text))) return false;
  const [before, last] = [wordBefore(tokens, rangeStart(tokens, one.at)), wordBefore(tokens, other.at)];
  if (before.word === 'from' && last.word === 'to') return !SPAN.test(tokens[before.at - 1]?.lower ?? '');
  return last.word === 'from' && /^(?:to|at|reached|of)$/.test(before.word) && between.every(isOfCourse);
}

/** What comes in all sizes between two. */
const SPAN = /^(?:ages?|aged|rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying))$/;

/** Where the range opens that a number ends ("from 20–30 percent"), else the number itself. */
const rangeStart = (tokens: readonly Token[], at: number): number =>
  /^[–—-]$/.test(tokens[at - 1]?.text ?? '') && tokens[at - 2]?.kind === 'digits' ? at - 2 : at;

/** The word before a number that tells its part, articles and such passed over. */
function wordBefore(tokens: readonly Token[], number: number): { readonly word: string; readonly at: number } {
  let at = number - 1;
  while (
    /^(?:the|a|current|previous|recent|recently|set|just|only|today's|present|last|year's|earlier|initial|almost|nearly|about)$/.test(
      tokens[at]?.lower ?? '',
    )
  )
    at -= 1;
  return { word: tokens[at]?.lower ?? '', at };
}

/** "compared to 20 a year before", "against 20", "up from 20", "instead of the previous 20". */
function isAgainst(between: readonly Token[]): boolean {
  const at = between.findIndex(({ lower }) => /^(?:compared|against|versus|vs|instead|contrast|opposed)$/.test(lower));
  const up = between.findIndex(
    ({ lower }, index) => /^(?:up|down)$/.test(lower) && between[index + 1]?.lower === 'from',
  );
  const start = at >= 0 ? at : up;
  return (
    start >= 0 && between.length - start <= 8 && between.every((token, index) => index === start || isOfCourse(token))
  );
}

/** "more than a third, more than 34 percent", "over 30 percent, 35 or even 38". */
const isRestated = (one: Draft, other: Draft, between: readonly Token[]): boolean =>
  between.length <= 5 &&
  between.some(({ lower }) => /^(?:,|or|–|—|−|\()$/.test(lower)) &&
  between.every(({ lower }) => RESTATING.test(lower)) &&
  Math.abs(one.value - other.value) <= 0.3 * Math.max(one.value, other.value) &&
  (between.length > 1 ||
    other.unit === 'percent' ||
    (/^[–—−(,]$/.test(between[0]?.text ?? '') &&
      !other.beside &&
      Math.abs(one.value - other.value) <= 0.05 * one.value));

const RESTATING =
  /^(?:,|or|–|—|−|\(|maybe|perhaps|even|more|less|rather|to|be|exact|precise|precisely|exactly|actually|specifically|that|is|i|think)$/;

/** Whether times part the two numbers: another period, or words of before, now and then. */
function isOfTime(one: Draft, other: Draft, between: readonly Token[]): boolean {
  const behind = other.tokens.slice(other.end, other.end + 3);
  const timed = [...between, ...behind].some(({ lower }) => TIMES.test(lower));
  return (
    timed || (other.period !== null && other.period !== one.period) || between.some(({ lower }) => COURSE.test(lower))
  );
}

const TIMES =
  /^(?:now|today|currently|already|then|before|previously|earlier|later|eventually|soon|finally|year|month|\d{4})$/;
/** Verbs of going on from one number to the next. */
const COURSE =
  /^(?:gr[eo]w|grown|rose|risen|fell|fallen|dropped|increased|decreased|declined|rebounded|gained|reach(?:ed)?|exceeded|become|went|gone|soared)$/;

/** Words that may stand between two numbers of one course of things. */
export const isOfCourse = ({ lower, text, kind }: Token): boolean =>
  kind !== 'word'
    ? !/^[:()]$/.test(text)
    : LIGHT.test(lower) ||
      AMOUNTS.test(lower) ||
      GROWS.test(lower) ||
      COURSE.test(lower) ||
      TIMES.test(lower) ||
      PLAIN.test(lower);

const PLAIN =
  /^(?:hovering|standing|staying|somewhere|in|last|this|next|first|second|third|fourth|years?|months?|quarters?|half|period|same|past|previous|end|beginning|early|late|mid|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|so|far|but|while|whereas|then|and|with|we|they|there|it|that|figure|number|indicator|percent|percentage|billion|million|trillion|thousand|rubles?|dollars?|euros?|compared|since|until|over|during|before|after|ago|previously|earlier|later|eventually|gradually|even|should|expected|planned|plan|expect|going|set|according|forecast|forecasts?|estimates?|preliminary|annually|time|only|just|however|although|down|from|rebounded|additionally|instead|will|current|target|of|the|as|substantial|considerable|significant|impressive|whole|mere|modest|good|full|solid|whopping)$/;

/** Whether a place or a body, or a name that nobody knows, stands with the second: then it may be that one's. */
function namesOwner(one: Draft, other: Draft, from: number, scene: Scene): boolean {
  const { tokens } = other;
  const clause = tailEnd(tokens, other.end);
  if (scene.ownersIn(tokens).some(({ at }) => at >= from && at < clause)) return true;
  return tokens
    .slice(from, clause)
    .some(
      ({ text, kind }, index) =>
        kind === 'word' &&
        /^\p{Lu}\p{Ll}/u.test(text) &&
        !MONTH.test(text) &&
        from + index !== other.at &&
        one.tokens === tokens,
    );
}

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|I)$/;

/** The words right behind a number up to the next sign or "and". */
function tailEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (
    end < tokens.length &&
    end - from < 8 &&
    tokens[end]?.kind === 'word' &&
    !/^(?:and|while|but|which)$/.test(tokens[end]?.lower ?? '')
  )
    end += 1;
  return end;
}
