import type { Difference } from '../model/context.ts';
import { hedgeAtEnd } from './hedge-words.ts';

const UNITS = 'hour|day|week|month|year|decade|century';

/** "three months ago": a time counted back from the day of speaking. It is a date, no number that counts, and hedged like one. */
const AGO = new RegExp(
  `\\b(?<number>\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty) (?<unit>${UNITS})s? ago\\b`,
  'giu',
);

type Ago = {
  readonly words: string;
  readonly number: string;
  readonly unit: string;
  readonly hedge: string | null;
  readonly hedgeWords: string;
};

/** Hedges of times counted back that a report dropped, added or changed, and other counts of the same unit. */
export function agoDifferences(report: string, said: string): Difference[] {
  const there = agosIn(said);
  return agosIn(report).flatMap((here): Difference[] => {
    const same = there.find(({ number, unit }) => number === here.number && unit === here.unit);
    if (same) {
      return same.hedge === here.hedge ? [] : [{ kind: 'hedge', here: here.hedgeWords, there: same.hedgeWords }];
    }
    const other = there.find(({ unit }) => unit === here.unit);
    return other ? [{ kind: 'number', here: here.words, there: other.words }] : [];
  });
}

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

function agosIn(text: string): Ago[] {
  return [...text.matchAll(AGO)].map(({ 0: words, index, groups }) => {
    const before = hedgeAtEnd(text.slice(0, index));
    const written = (groups?.number ?? '').toLowerCase().replace(/^an?$/u, 'one');
    const number = NUMBERS.includes(written) ? String(NUMBERS.indexOf(written) + 1) : written;
    const unit = (groups?.unit ?? '').toLowerCase();
    return { words, number, unit, hedge: before?.hedge ?? null, hedgeWords: before?.words ?? '' };
  });
}
