import type { DateMention } from '../../model/reading.ts';
import { contains } from '../../model/span.ts';
import { firstFree, isHedgeWord, type Subject, subjectOf } from './clause-subject.ts';
import { AMOUNTS, GROWS, GROWTH_NOUN, LIGHT } from './growth-words.ts';
import { MEASURED } from './measured-nouns.ts';
import { objectMoved } from './moved.ts';
import { isAdjective, type Phrase, phraseBefore } from './noun-phrase.ts';
import type { Token } from './number-tokens.ts';

/** What a number says of its subject: `change` by so much, or `amount` of so much. */
export type Predication = Subject & { readonly role: 'change' | 'amount' };

/** How far before its number a verb may stand, in tokens that count. */
const REACH = 7;

/** The verb or noun before a number that it completes ("trade grew by", "an increase of"), with what that is said of; `null` without one. */
export function predicationBefore(
  tokens: readonly Token[],
  number: number,
  dates: readonly DateMention[],
): Predication | null {
  const inDate = (at: number): boolean =>
    dates.some(({ span }) => contains(span, tokens[at] ?? span) && tokens[at] !== undefined);
  let steps = 0;
  for (let at = number - 1; at >= 0 && steps < REACH; at -= 1) {
    const word = tokens[at]?.lower ?? '';
    if (inDate(at) || (word === ',' && /^(?:by|at)$/.test(tokens[at + 1]?.lower ?? ''))) continue;
    steps += 1;
    const to = leadsTo(tokens, at + 1, number);
    if (
      tokens[at]?.kind === 'word' &&
      (GROWS.test(word) || AMOUNTS.test(word) || isMovedTo(tokens, at)) &&
      !isHedgeWord(tokens, at) &&
      !isNoun(tokens, at)
    ) {
      const change = (GROWS.test(word) || isMovedTo(tokens, at)) && !/^(?:exceed(?:ed|ing)?)$/.test(word) && !to;
      return { ...subjectOf(tokens, at, inDate), role: change ? 'change' : 'amount' };
    }
    if (/^[–—-]$/.test(word) && tokens[at - 1]?.kind === 'digits') continue;
    const object = steps <= 2 && /^(?:by|to)$/.test(word) ? objectMoved(tokens, at) : null;
    if (object) return { subject: object, role: word === 'by' ? 'change' : 'amount', pronoun: false };
    const left = steps === 1 && word === 'by' ? verbLeftOut(tokens, at, inDate) : null;
    if (left) return left;
    if (
      (/^(?:of|at|worth|totalling|totaling|:|–)$/.test(word) || isPriced(tokens, at)) &&
      steps <= 3 &&
      !(word === ':' && hasVerbAfter(tokens, number))
    ) {
      // "the project, worth $20 billion".
      const noun = heldBefore(tokens, word === 'worth' && tokens[at - 1]?.text === ',' ? at - 1 : at);
      const come = noun && comeToBefore(tokens, noun, word);
      if (come) {
        const { subject } = subjectOf(tokens, come, inDate);
        return { subject, role: 'amount', pronoun: subject === null };
      }
      const last = tokens[at - 1]?.lower ?? '';
      const verb = (AMOUNTS.test(last) || GROWS.test(last)) && !GROWTH_NOUN.test(last) && !isNoun(tokens, at - 1);
      if (noun && !verb && !/(?:ed|unchanged)$/.test(last)) return nominal(tokens, noun, inDate);
    }
    if (!LIGHT.test(word) && tokens[at]?.kind !== 'digits' && !/ly$|%|^percent$|^billion$|^million$/.test(word))
      return null;
  }
  return null;
}

/** "the rate was lowered to": what somebody makes more or less of, told in the passive. */
const isMovedTo = (tokens: readonly Token[], verb: number): boolean =>
  /^(?:raised|lowered|boosted|halved|brought|kept|set)$/.test(tokens[verb]?.lower ?? '') &&
  /^(?:to|by|at|from)$/.test(tokens[verb + 1]?.lower ?? '') &&
  tokens.slice(Math.max(0, verb - 3), verb).some(({ lower }) => /^(?:is|was|are|were|be|been|being)$/.test(lower));

/** "it plays a role: $5 billion was paid": the number opens a clause of its own. */
const hasVerbAfter = (tokens: readonly Token[], number: number): boolean =>
  tokens
    .slice(number, number + 6)
    .some(({ lower }) => /^(?:was|were|is|are|has|have|had|will|came|went|comes|goes)$/.test(lower));

/** "a contract for $5 billion". */
const isPriced = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'for' &&
  /^(?:contracts?|bills?|deals?|orders?|loans?|agreements?|fines?|grants?|cheques?)$/.test(tokens[at - 1]?.lower ?? '');

/**
 * The verb before a noun that only says how much its subject came to ("reaching a total of", "crossed the threshold of") or how it is
 * ("is not very large:"); `null` where the noun is what is counted.
 */
function comeToBefore(tokens: readonly Token[], noun: Phrase, link: string): number | null {
  let verb = noun.at - 1;
  while (/^(?:the|a|an|now|already|not|its|their|only)$|ly$/.test(tokens[verb]?.lower ?? '')) verb -= 1;
  const word = tokens[verb]?.lower ?? '';
  if (!AMOUNTS.test(word)) return null;
  if (MARK.test(tokens[noun.end - 1]?.lower ?? '')) return verb;
  const isQuality =
    /^(?:very|so|rather|quite|extremely)$/.test(tokens[noun.at]?.lower ?? '') ||
    (link === 'at' && noun.end - noun.at === 1);
  return isQuality && /^(?:is|are|was|were|been|be|remain(?:s|ed)?)$/.test(word) ? verb : null;
}

/** Nouns that name a point on a scale. */
const MARK = /^(?:total|mark|threshold|level|figure|record|milestone|maximum|minimum|peak|high|low|average)$/;

const HANGING = /^(?:in|at|on|with|from|for|across)$/;

/** "investments in the north worth", "a payment from the budget of": what is worth so much stands before where it is. */
function heldBefore(tokens: readonly Token[], worth: number): Phrase | null {
  const noun = phraseBefore(tokens, worth);
  if (!noun) return null;
  const article = /^(?:the|our|your|their|its|these|this)$/.test(tokens[noun.at - 1]?.lower ?? '');
  const before = article ? noun.at - 2 : noun.at - 1;
  const isMeasured = MEASURED.test(tokens[noun.end - 1]?.lower ?? '') && tokens[before]?.lower !== 'from';
  if (tokens[worth]?.lower === 'of' && (!article || isMeasured)) return noun;
  const link = tokens[worth]?.lower ?? '';
  const hanging = /^[:–—-]$/.test(link) ? /^for$/ : /^(?:worth|of)$/.test(link) ? HANGING : /^$/;
  const held = hanging.test(tokens[before]?.lower ?? '') ? phraseBefore(tokens, before) : null;
  return held ?? noun;
}

/** "the amount of", "a rise": a noun, though it looks like a verb. */
const isNoun = (tokens: readonly Token[], at: number): boolean => {
  const [before, word] = [tokens[at - 1]?.lower ?? '', tokens[at]?.lower ?? ''];
  if (/^(?:amounts?|totals?|costs?)$/.test(word) && tokens[at + 1]?.lower === 'of') return true;
  if (/^(?:this|that)$/.test(before)) return GROWTH_NOUN.test(word);
  return /^(?:the|a|an|total|annual|overall|average|their|its|our)$/.test(before);
};

/** "exports grew by 8 percent, imports by 5": a verb left out the second time; its subject stands between comma and "by". */
function verbLeftOut(tokens: readonly Token[], by: number, inDate: (at: number) => boolean): Predication | null {
  let start = by;
  while (start > 0 && by - start < 9 && !/^(?:,|and|while|but|;)$/.test(tokens[start - 1]?.lower ?? '')) start -= 1;
  const words = tokens.slice(start, by);
  const said = words.some(
    ({ lower, kind }) => kind !== 'word' || GROWS.test(lower) || AMOUNTS.test(lower) || /ed$/.test(lower),
  );
  if (start === 0 || words.length === 0 || said || !tokens.slice(0, start).some(({ lower }) => GROWS.test(lower)))
    return null;
  const subject = firstFree(tokens, start, by, inDate);
  return subject && { subject, role: 'change', pronoun: false };
}

/** Whether the last preposition before the number is "to" or "from" ("rose by 10 percent to 15 dollars"): it names a level then. */
function leadsTo(tokens: readonly Token[], from: number, number: number): boolean {
  for (let at = number - 1; at >= from; at -= 1) {
    const word = tokens[at]?.lower ?? '';
    if (/^(?:to|from)$/.test(word)) return true;
    if (/^(?:by|at|of)$/.test(word)) return false;
  }
  return false;
}

/** "growth in trade of", "trade growth of", "a turnover of": the noun before "of", and what it is growth of. */
function nominal(tokens: readonly Token[], noun: Phrase, inDate: (at: number) => boolean): Predication {
  const head = tokens[noun.end - 1]?.lower ?? '';
  if (GROWTH_NOUN.test(head)) {
    // "trade growth of" tells what grew, "a small increase of" doesn't.
    const isTold = tokens.slice(noun.at, noun.end - 1).some(({ lower }) => !isAdjective(lower));
    const of = isTold ? { at: noun.at, end: noun.end - 1 } : null;
    return { subject: of, role: 'change', pronoun: !isTold };
  }
  // "projects worth a total of": what is worth so much stands before.
  let worth = noun.at - 1;
  while (/^(?:a|an|the)$/.test(tokens[worth]?.lower ?? '')) worth -= 1;
  if (head === 'total' && /^(?:worth|for|with|at)$/.test(tokens[worth]?.lower ?? '')) {
    // "spending is planned for a total of".
    const isVerb = /ed$/.test(tokens[worth - 1]?.lower ?? '');
    return isVerb
      ? { ...subjectOf(tokens, worth - 1, inDate), role: 'amount' }
      : { subject: heldBefore(tokens, worth), role: 'amount', pronoun: false };
  }
  // "assistance in the amount of": what is so much stands before.
  if (/^(?:amount|sum)$/.test(head) && tokens[noun.at - 2]?.lower === 'in') {
    return { subject: phraseBefore(tokens, noun.at - 2), role: 'amount', pronoun: false };
  }
  let before = noun.at - 1;
  while (/^(?:the|our|its|their|a|this)$/.test(tokens[before]?.lower ?? '')) before -= 1;
  const grown = /^(?:in|of)$/.test(tokens[before]?.lower ?? '') && GROWTH_NOUN.test(tokens[before - 1]?.lower ?? '');
  return { subject: noun, role: grown ? 'change' : 'amount', pronoun: false };
}
