/** English months by their full or shortened name, in lower case without the full stop. */
const ENGLISH_MONTHS = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;

/** Stems of the Russian months; what follows is the ending of a case. */
const RUSSIAN_MONTHS = [
  'январ',
  'феврал',
  'март',
  'апрел',
  'ма[йяею]',
  'июн',
  'июл',
  'август',
  'сентябр',
  'октябр',
  'ноябр',
  'декабр',
] as const;

/** 1 for January to 12 for December; `null` where the word is no month in English or Russian. */
export function monthOf(word: string): number | null {
  const folded = word.toLowerCase().replace(/\.$/, '');
  const english = ENGLISH_MONTHS.findIndex((names) => names.some((name) => name === folded));
  if (english >= 0) return english + 1;
  const russian = RUSSIAN_MONTHS.findIndex((stem) => new RegExp(`^${stem}\\p{L}{0,2}$`, 'u').test(folded));
  return russian >= 0 ? russian + 1 : null;
}

/** Matches an English month, capitalised, in full or shortened with a full stop. */
export const ENGLISH_MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)\\.)';

/** Matches a Russian month in any case. */
export const RUSSIAN_MONTH =
  '(?:[яЯ]нвар[ьяею]|[фФ]еврал[ьяею]|[мМ]арт(?:а|е|у|ом)?|[аА]прел[ьяею]|[мМ]а[йяею]|[иИ]юн[ьяею]|[иИ]юл[ьяею]|[аА]вгуст(?:а|е|у|ом)?|[сС]ентябр[ьяею]|[оО]ктябр[ьяею]|[нН]оябр[ьяею]|[дД]екабр[ьяею])';

const WEEKDAYS = [
  ['sunday', 'воскресень'],
  ['monday', 'понедельник'],
  ['tuesday', 'вторник'],
  ['wednesday', 'сред'],
  ['thursday', 'четверг'],
  ['friday', 'пятниц'],
  ['saturday', 'суббот'],
] as const;

/** 0 for Sunday to 6 for Saturday; `null` where the word is no day of the week in English or Russian. */
export function weekdayNamed(word: string): number | null {
  const folded = word.toLowerCase();
  const found = WEEKDAYS.findIndex(([english, russian]) => folded === english || folded.startsWith(russian));
  return found >= 0 ? found : null;
}

const SMALL_NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  half: 0.5,
  один: 1,
  одну: 1,
  одного: 1,
  два: 2,
  две: 2,
  двух: 2,
  три: 3,
  трёх: 3,
  трех: 3,
  четыре: 4,
  четырёх: 4,
  четырех: 4,
  пять: 5,
  пяти: 5,
  шесть: 6,
  шести: 6,
  семь: 7,
  семи: 7,
  восемь: 8,
  восьми: 8,
  девять: 9,
  девяти: 9,
  десять: 10,
  десяти: 10,
};

/** What a number in digits or a small one in words counts to; `null` for any other word. */
export function smallNumber(word: string): number | null {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  return SMALL_NUMBERS[word.toLowerCase()] ?? null;
}

/** Part of a month or year: its first, middle or last third. */
export type Part = 'early' | 'mid' | 'late';

/** The part that "late", "at the end of", "в начале" and the like mean; `null` for any other words. */
export function partNamed(words: string | undefined): Part | null {
  if (!words) return null;
  if (/late|end|конц/iu.test(words)) return 'late';
  if (/mid|середин/iu.test(words)) return 'mid';
  return /early|beginning|start|начал/iu.test(words) ? 'early' : null;
}

/** Matches the words that narrow a month or year to its beginning, middle or end, with what joins them to it. */
export const PART_WORDS =
  '(?:early|late|mid|(?:the )?(?:very )?(?:end|beginning|start|middle) of|(?:в )?(?:самом )?(?:начале|конце|середине))';

/** First and last month of each season, the winter's first lying in the year before. */
export const SEASONS: readonly { readonly words: RegExp; readonly from: number; readonly to: number }[] = [
  { words: /^(?:spring|весн)/iu, from: 3, to: 5 },
  { words: /^(?:summer|лет)/iu, from: 6, to: 8 },
  { words: /^(?:autumn|fall|осен)/iu, from: 9, to: 11 },
  { words: /^(?:winter|зим)/iu, from: 12, to: 14 },
];

/** Matches the name of a season. */
export const SEASON = '(?:spring|summer|autumn|fall|winter|весной|летом|осенью|зимой|весны|лета|осени|зимы)';
