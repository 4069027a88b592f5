import type { SetScores } from './measure-answers.ts';
import type { Count, Tally } from './sheet.ts';
import { wilson } from './wilson.ts';

const percent = (share: number): string => String(Math.round(share * 100));

/** "41/44 93 % [82–98]", or a dash where nothing was counted. */
export function printCount({ right, of }: Count): string {
  if (of === 0) return '–';
  const { low, high } = wilson(right, of);
  return `${right}/${of} ${percent(right / of)} % [${percent(low)}–${percent(high)}]`;
}

/** "55 / 71 %": recall and precision of a baseline with nothing else; empty where it doesn't try. */
function printBaseline(tally: Tally | undefined): string {
  if (!tally) return '';
  const [recall, precision] = [tally.recall, tally.precision].map(({ right, of }) =>
    of === 0 ? '–' : percent(right / of),
  );
  return `${recall} / ${precision} %`;
}

const HEAD = ['part', 'set', 'recall [95 %]', 'precision [95 %]', 'baseline'];

/** The scores of all sets, part by part: one line a part and set. */
export function printScores(sets: readonly SetScores[], isAsked: (part: string) => boolean): string[] {
  const parts = [...new Set(sets.flatMap(({ ours }) => [...ours.tallies.keys()]))].filter(isAsked).sort(byGroup);
  const rows = parts.flatMap((part) =>
    sets.flatMap(({ set, ours, baseline }) => {
      const tally = ours.tallies.get(part);
      if (!tally) return [];
      return [
        [part, set, printCount(tally.recall), printCount(tally.precision), printBaseline(baseline.tallies.get(part))],
      ];
    }),
  );
  return rows.length > 0 ? align([HEAD, ...rows]) : [];
}

/** Parts of one group stay together. */
/** The parts of a context that answers are given for, in the order of the contract. */
export const GROUPS: readonly string[] = [
  'turns',
  'mentions',
  'meeting',
  'meetings',
  'agreements',
  'references',
  'numbers',
  'trails',
  'earlier',
  'sources',
  'differences',
  'quotations',
  'omitted',
];
const groupOf = (part: string): number => GROUPS.indexOf(part.split(':')[0] ?? '');
const byGroup = (a: string, b: string): number => groupOf(a) - groupOf(b);

/** Rows as columns of equal width. */
export function align(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
