import { AMOUNTS, GROWS, GROWTH_NOUN, MEASURE_NOUN } from './growth-words.ts';
import { isMover } from './moved.ts';
import { complement, isAdverb, isBreak, type Phrase, phraseBefore } from './noun-phrase.ts';
import type { Token } from './number-tokens.ts';
import { scaleOf } from './number-words.ts';

/** What a verb is said of; `pronoun` where an "it" stands for what was named before. */
export type Subject = { readonly subject: Phrase | null; readonly pronoun: boolean };

/** "more than", "up to", "less than" are hedges there, not growth. */
export const isHedgeWord = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.lower === 'than' ||
  (tokens[at]?.lower === 'up' && /^(?:to|until)$/.test(tokens[at + 1]?.lower ?? '')) ||
  /^(?:more|less|higher|lower)$/.test(tokens[at]?.lower ?? '');

/** The noun phrase that a verb is said of. A participle after a comma has the subject of the clause before it. */
export function subjectOf(tokens: readonly Token[], verb: number, inDate: (at: number) => boolean): Subject {
  // "with unemployment falling to", "with new loans up by": right after its noun.
  const adverb = /^(?:already|also|now|still)$/.test(tokens[verb - 1]?.lower ?? '') ? verb - 1 : verb;
  const near = /ing$|^(?:up|down)$/.test(tokens[verb]?.lower ?? '') ? phraseBefore(tokens, adverb) : null;
  if (near && (/ing$/.test(tokens[verb]?.lower ?? '') || isWith(tokens, near.at - 1)))
    return { subject: near, pronoun: false };
  let end = verb;
  for (let clause = 0; clause < 3 && end > 0; clause += 1) {
    while (
      end > 0 &&
      (/^(?:has|have|had|will|would|can|could|may|might|should|is|was|are|were|been|being|be|already|also|still|now|today|not|even|only|all|both|again|to|expected|projected|likely|planned|forecast|set|going|estimated|supposed|almost|just|about|gone|went)$/.test(
        tokens[end - 1]?.lower ?? '',
      ) ||
        isAdverb(tokens[end - 1]?.lower ?? ''))
    )
      end -= 1;
    // "this will allow bills to be cut by": what stands right before the infinitive.
    const cut = clause === 0 && tokens[end]?.lower === 'to' && end < verb ? phraseBefore(tokens, end) : null;
    if (cut && !MEASURED_OFF.test(tokens[cut.end - 1]?.lower ?? '')) return { subject: cut, pronoun: false };
    if (clause === 0) end = beforeAside(tokens, end);
    let start = end;
    while (start > 0 && !isBoundary(tokens, start - 1)) start -= 1;
    const related = relatedBefore(tokens, start, end);
    if (related) {
      end = start - 1;
      if (related.whole) continue;
      const noun = phraseBefore(tokens, end);
      if (noun) return { subject: noun, pronoun: false };
    }
    if (tokens[start]?.lower === 'which' && tokens[start - 1]?.lower === ',') {
      const product = whichMeans(tokens, start - 1);
      if (product) return { subject: product, pronoun: false };
      end = start - 1;
      continue;
    }
    // "there will be 5 percent": said of nothing.
    if (tokens[start]?.lower === 'there' || tokens[end - 1]?.lower === 'there') return { subject: null, pronoun: true };
    const subject = firstFree(tokens, start, end, inDate);
    if (subject) return { subject: withoutMeasure(tokens, subject, end), pronoun: false };
    if (hasPronoun(tokens, start, end)) return { subject: null, pronoun: true };
    if (start === 0) break;
    end = tokens[start - 1]?.lower === ',' && end - start > 3 ? start - 1 : previousVerb(tokens, start - 1);
  }
  return { subject: null, pronoun: false };
}

/** "trade grew by 30 percent to reach": by how much, and not what. */
const MEASURED_OFF =
  /^(?:percent|cent|third|quarter|half|fold|times?|points?|million|billion|trillion|dollars|rubles)$/;

/** "with", past an article. */
const isWith = (tokens: readonly Token[], at: number): boolean =>
  tokens[/^(?:the|our|their|its)$/.test(tokens[at]?.lower ?? '') ? at - 1 : at]?.lower === 'with';

/** "the regional product, which stands at": the noun before; `null` where that is a number or a time ("rose by 8 percent, which is"). */
function whichMeans(tokens: readonly Token[], comma: number): Phrase | null {
  const noun = phraseBefore(tokens, comma);
  if (!noun) return null;
  const at = isMover(tokens[noun.at]) && noun.end - noun.at > 1 ? noun.at + 1 : noun.at;
  const head = tokens[noun.end - 1]?.lower ?? '';
  return /^percent$|^cent$/.test(head) || TIME.test(head) ? null : { at, end: noun.end };
}

/** "demand for energy – oil, gas and coal – will grow": where an aside between two dashes begins that ends right before a verb. */
function beforeAside(tokens: readonly Token[], end: number): number {
  if (!/^[–—]$/.test(tokens[end - 1]?.text ?? '')) return end;
  for (let at = end - 2; at > 0 && end - at < ASIDE; at -= 1) if (/^[–—]$/.test(tokens[at]?.text ?? '')) return at;
  return end;
}

/** How many tokens an aside between dashes may have. */
const ASIDE = 20;

/**
 * Whether a clause opens with a "that" or "which" that stands for the noun before it. With a verb of its own between ("equipment that is
 * five years old amounts to") the number is said of the clause around it, of the `whole` of what stands there.
 */
function relatedBefore(tokens: readonly Token[], start: number, end: number): { whole: boolean } | null {
  const that = tokens[start - 1];
  const before = tokens[start - 2];
  if (!that || !/^(?:that|which)$/.test(that.lower) || before?.kind !== 'word' || isBreak(before.lower)) return null;
  if (start === end) return { whole: false };
  return /^(?:is|are|was|were|has|have|had|can|will)$|\p{L}{3}ed$/u.test(tokens[start]?.lower ?? '')
    ? { whole: true }
    : null;
}

const isBoundary = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.lower === 'as' && /^(?:long|soon)$/.test(tokens[at - 1]?.lower ?? '')) || isConjunction(tokens, at);

const isConjunction = (tokens: readonly Token[], at: number): boolean =>
  /^(?:[,;:()"“”]|–|—|that|see|sees|saw|but|while|whereas|and|because|although|though|if|when|where|so)$/.test(
    tokens[at]?.lower ?? '',
  ) && !(tokens[at]?.lower === 'and' && !AMOUNTS.test(tokens[at - 1]?.lower ?? '') && joinsNouns(tokens, at));

/** "trade and investment have grown": an "and" between two nouns opens no clause; after a number or a verb it does. */
function joinsNouns(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 14) && tokens[back]?.lower !== ','; back -= 1) {
    const word = tokens[back]?.lower ?? '';
    if (GROWS.test(word) || AMOUNTS.test(word) || /^\d|%|^percent$/.test(word)) return false;
  }
  return !isBreak(tokens[at - 1]?.lower ?? 'the');
}

const hasPronoun = (tokens: readonly Token[], start: number, end: number): boolean =>
  tokens.slice(start, end).some(({ lower }) => /^(?:it|they|this|that|these|which|ours|theirs)$/.test(lower));

/** Where the clause before a comma has its verb: the subject stands before that. */
function previousVerb(tokens: readonly Token[], before: number): number {
  for (let at = before - 1; at > 0; at -= 1) {
    const word = tokens[at]?.lower ?? '';
    if (/^[;:]$/.test(word)) break;
    if (
      /^(?:has|have|had|is|was|are|were|will)$/.test(word) ||
      ((GROWS.test(word) || AMOUNTS.test(word)) && !isHedgeWord(tokens, at) && !/^(?:up|down|plus)$/.test(word))
    )
      return at;
  }
  return before;
}

/** The first noun phrase of a clause that hangs on no preposition. */
export function firstFree(
  tokens: readonly Token[],
  start: number,
  end: number,
  inDate: (at: number) => boolean,
): Phrase | null {
  for (let at = start; at < end; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (tokens[at]?.kind !== 'word' || isBreak(word) || inDate(at) || isAdverb(word) || scaleOf(word) !== null)
      continue;
    let to = at;
    while (
      to < end &&
      tokens[to]?.kind === 'word' &&
      !inDate(to) &&
      (!isBreak(tokens[to]?.lower ?? '') || andBetween(tokens, to, end)) &&
      !(to > at && (opensParticiple(tokens, to) || isAdverb(tokens[to]?.lower ?? '')))
    )
      to += 1;
    let before = at - 1;
    while (
      before >= start &&
      /^(?:the|a|an|our|my|your|his|her|its|their|this|that|these|those|all|total)$/.test(tokens[before]?.lower ?? '')
    )
      before -= 1;
    const hangs =
      before >= start &&
      /^(?:of|in|on|at|to|from|for|with|without|by|into|between|among|through|during|after|before|since|within|across|despite|per|as|than|under|over|including|amid)$/.test(
        tokens[before]?.lower ?? '',
      );
    if (!hangs && !(to - at === 1 && word === 'most') && !TIME.test(tokens[to - 1]?.lower ?? ''))
      return { at, end: to };
    at = to;
  }
  return null;
}

/** "operations bearing these marks", "companies founded in the north": a participle that goes on with other words than nouns. */
const opensParticiple = (tokens: readonly Token[], at: number): boolean =>
  /(?:ing|ed)$/.test(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.kind === 'word' &&
  /^(?:the|a|an|these|those|this|by|in|on|at|to|from|with|for|under|within|between|through)$/.test(
    tokens[at + 1]?.lower ?? '',
  ) &&
  !/^(?:building|meeting|training|housing|funding|financing|lending|spending|manufacturing|processing|engineering|shipping|banking|trading|mining|farming)$/.test(
    tokens[at]?.lower ?? '',
  );

const TIME = /^(?:years?|months?|quarters?|weeks?|days?|decades?|period|half|today|yesterday|time)$/;

const andBetween = (tokens: readonly Token[], at: number, end: number): boolean =>
  tokens[at]?.lower === 'and' &&
  at + 1 < end &&
  !isBreak(tokens[at + 1]?.lower ?? 'the') &&
  tokens[at + 1]?.kind === 'word';

/** "the volume of mutual trade" → "mutual trade"; "GDP growth" stays: its head tells a change. */
function withoutMeasure(tokens: readonly Token[], phrase: Phrase, end: number): Phrase {
  const head = tokens[phrase.end - 1]?.lower ?? '';
  if (!MEASURE_NOUN.test(head) && !GROWTH_NOUN.test(head)) return phrase;
  if (!/^(?:of|in)$/.test(tokens[phrase.end]?.lower ?? '')) return phrase;
  const of = complement(tokens, phrase.end + 1);
  return of && of.at < end ? { at: of.at, end: Math.min(of.end, end) } : phrase;
}
