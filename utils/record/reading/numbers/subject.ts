import type { DateMention } from '../../model/reading.ts';
import { contains } from '../../model/span.ts';
import { AMOUNTS, GROWS, GROWTH_NOUN, LIGHT, MEASURE_NOUN } from './growth-words.ts';
import { MEASURED } from './measured-nouns.ts';
import { complement, isBreak, type Phrase, phraseBefore } from './noun-phrase.ts';
import type { Token } from './number-tokens.ts';

/** What a number says of its subject: `change` by so much, or `amount` of so much. */
export type Predication = {
  readonly subject: Phrase | null;
  readonly role: 'change' | 'amount';
  readonly pronoun: boolean;
};

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
      (GROWS.test(word) || AMOUNTS.test(word)) &&
      !isHedgeWord(tokens, at) &&
      !isNoun(tokens, at)
    ) {
      const change = GROWS.test(word) && !/^(?:exceed(?:ed|ing)?)$/.test(word) && !to;
      return { ...subjectOf(tokens, at, inDate), role: change ? 'change' : 'amount' };
    }
    if (/^[–—-]$/.test(word) && tokens[at - 1]?.kind === 'digits') continue;
    const object = steps <= 2 && /^(?:by|to)$/.test(word) ? objectMoved(tokens, at) : null;
    if (object) return { subject: object, role: word === 'by' ? 'change' : 'amount', pronoun: false };
    const left = steps === 1 && word === 'by' ? verbLeftOut(tokens, at, inDate) : null;
    if (left) return left;
    if ((/^(?:of|at|worth|totalling|totaling|:|–)$/.test(word) || isPriced(tokens, at)) && steps <= 3) {
      const noun = word === 'worth' || word === 'of' ? heldBefore(tokens, at) : phraseBefore(tokens, at);
      const come = noun && comeToBefore(tokens, noun);
      if (come) {
        const { subject } = subjectOf(tokens, come, inDate);
        return { subject, role: 'amount', pronoun: subject === null };
      }
      const last = tokens[at - 1]?.lower ?? '';
      const verb = (AMOUNTS.test(last) || GROWS.test(last)) && !GROWTH_NOUN.test(last) && !isNoun(tokens, at - 1);
      if (noun && !verb && !/(?:ed|unchanged)$/.test(last)) return nominal(tokens, noun);
    }
    if (!LIGHT.test(word) && tokens[at]?.kind !== 'digits' && !/ly$|%|^percent$|^billion$|^million$/.test(word))
      return null;
  }
  return null;
}

/** "a contract for $5 billion". */
const isPriced = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'for' &&
  /^(?:contracts?|bills?|deals?|orders?|loans?|agreements?|fines?|grants?|cheques?)$/.test(tokens[at - 1]?.lower ?? '');

/**
 * The verb before a noun that only says how much its subject came to ("reaching a total of", "crossed the threshold of") or how it is
 * ("is not very large:"); `null` where the noun is what is counted.
 */
function comeToBefore(tokens: readonly Token[], noun: Phrase): number | null {
  let verb = noun.at - 1;
  while (/^(?:the|a|an|now|already|not|its|their|only)$/.test(tokens[verb]?.lower ?? '')) verb -= 1;
  const word = tokens[verb]?.lower ?? '';
  if (!AMOUNTS.test(word)) return null;
  if (MARK.test(tokens[noun.end - 1]?.lower ?? '')) return verb;
  return /^(?:is|are|was|were)$/.test(word) && /^(?:very|so|rather|quite|extremely)$/.test(tokens[noun.at]?.lower ?? '')
    ? verb
    : null;
}

/** Nouns that name a point on a scale. */
const MARK = /^(?:total|mark|threshold|level|figure|record|milestone|maximum|minimum|peak|high|low|average)$/;

/** "investments in the north worth", "a payment from the budget of": what is worth so much stands before where it is. */
function heldBefore(tokens: readonly Token[], worth: number): Phrase | null {
  const noun = phraseBefore(tokens, worth);
  if (!noun) return null;
  const article = /^(?:the|our|your|their|its)$/.test(tokens[noun.at - 1]?.lower ?? '');
  const before = article ? noun.at - 2 : noun.at - 1;
  const isMeasured = MEASURED.test(tokens[noun.end - 1]?.lower ?? '') && tokens[before]?.lower !== 'from';
  if (tokens[worth]?.lower === 'of' && (!article || isMeasured)) return noun;
  const held = /^(?:in|at|on|with|from|for|across)$/.test(tokens[before]?.lower ?? '')
    ? phraseBefore(tokens, before)
    : null;
  return held ?? noun;
}

/** "the amount of", "a rise": a noun, though it looks like a verb. */
const isNoun = (tokens: readonly Token[], at: number): boolean => {
  const [before, word] = [tokens[at - 1]?.lower ?? '', tokens[at]?.lower ?? ''];
  if (/^(?:amounts?|totals?|costs?)$/.test(word) && tokens[at + 1]?.lower === 'of') return true;
  if (/^(?:this|that)$/.test(before)) return GROWTH_NOUN.test(word);
  return /^(?:the|a|an|total|annual|overall|average|their|its|our)$/.test(before);
};

/** "bring our trade to", "cut emissions by": what somebody makes more or less of. */
function objectMoved(tokens: readonly Token[], preposition: number): Phrase | null {
  const object = phraseBefore(tokens, preposition);
  if (!object) return null;
  const mover =
    /^(?:bring(?:ing|s)?|brought|rais(?:e|ed|ing)|increas(?:e|ed|ing)|boost(?:ed|ing)?|reduc(?:e|ed|ing)|cut(?:ting)?|expand(?:ed|ing)?|lower(?:ed|ing)?|tak(?:e|ing)|push(?:ed|ing)?)$/;
  for (let at = object.at; at < object.end - 1; at += 1)
    if (mover.test(tokens[at]?.lower ?? '')) return { at: at + 1, end: object.end };
  let before = object.at - 1;
  while (/^(?:the|our|their|its|a|this)$/.test(tokens[before]?.lower ?? '')) before -= 1;
  return before < object.at - 1 && mover.test(tokens[before]?.lower ?? '') ? object : null;
}

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

/** "more than", "up to", "less than" are hedges there, not growth. */
const isHedgeWord = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.lower === 'than' ||
  (tokens[at]?.lower === 'up' && /^(?:to|until)$/.test(tokens[at + 1]?.lower ?? '')) ||
  /^(?:more|less|higher|lower)$/.test(tokens[at]?.lower ?? '');

/** "growth in trade of", "trade growth of", "a turnover of": the noun before "of", and what it is growth of. */
function nominal(tokens: readonly Token[], noun: Phrase): Predication {
  const head = tokens[noun.end - 1]?.lower ?? '';
  if (GROWTH_NOUN.test(head)) {
    const of = noun.end - 1 > noun.at ? { at: noun.at, end: noun.end - 1 } : null;
    return { subject: of, role: 'change', pronoun: false };
  }
  // "projects worth a total of": what is worth so much stands before.
  let worth = noun.at - 1;
  while (/^(?:a|an|the)$/.test(tokens[worth]?.lower ?? '')) worth -= 1;
  if (head === 'total' && /^(?:worth|for|with)$/.test(tokens[worth]?.lower ?? ''))
    return { subject: heldBefore(tokens, worth), role: 'amount', pronoun: false };
  // "assistance in the amount of": what is so much stands before.
  if (/^(?:amount|sum)$/.test(head) && tokens[noun.at - 2]?.lower === 'in') {
    return { subject: phraseBefore(tokens, noun.at - 2), role: 'amount', pronoun: false };
  }
  let before = noun.at - 1;
  while (/^(?:the|our|its|their|a|this)$/.test(tokens[before]?.lower ?? '')) before -= 1;
  const grown = /^(?:in|of)$/.test(tokens[before]?.lower ?? '') && GROWTH_NOUN.test(tokens[before - 1]?.lower ?? '');
  return { subject: noun, role: grown ? 'change' : 'amount', pronoun: false };
}

/** The noun phrase that a verb is said of. A participle after a comma has the subject of the clause before it. */
function subjectOf(
  tokens: readonly Token[],
  verb: number,
  inDate: (at: number) => boolean,
): Pick<Predication, 'subject' | 'pronoun'> {
  // "with unemployment falling to", "with new loans up by": right after its noun.
  const near = /ing$|^(?:up|down)$/.test(tokens[verb]?.lower ?? '') ? phraseBefore(tokens, verb) : null;
  if (near) return { subject: near, pronoun: false };
  let end = verb;
  for (let clause = 0; clause < 3 && end > 0; clause += 1) {
    while (
      end > 0 &&
      (/^(?:has|have|had|will|would|can|could|may|might|should|is|was|are|were|been|being|be|already|also|still|now|today|not|even|only|all|both|again|to|expected|projected|likely|planned|forecast|set|going|estimated|supposed|almost|just|about)$/.test(
        tokens[end - 1]?.lower ?? '',
      ) ||
        /ly$/.test(tokens[end - 1]?.lower ?? ''))
    )
      end -= 1;
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
    // "the regional product, which stands at".
    const product = tokens[start]?.lower === 'which' ? phraseBefore(tokens, start - 1) : null;
    if (product && tokens[start - 1]?.lower === ',' && !TIME.test(tokens[product.end - 1]?.lower ?? ''))
      return { subject: product, pronoun: false };
    const subject = firstFree(tokens, start, end, inDate);
    if (subject) return { subject: withoutMeasure(tokens, subject, end), pronoun: false };
    if (hasPronoun(tokens, start, end)) return { subject: null, pronoun: true };
    if (start === 0) break;
    end = tokens[start - 1]?.lower === ',' && end - start > 3 ? start - 1 : previousVerb(tokens, start - 1);
  }
  return { subject: null, pronoun: false };
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
  return /^(?:is|are|was|were|has|have|had|can|will)$/.test(tokens[start]?.lower ?? '') ? { whole: true } : null;
}

const isBoundary = (tokens: readonly Token[], at: number): boolean =>
  /^(?:[,;:()"“”]|–|—|that|but|while|whereas|and|because|although|though|if|when|where|so)$/.test(
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
function firstFree(
  tokens: readonly Token[],
  start: number,
  end: number,
  inDate: (at: number) => boolean,
): Phrase | null {
  for (let at = start; at < end; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (tokens[at]?.kind !== 'word' || isBreak(word) || inDate(at) || /ly$/.test(word)) continue;
    let to = at;
    while (
      to < end &&
      tokens[to]?.kind === 'word' &&
      !inDate(to) &&
      (!isBreak(tokens[to]?.lower ?? '') || andBetween(tokens, to, end)) &&
      !(to > at && opensParticiple(tokens, to))
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
    if (!hangs && !TIME.test(tokens[to - 1]?.lower ?? '')) return { at, end: to };
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
  return of && of.end <= end ? of : phrase;
}
