import { describe, expect, it } from 'vitest';
import { negationDifferences } from '../../../utils/record/context/negation-differences.ts';

describe('negationDifferences', () => {
  const rows = [
    {
      name: 'a denial that was dropped',
      report: 'The tunnel was flooded, he said.',
      said: 'The tunnel was not flooded.',
      found: [{ kind: 'negation', here: 'flooded', there: 'not flooded' }],
    },
    {
      name: 'a denial that was dropped, where another clause fails',
      report: 'Their plan will fail, but they will flood the tunnel.',
      said: 'Their plan will fail, but they will not flood the tunnel.',
      found: [{ kind: 'negation', here: 'flood', there: 'not flood' }],
    },
    {
      name: 'a denial that was added',
      report: 'The ferries do not sail in winter.',
      said: 'In winter our ferries sail.',
      found: [{ kind: 'negation', here: 'not sail', there: 'sail' }],
    },
    {
      name: 'a denial that leaves its verb out',
      report: 'Ferries have sailed, but trawlers have not.',
      said: 'Both ferries and trawlers have sailed.',
      found: [{ kind: 'negation', here: 'trawlers have not', there: 'trawlers' }],
    },
    {
      name: 'nothing in a denial in other words',
      report: 'The tunnel stayed unflooded.',
      said: 'The tunnel was not flooded.',
      found: [],
    },
    {
      name: 'nothing in a denial at another word',
      report: 'They have no limits on digging.',
      said: 'We have no restrictions on planning and digging.',
      found: [],
    },
    {
      name: 'nothing in a denial of something else',
      report: 'Two mills rule the market.',
      said: 'Two mills rule the market, and the third does not sell on foreign markets.',
      found: [],
    },
    {
      name: 'nothing in what is thought not to be, told alike',
      report: 'He could not say that he knew every tunnel.',
      said: 'I cannot say that I know every tunnel.',
      found: [],
    },
  ] as const;
  it.each(rows)('names $name', ({ report, said, found }) => {
    expect(negationDifferences(report, said, said)).toEqual(found);
  });
});
