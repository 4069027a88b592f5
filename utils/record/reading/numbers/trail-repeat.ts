import { stemOf } from '../../text/stem.ts';
import type { Keyed } from '../trail-key.ts';
import { standsFor } from './antecedent.ts';
import type { Draft } from './draft.ts';
import type { Token } from './number-tokens.ts';
import { kindOf } from './trail-frames.ts';
import { isCommon } from './trail-general.ts';
import type { Subject } from './trail-subject.ts';
import { telling, thingOf } from './trail-words.ts';
import { isMoney } from './units.ts';

/** How many telling words two numbers of a text have near them in common. */
export type Likeness = (a: Draft, b: Draft) => number;

/** Tokens to either side of a number within which its words stand. */
const WINDOW = 14;

/** Words that stand in more of a text's sentences with numbers than this share of them, or this many, tell none of them apart. */
const COMMON = { share: 0.2, sentences: 4 } as const;

/** Counts shared words by what is rare among the sentences that give numbers; nothing is worked out before it is asked for. */
export function likenessIn(drafts: readonly Draft[]): Likeness {
  let common: ReadonlySet<string> | null = null;
  const known = new Map<Draft, ReadonlySet<string>>();
  const near = (draft: Draft) => {
    const words = known.get(draft) ?? stems(around(draft));
    known.set(draft, words);
    return words;
  };
  return (a, b) => {
    const other = near(b);
    const shared = [...near(a)].filter((word) => other.has(word));
    if (shared.length === 0) return 0;
    common ??= commonIn(drafts);
    return shared.filter((word) => !common?.has(word)).length;
  };
}

/** The tokens near a number, without its own. */
const around = ({ tokens, at, end }: Draft): Token[] => [
  ...tokens.slice(Math.max(0, at - WINDOW), at),
  ...tokens.slice(end, end + WINDOW),
];

/** The stems that stand in too many of the sentences with numbers to tell any apart. */
function commonIn(drafts: readonly Draft[]): ReadonlySet<string> {
  const sentences = new Set(drafts.map(({ tokens }) => tokens));
  const times = new Map<string, number>();
  for (const tokens of sentences) for (const word of stems(tokens)) times.set(word, (times.get(word) ?? 0) + 1);
  const most = Math.max(COMMON.sentences, COMMON.share * sentences.size);
  return new Set([...times].flatMap(([word, many]) => (many > most ? [word] : [])));
}

/** Stems of the telling words that aren't names. */
function stems(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { kind, text, lower } of tokens) {
    if (kind !== 'word' || !/^\p{Ll}\p{L}{2}/u.test(text)) continue;
    const stem = tellingStem(lower);
    if (stem !== null) found.add(stem);
  }
  return found;
}

/** Stems of telling words that were made before; emptied when it outgrows a large text's vocabulary. */
const made = new Map<string, string | null>();
const MOST_MADE = 20_000;

/** The stem of a word that tells something; `null` of any other. */
function tellingStem(word: string): string | null {
  const known = made.get(word);
  if (known !== undefined) return known;
  if (made.size >= MOST_MADE) made.clear();
  const [told] = telling([word]);
  const stem = told === undefined || SCALE.test(told) ? null : stemOf(told);
  made.set(word, stem);
  return stem;
}

const SCALE = /^(?:percent|million|billion|trillion|thousand|ruble|dollar|euro|say|said|good|need|want|much|well)$/;

/** The same unit, or a large number without one beside a sum of money: its currency goes without saying. */
export const isOneUnit = (a: Draft, b: Draft): boolean =>
  a.unit === b.unit || (isUnsaid(a) && isMoney(b.unit)) || (isUnsaid(b) && isMoney(a.unit));

/** "660 billion": of what, is not said. */
export const isUnsaid = ({ unit, value, tokens, end, beside }: Draft): boolean =>
  unit === null && value >= 1e6 && !beside && /^(?:million|billion|trillion)$/.test(tokens[end - 1]?.lower ?? '');

/** The same number in another sentence, of what the words around it tell to be the same. */
export function isSaidAgain(there: Keyed, here: Keyed, likeness: Likeness): boolean {
  const [a, b] = [there.draft, here.draft];
  if (a.value !== b.value || a.tokens === b.tokens || !isOneUnit(a, b) || b.value <= 1) return isEchoOfPart(a, b);
  if (a.role === 'duration' && b.role === 'duration') return isEchoOfTime(a, b);
  if (/^(?:ordinal|duration)$/.test(a.role) || /^(?:ordinal|duration)$/.test(b.role)) return false;
  if (isOpposite(a, b) || isContrary(there.subject, here.subject) || isWorldly(a) !== isWorldly(b)) return false;
  if (isEcho(a, b)) return true;
  const [one, other] = [nounOf(a), nounOf(b)];
  const isNear = b.sentence - a.sentence <= NEAR;
  if (isNear && one !== null && one === other && (b.value > FEW || b.unit !== null) && !isCommon(one)) return true;
  if (b.unit === 'percent' && /^change/.test(kindOf(a)) !== /^change/.test(kindOf(b))) return false;
  if (!isRecalled(b) && (hasOtherName(a, b) || hasOtherName(b, a))) return false;
  return likeness(a, b) + (isThingShared(a, b) ? 1 : 0) + (isRecalled(b) ? 1 : 0) >= needed(a, b, isNear);
}

/** How many words two equal numbers must share: the fewer, the more telling the number is. */
function needed(a: Draft, b: Draft, isNear: boolean): number {
  const [digits, isLarge] = [digitsOf(b.value), b.value >= 1e6];
  const isBare = isUnsaid(a) || isUnsaid(b) || nounOf(a) === null || nounOf(b) === null;
  if (digits >= 3) return isLarge ? (isBare ? 0 : 1) : 1;
  if (digits === 2 && isLarge) return isNear && isSum(b) ? 0 : isThingShared(a, b) || isBare ? 1 : 2;
  if (isSum(b) && isNear) return 1;
  if (digits === 2 && isThingShared(a, b)) return 2;
  // "the two countries" are those of every sentence.
  if (b.unit === null && b.value <= FEW && isCommon(nounOf(b) ?? '')) return Number.POSITIVE_INFINITY;
  return isSum(b) || nounOf(a) === nounOf(b) ? 3 : Number.POSITIVE_INFINITY;
}

const isSum = (draft: Draft): boolean => isMoney(draft.unit) || isUnsaid(draft);

/** Sentences within which the same number of the same noun is the same; up to where a number is met everywhere. */
const NEAR = 2;
const FEW = 3;

/** "as I said, 30 million": words by which a speaker takes up what was said. */
const isRecalled = ({ tokens }: Draft): boolean =>
  tokens.some(
    ({ lower }, at) =>
      /^(?:said|mentioned|noted|told|spoke|named|remind|reminded|repeat|again|talking|aforementioned)$/.test(lower) &&
      /^(?:i|you|we|he|she|president|minister|governor|was|were|already|just|have|me|once|are)$/.test(
        tokens[at - 1]?.lower ?? '',
      ),
  );

/** "Quelle Air 1.5 million": a name right before one number, which the sentence of the other doesn't have. */
function hasOtherName(a: Draft, b: Draft): boolean {
  const other = new Set(a.tokens.map(({ lower }) => lower));
  const near = b.tokens.slice(Math.max(0, b.at - 4), b.at);
  const sign = near.findLastIndex(({ kind }) => kind === 'sign');
  return near
    .slice(sign + 1)
    .some(
      ({ text, lower, start }) =>
        /^\p{Lu}\p{Ll}/u.test(text) &&
        !/(?:an|ish|ese)s?$/.test(lower) &&
        start !== b.tokens[0]?.start &&
        !other.has(lower),
    );
}

/** "The Elphberg plant has two turbines" and "The Grau plant has two turbines": sentences that name others and nobody in common. */
export function areNamesApart(a: Draft, b: Draft): boolean {
  const [one, other] = [namesIn(a), namesIn(b)];
  return a.role === 'count' && one.length > 0 && other.length > 0 && !one.some((name) => other.includes(name));
}

/** Words with a large letter inside a sentence that are no adjectives of places, months or titles. */
const namesIn = ({ tokens }: Draft): string[] =>
  tokens.flatMap(({ text, lower }, at) =>
    at > 0 &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(text) &&
    !/(?:an|ish|ese|ber|ary)s?$|^(?:mr|president|march|april|june|july|august)$/.test(lower)
      ? [lower]
      : [],
  );

/** Below one, only what echoes at once is the same. */
const isEchoOfPart = (a: Draft, b: Draft): boolean =>
  a.value === b.value &&
  b.value <= 1 &&
  b.unit === 'percent' &&
  a.unit === b.unit &&
  a.tokens !== b.tokens &&
  isEcho(a, b);

/** "0.5 percent?", "Yes, one trillion": a sentence that opens with the number given shortly before, and names nothing else. */
function isEcho(a: Draft, b: Draft): boolean {
  const isBare = b.phrase === null || !b.beside || b.like !== null;
  if (b.sentence - a.sentence > ECHO || (b.unit === null && b.value < 1e3)) return false;
  if (/^(?:these|those|this|that|same)$/.test(b.tokens[b.at - 1]?.lower ?? '') && b.value > FEW) return true;
  if (!isBare) return false;
  const opens = b.tokens.slice(0, b.at).every(({ lower, kind }) => kind !== 'word' || OPENING.test(lower));
  return opens || (isUnsaid(b) && digitsOf(b.value) >= 2);
}

/** "Eighteen to twenty months." – "In eighteen to twenty months?": a length of time that is taken up at once. */
const isEchoOfTime = (a: Draft, b: Draft): boolean => b.sentence - a.sentence <= ECHO && a.range && b.range;

/** Sentences within which a bare number echoes another. */
const ECHO = 3;
const OPENING = /^(?:yes|no|so|right|exactly|indeed|well|only|just|about|is|it|this|that|not|by|a|and|but|correct)$/;

/** "almost 20" against "over 20": two numbers, as exact as said. */
export const isOpposite = (a: Draft, b: Draft): boolean => {
  const hedges = [a.hedge, b.hedge];
  return hedges.includes('more than') && (hedges.includes('nearly') || hedges.includes('less than'));
};

/** Things that stand against each other, and things that are of other places. */
function isContrary(a: Subject | null, b: Subject | null): boolean {
  if (!a || !b) return false;
  return (
    CONTRARY.some((pair) => pair.includes(a.thing) && pair.includes(b.thing) && a.thing !== b.thing) ||
    OPPOSITE.some((pair) => pair.some((word, at) => a.marks.includes(word) && b.marks.includes(pair[1 - at] ?? ''))) ||
    isApart(a.of, b.of) ||
    isApart(a.within, b.within) ||
    isApart(a.beside, b.beside)
  );
}

const CONTRARY: readonly (readonly string[])[] = [
  ['export', 'import'],
  ['man', 'woman'],
  ['income', 'expenditure', 'profit', 'revenue', 'cost'],
  ['industry', 'agriculture', 'construction', 'trade', 'gdp'],
  ['oil', 'gas', 'coal', 'grain'],
  ['school', 'hospital', 'kindergarten', 'university'],
];

/** "world trade", against a country's. */
const isWorldly = ({ counted }: Draft): boolean => /\b(?:world|global|worldwide|planet)\b/i.test(counted);

const OPPOSITE: readonly (readonly [string, string])[] = [
  ['maximum', 'minimum'],
  ['highest', 'lowest'],
  ['domestic', 'foreign'],
  ['internal', 'external'],
  ['urban', 'rural'],
  ['male', 'female'],
  ['primary', 'secondary'],
  ['private', 'public'],
  ['small', 'large'],
  ['first', 'second'],
  ['federal', 'regional'],
];

export const isApart = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !(a.length === b.length && a.every((each) => b.includes(each)));

/** Whether the noun of one is that of the other, or stands near it. */
function isThingShared(a: Draft, b: Draft): boolean {
  const [one, other] = [nounOf(a), nounOf(b)];
  const areCounts = [a, b].every(({ role, beside, unit }) => role === 'count' && beside && unit === null);
  if (areCounts) return one !== null && (one === other || (PEOPLE.test(one) && PEOPLE.test(other ?? '')));
  return (one !== null && (one === other || has(b, one))) || (other !== null && has(a, other));
}

const PEOPLE = /^(?:people|person|citizen|resident|man|woman|child|inhabitant|individual)$/;

const has = (draft: Draft, thing: string): boolean =>
  around(draft).some(({ lower, kind }) => kind === 'word' && thingOf(lower) === thing);

/** The last word of what a number counts; `null` where that is no more than its unit. */
function nounOf({ counted, tokens, phrase }: Draft): string | null {
  if (phrase && standsFor(tokens, phrase)) return null;
  const last = counted.split(/\s/).at(-1) ?? '';
  // "Ruritanians".
  if (/^\p{Lu}\p{Ll}+(?:an|ite|er|ian)s$/u.test(last)) return 'people';
  const noun = thingOf(last);
  return noun === '' || UNITS.test(noun) ? null : noun;
}
const UNITS =
  /^(?:percent|million|billion|trillion|thousand|ruble|dollar|euro|usd|rub|eur|tonne|year|month|day|hectare|kilometre|metre|time|last|budget)$/;

/** Whether a number is hardly met twice, so that it is the same even where each tells by itself what it is of. */
export const isRare = (value: number): boolean => digitsOf(value) >= (value >= 1e6 ? 2 : 3);

/** Digits that aren't noughts at the end. */
export const digitsOf = (value: number): number =>
  value
    .toPrecision(12)
    .replace(/e.*/, '')
    .replace(/(\..*?)0+$/, '$1')
    .replace(/^0+\.?0*/, '')
    .replace('.', '')
    .replace(/0+$/, '').length;
