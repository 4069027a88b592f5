import type { Difference } from '../model/context.ts';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** Words before a month by which it is no verb ("may", "march") and no name. */
const IN = 'next|last|this|in|by|until|till|since|late|early|of|from|before|after';

/** Words that are part of the date. */
const SHIFTS = /^(?:next|last|this)$/u;

/** A month with a day, a year or a word of time beside it, or a year by itself; an editor's year stands in brackets. */
const STATED = new RegExp(
  `\\b(?:(?<before>\\d{1,2}) (?:of )?|(?<relative>${IN}) )?(?<month>${MONTHS})(?: (?<after>\\d{1,2})(?!\\d))?(?:,?\\s?\\[?(?<year>(?:19|20)\\d\\d)\\]?)?|\\b(?<alone>(?:19|20)\\d\\d)\\b`,
  'gu',
);

type Stated = {
  readonly words: string;
  /** The word before it: "until", "since". */
  readonly before: string;
  readonly day: string | null;
  readonly month: string | null;
  readonly year: string | null;
};

function statedIn(text: string): Stated[] {
  return [...text.matchAll(STATED)].flatMap(({ 0: words, index, groups }) => {
    const word = wordBefore(text.slice(0, index));
    const { before: date, relative, month = null, after, year, alone } = groups ?? {};
    const stated = {
      words: relative && !SHIFTS.test(relative) ? words.slice(relative.length + 1) : words,
      before: relative ?? word,
      day: date ?? after ?? null,
      month,
      year: year ?? alone ?? null,
    };
    const isBare = stated.month !== null && stated.day === null && stated.year === null && relative === undefined;
    return isBare ? [] : [stated];
  });
}

/**
 * Dates that agree in one part and are at odds in another ("November 2020", "November 2021"); years and months by themselves only
 * where each text has one that the other hasn't and they stand in the same place or the texts surely say the same (`sure`): else they may date two things.
 */
export function dateDifferences(report: string, said: string, around: string, sure: boolean): Difference[] {
  const [here, there] = [statedIn(report), statedIn(said)];
  const known = statedIn(around);
  const changed = here.filter((date) => !known.some((each) => fits(date, each)));
  const left = there.filter((date) => !here.some((each) => fits(date, each)));
  return changed.flatMap((date) => {
    const isOnly = changed.length === 1 && left.length === 1;
    const other = left.find((each) => isAtOdds(date, each) || (isOnly && isInItsPlace(date, each, sure)));
    return other ? [{ kind: 'date' as const, here: date.words, there: other.words }] : [];
  });
}

/** Whether both are a year or a month by itself, and the texts surely say the same or they stand in the same place. */
const isInItsPlace = (a: Stated, b: Stated, sure: boolean): boolean => isOfOnePart(a, b) && (sure || isInPlaceOf(a, b));

const PARTS = ['day', 'month', 'year'] as const;

const wordBefore = (before: string): string =>
  /(?<word>[a-z]+) (?:the )?$/u.exec(before.slice(-20))?.groups?.word ?? '';

/** Whether both stand behind the same word that bounds: "until 2011", "until 2012". */
const isInPlaceOf = (a: Stated, b: Stated): boolean => BOUND.test(a.before) && a.before === b.before;

/** Words that say how a date bounds what is told: "in" may date anything. */
const BOUND = /^(?:until|till|by|through|since|before|after|to)$/u;

/** Whether both give a year and nothing else, or both a month. */
function isOfOnePart(a: Stated, b: Stated): boolean {
  const [one, other] = [a, b].map((each) => PARTS.filter((part) => each[part] !== null));
  return one?.length === 1 && other?.length === 1 && one[0] === other[0];
}

const fits = (a: Stated, b: Stated): boolean =>
  PARTS.every((part) => a[part] === null || b[part] === null || a[part] === b[part]) &&
  PARTS.some((part) => a[part] !== null && a[part] === b[part]);

const isAtOdds = (a: Stated, b: Stated): boolean =>
  PARTS.some((part) => a[part] !== null && b[part] !== null && a[part] !== b[part]) &&
  PARTS.some((part) => a[part] !== null && a[part] === b[part]);
