/** English number words below a hundred that stand for themselves. */
const SMALL = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty'
  )
    .split(' ')
    .map((word, value) => [word, value] as const),
);
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, 20 + 10 * index]),
);

/** Words that multiply what stands before them, with the short forms of news agencies and the Russian ones. */
const SCALES = new Map<string, number>([
  ['hundred', 100],
  ['dozen', 12],
  ['thousand', 1e3],
  ['million', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bln', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['trln', 1e12],
  ['тыс', 1e3],
  ['млн', 1e6],
  ['млрд', 1e9],
  ['трлн', 1e12],
]);
const RUSSIAN_SCALE = /^(тысяч|миллион|миллиард|триллион)(?:а|у|и|ы|е|ой|ом|ов|ам|ами|ах)?$/;
/** First code unit of the Cyrillic block. */
const CYRILLIC = 0x400;
const RUSSIAN_SCALES = new Map([
  ['тысяч', 1e3],
  ['миллион', 1e6],
  ['миллиард', 1e9],
  ['триллион', 1e12],
]);

const ORDINALS = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
);
const TENTH_ORDINALS = new Map(
  'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'
    .split(' ')
    .map((word, index) => [word, 20 + 10 * index]),
);

/** Parts of a whole, by the word for one of them; more of them add an s. */
const PARTS = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['quarter', 1 / 4],
  ['fourth', 1 / 4],
  ['fifth', 1 / 5],
  ['tenth', 1 / 10],
]);

/** What a number word below a hundred stands for. */
export const smallNumber = (word: string): number | null => SMALL.get(word) ?? TENS.get(word) ?? null;

/** Whether the word is a ten that another digit can follow ("forty-two"). */
export const isTens = (word: string): boolean => TENS.has(word);

/** What a scale word multiplies by; the Russian forms with their case endings. */
export function scaleOf(word: string): number | null {
  const known = SCALES.get(word);
  if (known !== undefined || word.charCodeAt(0) < CYRILLIC) return known ?? null;
  return RUSSIAN_SCALES.get(RUSSIAN_SCALE.exec(word)?.[1] ?? '') ?? null;
}

/** The place in a row that an ordinal word names. */
export const ordinalNumber = (word: string): number | null => ORDINALS.get(word) ?? TENTH_ORDINALS.get(word) ?? null;

/** The part of a whole that a word names ("third", "quarters"). */
export const partNumber = (word: string): number | null =>
  PARTS.get(word) ?? (word === 'halves' ? 1 / 2 : (PARTS.get(word.replace(/s$/, '')) ?? null));

/** Whether the word can open a number. */
export const isNumberWord = (word: string): boolean =>
  smallNumber(word) !== null || scaleOf(word) !== null || ordinalNumber(word) !== null || word === 'half';

/** How many times a word says that something grew: "threefold". */
export const foldNumber = (word: string): number | null =>
  word.endsWith('fold') ? smallNumber(word.slice(0, -'fold'.length)) : null;

const OPENING = new RegExp(
  `\\d|\\b(?:${[
    ...SMALL.keys(),
    ...TENS.keys(),
    ...ORDINALS.keys(),
    ...TENTH_ORDINALS.keys(),
    ...SCALES.keys(),
    ...PARTS.keys(),
  ]
    .filter((word) => /^[a-z]/.test(word))
    .join('|')})(?:fold)?\\b|(?:тысяч|миллион|миллиард|триллион)`,
  'giu',
);

/** Where the next number may open, from an offset on; infinity where none does. A sentence without is not worth reading for quantities. */
export function nextOpening(text: string, from: number): number {
  OPENING.lastIndex = from;
  return OPENING.exec(text)?.index ?? Number.POSITIVE_INFINITY;
}
