import type { Draft } from './draft.ts';
import { AMOUNTS, GROWS, LIGHT } from './growth-words.ts';
import type { Token } from './number-tokens.ts';
import { coreOf, isMeasured, isMeasureWord } from './trail-measures.ts';
import type { Scene } from './trail-scene.ts';
import { isTimeAt } from './trail-subject.ts';
import { thingOf } from './trail-words.ts';

/** Most tokens between two numbers of a row. */
const FAR = 22;

/**
 * Whether the second of two numbers of a sentence goes on with the first: "from 20 to 30 percent", "20 last year and 30 this year",
 * "30 ferries, compared to 20", "a third, or 34 percent".
 */
export function isSeries(one: Draft, other: Draft, scene: Scene): boolean {
  if (one.tokens !== other.tokens || one.unit !== other.unit || !isSameNoun(one, other)) return false;
  const { tokens } = other;
  const from = one.phrase && one.beside ? Math.max(one.end, one.phrase.end) : one.end;
  // "per barrel" stands between two prices and parts nothing.
  const between = tokens
    .slice(from, other.at)
    .filter(({ lower }, at, all) => lower !== 'per' && all[at - 1]?.lower !== 'per');
  if (between.length === 0 || between.length > FAR || namesOwner(one, other, from, scene) || isOfPart(other))
    return false;
  return (
    isFromTo(tokens, one, other, between) ||
    isAgainst(between) ||
    isRestated(one, other, between) ||
    (isOfTime(one, other, between) && sincePronoun(between).every(isOfCourse))
  );
}

/** "up to 13 percent in some districts": of a part, where no time is said. */
export const isOfPart = ({ tokens, end }: Draft): boolean =>
  /^(?:in|among|for|at)$/.test(tokens[end]?.lower ?? '') && !isTimeAt(tokens, end + 1);

/** Words after the last "it" or "the figure", which takes up what was spoken of; all of them where there is none. */
function sincePronoun(words: readonly Token[]): readonly Token[] {
  const at = words.findLastIndex(
    ({ lower }, index) =>
      /^(?:it|they)$/.test(lower) ||
      (/^(?:figure|number|indicator|percentage|share|rate|volume|amount|level)$/.test(lower) &&
        /^(?:this|that|the|their|its)$/.test(words[index - 1]?.lower ?? '')),
  );
  return words.slice(at + 1);
}

/** "The figure will grow to 30": what the sentence before gave a number of, where this one has no noun of its own. */
export function isFigureOf(one: Draft, other: Draft, scene: Scene): boolean {
  const { tokens, at } = other;
  return (
    isTakenUp(one, other) &&
    sincePronoun(tokens.slice(0, at)).length < at &&
    (other.phrase === null || isBare(one, other)) &&
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
          !isIdiom(tokens[index + 1]?.lower)),
    );
  return !contrast && after.length <= FAR / 2 && after.every(isOfCourse);
}

/** "in fact", "for comparison", "for example". */
const isIdiom = (word: string | undefined): boolean =>
  /^(?:fact|particular|comparison|example|instance|reality|turn|short|least|all|total|general)$/.test(word ?? '');

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
  if (!phrase || !one.phrase || phrase.end - phrase.at > 2) return false;
  const last = tokens[phrase.end - 1]?.lower ?? '';
  return (
    isMeasureWord(tokens[coreOf(tokens, phrase).head]?.lower ?? '') &&
    one.tokens.slice(one.phrase.at, one.phrase.end).some(({ lower }) => lower === last)
  );
}

const sameWords = (one: Draft, other: Draft): boolean => one.counted.toLowerCase() === other.counted.toLowerCase();

/** "rose from 20 to 30 percent", "rose to 30 percent from 20", "lowered from the recent 12 percent to 9". */
function isFromTo(tokens: readonly Token[], one: Draft, other: Draft, between: readonly Token[]): boolean {
  const [before, last] = [wordBefore(tokens, rangeStart(tokens, one.at)), wordBefore(tokens, other.at)];
  if (before.word === 'from' && last.word === 'to')
    return (
      between.length <= 10 &&
      !/^(?:ages?|aged|rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying))$/.test(tokens[before.at - 1]?.lower ?? '')
    );
  return (
    last.word === 'from' &&
    /^(?:to|at|by|reached|of)$/.test(before.word) &&
    between.length <= 10 &&
    between.every(isOfCourse)
  );
}

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
  between.some(({ lower }) => /^(?:,|or|–|—)$/.test(lower)) &&
  between.every(({ lower }) => RESTATING.test(lower)) &&
  Math.abs(one.value - other.value) <= 0.3 * Math.max(one.value, other.value) &&
  (between.length > 1 || other.unit === 'percent');

const RESTATING =
  /^(?:,|or|–|—|maybe|perhaps|even|more|less|rather|to|be|exact|precise|precisely|exactly|actually|specifically|that|is|i|think)$/;

/** Whether times part the two numbers: another period, or words of before, now and then. */
function isOfTime(one: Draft, other: Draft, between: readonly Token[]): boolean {
  const timed = between.some(({ lower }) => TIMES.test(lower));
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
  /^(?:in|last|this|next|first|second|third|fourth|years?|months?|quarters?|half|period|same|past|previous|end|beginning|early|late|mid|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|so|far|but|while|whereas|then|and|with|we|they|there|it|that|figure|number|indicator|percent|percentage|billion|million|trillion|thousand|rubles?|dollars?|euros?|compared|since|until|over|during|before|after|ago|previously|earlier|later|eventually|gradually|even|should|expected|planned|plan|expect|going|set|according|forecast|forecasts?|estimates?|preliminary|annually|time|only|just|however|although|down|from|rebounded|additionally|instead|will|current|target|of|the|as|substantial|considerable|significant|impressive|whole|mere|modest|good|full|solid|whopping)$/;

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
