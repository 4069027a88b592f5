import { GROWS, GROWTH_NOUN } from './growth-words.ts';
import { MEASURED } from './measured-nouns.ts';
import { complement, type Phrase, phraseBefore } from './noun-phrase.ts';
import type { Token } from './number-tokens.ts';

/** Words that name what is counted, in the sentence where they stand. */
export type Naming = {
  readonly tokens: readonly Token[];
  readonly phrase: Phrase;
  /** Whether an "it" or a stand-in points there; else it only is what is measured in the sentence. */
  readonly sure: boolean;
};

/** Nouns that stand for what was named before them: "a record – $5 billion", "this figure reached". */
const STANDS_FOR =
  /^(?:highs?|lows?|record|records|figure|figures|indicator|indicators|level|levels|mark|number|numbers|result|results|total|peak|maximum|minimum|amount|volume|volumes|sum|rate|share|pace|growth|increase|that)$/;

/** Whether a noun phrase says only that something is measured, not what: its head, and nothing that tells more before it. */
export const standsFor = (tokens: readonly Token[], { at, end }: Phrase): boolean =>
  STANDS_FOR.test(tokens[end - 1]?.lower ?? '') &&
  tokens
    .slice(at, end - 1)
    .every(({ lower }) =>
      /^(?:the|a|an|this|that|all-time|new|growth|absolute|historic|historical|record|record-high|total|overall|important|same|good|very|current)$/.test(
        lower,
      ),
    );

/** What an "it" before a number means: what is measured in the sentence before that place, else in those before it, nearest first. */
export function antecedentOf(
  tokens: readonly Token[],
  at: number,
  before: readonly (readonly Token[])[],
): Naming | null {
  const here = firstMeasured(tokens, at);
  if (here) return { tokens, phrase: here, sure: true };
  for (const earlier of before) {
    const phrase = firstMeasured(earlier, earlier.length);
    if (phrase) return { tokens: earlier, phrase, sure: true };
  }
  return null;
}

/** What is measured last before a number in its sentence, where no verb leads from it to the number. */
export function measuredNear(tokens: readonly Token[], at: number): Naming | null {
  for (let end = at; end > Math.max(0, at - NEAR); end -= 1) {
    if (tokens[end - 1]?.kind === 'digits' || /^[;:]$/.test(tokens[end - 1]?.text ?? '')) return null;
    if (!MEASURED.test(tokens[end - 1]?.lower ?? '') || isCosting(tokens, end - 1)) continue;
    const phrase = phraseBefore(tokens, end);
    return phrase && !standsFor(tokens, phrase)
      ? { tokens, phrase, sure: tokens.slice(end, at).some(({ lower }) => GROWS.test(lower)) }
      : null;
  }
  return null;
}

/** Tokens within which a measured noun may stand before its number. */
const NEAR = 10;

function firstMeasured(tokens: readonly Token[], before: number): Phrase | null {
  for (let at = 0; at < before; at += 1) {
    if (!MEASURED.test(tokens[at]?.lower ?? '') || isCosting(tokens, at)) continue;
    let end = at + 1;
    while (end < before && MEASURED.test(tokens[end]?.lower ?? '')) end += 1;
    // "the Export Centre" is a name.
    if (/^\p{Lu}/u.test(tokens[end]?.text ?? '')) continue;
    const phrase = phraseBefore(tokens, end);
    const grown = phrase && grownBy(tokens, phrase);
    if (grown) return grown;
    if (phrase && !standsFor(tokens, phrase)) return phrase;
  }
  return null;
}

/** "it cost $5 million": a verb. */
const isCosting = (tokens: readonly Token[], at: number): boolean =>
  /^costs?$/.test(tokens[at]?.lower ?? '') &&
  /^(?:it|they|this|that|which|will|would|has|have)$/.test(tokens[at - 1]?.lower ?? '');

/** "substantial growth of exports": what grows. */
const grownBy = (tokens: readonly Token[], { end }: Phrase): Phrase | null =>
  GROWTH_NOUN.test(tokens[end - 1]?.lower ?? '') && /^(?:of|in)$/.test(tokens[end]?.lower ?? '')
    ? complement(tokens, end + 1)
    : null;
