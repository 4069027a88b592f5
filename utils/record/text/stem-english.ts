import { meetSpellings } from './spelling.ts';

/*
 * Porter2 (snowballstem.org/algorithms/english) after both spellings have met, with two liberties that serve matching:
 * irregular past forms lead to their verb, and a final `ll` counts as `l` ("travelled", "fulfil", "enrol").
 * The numbers below are those of the algorithm's steps.
 */

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `met meet|held hold|spoke speak|spoken speak|said say|told tell|took take|taken take|gave give|given give|grew grow
grown grow|rose rise|risen rise|fell fall|fallen fall|began begin|begun begin|brought bring|built build|bought buy
sold sell|sent send|spent spend|kept keep|left leave|led lead|lost lose|paid pay|thought think|knew know|known know
saw see|seen see|shown show|wrote write|written write|won win|chose choose|chosen choose|drew draw|drawn draw|drove drive
driven drive|understood understand|stood stand|sought seek|taught teach|fought fight|found find|felt feel|heard hear
meant mean|went go|gone go|men man|women woman|children child|schoolchildren schoolchild|skies sky|dying die|lying lie
crises crisis|bases basis|lives life|wives wife|halves half`
    .split(/[|\n]/)
    .map((pair) => pair.split(' ') as [string, string]),
);

const VOWEL = /[aeiouy]/;
const DOUBLE = /(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/;
const SHORT = /(?:^[aeiouy][^aeiouy]|[^aeiouy][aeiouy][^aeiouywxY])$/;

/** Longest first; what replaces the ending when it stands in R1. */
const STEP_2: readonly (readonly [string, string])[] = [
  ['ization', 'ize'],
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
];

const STEP_3: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];

const STEP_4 = /(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|al|er|ic)$/;

/** The stem of a folded English word; words of one or two letters are their own. */
export function stemEnglish(folded: string): string {
  const irregular = IRREGULAR.get(folded);
  if (irregular) return stemEnglish(irregular);
  if (folded.length <= 2) return folded;
  const word = markConsonantY(meetSpellings(folded.replace(/'/g, '')));
  const [r1, r2] = regionsOf(word);
  let stem = step1c(step1b(step1a(word), r1));
  stem = step3(step2(stem, r1), r1, r2);
  stem = step5(step4(stem, r2), r1, r2);
  return stem.toLowerCase().replace(/ll$/, 'l');
}

/** A `y` at the start or after a vowel is a consonant, written `Y` while stemming. */
function markConsonantY(word: string): string {
  return word.includes('y')
    ? word.replace(/^y|([aeiouy])y/g, (_, vowel: string | undefined) => `${vowel ?? ''}Y`)
    : word;
}

/** Where R1 and R2 begin: after the first consonant that follows a vowel, and once more. */
function regionsOf(word: string): readonly [number, number] {
  const special = /^(?:gener|commun|arsen|univers|govern)/.exec(word);
  const r1 = special ? special[0].length : afterVowelConsonant(word, 0);
  return [r1, afterVowelConsonant(word, r1)];
}

function afterVowelConsonant(word: string, from: number): number {
  for (let at = from + 1; at < word.length; at += 1) {
    if (!VOWEL.test(word.charAt(at)) && VOWEL.test(word.charAt(at - 1))) return at + 1;
  }
  return word.length;
}

function step1a(word: string): string {
  if (!word.endsWith('s') || /(?:us|ss)$/.test(word)) return word;
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('ies')) return word.slice(0, word.length > 4 ? -2 : -1);
  return VOWEL.test(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

function step1b(word: string, r1: number): string {
  const eed = /(?:eedly|eed)$/.exec(word);
  if (eed) return eed.index >= r1 ? `${word.slice(0, eed.index)}ee` : word;
  const ending = /(?:ingly|edly|ing|ed)$/.exec(word);
  if (!ending || !VOWEL.test(word.slice(0, ending.index))) return word;
  const stem = word.slice(0, ending.index);
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (DOUBLE.test(stem)) return stem.length > 3 ? stem.slice(0, -1) : stem;
  return r1 >= stem.length && SHORT.test(stem) ? `${stem}e` : stem;
}

function step1c(word: string): string {
  return word.length > 2 && /[^aeiou][yY]$/.test(word) ? `${word.slice(0, -1)}i` : word;
}

function step2(word: string, r1: number): string {
  for (const [ending, becomes] of STEP_2) {
    if (word.endsWith(ending)) return replaceFrom(word, ending, becomes, r1);
  }
  if (word.endsWith('logi')) return replaceFrom(word, 'ogi', 'og', r1);
  return /[cdeghkmnrt]li$/.test(word) ? replaceFrom(word, 'li', '', r1) : word;
}

function step3(word: string, r1: number, r2: number): string {
  if (word.endsWith('ative')) return replaceFrom(word, 'ative', '', r2);
  for (const [ending, becomes] of STEP_3) {
    if (word.endsWith(ending)) return replaceFrom(word, ending, becomes, r1);
  }
  return word;
}

function step4(word: string, r2: number): string {
  if (/[st]ion$/.test(word)) return replaceFrom(word, 'ion', '', r2);
  const found = STEP_4.exec(word);
  return found && found.index >= r2 ? word.slice(0, found.index) : word;
}

function step5(word: string, r1: number, r2: number): string {
  const last = word.length - 1;
  if (word.endsWith('e')) {
    return last >= r2 || (last >= r1 && !SHORT.test(word.slice(0, -1))) ? word.slice(0, -1) : word;
  }
  return word.endsWith('ll') && last >= r2 ? word.slice(0, -1) : word;
}

function replaceFrom(word: string, ending: string, becomes: string, region: number): string {
  const at = word.length - ending.length;
  return at >= region ? word.slice(0, at) + becomes : word;
}
