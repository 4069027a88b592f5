import { isPlural, type Phrase, phraseAfter } from './noun-phrase.ts';
import type { Token } from './number-tokens.ts';
import { ordinalNumber } from './number-words.ts';
import { type Numeral, numeralAt } from './numerals.ts';

/** Nouns of which there is a row by nature: "17th visit", "fifth meeting". */
const IN_A_ROW =
  /^(?:anniversary|anniversaries|visit|visits|meeting|meetings|time|session|sessions|round|rounds|summit|forum|conference|birthday|congress|games|festival|edition|convocation|package|trip|call|election|elections|olympiad|юбилей|юбилея|юбилею|юбилеем|юбилее|годовщина|годовщину|годовщины|годовщине|визит)$/;

/** What an ordinal makes a name, a date, an office or a way of speaking of. */
const NO_ROW =
  /^(?:century|centuries|half|quarter|world|months|years|days|weeks|hours?|decades?|war|army|division|floor|time|place|party|country|lady|deputy|vice|president|minister|secretary|name|hand|glance|sight|class|aid|person|language|channel|generation|ever|and|two|three|four|five|six|seven|eight|nine|ten)$/;

/** Words before an ordinal that show it to belong to a noun. */
const DETERMINER = /^(?:the|a|an|our|my|your|his|her|its|their|this|that|another|every|of|with)$|['’]s$|s['’]$/;

/** Whether an ordinal counts: its noun, as an index of its token, or `null` ("first of all", "21st century", "the second war", "the first months"). */
export function countedInOrder(tokens: readonly Token[], numeral: Numeral): number | null {
  const { at, end, digits } = numeral;
  if (!digits && /^\p{Lu}/u.test(tokens[at]?.text ?? '') && isWithin(tokens, at)) return null;
  // "20-летие": number and noun in one word.
  if (/^лети/.test(tokens[end - 1]?.lower ?? '')) return end - 1;
  const joint = tokens[end]?.lower === '-' && tokens[end]?.glued;
  if (joint && !/^(?:ever|most|\p{L}+est)$/u.test(tokens[end + 1]?.lower ?? '')) return null;
  const from = joint ? end + (tokens[end + 1]?.lower === 'ever' ? 2 : 1) : pastNextOrdinal(tokens, end);
  const phrase = phraseAfter(tokens, from, false);
  if (!phrase) return null;
  // "the 5th World Congress" is one of a row for its last word.
  if (digits && IN_A_ROW.test(tokens[phrase.end - 1]?.lower ?? '')) return phrase.end - 1;
  for (let head = phrase.at; head < phrase.end; head += 1) {
    const word = tokens[head]?.lower ?? '';
    if (IN_A_ROW.test(word)) return head;
    if (/^(?:consecutive|straight)$/.test(word) && tokens[head + 1]?.kind === 'word') return head + 1;
    if (word === 'year' && isRunning(tokens, head + 1)) return head;
    if (NO_ROW.test(word)) return isRank(tokens, numeral, head) ? head : null;
  }
  const noun = beforeVerb(tokens, phrase);
  return isOneOfARow(tokens, numeral, noun) ? noun.end - 1 : null;
}

/** "the second and third reading": the noun stands behind the next ordinal. */
function pastNextOrdinal(tokens: readonly Token[], end: number): number {
  if (!/^(?:and|or)$/.test(tokens[end]?.lower ?? '')) return end;
  const next = numeralAt(tokens, tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1);
  return next?.kind === 'ordinal' ? next.end : end;
}

/** "the second issue concerns", "the first conversation Mr Dahl": a verb that looks like a noun, or a name, isn't part of the phrase. */
function beforeVerb(tokens: readonly Token[], { at, end }: Phrase): Phrase {
  for (let next = at + 1; next < end; next += 1) {
    const isName = /^\p{Lu}/u.test(tokens[next]?.text ?? '') && /^\p{Ll}/u.test(tokens[next - 1]?.text ?? '');
    if (isName || VERB.test(tokens[next]?.lower ?? '')) return { at, end: next };
  }
  return { at, end };
}

const VERB =
  /^(?:concerns?|concerned|involves?|relates?|deals?|dealt|includes?|means|meant|follows|begins?|began|starts?|shows?|showed|opens|seems|requires?|covers|refers|remains|ends|proved?|brings?|brought|helped|happened|belongs|lies|looks|wants|supports|appeared|aims|entails)$/;

/** "the second very good example", "the third topic": one of a row, by a noun in the singular. */
function isOneOfARow(tokens: readonly Token[], { at, digits }: Numeral, { end }: Phrase): boolean {
  const last = tokens[end - 1];
  if (
    !last ||
    (!digits && isPlural(last.lower)) ||
    (!digits && /^\p{Lu}/u.test(last.text)) ||
    /[-‑]/.test(tokens[end]?.text ?? '')
  )
    return false;
  const before = tokens[at - 1]?.lower ?? '';
  const isSecond = /^(?:and|or)$/.test(before) && ordinalNumber(tokens[at - 2]?.lower ?? '') !== null;
  return digits || at === 0 || isSecond || DETERMINER.test(before);
}

/** "ranks third place", "holds the first place", against "in the first place". */
const isRank = (tokens: readonly Token[], { at, end, digits }: Numeral, head: number): boolean => {
  const verb = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  return (
    tokens[head]?.lower === 'place' &&
    head === end &&
    (digits ||
      verb === at - 1 ||
      /^(?:hold|holds|held|holding|take|takes|took|taking|taken|occup(?:y|ies|ied|ying)|won|win|winning|share[sd]?)$/.test(
        tokens[verb]?.lower ?? '',
      ))
  );
};

/** "we ranked second", "Ruritania is 16th": a rank without a noun. */
export const isRankSaid = (tokens: readonly Token[], { at, end, digits }: Numeral): boolean => {
  const verb = tokens[at - 1]?.lower ?? '';
  const isAmong = /^(?:in|among|for|on|by|worldwide)$/.test(tokens[end]?.lower ?? '');
  const said =
    /^(?:rank(?:s|ed|ing)?|finish(?:ed)?)$/.test(verb) ||
    ((digits || isAmong) && /^(?:is|are|was|were|be)$/.test(verb));
  if (digits && /^(?:from|to)$/.test(verb) && isFromTo(tokens, at, end)) return true;
  return said && (isAmong || tokens[end]?.kind !== 'word');
};

/** "from 53rd to 29th". */
const isFromTo = (tokens: readonly Token[], at: number, end: number): boolean =>
  tokens[at - 1]?.lower === 'from'
    ? tokens[end]?.lower === 'to' && numeralAt(tokens, end + 1)?.kind === 'ordinal'
    : tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === 'from');

const isRunning = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'running' ||
  (tokens[at]?.lower === 'in' && /^(?:a|running)$/.test(tokens[at + 1]?.lower ?? ''));

const isWithin = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && !/^["“«.:–—]$/.test(tokens[at - 1]?.text ?? '');
