import type { Difference } from '../model/context.ts';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** A month with a day or a year beside it, or a year by itself. A month alone is left to others: "May" and "March" are verbs. */
const STATED = new RegExp(
  `\\b(?:(?<before>\\d{1,2}) (?:of )?)?(?<month>${MONTHS})(?: (?<after>\\d{1,2})(?!\\d))?(?:,? \\[?(?<year>(?:19|20)\\d\\d)\\]?)?|\\b(?<alone>(?:19|20)\\d\\d)\\b`,
  'gu',
);

type Stated = {
  readonly words: string;
  readonly day: string | null;
  readonly month: string | null;
  readonly year: string | null;
};

function statedIn(text: string): Stated[] {
  return [...text.matchAll(STATED)].flatMap(({ 0: words, groups }) => {
    const { before, month = null, after, year, alone } = groups ?? {};
    const stated = { words, day: before ?? after ?? null, month, year: year ?? alone ?? null };
    return stated.month !== null && stated.day === null && stated.year === null ? [] : [stated];
  });
}

/**
 * Dates that agree in one part and are at odds in another ("November 2020", "November 2021"); years by themselves only where
 * the two texts surely say the same (`sure`) and have one each: else they may date two things.
 */
export function dateDifferences(report: string, said: string, around: string, sure: boolean): Difference[] {
  const there = statedIn(said);
  const [here, ...more] = statedIn(report);
  const [only, ...others] = there;
  if (sure && here && only && more.length + others.length === 0 && isYear(here) && isYear(only)) {
    return here.year === only.year || around.includes(here.words)
      ? []
      : [{ kind: 'date', here: here.words, there: only.words }];
  }
  const known = statedIn(around);
  return statedIn(report).flatMap((here) => {
    if (known.some((each) => fits(here, each))) return [];
    const other = there.find((each) => isAtOdds(here, each));
    return other ? [{ kind: 'date' as const, here: here.words, there: other.words }] : [];
  });
}

const isYear = ({ day, month }: Stated): boolean => day === null && month === null;

const PARTS = ['day', 'month', 'year'] as const;

const fits = (a: Stated, b: Stated): boolean =>
  PARTS.every((part) => a[part] === null || b[part] === null || a[part] === b[part]) &&
  PARTS.some((part) => a[part] !== null && a[part] === b[part]);

const isAtOdds = (a: Stated, b: Stated): boolean =>
  PARTS.some((part) => a[part] !== null && b[part] !== null && a[part] !== b[part]) &&
  PARTS.some((part) => a[part] !== null && a[part] === b[part]);
