import type { Token } from './number-tokens.ts';
import { isNumberWord, scaleOf } from './number-words.ts';

/** Words that no noun phrase runs over: prepositions, conjunctions, pronouns, determiners, auxiliaries, common verbs and adverbs. */
const BREAKS = new Set(
  (
    'of in on at to from for with without by into onto over under between among amid through during after before since until till ' +
    'within across about against despite along per via than as like and or but nor that which who whom whose where when while if because ' +
    'so then although though whereas i you he she it we they me him us them this these those my your his her its our their the a an ' +
    'is are was were be been being am has have had having do does did will would shall should can could may might must not ' +
    'towards toward upon onto off out up down behind beyond near regarding concerning beside besides nationwide worldwide countrywide altogether overall ' +
    'more less fewer also already now today still only just even alone ago earlier later later too there here again together abroad annually ' +
    'including worth compared due thanks according each every both all any some such no yes however therefore ' +
    'remain remains remained live lives lived work works worked took take takes came come comes went go goes made make makes got get gets ' +
    'said say says said became become becomes took operate participate participated attended study studied teach taught died ' +
    'use receive received need needs want grew rose fell stood passed signed gave give gives voted put set left joined arrived ' +
    'expect expects expected believe believes think thinks know knows allow allows hope hopes mention mentioned see sees saw show shows sell sells let means ' +
    'well forecasts predicts anticipates around plus minus yet almost nearly himself herself itself themselves ourselves mine yours hers ours theirs ' +
    "it's i'm we're don't didn't that's there's years' better higher lower faster longer ahead"
  ).split(' '),
);

/** Plurals that have no s, and nouns of number. */
const PLURALS = new Set(
  'people children schoolchildren men women servicemen servicewomen businessmen sportsmen fishermen grandchildren aircraft media data criteria feet personnel police cattle youth staff percent troops'.split(
    ' ',
  ),
);
/** Words in s that are no plural nouns. */
const NOT_PLURAL =
  /(?:ss|ous|us|is|'s)$|^(?:exceeds|reaches|amounts|grows|stands|comes|makes|shows|previous|various|serious|famous|religious|has|was|as|this|its|plus|besides|always|perhaps|news|yes|overseas|outdoors|times)$/;

/** Tokens of a noun phrase: half open, the head being the last of them. */
export type Phrase = { readonly at: number; readonly end: number };

/** Whether a word is an adverb by its ending: "steadily", not "elderly". */
export const isAdverb = (lower: string): boolean =>
  /ly$/.test(lower) &&
  !/^(?:(?:month|week|dai|year|quarter|hour|ear|elder|friend|cost|time|on)ly|famil(?:y)|supply|assembly|july|italy|ally)$/.test(
    lower,
  );

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && !BREAKS.has(token.lower) && !isAdverb(token.lower);

/** Whether a word looks like a plural noun. */
export const isPlural = (lower: string): boolean =>
  PLURALS.has(lower) ||
  (/s$/.test(lower) && !NOT_PLURAL.test(lower) && lower.length > 3) ||
  lower === 'times' ||
  /(?:s|x|z|ch|sh)'$/.test(lower);

/**
 * The noun phrase that a counting number opens: its first plural with the words before it, and the plurals right after it
 * ("sports facilities", "nurses' unions"); a verb after its subject has no s, so it never follows. Without a plural the last
 * word before a break.
 */
export function phraseAfter(tokens: readonly Token[], from: number, plural: boolean): Phrase | null {
  let end = from;
  let lastPlural = -1;
  while (end - from < 7) {
    // "three five-star hotels", "two 500-seat halls".
    const compound = compoundEnd(tokens, end);
    if (compound > end && plural) {
      end = compound;
      continue;
    }
    if (!isNominal(tokens[end]) && !(end > from && isOwned(tokens, end))) break;
    const word = tokens[end]?.lower ?? '';
    if (end > from && isVerbForm(tokens, end, from, lastPlural >= 0)) break;
    if (lastPlural >= 0 && !isPlural(word) && !isPossessive(tokens[end - 1]?.lower ?? '')) break;
    if (plural && isPlural(word) && !isModifierPlural(tokens, end) && !ownsNext(tokens, end)) lastPlural = end;
    end += 1;
    // "cubic metres", "well-known and respected companies": an "and" between two modifiers, or a comma, carries on.
    if (lastPlural < 0 && plural && joinsModifiers(tokens, end)) end += 1;
  }
  if (lastPlural >= 0) end = lastPlural + 1;
  return end > from ? { at: from, end } : null;
}

/** The token after a modifier of a number and a noun that a hyphen joins; where it begins if there is none. */
const compoundEnd = (tokens: readonly Token[], at: number): number =>
  (tokens[at]?.kind === 'digits' || isNumberWord(tokens[at]?.lower ?? '')) &&
  /^[-‑]$/.test(tokens[at + 1]?.text ?? '') &&
  tokens[at + 2]?.glued &&
  tokens[at + 2]?.kind === 'word'
    ? at + 3
    : at;

const isPossessive = (word: string): boolean => /'s$|s'$/.test(word);

/** "Borduria's needs", "the goods' cost": a possessive, and the noun after it even where that looks like a verb. */
const ownsNext = (tokens: readonly Token[], at: number): boolean =>
  isPossessive(tokens[at]?.lower ?? '') && isOwned(tokens, at + 1);
const isOwned = (tokens: readonly Token[], at: number): boolean =>
  isPossessive(tokens[at - 1]?.lower ?? '') &&
  (isNominal(tokens[at]) ||
    /^(?:needs?|use|works?|lives?|stud(?:y|ies)|shows?|overall)$/.test(tokens[at]?.lower ?? ''));

/** "29 sewage, water and heating plants": after the comma comes an "and", and a plural after that, before any break. */
function opensSeries(tokens: readonly Token[], comma: number): boolean {
  let joined = false;
  for (let at = comma + 1; at < comma + 7; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (word === 'and' && !joined) joined = true;
    else if (!isNominal(tokens[at]) || isNumberWord(word)) return false;
    else if (isPlural(word)) return joined;
  }
  return false;
}

/** Words that can't be told from nouns but for their ending. */
const ADJECTIVE = /(?:al|ic|ive|ous|ed|ing|an|ish|ese|ary|ern|ar|ent|ant|large|small|big|new|old|major)$/;
/** Whether a word can only be taken for an adjective. */
export const isAdjective = (lower: string): boolean =>
  ADJECTIVE.test(lower) ||
  /^(?:slight|sharp|steep|modest|further|similar|overall|record|good|high|low|strong|real)$/.test(lower);

/** Units that have no plural of their own. */
const UNITS = /^(?:km|m|cm|mm|kg|g|t|ha|mw|gw|kw|kwh|bcm|bpd|mln|bln|percent)$/;

/** "three large and well-equipped hospitals", "two science or arts centres": what follows the "and" or comma ends in a plural before any break. */
function joinsModifiers(tokens: readonly Token[], at: number): boolean {
  const joint = tokens[at]?.lower ?? '';
  if (!/^(?:and|or|,)$/.test(joint)) return false;
  const before = tokens[at - 1]?.lower ?? '';
  if (joint === ',' ? !ADJECTIVE.test(before) && !opensSeries(tokens, at) : UNITS.test(before)) return false;
  if (joint === ',' && !ADJECTIVE.test(before)) return true;
  for (let next = at + 1; next < at + 4 && isNominal(tokens[next]); next += 1) {
    if (isNumberWord(tokens[next]?.lower ?? '')) return false;
    if (isPlural(tokens[next]?.lower ?? '')) return true;
  }
  return false;
}

/** Participles that end in neither -ed nor -ing. */
const PARTICIPLES =
  /^(?:built|held|sent|written|made|sold|bought|taken|given|shown|known|born|seen|found|brought|led|drawn|spent|won|met|began|begun|paid|grown|lost|kept|cast|spoken|told|felt|heard|meant)$/;

/** A participle that follows a noun ("companies operating", "troops deployed") ends the phrase; one that stands before a noun is part of it. */
function isVerbForm(tokens: readonly Token[], at: number, from: number, afterPlural: boolean): boolean {
  const word = tokens[at]?.lower ?? '';
  if (
    !(/(?:ing|ed)$/.test(word) || PARTICIPLES.test(word)) ||
    /^(?:building|meeting|training|housing|breeding|funding|screening|hearing|proceeding)$/.test(word)
  )
    return false;
  return afterPlural || (at > from && !isNominal(tokens[at + 1]));
}

/** A plural that stands before another noun of the phrase ("sports facilities" goes on by itself; "rubles' worth" is no head). */
const isModifierPlural = (tokens: readonly Token[], at: number): boolean =>
  /^(?:sports|goods|armed|arms|savings|sales|customs|rights)$/.test(tokens[at]?.lower ?? '') &&
  isNominal(tokens[at + 1]) &&
  isPlural(tokens[at + 1]?.lower ?? '');

/** The noun phrase after a preposition or verb: articles and possessives skipped, then up to the next break; its head is the last word. */
export function complement(tokens: readonly Token[], from: number): Phrase | null {
  let at = from;
  while (
    /^(?:the|a|an|our|my|your|his|her|its|their|all|these|those|this|that|both|such|some|any)$/.test(
      tokens[at]?.lower ?? '',
    )
  )
    at += 1;
  // "of the 120,000 firms", "of locally built ships".
  while (
    tokens[at]?.kind === 'digits' ||
    isAdverb(tokens[at]?.lower ?? '') ||
    scaleOf(tokens[at]?.lower ?? '') !== null
  )
    at += 1;
  const phrase = phraseAfter(tokens, at, true);
  return phrase && { at, end: phrase.end };
}

/** What an infinitive follows: "will pay compensation". */
const MODAL = /^(?:to|will|would|can|could|may|must|should|shall)$/;

/** The noun phrase that ends right before a token: back to the nearest break. */
export function phraseBefore(tokens: readonly Token[], before: number): Phrase | null {
  let at = before;
  while (before - at < 5 && isNominal(tokens[at - 1])) at -= 1;
  // "$4 billion – almost 60 percent up": an amount is no noun.
  if (at === before || tokens.slice(at, before).some(({ lower }) => scaleOf(lower) !== null)) return null;
  const isInfinitive =
    MODAL.test(tokens[at - 1]?.lower ?? '') && before - at > 1 && !ADJECTIVE.test(tokens[at]?.lower ?? '');
  return { at: isInfinitive ? at + 1 : at, end: before };
}

/** Whether a word belongs to no noun phrase. */
export const isBreak = (lower: string): boolean => BREAKS.has(lower);
