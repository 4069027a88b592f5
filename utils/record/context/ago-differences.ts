import type { Difference } from '../model/context.ts';
import { hedgeAtEnd } from './hedge-words.ts';

const UNITS = 'hour|day|week|month|year|decade|century';

/** "three months ago", "the next three months": a time counted from the day of speaking. It is a date, no number that counts, and hedged like one. */
const AGO = new RegExp(
  `\\b(?:(?<lead>next|past|last|coming|first|for) )?(?<number>\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty) (?<unit>${UNITS})s?(?<ago> ago)?\\b`,
  'giu',
);

type Ago = {
  readonly words: string;
  readonly number: string;
  readonly unit: string;
  /** What it is counted from: two texts are compared where they count alike. */
  readonly from: string;
  readonly hedge: string | null;
  readonly hedgeWords: string;
};

/** Hedges of times counted back or ahead that a report dropped, added or changed, and other counts of the same unit. */
export function agoDifferences(report: string, said: string): Difference[] {
  const there = agosIn(said);
  return agosIn(report).flatMap((here): Difference[] => {
    const alike = there.filter(({ unit, from }) => unit === here.unit && from === here.from);
    const same = alike.find(({ number }) => number === here.number);
    if (same) {
      return same.hedge === here.hedge ? [] : [{ kind: 'hedge', here: here.hedgeWords, there: same.hedgeWords }];
    }
    return alike[0] ? [{ kind: 'number', here: here.words, there: alike[0].words }] : [];
  });
}

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

function agosIn(text: string): Ago[] {
  return [...text.matchAll(AGO)].flatMap(({ 0: words, index, groups }) => {
    const from = groups?.ago ?? groups?.lead;
    if (from === undefined) return [];
    const before = hedgeAtEnd(text.slice(0, index));
    const written = (groups?.number ?? '').toLowerCase().replace(/^an?$/u, 'one');
    const number = NUMBERS.includes(written) ? String(NUMBERS.indexOf(written) + 1) : written;
    const unit = (groups?.unit ?? '').toLowerCase();
    return { words, number, unit, from: from.trim(), hedge: before?.hedge ?? null, hedgeWords: before?.words ?? '' };
  });
}
