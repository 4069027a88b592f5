import { describe, expect, it } from 'vitest';
import { shiftDifferences } from '../../../utils/record/context/shift-differences.ts';

describe('shiftDifferences', () => {
  const rows = [
    {
      name: 'another year from the day of speaking',
      report: 'Trade fell last year.',
      said: 'This year our trade fell.',
      found: [{ kind: 'date', here: 'last year', there: 'This year' }],
    },
    { name: 'nothing in the same year', report: 'Trade fell last year.', said: 'Trade fell last year.', found: [] },
    { name: 'nothing in another unit', report: 'It fell last month.', said: 'It fell this year.', found: [] },
    {
      name: 'nothing where several are told of',
      report: 'Trade fell last year.',
      said: 'Trade fell last year and grew this year.',
      found: [],
    },
  ] as const;
  it.each(rows)('names $name', ({ report, said, found }) => {
    expect(shiftDifferences(report, said, said)).toEqual(found);
  });

  it('names nothing that is said beside', () => {
    expect(shiftDifferences('Trade fell last year.', 'This year it fell.', 'As last year. This year it fell.')).toEqual(
      [],
    );
  });
});
